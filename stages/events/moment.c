/* moment: which date and which duration of its sentence belong to an event. */
#include "moment.h"

#include "clause.h"
#include "day.h"
#include "distance.h"
#include "fate.h"
#include "island.h"
#include "shift.h"
#include "span.h"
#include "stay.h"
#include "timex.h"

#include <stdlib.h>
#include <string.h>

#define REACH 200 /* tokens: no date further away is looked at, however long the sentence */

/* A calendar date or time of day; not PRESENT_REF and its like, not a SET. */
static gboolean
is_date(const Row *row)
{
    return (strcmp(row->what, "DATE") == 0 || strcmp(row->what, "TIME") == 0) &&
           (g_ascii_isdigit(row->time[0]) || row->time[0] == 'X');
}

/* TRUE if the date owns the noun after it: "Saturday's call". */
static gboolean
owns(const View *view, guint end)
{
    return (end < view->n && (view->token[end].flags & TOKEN_POSSESSIVE)) ||
           (view->token[end - 1].flags & TOKEN_POSSESSIVE);
}

/* "Saturday's call was his first talk with B": the date of the one is that of the other. */
static gboolean
equated(const View *view, const Draft *draft, guint end)
{
    return draft->first > end && draft->first <= end + 6 &&
           (view_bits(view, (gint)draft->first - 1) & WORD_BE);
}

/* "said Monday that ..., after a call": a phrase at the end goes with the main verb and its date.
 */
static gboolean
shares_main_date(const View *view, const Draft *draft, guint first)
{
    guint verb = 0;
    gint before = (gint)draft->first - 1;
    if (before < 1 || !(view_bits(view, before) & (WORD_PREPOSITION | WORD_TIME_PREPOSITION)) ||
        !(view_mark(view, before - 1) & (MARK_COMMA | MARK_QUOTE)))
        return FALSE;
    while (verb < first && !view_finite(view, (gint)verb))
        verb++;
    return verb < first && first - verb <= 2;
}

/* "May 4, 2012: A meets B in Rome", "May 4-6: A visits C": the day of an item of a chronicle. */
static gboolean
heads_item(const View *view, const Draft *draft, guint first, guint end)
{
    if (view_mark(view, (gint)end) & (MARK_HYPHEN | MARK_DASH) && end + 1 < view->n &&
        view->date[end + 1])
        end = view_row_end(view, view->date, end + 1);
    return first <= 1 && end < draft->first &&
           (view_mark(view, (gint)end) & (MARK_SEMICOLON | MARK_DASH));
}

/* "On Sunday night, after a call, he held talks": the day at the start of a sentence is that of its
 * main clause. */
static gboolean
opens_sentence(const View *view, const Draft *draft, guint first, guint end)
{
    if (first > 2 || view_mark(view, (gint)end) != MARK_COMMA || end >= draft->first)
        return FALSE;
    for (guint k = end; k < draft->first; k++)
        if (view_finite(view, (gint)k) && (view_bits(view, (gint)k) & VERB_SAY))
            return FALSE;
    gint verb = draft->frame->noun ? clause_governor(view, draft->first) : (gint)draft->trigger;
    return verb >= 0 && !group_at(view, (guint)verb).perfect;
}

/* "said in an interview on Friday that he expected them to talk", "after talks on Friday they
 * agreed to meet": the day of what is past is none of a plan's. */
static gboolean
dates_the_saying(const View *view, const Draft *draft, guint first, guint end)
{
    gboolean plan = strcmp(draft->status, "planned") == 0 || strcmp(draft->status, "possible") == 0;
    if (!plan || end > draft->first)
        return FALSE;
    for (guint k = end; k < draft->first; k++)
        if (view_is(view, (gint)k, "that"))
            return TRUE;
    Days told, published;
    return timex_days(view->date[first]->time, &told) &&
           timex_days(view->document->head->time, &published) && told.last < published.first;
}

/* "by Friday", "by the end of May": until when, not when. */
static gboolean
is_deadline(const View *view, guint first)
{
    gint k = (gint)first - 1;
    while (view_is(view, k, "the") || view_is(view, k, "end") || view_is(view, k, "of"))
        k--;
    return view_is(view, k, "by");
}

gboolean
moment_lies_ahead(const Tables *tables, const View *view, const Draft *draft)
{
    return draft->first >= 2 && tables_cue(tables, view, draft->first - 2, CUE_EVE) == 2;
}

/* "met on Friday ahead of talks": what is told of the rest of the sentence is no day of the talks.
 */
static gboolean
is_of_the_rest(const Tables *tables, const View *view, const Draft *draft, guint first)
{
    if (!moment_lies_ahead(tables, view, draft))
        return FALSE;
    guint k = draft->end;
    while (k < first && view_mark(view, (gint)k) != MARK_COMMA)
        k++;
    return first < draft->first || k < first;
}

/* "originally planned for May": the day of a plan that was changed. */
static gboolean
is_given_up(const Tables *tables, const View *view, guint first)
{
    for (guint k = first; k > 0 && k + 4 > first && !view_mark(view, (gint)k - 1); k--)
        if (tables_cue(tables, view, k - 1, CUE_AT_FIRST))
            return TRUE;
    return FALSE;
}

/* "In May he flew to Rome, where he met B": the day of the journey is that of what was done there.
 */
static gboolean
goes_on_where(const View *view, const Draft *draft, guint end)
{
    gint verb = draft->frame->noun ? clause_governor(view, draft->first) : (gint)draft->trigger;
    for (gint k = (gint)draft->first - 1; k >= (gint)end; k--) {
        if (view_is(view, k, "where")) {
            for (gint from = k - 1; from >= 0 && from + 6 > k; from--)
                if (view_is(view, from, "from")) /* "returned on Monday from Rome, where" */
                    return FALSE;
            return verb >= 0 && !group_at(view, (guint)verb).perfect;
        }
        if (view_mark(view, k))
            return FALSE;
    }
    return FALSE;
}

static int
date_cost(const Tables *tables, const View *view, const Draft *draft, guint first, guint end)
{
    gboolean inside = first >= draft->first && end <= draft->end;
    if (fate_moves(tables, view, draft, first))
        return 0;
    if (first > 0 && (view_bits(view, (gint)first - 1) & WORD_TIME_PREPOSITION) && !inside)
        return TOO_FAR;
    if (fate_dates(tables, view, draft, first))
        return TOO_FAR;
    gboolean until = first > 0 && tables_cue(tables, view, first - 1, CUE_UNTIL);
    if (until || (strcmp(draft->status, "happened") != 0 && is_deadline(view, first)))
        return TOO_FAR;
    if (is_of_the_rest(tables, view, draft, first))
        return TOO_FAR;
    if (strcmp(draft->status, "cancelled") != 0 && is_given_up(tables, view, first))
        return TOO_FAR;
    if (owns(view, end))
        return inside || (end <= draft->first && end + 1 >= draft->first) ||
                       equated(view, draft, end)
                   ? 0
                   : TOO_FAR;
    if (inside)
        return 0;
    if (view_is(view, (gint)end, "of") && end + 1 == draft->first)
        return TOO_FAR; /* "the last day of a visit" */
    if (dates_the_saying(view, draft, first, end))
        return TOO_FAR;
    if (first < draft->first && shares_main_date(view, draft, first))
        return 10;
    if (draft->frame->guard == GUARD_INVITATION && first > draft->trigger &&
        first < clause_end(view, draft->trigger + 1))
        return 10; /* the date of what one is invited to */
    if (end <= draft->first && goes_on_where(view, draft, end))
        return 12;
    if (opens_sentence(view, draft, first, end) || heads_item(view, draft, first, end))
        return 10;
    if (stay_tells_when(tables, view, draft, first) || fate_plans(tables, view, draft, first))
        return 4;
    if (island_parts(view, draft->trigger, first))
        return TOO_FAR;
    return distance_of(tables, view, draft, first, end);
}

static void
take_date(Draft *draft, const Row *date, Arena *arena)
{
    draft->time = date->time;
    draft->until = date->until;
    roster_add(&draft->refs, date->id, arena);
}

/* "flew in on Thursday ahead of talks on Friday": TRUE if another day of the sentence is after that
 * of the date, which was taken for the last Friday. */
static gboolean
is_before_another(const View *view, const Row *date)
{
    Days own, told;
    for (guint k = 0; k < view->n; k++) {
        const Row *other = view->date[k];
        if (other && other != date && is_date(other) && timex_days(other->time, &told) &&
            timex_days(date->time, &own))
            return told.last > own.first;
    }
    return FALSE;
}

void
moment_attach(const Tables *tables, const View *view, Draft *draft)
{
    const Row *best = NULL;
    int least = TOO_FAR;
    gboolean moved = FALSE; /* to that date */
    guint from = draft->first > REACH ? draft->first - REACH : 0;
    guint to = MIN(view->n, draft->end + REACH);
    for (guint k = from, end; k < to; k = end) {
        end = k + 1;
        if (!view->date[k])
            continue;
        end = view_row_end(view, view->date, k);
        if (span_measures(tables, view, draft, k, end)) {
            draft->span = view->date[k]->span;
            roster_add(&draft->refs, view->date[k]->id, view->document->arena);
        }
        int cost = is_date(view->date[k]) ? date_cost(tables, view, draft, k, end) : TOO_FAR;
        if (cost < least) {
            least = cost;
            best = view->date[k];
            moved = fate_moves(tables, view, draft, k);
        }
    }
    if (!shift_attach(view, draft) && best)
        take_date(draft, best, view->document->arena);
    if (best && moved)
        draft->status = "planned";
    gboolean open =
        !*draft->time || (best && day_is_weekday(best) && is_before_another(view, best));
    if (open && draft->frame->noun && strcmp(draft->status, "happened") == 0 &&
        moment_lies_ahead(tables, view, draft))
        draft->status = "planned";
}

/* "after he met", "since his visit", "ahead of talks": at some other time than the news. */
static gboolean
elsewhen(const Tables *tables, const View *view, const Draft *draft)
{
    if (moment_lies_ahead(tables, view, draft))
        return TRUE;
    for (guint k = 0; k < draft->trigger; k++)
        if (view_bits(view, (gint)k) & WORD_TIME_PREPOSITION)
            return TRUE;
    return day_is_earlier(tables, view, draft);
}

void
moment_lead(const Tables *tables, const View *view, Draft *draft)
{
    const Row *head = view->document->head;
    if (view->index > 0 || *draft->time || !*head->time || strcmp(draft->status, "happened") != 0 ||
        elsewhen(tables, view, draft))
        return;
    draft->time = document_string(view->document, head->time, (gssize)strcspn(head->time, "T"));
    draft->assumed = TRUE;
    roster_add(&draft->refs, head->id, view->document->arena);
}
