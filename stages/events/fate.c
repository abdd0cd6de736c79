/* fate: what a sentence says became of a contact that was planned: "planned for Friday did not take
 * place", "fell through", "was put off to May". */
#include "fate.h"

#include "clause.h"
#include "day.h"
#include "timex.h"

#include <string.h>

#define REACH 24 /* tokens between a noun and its predicate */

/* "planned", "due", "originally scheduled": the participle of a plan at token `k` or after its
 * adverbs; -1 if there is none. */
static gint
plan_at(const StatusTable *table, const View *view, guint k)
{
    while (view_bits(view, (gint)k) & WORD_ADVERB)
        k++;
    guint32 bits = view_bits(view, (gint)k);
    gboolean participle = (bits & VERB_PARTICIPLE) || (bits == 0 && !view_mark(view, (gint)k));
    if (!participle || k + 1 >= view->n || view->actor[k] || view->date[k])
        return -1;
    gboolean goes_on = view->date[k + 1] || view_is(view, (gint)k + 1, "to") ||
                       (view_bits(view, (gint)k + 1) & WORD_PREPOSITION);
    if (!goes_on) /* "planned for", "due to begin", "scheduled Friday" */
        return -1;
    const char *status = status_of_governor(table, view, (gint)k);
    return status && strcmp(status, "planned") == 0 ? (gint)k : -1;
}

/* A verb with a tense that belongs to no infinitive: "collapsed", "has been", not "to be". */
static gboolean
is_predicate(const View *view, guint k)
{
    return view_finite(view, (gint)k) && !view_is(view, (gint)k - 1, "to") &&
           !(view_bits(view, (gint)k) & VERB_SAY);
}

/* The predicate after the phrase between commas that begins at `k`; 0 if there is none. */
static guint
after_commas(const View *view, guint k)
{
    for (guint i = k; i + 1 < view->n && i < k + REACH; i++) {
        guint mark = view_mark(view, (gint)i);
        if (mark & (MARK_STOP | MARK_SEMICOLON | MARK_QUOTE))
            return 0;
        if (mark == MARK_COMMA && is_predicate(view, i + 1))
            return i + 1;
    }
    return 0;
}

/* The predicate after the participle at `k`: "planned for Friday | collapsed"; 0 if there is none.
 */
static guint
after_participle(const View *view, guint k)
{
    const guint32 other = WORD_SUBORDINATOR | WORD_RELATIVE | WORD_CONJUNCTION;
    for (guint i = k + 1; i < view->n && i < k + REACH; i++) {
        if (view_mark(view, (gint)i) & ~(guint)MARK_HYPHEN || (view_bits(view, (gint)i) & other))
            return 0;
        if (is_predicate(view, i))
            return i;
    }
    return 0;
}

/* The token after "in Rome", "at the White House" at `k`; `k` if none comes there. */
static guint
over_place(const View *view, guint k)
{
    gboolean where = view_is(view, (gint)k, "in") || view_is(view, (gint)k, "at");
    guint at = k + 1 + view_is(view, (gint)k + 1, "the");
    if (!where || at >= view->n || !view->actor[at] || strcmp(view->actor[at]->what, "person") == 0)
        return k;
    return view_row_end(view, view->actor, at);
}

guint
fate_over(const StatusTable *table, const View *view, guint end, gint *participle)
{
    end = over_place(view, end);
    gboolean comma = view_mark(view, (gint)end) == MARK_COMMA;
    guint from = end + comma;
    *participle = plan_at(table, view, from);
    gboolean relative = comma && (view_bits(view, (gint)from) & (WORD_RELATIVE | VERB_PARTICIPLE));
    guint found = 0;
    if (*participle >= 0)
        found = comma ? after_commas(view, from) : after_participle(view, (guint)*participle);
    else if (relative)
        found = after_commas(view, from);
    if (found == 0)
        *participle = -1;
    return found ? found : end;
}

/* TRUE if the verb at `k` calls something off. */
static gboolean
cancels(const StatusTable *table, const View *view, gint k)
{
    if (k < 0 || !view_verb(view, k))
        return FALSE;
    const char *status = status_of_governor(table, view, k);
    return status && strcmp(status, "cancelled") == 0 && !group_at(view, (guint)k).negative;
}

gboolean
fate_of_clause(const StatusTable *table, const View *view, const Group *group)
{
    gint before = (gint)group->first - 1;
    guint k = group->verb;
    if (!view_is(view, before, "that") && !view_is(view, before, "which"))
        return FALSE;
    do
        k++;
    while (k < view->n && !is_predicate(view, k) &&
           !(view_mark(view, (gint)k) & (MARK_STOP | MARK_SEMICOLON)));
    return k < view->n && cancels(table, view, clause_predicate(view, k));
}

gboolean
fate_plans(const Tables *tables, const View *view, const Draft *draft, guint first)
{
    gint participle;
    if (!draft->frame->noun || first < draft->end ||
        first >= fate_over(tables->status, view, draft->end, &participle))
        return FALSE;
    for (guint k = first; k-- > draft->end;)
        if (plan_at(tables->status, view, k) >= 0)
            return TRUE;
    return FALSE;
}

/* The verb before token `first` that says what became of the draft's noun: its governor, or its
 * predicate; -1 if there is none. */
static gint
verb_of_fate(const Tables *tables, const View *view, const Draft *draft, guint first)
{
    gint participle, verb = clause_governor(view, draft->first);
    if (verb < 0) {
        guint from = fate_over(tables->status, view, draft->end, &participle);
        verb = clause_predicate(view, from);
    }
    return draft->frame->noun && verb >= 0 && (guint)verb < first ? verb : -1;
}

/* "a trip planned for next week": TRUE if a plan was for the date. */
static gboolean
is_planned_for(const Tables *tables, const View *view, guint first)
{
    for (guint k = first; k > 0 && k + 4 > first && !view_mark(view, (gint)k - 1); k--)
        if (plan_at(tables->status, view, k - 1) >= 0)
            return TRUE;
    return FALSE;
}

gboolean
fate_dates(const Tables *tables, const View *view, const Draft *draft, guint first)
{
    if (strcmp(draft->status, "cancelled") != 0 || first < draft->end)
        return FALSE;
    gint verb = verb_of_fate(tables, view, draft, first);
    if (!cancels(tables->status, view, verb) || is_planned_for(tables, view, first))
        return FALSE;
    Days told, published;
    if (timex_days(view->date[first]->time, &told) &&
        timex_days(view->document->head->time, &published))
        return told.last <= published.last;
    return day_is_past(view->date[first]);
}

gboolean
fate_moves(const Tables *tables, const View *view, const Draft *draft, guint first)
{
    gint to = (gint)first - 1, verb = verb_of_fate(tables, view, draft, first);
    if (!view_is(view, to, "to") && !view_is(view, to, "for") &&
        !(to > 0 && tables_cue(tables, view, (guint)to, CUE_UNTIL)))
        return FALSE;
    if (!tables_verb(tables, view, verb, CUE_MOVES) || group_at(view, (guint)verb).negative)
        return FALSE;
    for (gint k = verb + 1; k < to; k++)
        if (view_mark(view, k) || view_verb(view, k))
            return FALSE;
    Days told, published;
    return !timex_days(view->date[first]->time, &told) ||
           !timex_days(view->document->head->time, &published) || told.last >= published.first;
}
