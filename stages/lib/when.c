/* when: dates as the drawing writes them, in English, whatever the locale. */
#include "when.h"

#include "weekdays.h"

#include <string.h>

static const char *const months[] = {"",        "January",  "February", "March",  "April",
                                     "May",     "June",     "July",     "August", "September",
                                     "October", "November", "December"};

/* What is said of the hour: a part of day in a TIMEX3 value. */
static const struct {
    const char *value, *text;
} parts[] = {
    {"MO", "morning"}, {"MI", "midday"}, {"AF", "afternoon"},
    {"EV", "evening"}, {"NI", "night"},  {"DT", "in the day"},
};

/* "28 Jan", and what else is asked for. */
static char *
day_text(guint32 day, gboolean weekday, gboolean month, gboolean year)
{
    GDate date;
    g_date_set_julian(&date, day);
    GString *out = g_string_new(NULL);
    if (weekday)
        g_string_append_printf(out, "%.3s ", weekdays_name(g_date_get_weekday(&date)));
    g_string_append_printf(out, "%d", g_date_get_day(&date));
    if (month)
        g_string_append_printf(out, " %.3s", months[g_date_get_month(&date)]);
    if (year)
        g_string_append_printf(out, " %d", g_date_get_year(&date));
    return g_string_free(out, FALSE);
}

static char *
days_text(Days days, gboolean year)
{
    if (days.first == days.last)
        return day_text(days.first, FALSE, TRUE, year);
    GDate a, b;
    g_date_set_julian(&a, days.first);
    g_date_set_julian(&b, days.last);
    gboolean years = g_date_get_year(&a) != g_date_get_year(&b);
    gboolean month = years || g_date_get_month(&a) != g_date_get_month(&b);
    g_autofree char *first = day_text(days.first, FALSE, month, years);
    g_autofree char *last = day_text(days.last, FALSE, TRUE, year || years);
    return g_strdup_printf("%s – %s", first, last);
}

char *
when_period(Days days)
{
    return days_text(days, TRUE);
}

char *
when_unit(Days days)
{
    GDate date;
    g_date_set_julian(&date, days.first);
    if (days.last - days.first > 31)
        return g_strdup_printf("%d", g_date_get_year(&date));
    if (days.last - days.first > 6)
        return g_strdup_printf("%s %d", months[g_date_get_month(&date)], g_date_get_year(&date));
    return days_text(days, TRUE);
}

/* Length of the value's date part. */
static gsize
date_size(const char *value)
{
    return strcspn(value, "T");
}

/* The grain of a coarse value; NULL if it names a day. */
static const char *
coarse_note(const Entry *entry)
{
    gsize size = date_size(entry->time);
    if (entry->days.first == entry->days.last || *entry->until)
        return NULL;
    if (size == 4)
        return "in that year";
    if (size == 7 && g_ascii_isdigit(entry->time[5]))
        return "in that month";
    if (size == 8 && entry->time[5] == 'W')
        return "in that week";
    return "day not known";
}

char *
when_day(const Entry *entry, gboolean year)
{
    if (!entry->dated)
        return g_strdup("");
    Days days = entry->days;
    if (days.first == days.last)
        return day_text(days.first, TRUE, TRUE, year);
    const char *note = coarse_note(entry);
    GDate date;
    g_date_set_julian(&date, days.first);
    if (note && g_str_equal(note, "in that month"))
        return g_strdup_printf("%s %d", months[g_date_get_month(&date)], g_date_get_year(&date));
    if (note && g_str_equal(note, "in that year"))
        return g_strdup_printf("%d", g_date_get_year(&date));
    return days_text(days, year);
}

char *
when_note(const Entry *entry, gboolean year)
{
    if (!entry->dated && entry->latest) {
        g_autofree char *day = day_text(entry->latest, FALSE, TRUE, year);
        return g_strconcat("by ", day, NULL);
    }
    const char *note = entry->dated ? coarse_note(entry) : NULL;
    const char *clock = strchr(entry->time, 'T');
    if (note)
        return g_strdup(note);
    if (!entry->dated || !clock)
        return g_strdup("");
    clock++;
    for (gsize i = 0; i < G_N_ELEMENTS(parts); i++)
        if (g_str_has_prefix(clock, parts[i].value))
            return g_strdup(parts[i].text);
    if (!g_ascii_isdigit(clock[0]) || !g_ascii_isdigit(clock[1]))
        return g_strdup("");
    /* T14 alone is an hour; a zone or seconds are left out. */
    return clock[2] == ':' ? g_strndup(clock, 5) : g_strdup_printf("%.2s:00", clock);
}
