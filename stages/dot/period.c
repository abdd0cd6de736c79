/* period: entries put together by week, month or year. */
#include "period.h"

#include "when.h"

static const char *const names[] = {"week", "month", "year"};

const char *
period_unit_name(PeriodUnit unit)
{
    return names[unit];
}

/* The days of the unit that a day is in. */
static Days
unit_days(guint32 day, PeriodUnit unit)
{
    GDate date;
    g_date_set_julian(&date, day);
    if (unit == PERIOD_WEEK) {
        guint32 monday = day - (guint32)(g_date_get_weekday(&date) - G_DATE_MONDAY);
        return (Days){monday, monday + 6};
    }
    g_date_set_day(&date, 1);
    if (unit == PERIOD_YEAR)
        g_date_set_month(&date, G_DATE_JANUARY);
    guint32 first = g_date_get_julian(&date);
    g_date_add_months(&date, unit == PERIOD_YEAR ? 12 : 1);
    return (Days){first, g_date_get_julian(&date) - 1};
}

static gboolean
is_exact(const Entry *entry, PeriodUnit unit)
{
    return entry->dated && entry->days.last <= unit_days(entry->days.first, unit).last;
}

static guint
count_periods(const GPtrArray *entries, PeriodUnit unit)
{
    guint n = 0;
    guint32 last = 0;
    for (guint i = 0; i < entries->len; i++) {
        const Entry *entry = entries->pdata[i];
        if (!is_exact(entry, unit))
            continue;
        Days days = unit_days(entry->days.first, unit);
        n += days.first != last;
        last = days.first;
    }
    return n;
}

PeriodUnit
period_unit(const GPtrArray *entries, guint most)
{
    PeriodUnit unit = PERIOD_WEEK;
    while (unit < PERIOD_YEAR && count_periods(entries, unit) > most)
        unit++;
    return unit;
}

static void
period_free(gpointer data)
{
    Period *period = data;
    g_free(period->label);
    g_ptr_array_unref(period->entries);
    g_free(period);
}

static Period *
period_new(char *label, guint first)
{
    Period *period = g_new(Period, 1);
    *period = (Period){label, g_ptr_array_new(), first};
    return period;
}

static void
add_to(Period **period, const char *label, const Entry *entry, guint at)
{
    if (!*period)
        *period = period_new(g_strdup(label), at);
    g_ptr_array_add((*period)->entries, (gpointer)entry);
}

GPtrArray *
period_group(const GPtrArray *entries, PeriodUnit unit)
{
    GPtrArray *periods = g_ptr_array_new_with_free_func(period_free);
    Period *coarse = NULL, *undated = NULL, *now = NULL;
    guint32 first = 0;
    for (guint i = 0; i < entries->len; i++) {
        const Entry *entry = entries->pdata[i];
        if (!is_exact(entry, unit)) {
            add_to(entry->dated ? &coarse : &undated, entry->dated ? "date less exact" : "undated",
                   entry, i);
            continue;
        }
        Days days = unit_days(entry->days.first, unit);
        if (!now || days.first != first) {
            now = period_new(when_unit(days), i);
            g_ptr_array_add(periods, now);
        }
        first = days.first;
        g_ptr_array_add(now->entries, (gpointer)entry);
    }
    if (coarse)
        g_ptr_array_add(periods, coarse);
    if (undated)
        g_ptr_array_add(periods, undated);
    return periods;
}
