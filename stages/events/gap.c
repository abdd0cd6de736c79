/* gap: a verb that is told once for two contacts on two days: "spoke to A on Sunday and B on
 * Monday". */
#include "gap.h"

#include "party.h"

#include <string.h>

/* Steps over "on Monday", "late on Monday"; *date is the row, NULL if there is none. */
static guint
skip_date(const View *view, guint k, const Row **date)
{
    guint from = k;
    *date = NULL;
    while (k < view->n && !view->date[k] && k < from + 2 &&
           (view_bits(view, (gint)k) & (WORD_PREPOSITION | WORD_ADVERB)))
        k++;
    if (k >= view->n || !view->date[k] ||
        (view->date[k]->what[0] != 'D' && view->date[k]->what[0] != 'T'))
        return from;
    *date = view->date[k];
    return view_row_end(view, view->date, k);
}

static gboolean
only_persons(const Party *party)
{
    for (guint i = 0; i < party->n; i++)
        if (strcmp(party->row[i]->what, "person") != 0 || !*party->row[i]->who)
            return FALSE;
    return TRUE;
}

gboolean
gap_read(const View *view, const Draft *draft, Draft *second)
{
    const Row *one, *two;
    Party party;
    guint k = skip_date(view, draft->end, &one);
    if (one == NULL || draft->whom.n == 0 || strcmp(one->time, draft->time) != 0)
        return FALSE;
    k += view_mark(view, (gint)k) == MARK_COMMA;
    if (!(view_bits(view, (gint)k) & WORD_CONJUNCTION))
        return FALSE;
    k++;
    k += view_is(view, (gint)k, "with") || view_is(view, (gint)k, "to");
    if (!party_right(view, k, view->n, FALSE, &party) || !only_persons(&party))
        return FALSE;
    guint end = skip_date(view, party.end, &two);
    if (two == NULL || !*two->time || view_finite(view, (gint)party.end) ||
        view_finite(view, (gint)end))
        return FALSE;
    *second = *draft;
    second->whom = (Roster){.n = 0};
    for (guint i = 0; i < party.n; i++) {
        roster_add(&second->whom, party.row[i]->who, view->document->arena);
        roster_add(&second->refs, party.row[i]->id, view->document->arena);
    }
    second->time = two->time;
    second->until = two->until;
    roster_add(&second->refs, two->id, view->document->arena);
    second->span = "";
    second->end = end;
    return TRUE;
}

gboolean
gap_dates(const View *view, const Draft *draft, Draft *second)
{
    if (!draft->plural || !draft->frame->noun || !*draft->time || *draft->until)
        return FALSE;
    for (guint k = draft->end; k < view->n; k++) {
        const Row *one = view->date[k];
        if (one == NULL || !roster_has(&draft->refs, one->id))
            continue;
        guint and = view_row_end(view, view->date, k);
        gint before = (gint)view_row_first(view, view->date, k) - 1;
        gboolean last = view_is(view, before, "and"); /* the one taken is the second of the two */
        guint at = last ? (guint)MAX(before - 1, 0) : and+1;
        const Row *two =
            last || view_is(view, (gint) and, "and") ? view->date[MIN(at, view->n - 1)] : NULL;
        if (two == NULL || strcmp(two->what, "DATE") != 0 || !*two->time || *two->until)
            return FALSE;
        *second = *draft;
        second->time = two->time;
        roster_add(&second->refs, two->id, view->document->arena);
        return TRUE;
    }
    return FALSE;
}
