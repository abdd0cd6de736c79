/* acts: the events of a sentence beyond contacts: promises, demands, sanctions, attacks ..., by
 * source, target and CAMEO code. */
#include "acts.h"

#include "attribution.h"
#include "moment.h"

#include <string.h>

static const Frame act_frame = {.rule = "act", .kind = "", .other = ""};

/* What the sentence has for acts: an actor, and the last token that could be one. */
typedef struct {
    gboolean ought; /* must, should */
    guint actor; /* the first token of an actor with a name; the sentence's end if there is none */
    guint last;  /* of the verbs and nouns that are acts; 0 if there is none */
} Prospect;

static Prospect
look_over(const View *view)
{
    Prospect prospect = {.actor = view->n};
    for (guint i = 0; i < view->n; i++) {
        const Word *word = view->word[i];
        if (view->actor[i]) {
            if (i < prospect.actor && *view->actor[i]->who)
                prospect.actor = i;
        } else if (word && (word->tells & (TELLS_VERB | TELLS_NOUN)))
            prospect.last = i;
        else if (word && (word->bits & WORD_MODAL))
            prospect.ought = prospect.ought || view_is(view, (gint)i, "must") ||
                             view_is(view, (gint)i, "should");
    }
    return prospect;
}

/* TRUE if an act may begin at this word: a verb that is one, or one that governs another. */
static gboolean
may_begin(const Prospect *prospect, const Word *word, guint k)
{
    return word && k > prospect->actor &&
           ((word->tells & TELLS_VERB) || ((word->tells & TELLS_MOVE) && k < prospect->last) ||
            ((word->tells & TELLS_SAY) && prospect->ought));
}

/* The word classes with the verbs that only acts.csv knows. */
static const guint32 *
bits_with_acts(const View *view)
{
    guint32 *bits = arena_alloc(view->document->arena, (view->n + 1) * sizeof *bits);
    for (guint i = 0; i < view->n; i++) {
        bits[i] = view->bits[i];
        if (view->word[i] && !view->actor[i] && !view->date[i])
            bits[i] |= view->word[i]->forms;
    }
    return bits;
}

static gboolean
is_told(const GArray *contacts, guint from, const Deed *deed)
{
    for (guint i = from; i < contacts->len; i++) {
        const Draft *draft = &g_array_index(contacts, Draft, i);
        if (draft->trigger >= deed->trigger && draft->trigger < deed->stop)
            return TRUE;
    }
    return FALSE;
}

/* The country of a row as the article names it, for people of its own; the row itself if the
 * article does not. */
static const Row *
country_of(const Document *document, const Row *row)
{
    const GPtrArray *actors = document->of[KIND_ACTOR];
    for (guint i = 0; *row->place && i < actors->len; i++) {
        const Row *actor = g_ptr_array_index(actors, i);
        if (strcmp(actor->what, "country") == 0 && strcmp(actor->place, row->place) == 0)
            return actor;
    }
    return row;
}

static void
put(const Tables *tables, const View *view, const Deed *deed, const Row *source, const Row *target,
    GArray *acts)
{
    Arena *arena = view->document->arena;
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
    act.draft.rule = arena_printf(arena, "act %s", deed->act->phrase);
    roster_add(&act.draft.who, source->who, arena);
    roster_add(&act.draft.refs, source->id, arena);
    if (target) {
        roster_add(&act.draft.whom, target->who, arena);
        roster_add(&act.draft.refs, target->id, arena);
    }
    moment_attach(tables, view, &act.draft);
    attribution_find(view, &act.draft);
    g_array_append_val(acts, act);
}

/* One record for each source and target; for a mutual act each with each, and back. */
static void
put_all(const Tables *tables, const View *view, const Deed *deed, GArray *acts)
{
    const Side *source = &deed->source, *target = &deed->target;
    if (deed->mutual && target->n == 0) {
        for (guint i = 0; i < source->n; i++)
            for (guint k = 0; k < source->n; k++)
                if (i != k)
                    put(tables, view, deed, source->row[i], source->row[k], acts);
        return;
    }
    for (guint i = 0; i < source->n; i++) {
        if (target->n == 0)
            put(tables, view, deed, source->row[i],
                target->people ? country_of(view->document, source->row[i]) : NULL, acts);
        for (guint k = 0; k < target->n; k++) {
            put(tables, view, deed, source->row[i], target->row[k], acts);
            if (deed->mutual)
                put(tables, view, deed, target->row[k], source->row[i], acts);
        }
    }
}

void
acts_read(const Tables *tables, const View *plain, const GArray *contacts, guint from, GArray *acts)
{
    if (strcmp(plain->sentence->what, "quote") == 0) /* what somebody says of others */
        return;
    Prospect prospect = look_over(plain);
    if (prospect.actor >= plain->n || (prospect.last == 0 && !prospect.ought))
        return;
    View view = *plain;
    view.bits = bits_with_acts(plain);
    Scene scene = {.tables = tables, .view = &view};
    scene.taken = arena_alloc(view.document->arena, view.n + 1);
    for (guint k = 0; k < view.n; k++) {
        Deed deed;
        if (scene.taken[k] || !may_begin(&prospect, view.word[k], k))
            continue;
        if (!deed_read(&scene, k, &deed))
            continue;
        for (guint i = k; i < deed.stop; i++)
            scene.taken[i] = TRUE;
        if (!is_told(contacts, from, &deed))
            put_all(tables, &view, &deed, acts);
    }
}
