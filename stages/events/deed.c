/* deed: an act as its sentence tells it: who did what to whom, with the verbs that govern it. */
#include "deed.h"

#include "inner.h"
#include "subject.h"

#include <string.h>

#define DEEPEST 5 /* acts that govern each other: "refused to agree to stop bombing" */

/* The first letters of the words behind token `k` that a phrase may go on with, a bit each. */
static guint32
letters_after(const View *view, guint k)
{
    guint32 letters = 0;
    for (guint i = k + 1; i < MIN(view->n, k + ACT_GAP + 2); i++)
        letters |= 1u << (view->token[i].fold[0] & 31);
    return letters;
}

/* FALSE if none of them is that of the phrase's next word. */
static gboolean
may_follow(const ActPhrase *phrase, guint32 letters)
{
    if (phrase->n == 0)
        return TRUE;
    const char *word = phrase->rest[phrase->rest[0][0] == '.' ? 1 : 0];
    return (letters >> (word[0] & 31)) & 1;
}

const Act *
deed_act(const Scene *scene, guint k, gboolean noun, guint *length)
{
    const View *view = scene->view;
    const Word *word = k < view->n && !view->actor[k] ? view->word[k] : NULL;
    if (!word_tells(word, noun ? TELLS_NOUN : TELLS_VERB | TELLS_MOVE | TELLS_SAY))
        return NULL;
    gboolean verb = view_verb(view, (gint)k) || chunks_gerund(view, k);
    const Words words = {view->token + k, view->mark + k, view->bits + k};
    guint32 letters = letters_after(view, k);
    for (const ActPhrase *phrase = word->acts; phrase; phrase = phrase->next) {
        const Act *act = phrase->act;
        gboolean be = phrase->n && (view_bits(view, (gint)k) & WORD_BE);
        gboolean fits = act->class == ACT_NULL || (noun ? act->class == ACT_NOUN && !verb
                                                        : act->class == ACT_VERB && (verb || be));
        *length =
            fits && may_follow(phrase, letters) ? act_phrase_match(phrase, &words, view->n - k) : 0;
        if (*length)
            return act->class == ACT_NULL ? NULL : act;
    }
    return NULL;
}

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
    if (act->move == MOVE_NONE || depth >= DEEPEST)
        return FALSE;
    if (!inner_find(scene, end, clause, inner)) {
        under->code = "";
        under->stop = end;
        return act->move == MOVE_SAY && inner->modal >= 0 && inner->subject >= 0;
    }
    const Act *governed = deed_act(scene, inner->at, inner->noun, &length);
    parse(scene, governed, inner->at, inner->at + length, depth + 1, under);
    if (inner->negative)
        under->code = negated(scene, under->code);
    return TRUE;
}

/* "urged the government": its own, where no country is named. */
static gboolean
is_own_people(const Act *act, const Deed *deed)
{
    return deed->target.people &&
           (act->move == MOVE_APPEAL || act->move == MOVE_DEMAND || act->move == MOVE_ACCUSE);
}

/* The target: from the act's own slots, from what it governs, from the rest of the clause. */
static void
find_target(const Scene *scene, const Inner *inner, const Deed *under, guint limit, Deed *deed)
{
    const Chunks *chunks = &scene->chunks;
    const Act *act = deed->act;
    gboolean together = deed->source.n > 1 && (act->mutual || act->move == MOVE_INTEND);
    side_by_slots(chunks, act, deed->trigger + 1, deed->end, limit, &deed->source, &deed->target);
    if (!deed->target.n && inner->subject >= 0 && act->move >= MOVE_SAY)
        side_add_right(chunks, (guint)inner->subject, &deed->source, &deed->target);
    deed->firm = deed->target.n > 0;
    if (deed->target.n || is_own_people(act, deed))
        return;
    if (under->firm || (under->target.n && !together)) {
        deed->target = under->target;
        deed->firm = under->firm;
    }
    deed->target.people = deed->target.people || under->target.people;
    for (guint topics = 0; topics < 2 && !together; topics++)
        side_by_clause(chunks, deed->trigger + 1, limit, topics, &deed->source, &deed->target);
}

/* Reads the act at tokens [k, end) and those it governs; deed->source is known already. */
static void
parse(const Scene *scene, const Act *act, guint k, guint end, guint depth, Deed *deed)
{
    Inner inner = {.subject = -1, .modal = -1};
    Deed under = {.source = deed->source};
    gboolean governs = parse_inner(scene, act, end, depth, &inner, &under);
    deed->act = act;
    deed->trigger = k;
    deed->end = end;
    deed->stop = governs ? under.stop : end;
    deed->code = governs ? code_with(scene, act, &inner, under.code) : act->code;
    deed->alone = act->alone || (governs && under.alone && act->move != MOVE_APPEAL);
    guint limit = governs && inner.at ? inner.at : clause_stop(scene->view, end);
    find_target(scene, &inner, &under, limit, deed);
    deed->mutual = act->mutual || (under.mutual && deed->source.n > 1 && !deed->target.n) ||
                   (act->move == MOVE_SAME && under.mutual) ||
                   (act->move == MOVE_INTEND && deed->source.n > 1 && !deed->target.n);
    if (!deed->target.n && g_str_has_prefix(deed->code, "14")) /* "... to demand that B withdraw" */
        side_by_clause(&scene->chunks, end, scene->view->n, FALSE, &deed->source, &deed->target);
}

/* "sanctions were imposed on B", "talks were broken off": the act is the subject of a verb that
 * governs it. FALSE if it is not. */
static gboolean
parse_subject(const Scene *scene, const Act *act, guint end, guint subject, Deed *deed)
{
    Inner inner = {.subject = -1, .modal = -1};
    guint length, limit = clause_stop(scene->view, end);
    const Chunk *chunk = &scene->chunks.chunk[subject];
    if (act->move < MOVE_SAME || !inner_noun(scene, (gint)subject, chunk->first, &inner))
        return FALSE;
    const Act *noun = deed_act(scene, inner.at, TRUE, &length);
    deed->target.n = 0;
    side_by_slots(&scene->chunks, noun, end, end, limit, NULL, &deed->target);
    side_by_slots(&scene->chunks, noun, inner.at + 1, inner.at + length, limit, NULL,
                  &deed->target);
    deed->code = code_with(scene, act, &inner, noun->code);
    deed->alone = noun->alone;
    return TRUE;
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
find_agent(const Scene *scene, guint end, Deed *deed)
{
    guint limit = clause_stop(scene->view, end);
    side_by_preposition(&scene->chunks, "by", end, limit, &deed->target, &deed->source);
    if (g_str_has_prefix(deed->code, "17") || g_str_has_prefix(deed->code, "116"))
        side_by_preposition(&scene->chunks, "in", end, limit, &deed->target, &deed->source);
}

/* TRUE for what people of no named country do to somebody near them: protests, assaults, fights. */
static gboolean
is_local(const char *code)
{
    return g_str_has_prefix(code, "14") || g_str_has_prefix(code, "17") ||
           g_str_has_prefix(code, "18") || g_str_has_prefix(code, "19");
}

/* What is told of whoever did it: "three soldiers were killed". */
static gboolean
is_violent(const char *code)
{
    return g_str_has_prefix(code, "18") || g_str_has_prefix(code, "19") ||
           g_str_has_prefix(code, "20");
}

static gboolean
is_complete(const Group *group, const Deed *deed)
{
    gboolean people =
        deed->target.people && !group->gerund; /* ", killing 12 people": told before */
    if (!*deed->code)
        return FALSE;
    if (!deed->source.n && group->passive)
        return deed->target.n && is_violent(deed->code);
    if (!deed->source.n)
        return deed->source.people && deed->target.n && is_local(deed->code);
    return deed->target.n || people || deed->alone || (deed->mutual && deed->source.n > 1) ||
           g_str_has_prefix(deed->code, "14");
}

/* "will expel A and close B": the second verb has the modal of the first. */
static void
share_modal(const View *view, Group *group)
{
    gint k = (gint)group->first - 1;
    guint32 form = view_bits(view, (gint)group->verb);
    if (!(view_bits(view, k) & WORD_CONJUNCTION) || !(form & VERB_BASE) || group->infinitive ||
        group->modal >= 0)
        return;
    for (k--; k > 0 && !view_mark(view, k); k--)
        if (view_verb(view, k)) {
            Group first = group_at(view, (guint)k);
            group->modal = first.modal;
            group->infinitive = first.infinitive;
            group->negative = first.negative;
            return;
        }
}

gboolean
deed_read(Scene *scene, guint k, Deed *deed)
{
    guint length;
    gboolean be = (view_bits(scene->view, (gint)k) & WORD_BE) != 0;
    if (be ? !deed_act(scene, k, FALSE, &length) : !view_verb(scene->view, (gint)k))
        return FALSE;
    Group group = group_at(scene->view, k);
    share_modal(scene->view, &group);
    const Act *act = is_asserted(scene->view, &group) ? deed_act(scene, k, FALSE, &length) : NULL;
    if (act == NULL || is_reduced(scene->view, &group, k + length) ||
        is_condition(scene->view, group.first))
        return FALSE;
    if (!scene->cut)
        chunks_cut(scene->view, &scene->chunks);
    scene->cut = TRUE;
    gint subject = subject_find(&scene->chunks, &group);
    if (subject < 0)
        return FALSE;
    gboolean passive = group.passive && (*act->code || act->move == MOVE_SAME);
    *deed = (Deed){.code = ""};
    side_add_left(&scene->chunks, (guint)subject, passive ? &deed->target : &deed->source);
    Side target = deed->target;
    gboolean nobody = deed->source.n + target.n == 0 && !deed->source.people && !target.people;
    if (nobody && !passive)
        return FALSE;
    parse(scene, act, k, k + length, 0, deed);
    if (passive) {
        deed->target = target;
        parse_subject(scene, act, k + length, (guint)subject, deed);
        find_agent(scene, k + length, deed);
    }
    deed->code = code_told(scene, &group, deed->code, deed);
    return is_complete(&group, deed);
}
