/* deed: an act as its sentence tells it: who did what to whom, with the verbs that govern it. */
#include "deed.h"

#include "inner.h"
#include "subject.h"

#include <string.h>

#define DEEPEST 5 /* acts that govern each other: "refused to agree to stop bombing" */

const Act *
deed_act(const Scene *scene, guint k, gboolean noun, guint *length)
{
    const View *view = scene->view;
    const Word *word = k < view->n && !view->actor[k] ? view->word[k] : NULL;
    if (word == NULL || word->acts == NULL)
        return NULL;
    gboolean verb = view_verb(view, (gint)k);
    const Words words = {view->token + k, view->mark + k, view->bits + k};
    for (const ActPhrase *phrase = word->acts; phrase; phrase = phrase->next) {
        const Act *act = phrase->act;
        gboolean be = phrase->n && (view_bits(view, (gint)k) & WORD_BE);
        gboolean fits = act->class == ACT_NULL || (noun ? act->class == ACT_NOUN && !verb
                                                        : act->class == ACT_VERB && (verb || be));
        if (phrase->n && phrase->rest[0][0] != '.' && k + 1 < view->n &&
            phrase->rest[0][0] != words.token[1].fold[0])
            continue;
        *length = fits ? act_phrase_match(phrase, &words, view->n - k) : 0;
        if (*length)
            return act->class == ACT_NULL ? NULL : act;
    }
    return NULL;
}

/* ---- sides ---- */

static gboolean
side_has(const Side *side, const Row *row)
{
    for (guint i = 0; i < side->n; i++)
        if (strcmp(side->row[i]->who, row->who) == 0)
            return TRUE;
    return FALSE;
}

static void
side_add(Side *side, const Row *row)
{
    if (row && side->n < DEED_SIDE && !side_has(side, row))
        side->row[side->n++] = row;
}

/* Adds what the chunk and those joined to it name. */
static void
add_right(const Scene *scene, guint c, const Side *others, Side *side)
{
    const Chunks *chunks = &scene->chunks;
    for (;;) {
        const Row *row = chunks_row(chunks, c);
        if (row && !side_has(others, row))
            side_add(side, row);
        side->people = side->people || (!row && chunks->chunk[c].people);
        c++;
        if (c >= chunks->n || !chunks->chunk[c].joined ||
            view_finite(scene->view, (gint)chunks->chunk[c].end))
            return;
    }
}

/* Adds the subject `c` and the chunks that are joined to it on its left. */
static void
add_left(const Scene *scene, guint c, Side *side)
{
    const Chunks *chunks = &scene->chunks;
    guint first = c;
    while (chunks->chunk[first].joined)
        first--;
    gint before = (gint)chunks->chunk[first].first - 1;
    if (chunks->chunk[first].preposition >= 0 || view_verb(scene->view, before))
        first = c; /* "attacked A, and B fled" */
    for (guint i = first; i <= c; i++) {
        const Row *row = chunks_row(chunks, i);
        side_add(side, row);
        side->people = side->people || (!row && chunks->chunk[i].people);
    }
}

/* ---- targets ---- */

/* The token before which the phrases that belong to a verb or noun end. */
static guint
clause_stop(const View *view, guint from)
{
    for (guint k = from; k < view->n; k++) {
        guint32 bits = view_bits(view, (gint)k);
        if (view_mark(view, (gint)k) & (MARK_SEMICOLON | MARK_STOP | MARK_DASH))
            return k;
        if (view_verb(view, (gint)k) || (bits & (WORD_RELATIVE | WORD_TIME_PREPOSITION)))
            return k;
        if ((bits & WORD_AUXILIARY) ||
            ((bits & WORD_SUBORDINATOR) && !view_is(view, (gint)k, "as")))
            return k;
    }
    return view->n;
}

/* TRUE if chunk `c` stands in this slot of the act whose words are [from, end). */
static gboolean
in_slot(const Scene *scene, const char *slot, guint c, guint end)
{
    gint preposition = scene->chunks.chunk[c].preposition;
    if (strcmp(slot, "object") == 0)
        return preposition < 0 || (guint)preposition < end;
    return preposition >= 0 && (guint)preposition + 1 > end - 1 &&
           view_is(scene->view, preposition, slot);
}

/* Fills the target from the act's own slots among the tokens [from, limit). */
static void
by_slots(const Scene *scene, const Act *act, guint from, guint end, guint limit, Deed *deed)
{
    static const char *const object[] = {"object", NULL};
    const char *const *slots = act->slots[0] ? act->slots : object;
    for (guint s = 0; s < ACT_SLOTS && slots[s] && !deed->target.n; s++)
        for (guint c = chunks_from(&scene->chunks, from); c < scene->chunks.n; c++) {
            if (scene->chunks.chunk[c].first >= limit || deed->target.n)
                break;
            if (in_slot(scene, slots[s], c, end))
                add_right(scene, c, &deed->source, &deed->target);
        }
}

static gboolean
is_topic(const View *view, gint preposition)
{
    static const char *const words[] = {"over", "about", "after", "before", "despite", "during",
                                        "amid", "as",    "by",    "since",  "like",    "than"};
    for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
        if (view_is(view, preposition, words[i]))
            return TRUE;
    return FALSE;
}

/* Any other actor of the clause. */
static void
by_clause(const Scene *scene, guint from, guint limit, gboolean topics, Deed *deed)
{
    for (guint c = chunks_from(&scene->chunks, from); c < scene->chunks.n && !deed->target.n; c++) {
        const Chunk *chunk = &scene->chunks.chunk[c];
        if (chunk->first >= limit)
            return;
        if (is_topic(scene->view, chunk->preposition) == topics &&
            !view_is(scene->view, chunk->preposition, "by"))
            add_right(scene, c, &deed->source, &deed->target);
    }
}

/* ---- composition ---- */

static const char *
negated(const Scene *scene, const char *code)
{
    Move move = strcmp(code, "09") < 0 ? MOVE_REFUSE : MOVE_HALT;
    return acttable_compose(scene->tables->acts, move, code);
}

/* The code of what is asked for with "must" and "should". */
static const char *
code_of_modal(const Scene *scene, gint modal, const char *code)
{
    const ActTable *acts = scene->tables->acts;
    Move move = MOVE_NONE;
    if (view_is(scene->view, modal, "must"))
        move = MOVE_DEMAND;
    else if (view_is(scene->view, modal, "should"))
        move = MOVE_APPEAL;
    if (move == MOVE_NONE)
        return "";
    const char *composed = *code ? acttable_compose(acts, move, code) : "";
    return *composed ? composed : move == MOVE_DEMAND ? "100" : "020";
}

static const char *
code_with(const Scene *scene, const Act *act, const Inner *inner, const char *code)
{
    const char *composed;
    switch (act->move) {
    case MOVE_NONE:
    case MOVE_FIXED:
        return act->code;
    case MOVE_SAME:
        return code;
    case MOVE_SAY:
        return code_of_modal(scene, inner->modal, code);
    default:
        composed = acttable_compose(scene->tables->acts, act->move, code);
        return *composed ? composed : act->code;
    }
}

static void parse(const Scene *scene, const Act *act, guint k, guint end, guint depth, Deed *deed);

/* What the act governs, read on its own with the same source. */
static gboolean
parse_inner(const Scene *scene, const Act *act, guint end, guint depth, Inner *inner, Deed *under)
{
    guint length;
    gboolean clause = act->move != MOVE_SAME && act->move != MOVE_HALT && act->move != MOVE_FIXED;
    if (act->move == MOVE_NONE || depth >= DEEPEST || !inner_find(scene, end, clause, inner))
        return FALSE;
    const Act *governed = deed_act(scene, inner->at, inner->noun, &length);
    parse(scene, governed, inner->at, inner->at + length, depth + 1, under);
    if (inner->negative)
        under->code = negated(scene, under->code);
    return TRUE;
}

/* Reads the act at tokens [k, end) and those it governs; deed->source is known already. */
static void
parse(const Scene *scene, const Act *act, guint k, guint end, guint depth, Deed *deed)
{
    Inner inner = {.subject = -1, .modal = -1};
    Deed under = {.source = deed->source};
    gboolean governs = parse_inner(scene, act, end, depth, &inner, &under);
    guint limit = governs ? inner.at : clause_stop(scene->view, end);
    deed->act = act;
    deed->trigger = k;
    deed->end = end;
    deed->stop = governs ? under.stop : end;
    deed->code = governs ? code_with(scene, act, &inner, under.code) : act->code;
    deed->mutual = act->mutual || (under.mutual && *deed->code == '0');
    deed->alone = act->alone || (governs && under.alone && act->move != MOVE_APPEAL);
    by_slots(scene, act, k + 1, end, limit, deed);
    if (!deed->target.n && inner.subject >= 0 && act->move >= MOVE_SAY)
        add_right(scene, (guint)inner.subject, &deed->source, &deed->target);
    if (!deed->target.n && governs)
        deed->target = under.target;
    if (!deed->target.n)
        by_clause(scene, k + 1, limit, FALSE, deed);
    deed->target.people = deed->target.people || under.target.people;
}

/* ---- the whole ---- */

/* "if A attacks": what only might be. */
static gboolean
is_condition(const View *view, guint first)
{
    for (gint k = (gint)first - 1; k >= 0 && !view_mark(view, k); k--)
        if ((view_bits(view, k) & WORD_SUBORDINATOR) &&
            (view_is(view, k, "if") || view_is(view, k, "unless") || view_is(view, k, "whether")))
            return TRUE;
    return FALSE;
}

/* A form that stands as a verb only with an auxiliary: "given", "troops sent by". */
static gboolean
is_reduced(const View *view, const Group *group, guint end)
{
    guint32 bits = view_bits(view, (gint)group->verb);
    if (group->passive || group->perfect || group->infinitive || !(bits & VERB_PARTICIPLE))
        return FALSE;
    return !(bits & VERB_PAST) || view_is(view, (gint)end, "by");
}

/* "for bombing": not told as news. */
static gboolean
is_presupposed(const View *view, const Group *group)
{
    gint k = (gint)group->first - 1;
    return group->gerund && k >= 0 &&
           ((view_bits(view, k) & (WORD_PREPOSITION | WORD_TIME_PREPOSITION)) ||
            view_verb(view, k));
}

/* "we agree": nobody that the article names. */
static gboolean
is_nobody(const View *view, const Group *group)
{
    gint k = (gint)group->first - 1;
    guint32 bits = view_bits(view, k);
    return k >= 0 && !view->actor[k] && (bits & WORD_PRONOUN) && !(bits & WORD_RELATIVE) &&
           !view_is(view, k, "it") && !view_is(view, k, "they") && !view_is(view, k, "he") &&
           !view_is(view, k, "she");
}

static gboolean
is_will(const View *view, gint modal)
{
    static const char *const words[] = {"will", "would", "shall", "won't", "wouldn't"};
    for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
        if (view_is(view, modal, words[i]))
            return TRUE;
    return FALSE;
}

/* TRUE if the verb tells of what was done or is announced. */
static gboolean
is_asserted(const View *view, const Group *group)
{
    gboolean will = group->modal >= 0 &&
                    (is_will(view, group->modal) || !(view_bits(view, group->modal) & WORD_MODAL));
    if (group->modal >= 0 ? !will || group->perfect : group->negative)
        return FALSE;
    return !is_nobody(view, group) && !is_presupposed(view, group);
}

/* What "will", a negation, an infinitive make of the code; "" for what did not happen. */
static const char *
code_told(const Scene *scene, const Group *group, const char *code, Deed *deed)
{
    const ActTable *acts = scene->tables->acts;
    if (group->modal >= 0 && group->negative)
        return acttable_compose(acts, MOVE_REFUSE, code);
    if (group->modal >= 0 || group->is_to) {
        deed->planned = TRUE;
        return acttable_compose(acts, MOVE_INTEND, code);
    }
    gboolean says = g_str_has_prefix(code, "02") || g_str_has_prefix(code, "10") ||
                    g_str_has_prefix(code, "11") || g_str_has_prefix(code, "14");
    return group->infinitive && !says ? "" : code;
}

/* The one who did it, of a passive: after "by"; for what only a state does, the state in which it
 * was done. */
static void
by_agent(const Scene *scene, guint end, Deed *deed)
{
    guint limit = clause_stop(scene->view, end);
    static const char *const words[] = {"by", "in"};
    for (gsize i = 0; i < G_N_ELEMENTS(words) && !deed->source.n; i++) {
        if (i == 1 && !g_str_has_prefix(deed->code, "17") && !g_str_has_prefix(deed->code, "116"))
            return;
        for (guint c = chunks_from(&scene->chunks, end); c < scene->chunks.n; c++) {
            if (scene->chunks.chunk[c].first >= limit || deed->source.n)
                break;
            if (view_is(scene->view, scene->chunks.chunk[c].preposition, words[i]))
                add_right(scene, c, &deed->target, &deed->source);
        }
    }
}

static gboolean
is_complete(const Deed *deed)
{
    if (!*deed->code || deed->source.n == 0)
        return FALSE;
    return deed->target.n || deed->target.people || deed->alone ||
           (deed->mutual && deed->source.n > 1);
}

gboolean
deed_read(Scene *scene, guint k, Deed *deed)
{
    guint length;
    gboolean be = (view_bits(scene->view, (gint)k) & WORD_BE) != 0;
    if (be ? !deed_act(scene, k, FALSE, &length) : !view_verb(scene->view, (gint)k))
        return FALSE;
    Group group = clause_group(scene->view, k);
    const Act *act = is_asserted(scene->view, &group) ? deed_act(scene, k, FALSE, &length) : NULL;
    if (act == NULL || is_reduced(scene->view, &group, k + length) ||
        is_condition(scene->view, group.first))
        return FALSE;
    if (scene->chunks.view == NULL)
        scene->chunks = chunks_cut(scene->view);
    gint subject = subject_find(&scene->chunks, &group);
    if (subject < 0)
        return FALSE;
    gboolean passive = group.passive && (*act->code || act->move == MOVE_SAME);
    *deed = (Deed){.code = ""};
    add_left(scene, (guint)subject, passive ? &deed->target : &deed->source);
    if (deed->source.n + deed->target.n == 0)
        return FALSE;
    Side target = deed->target;
    parse(scene, act, k, k + length, 0, deed);
    if (passive) {
        deed->target = target;
        by_agent(scene, k + length, deed);
    }
    deed->code = code_told(scene, &group, deed->code, deed);
    return is_complete(deed);
}
