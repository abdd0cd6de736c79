/* distance: how far a date stands from an event in the words of their sentence. */
#include "distance.h"

#include "clause.h"
#include "shared.h"

/* What a token between the event and the date says of their distance. */
static int
step_cost(const Tables *tables, const View *view, guint k)
{
    guint32 bits = view_bits(view, (gint)k);
    const Frame *found[4];
    gsize length;
    if (view->actor[k] || view->date[k])
        return 0;
    if (view_mark(view, (gint)k) & (MARK_SEMICOLON | MARK_STOP))
        return TOO_FAR;
    if (view_mark(view, (gint)k) & (MARK_COMMA | MARK_QUOTE | MARK_DASH))
        return 2;
    if (bits & (WORD_SUBORDINATOR | WORD_RELATIVE | WORD_TIME_PREPOSITION))
        return 12;
    if (bits & WORD_CONJUNCTION)
        return 3;
    if (view_verb(view, (gint)k) || (bits & WORD_MODAL))
        return 9;
    if (word_tells(view->word[k], TELLS_FRAME) &&
        frames_match(tables->frames, view->token + k, view->n - k, found, 4, &length) &&
        found[0]->noun && !(bits & WORD_PREPOSITION))
        return 8;
    return 1;
}

static int
path_cost(const Tables *tables, const View *view, guint from, guint to)
{
    int cost = 0;
    for (guint k = from; k < to && cost < TOO_FAR; k++)
        cost += step_cost(tables, view, k);
    return cost;
}

/* "met A on Tuesday and will see B": the date stays with the verb before the conjunction. */
static gboolean
new_predicate(const View *view, guint from, guint to)
{
    for (guint k = from; k + 1 < to && from > 3; k++)
        if ((view_bits(view, (gint)k) & WORD_CONJUNCTION) &&
            ((view_bits(view, (gint)k + 1) & WORD_AUXILIARY) || view_verb(view, (gint)k + 1)))
            return TRUE;
    return FALSE;
}

/* The same to a date after the event: "since the election last week" dates the election. */
static int
path_cost_after(const Tables *tables, const View *view, guint from, guint to)
{
    gboolean relative = FALSE; /* "met B, who on Monday had resigned" */
    for (guint k = from; k < to; k++)
        if (view_bits(view, (gint)k) & WORD_RELATIVE)
            relative = TRUE;
        else if (view_mark(view, (gint)k) == MARK_COMMA)
            relative = FALSE;
    if (relative)
        return TOO_FAR;
    for (guint k = from; k < to; k++)
        if ((view_bits(view, (gint)k) & WORD_TIME_PREPOSITION) ||
            tables_cue(tables, view, k, CUE_EVE) == 2) /* "ahead of a flight planned for Friday" */
            return TOO_FAR;
    for (guint k = from; k < to; k++) /* "met B, the paper reported on its page on Monday" */
        if ((view_bits(view, (gint)k) & VERB_SAY) && view_finite(view, (gint)k) &&
            view->actor[MAX(k, 1) - 1])
            return TOO_FAR;
    return path_cost(tables, view, from, to);
}

/* "The talks will be held on Friday": the verb that says of the noun that it happens, also behind
 * "planned for May" between commas, where any verb does; -1 if there is none. */
static gint
own_predicate(const Tables *tables, const View *view, const Draft *draft)
{
    gint verb = draft->frame->noun ? clause_predicate(view, draft->end) : -1;
    if (verb < 0 || view_mark(view, (gint)draft->end) == MARK_COMMA ||
        tables_verb(tables, view, verb, CUE_HAPPENS))
        return verb;
    gboolean held = (view_bits(view, verb) & VERB_LIGHT) && group_at(view, (guint)verb).passive;
    return held ? verb : -1;
}

/* The words to a date behind the noun begin with its verb, not with what stands between. */
static guint
predicate_or_end(const Tables *tables, const View *view, const Draft *draft, guint date)
{
    gint verb = own_predicate(tables, view, draft);
    return verb >= 0 && (guint)verb < date ? (guint)verb + 1 : draft->end;
}

/* "said Friday", "signed on Friday": a verb right before the date that is none of the event's own.
 */
static int
neighbour_cost(const Tables *tables, const View *view, const Draft *draft, guint first)
{
    gint k = (gint)first - 1;
    while (k >= 0 && (view_is(view, k, "on") || view_is(view, k, "in") || view_is(view, k, "at") ||
                      view_is(view, k, "late") || view_is(view, k, "early")))
        k--;
    if (k < 0 || !view_verb(view, k) || ((guint)k >= draft->first && (guint)k < draft->end))
        return 0;
    gint governor = draft->frame->noun ? clause_governor(view, draft->first) : (gint)draft->trigger;
    if (k == governor || k == own_predicate(tables, view, draft))
        return 0;
    /* "said Monday after meeting him" is one day, "said Monday he had met him" is not */
    gboolean beside =
        view_bits(view, (gint)draft->first - 1) & (WORD_PREPOSITION | WORD_TIME_PREPOSITION);
    return (view_bits(view, k) & VERB_SAY) && !beside ? TOO_FAR : 10;
}

int
distance_of(const Tables *tables, const View *view, const Draft *draft, guint first, guint end)
{
    int cost = neighbour_cost(tables, view, draft, first);
    if (first >= draft->trigger && *view->date[first]->span &&
        (view_bits(view, (gint)end) & WORD_TIME_PREPOSITION))
        return TOO_FAR; /* "the call came a day after he met B" dates what it came after */
    if (first >= draft->end)
        return cost +
               path_cost_after(tables, view, predicate_or_end(tables, view, draft, first), first);
    if (first >= draft->trigger)
        return cost + path_cost_after(tables, view, draft->trigger + 1, first);
    gint governor = draft->frame->noun ? clause_governor(view, draft->first) : -1;
    guint to = governor >= 0 ? group_at(view, (guint)governor).first : draft->first;
    guint verb = governor >= 0 ? (guint)governor : draft->trigger;
    if (!draft->frame->noun || governor >= 0)
        if (shared_past(view, end, verb))
            return 14;
    if (new_predicate(view, end, MAX(to, end) + 1))
        return TOO_FAR;
    return cost + path_cost(tables, view, end, MAX(to, end)) + 1;
}
