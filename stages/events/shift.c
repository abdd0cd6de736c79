/* shift: events told by their distance in days: "met A on Saturday, a day after he met B". */
#include "shift.h"

#include "timex.h"

#include <stdlib.h>
#include <string.h>

int
shift_days_of(const char *span)
{
    char *unit;
    if (span[0] != 'P' || !g_ascii_isdigit(span[1]))
        return 0;
    long n = strtol(span + 1, &unit, 10);
    if (n > 3650 || (strcmp(unit, "D") != 0 && strcmp(unit, "W") != 0))
        return 0;
    return (int)n * (*unit == 'W' ? 7 : 1);
}

/* The known day among the dates of tokens [from, to), NULL if there is none or more than one. */
static const Row *
only_day(const View *view, guint from, guint to)
{
    const Row *found = NULL;
    for (guint k = from; k < to; k++) {
        const Row *date = view->date[k];
        if (date == NULL || date == found || strcmp(date->what, "DURATION") == 0 ||
            strcmp(date->what, "SET") == 0)
            continue; /* "met A on Monday morning, a day after" */
        if (found || strcspn(date->time, "T") != 10 || !g_ascii_isdigit(date->time[0]) ||
            !g_ascii_isdigit(date->time[9]))
            return NULL;
        found = date;
    }
    return found;
}

static void
take_day(const View *view, Draft *draft, const char *time, const Row *base, const Row *distance,
         int days)
{
    g_autofree char *day = g_strndup(time, 10);
    gint64 julian = timex_parse_day(day), to = julian + days;
    if (julian == 0 || to < 1 || to > timex_parse_day("9999-12-31"))
        return;
    g_autofree char *shifted = timex_format_day((guint32)to);
    draft->time = document_string(view->document, shifted, -1);
    draft->until = "";
    roster_add(&draft->refs, base->id, view->document->arena);
    roster_add(&draft->refs, distance->id, view->document->arena);
}

gboolean
shift_attach(const View *view, Draft *draft)
{
    if (strcmp(draft->status, "happened") != 0)
        return FALSE;
    for (guint k = 0; k < view->n; k++) {
        if (!view->date[k] || strcmp(view->date[k]->what, "DURATION") != 0)
            continue;
        guint end = view_row_end(view, view->date, k);
        gboolean after = view_is(view, (gint)end, "after");
        int days = shift_days_of(view->date[k]->span);
        if (days == 0 || (!after && !view_is(view, (gint)end, "before")))
            continue;
        gboolean right = draft->trigger > end;
        const Row *own = right ? only_day(view, end, view->n) : only_day(view, 0, k);
        const Row *base = right ? only_day(view, 0, k) : only_day(view, end, view->n);
        if (own)
            return FALSE;
        if (base)
            take_day(view, draft, base->time, base, view->date[k], right == after ? -days : days);
        return right || base;
    }
    return FALSE;
}

void
shift_from(const View *view, Draft *draft, const char *time, const Row *base)
{
    guint k = 0;
    while (k < view->n && k < 6 && !view->date[k])
        k++;
    if (k == 0 || k == view->n || k == 6 || strcmp(view->date[k]->what, "DURATION") != 0 ||
        !g_ascii_isdigit(time[0]))
        return;
    guint end = view_row_end(view, view->date, k);
    int days = shift_days_of(view->date[k]->span);
    gboolean tells = view_is(view, (gint)k - 1, "came") || view_is(view, (gint)k - 1, "comes") ||
                     view_is(view, (gint)k - 1, "occurred");
    if (days && tells && view_is(view, (gint)end, "after") && draft->trigger > end)
        take_day(view, draft, time, base, view->date[k], -days);
}
