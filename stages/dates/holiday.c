/* holiday: Easter after Meeus, weekdays of a month, tables for the moon. */
#include "holiday.h"

#include "timex.h"

#include <stdlib.h>
#include <string.h>

static guint32
day_of(int year, int month, int day)
{
    GDate date;
    if (year < 1 || year > 9998 ||
        !g_date_valid_dmy((GDateDay)day, (GDateMonth)month, (GDateYear)year))
        return 0;
    g_date_clear(&date, 1);
    g_date_set_dmy(&date, (GDateDay)day, (GDateMonth)month, (GDateYear)year);
    return g_date_get_julian(&date);
}

/* Meeus, Astronomical Algorithms, chapter 8: the Gregorian Easter. */
static guint32
easter(int year)
{
    int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25;
    int g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
    int l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return day_of(year, n / 31, n % 31 + 1);
}

/* The same, Julian, moved to the Gregorian calendar. */
static guint32
orthodox_easter(int year)
{
    int d = (19 * (year % 19) + 15) % 30, e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int n = d + e + 114;
    guint32 day = day_of(year, n / 31, n % 31 + 1);
    return day ? day + (guint32)(year / 100 - year / 400 - 2) : 0;
}

/* The n-th weekday (1 Monday) of a month; n -1 is the last. */
static guint32
nth_weekday(int year, int month, int n, int weekday)
{
    guint32 first = day_of(year, month, 1);
    if (!first || n == 0)
        return 0;
    guint32 day = first + (guint32)((weekday - (int)((first - 1) % 7 + 1) + 7) % 7);
    guint32 days = g_date_get_days_in_month((GDateMonth)month, (GDateYear)year);
    if (n > 0)
        return n <= 5 && day + 7 * (guint32)(n - 1) < first + days ? day + 7 * (guint32)(n - 1) : 0;
    while (day + 7 < first + days)
        day += 7;
    return day;
}

/* The day of that year in a list of days. */
static guint32
listed_day(const char *list, int year)
{
    for (const char *at = list; at; at = strchr(at, ' ')) {
        at += *at == ' ';
        if (atoi(at) == year)
            return timex_parse_day(at);
    }
    return 0;
}

guint32
holiday_day(const char *rule, int year)
{
    char *end;
    if (g_ascii_isdigit(*rule) && rule[4] == '-')
        return listed_day(rule, year);
    if (strncmp(rule, "easter", 6) == 0)
        return easter(year) + (guint32)atoi(rule + 6);
    if (strncmp(rule, "orthodox", 8) == 0)
        return orthodox_easter(year) + (guint32)atoi(rule + 8);
    int month = (int)strtol(rule, &end, 10);
    if (*end != '/')
        return 0;
    int n = (int)strtol(end + 1, &end, 10);
    return *end == '/' && month >= 1 && month <= 12 ? nth_weekday(year, month, n, atoi(end + 1))
                                                    : 0;
}

static int
year_of(guint32 day)
{
    GDate date;
    g_date_clear(&date, 1);
    g_date_set_julian(&date, day);
    return g_date_get_year(&date);
}

static gint64
distance(guint32 a, guint32 b)
{
    return a > b ? a - b : b - a;
}

char *
holiday_resolve(const char *rule, const char *value, const char *direction, const char *shift,
                guint32 reference)
{
    int year = year_of(reference);
    guint32 best = 0;
    gboolean given = g_ascii_isdigit(*value) || *shift;
    if (given) {
        year = g_ascii_isdigit(*value) ? atoi(value)
                                       : year + (*shift == '-' ? -1 : strcmp(shift, "P0Y") != 0);
        best = holiday_day(rule, year);
    }
    for (int y = year - 1; !given && y <= year + 1; y++) {
        guint32 day = holiday_day(rule, y);
        gboolean allowed = !*direction || (*direction == 'p' ? day <= reference : day >= reference);
        if (day && allowed && (!best || distance(day, reference) <= distance(best, reference)))
            best = day;
    }
    if (!best)
        return NULL;
    g_autofree char *day = timex_format_day(best);
    return g_strconcat(day, value + strcspn(value, "T"), NULL);
}
