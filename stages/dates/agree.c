/* agree: the year in which a day falls on the weekday that the text gives it. */
#include "agree.h"

#include "timex.h"

#include <stdlib.h>
#include <string.h>

/* A day of the year comes back to a weekday after five or six years, mostly. News looks back
 * further than ahead. */
enum { YEARS_BACK = 6, YEARS_AHEAD = 2, NEAR_DAYS = 45 };

/* The Julian day of the mark's month and day in a year, 0 if there is none. */
static guint32
day_in(const Mark *mark, int year)
{
    g_autofree char *value = g_strdup_printf("%04d%.6s", year, mark->value + 4);
    return timex_parse_day(value);
}

/* The first Julian day was a Monday. */
static gboolean
is_weekday(const Mark *mark, guint32 day)
{
    return day && (day - 1) % 7 + 1 == mark->weekday;
}

static gboolean
try_year(Mark *mark, int year)
{
    if (!is_weekday(mark, day_in(mark, year)))
        return FALSE;
    g_autofree char *value = g_strdup_printf("%04d%s", year, mark->value + 4);
    g_strlcpy(mark->value, value, sizeof mark->value);
    return TRUE;
}

void
agree_year(Mark *mark, guint32 reference, gboolean back, gboolean ahead)
{
    guint32 day = mark->weekday ? timex_parse_day(mark->value) : 0;
    if (!day || is_weekday(mark, day) || ABS((gint64)day - (gint64)reference) <= NEAR_DAYS)
        return;
    int year = atoi(mark->value);
    for (int by = 1; by <= YEARS_BACK; by++)
        if ((ahead && by <= YEARS_AHEAD && try_year(mark, year + by)) ||
            (back && try_year(mark, year - by)))
            return;
}
