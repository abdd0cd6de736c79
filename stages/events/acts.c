/* acts: the events of a sentence beyond contacts: promises, demands, sanctions, attacks ..., by
 * source, target and CAMEO code. */
#include "acts.h"

#include "attribution.h"
#include "cast.h"
#include "moment.h"

#include <string.h>

#define REACH 16 /* tokens between a verb and the act that it governs */

static const Frame act_frame = {.rule = "act", .kind = "", .other = ""};

/* What the sentence has for acts. */
typedef struct {
    gboolean named; /* an actor with a name */
    gboolean ought; /* must, should */
    guint actor;    /* the first token that could do it: of an actor or of people */
    guint first;    /* the first token at which an act may begin; the sentence's end if none may */
    guint last;     /* of the verbs and nouns that are acts; 0 if there is none */
} Prospect;

static Prospect
look_over(const View *view)
{
    Prospect prospect = {.actor = view->n, .first = view->n};
    for (guint i = 0; i < view->n; i++) {
        const Word *word = view->word[i];
        if (view->actor[i]) {
            prospect.named = prospect.named || *view->actor[i]->who;
            prospect.actor = MIN(prospect.actor, i);
            continue;
        }
        if (!word || !(word->tells | (word->bits & WORD_MODAL)))
            continue;
        if (word->tells & (TELLS_VERB | TELLS_MOVE | TELLS_SAY))
            prospect.first = MIN(prospect.first, i);
        if (word->tells & (TELLS_VERB | TELLS_NOUN))
            prospect.last = i;
        else if (word->tells & TELLS_PEOPLE)
            prospect.actor = MIN(prospect.actor, i);
        else if (word->bits & WORD_MODAL)
            prospect.ought = prospect.ought || view_is(view, (gint)i, "must") ||
                             view_is(view, (gint)i, "should");
    }
    return prospect;
}

/* TRUE if a verb or noun that is an act stands close behind token `k`. */
static gboolean
may_govern(const View *view, guint k)
{
    guint end = MIN(view->n, k + REACH);
    while (++k < end)
        if (word_tells(view->word[k], TELLS_VERB | TELLS_NOUN))
            return TRUE;
    return FALSE;
}

/* TRUE if an act may begin at token `k`: a verb that is one, or one that governs another. */
static gboolean
may_begin(const View *view, const Prospect *prospect, guint k)
{
    const Word *word = view->word[k];
    if (!word_tells(word, TELLS_VERB | TELLS_MOVE | TELLS_SAY))
        return FALSE;
    gboolean passive = (word->bits & VERB_PARTICIPLE) != 0; /* "sanctions were imposed on A" */
    if (k <= prospect->actor && !passive)
        return FALSE;
    return (word->tells & TELLS_VERB) || ((word->tells & TELLS_SAY) && prospect->ought) ||
           ((word->tells & TELLS_MOVE) && (passive ? prospect->last > 0 : may_govern(view, k)));
}

/* "sharply", of no class, before or after a verb or its auxiliary. */
static gboolean
is_adverb(const View *view, guint i)
{
    const Token *token = &view->token[i];
    return i > 0 && token->size > 5 && token->fold[token->size - 1] == 'y' &&
           strcmp(token->fold + token->size - 2, "ly") == 0 &&
           ((view_bits(view, (gint)i - 1) | view_bits(view, (gint)i + 1)) &
            (VERB_ANY | WORD_AUXILIARY | WORD_PRONOUN));
}

/* "long-threatened", "rejected proposed changes": a participle that only tells more of a noun. */
static gboolean
is_attribute(const View *view, guint i)
{
    if (i == 0)
        return FALSE;
    if (view->mark[i - 1] == MARK_HYPHEN && (view->token[i].flags & TOKEN_GLUED))
        return TRUE;
    guint32 before = view->bits[i - 1];
    gboolean noun = i + 1 < view->n && (view->actor[i + 1] || view_plain(view, (gint)i + 1));
    return noun && (before & (VERB_PAST | VERB_THIRD | VERB_BASE)) && !(before & WORD_AUXILIARY) &&
           !(before & VERB_NOUN) && !view->actor[i - 1];
}

/* "Dutch aid": what is as often a noun is no verb behind an adjective of a country. */
static gboolean
after_adjective(const View *view, guint i)
{
    const Row *row = i > 0 ? view->actor[i - 1] : NULL;
    return row && strcmp(row->what, "country") == 0 && strcmp(row->text, row->who) != 0;
}

/* The word classes with the verbs that only acts.csv knows. */
static void
fill_bits(const View *view, guint32 *bits)
{
    for (guint i = 0; i < view->n; i++) {
        const Word *word = view->word[i];
        bits[i] = view->bits[i];
        if (view->actor[i] || view->date[i])
            continue;
        if (!word) {
            if (is_adverb(view, i))
                bits[i] = WORD_ADVERB;
        } else if ((word->bits | word->forms) & VERB_PARTICIPLE && is_attribute(view, i)) {
            bits[i] = 0;
        } else if (!(word->forms & VERB_NOUN) || !after_adjective(view, i)) {
            bits[i] |= word->forms;
        }
    }
}

/* The event of frames.csv that tells the act with both sides, NULL if there is none. A contact
 * takes the act's code where that says more than that they were in contact: a demand for talks, an
 * envoy called in. */
static const Draft *
told_by(const GArray *contacts, guint from, const Deed *deed)
{
    for (guint i = from; i < contacts->len; i++) {
        Draft *draft = &g_array_index(contacts, Draft, i);
        if (draft->trigger < deed->trigger || draft->trigger >= deed->stop)
            continue;
        if (strcmp(draft->kind, "visit") != 0 && !draft->whom.n) { /* less than the act says */
            draft->cameo = "";
            continue;
        }
        gboolean uncoded = strcmp(draft->kind, "other") == 0; /* "broke off relations" */
        if (uncoded || (draft_is_contact(draft->kind) && !g_str_has_prefix(deed->code, "04")))
            draft->cameo = deed->code;
        return draft;
    }
    return NULL;
}

/* The country of an actor as the article names it, for people of its own; the actor himself if the
 * article does not. */
static Actor
country_of(const Document *document, const Actor *actor)
{
    const GPtrArray *rows = document->of[KIND_ACTOR];
    for (guint i = 0; *actor->place && i < rows->len; i++) {
        const Row *row = rows->pdata[i];
        if (strcmp(row->what, "country") == 0 && strcmp(row->place, actor->place) == 0)
            return (Actor){row->who, row->place, row};
    }
    return *actor;
}

static void
name(const Actor *actor, Roster *side, Draft *draft, Arena *arena)
{
    roster_add(side, actor->who, arena);
    roster_add(&draft->refs, actor->row->id, arena);
}

/* What all records of a deed have in common. */
static ActDraft
prepare(const Tables *tables, const View *view, const Deed *deed)
{
    const Cameo *cameo = acttable_cameo(tables->acts, deed->code);
    ActDraft act = {.code = deed->code};
    act.draft = (Draft){.frame = &act_frame,
                        .sentence = view->index,
                        .start = view->token[deed->trigger].start,
                        .stop = view->token[deed->end - 1].stop,
                        .trigger = deed->trigger,
                        .first = deed->trigger,
                        .end = deed->end,
                        .kind = cameo ? cameo->kind : "other",
                        .status = deed->planned ? "planned" : "happened",
                        .time = "",
                        .until = "",
                        .span = "",
                        .antecedent = -1};
    act.draft.rule = arena_printf(view->document->arena, "act %s", deed->act->phrase);
    moment_attach(tables, view, &act.draft);
    attribution_find(view, &act.draft);
    return act;
}

/* One record; source or target may be NULL. */
static void
put(const View *view, const ActDraft *all, const Actor *source, const Actor *target, GArray *acts)
{
    ActDraft act = *all;
    if (source)
        name(source, &act.draft.who, &act.draft, view->document->arena);
    if (target)
        name(target, &act.draft.whom, &act.draft, view->document->arena);
    g_array_append_val(acts, act);
}

/* What several did with each other: a record for each two of them, and back. */
static void
put_among(const View *view, const ActDraft *act, const Side *side, GArray *acts)
{
    for (guint i = 0; i < side->n; i++)
        for (guint k = 0; k < side->n; k++)
            if (i != k)
                put(view, act, &side->actor[i], &side->actor[k], acts);
}

/* A record for each target of one source, and back if the act is mutual; without a named target one
 * against the own country, for what is done to people or is a protest, else one with nobody. */
static void
put_from(const View *view, const ActDraft *act, const Deed *deed, const Actor *from, GArray *acts)
{
    const Side *target = &deed->target;
    const Actor own = country_of(view->document, from);
    gboolean at_home = target->people || g_str_has_prefix(deed->code, "14");
    if (target->n == 0)
        put(view, act, from, at_home ? &own : NULL, acts);
    for (guint k = 0; k < target->n; k++) {
        put(view, act, from, &target->actor[k], acts);
        if (deed->mutual)
            put(view, act, &target->actor[k], from, acts);
    }
}

static void
put_all(const Tables *tables, const View *view, const Deed *deed, GArray *acts)
{
    const ActDraft act = prepare(tables, view, deed);
    const Side *source = &deed->source, *target = &deed->target;
    if (deed->mutual && target->n == 0)
        put_among(view, &act, source, acts);
    else if (source->n)
        for (guint i = 0; i < source->n; i++)
            put_from(view, &act, deed, &source->actor[i], acts);
    else if (source->people) {
        const Actor people = country_of(view->document, &target->actor[0]);
        put_from(view, &act, deed, &people, acts);
    } else
        for (guint k = 0; k < target->n; k++) /* it is not told who did it */
            put(view, &act, NULL, &target->actor[k], acts);
}

/* The second record of what two did together, where the first is an event of frames.csv. */
static void
put_back(const Tables *tables, const View *view, const Deed *deed, GArray *acts)
{
    const ActDraft act = prepare(tables, view, deed);
    put(view, &act, &deed->target.actor[0], &deed->source.actor[0], acts);
}

/* The actor whose name stands in a draft, if a row of the document names it. */
static gboolean
actor_named(const Document *document, const char *who, Actor *actor)
{
    const Row *row = cast_find(document, who, NULL);
    if (row)
        *actor = (Actor){row->who, row->place, row};
    return row != NULL;
}

/* A visit is a pair of records: the guest visits the country, the country hosts him. The codes
 * stand on them. */
static void
put_visit(const Tables *tables, const View *view, Draft *visit, GArray *acts)
{
    static const Act go = {.phrase = "visit"};
    gboolean planned = strcmp(visit->status, "planned") == 0;
    Actor guest, place;
    if ((!planned && strcmp(visit->status, "happened") != 0) || visit->cameo || visit->who.n != 1 ||
        visit->place.n != 1 || !actor_named(view->document, visit->who.name[0], &guest) ||
        !actor_named(view->document, visit->place.name[0], &place))
        return;
    Deed deed = {.act = &go, .code = planned ? "036" : "042", .planned = planned};
    deed.trigger = visit->trigger;
    deed.end = visit->trigger + 1;
    ActDraft act = prepare(tables, view, &deed);
    act.draft.kind = "visit";
    put(view, &act, &guest, &place, acts);
    act.draft.rule = "act host";
    act.code = planned ? "036" : "043";
    put(view, &act, &place, &guest, acts);
    visit->cameo = "";
}

void
acts_read(const Tables *tables, const View *plain, const GArray *contacts, guint from, GArray *acts)
{
    if (strcmp(plain->sentence->what, "quote") == 0) /* what somebody says of others */
        return;
    for (guint i = from; i < contacts->len; i++)
        if (strcmp(g_array_index(contacts, Draft, i).kind, "visit") == 0)
            put_visit(tables, plain, &g_array_index(contacts, Draft, i), acts);
    Prospect prospect = look_over(plain);
    if (!prospect.named || prospect.first >= plain->n || (prospect.last == 0 && !prospect.ought))
        return;
    View view = *plain;
    Scene scene; /* large, so that it is not cleared */
    scene.tables = tables;
    scene.view = &view;
    scene.cut = FALSE;
    fill_bits(plain, scene.bits);
    view.bits = scene.bits;
    memset(scene.taken, 0, view.n);
    for (guint k = prospect.first; k < view.n; k++) {
        Deed deed;
        if (scene.taken[k] || !may_begin(&view, &prospect, k))
            continue;
        if (!deed_read(&scene, k, &deed))
            continue;
        for (guint i = k; i < deed.stop; i++)
            scene.taken[i] = TRUE;
        const Draft *told = told_by(contacts, from, &deed);
        if (told == NULL)
            put_all(tables, &view, &deed, acts);
        else if (deed.mutual && !draft_is_contact(told->kind) && deed.source.n && deed.target.n)
            put_back(tables, &view, &deed, acts);
    }
}
