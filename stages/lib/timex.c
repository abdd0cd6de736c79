/* timex: TIMEX3 values, read into parts, and back. */
#include "timex-parts.h"

#include <string.h>

enum { LEAP_YEAR = 2000, SHORT_YEAR = 52 }; /* weeks of most years */

static const char SEASONS[][3] = {"SP", "SU", "FA", "WI"};
static const struct {
    const char *name;
    int minute;
} DAY_PARTS[] = {{"TMO", 480},  {"TMI", 720},  {"TAF", 840},
                 {"TEV", 1140}, {"TNI", 1320}, {"TDT", 540}};

/* Reads `size` digits, or as many X (ANY), from *at on. */
static gboolean
read_number(const char **at, int size, int low, int high, int *number)
{
    int value = 0, unknown = 0;
    for (int i = 0; i < size; i++) {
        char c = (*at)[i];
        if (c == 'X')
            unknown++;
        else if (g_ascii_isdigit(c))
            value = value * 10 + (c - '0');
        else
            return FALSE;
    }
    *at += size;
    *number = unknown ? ANY : value;
    return unknown == size || (unknown == 0 && value >= low && value <= high);
}

/* ISO 8601: a year has 53 weeks if it begins or ends on a Thursday. */
static int
weeks_of(int year)
{
    gboolean first = timex_julian(1, 1, year) % 7 == 4, last = timex_julian(31, 12, year) % 7 == 4;
    return first || last ? SHORT_YEAR + 1 : SHORT_YEAR;
}

static gboolean
read_year(const char **at, Parts *parts)
{
    parts->before_christ = **at == 'B' && (*at)[1] == 'C';
    if (parts->before_christ)
        *at += 2;
    int digits = 0, unknown = 0, year = 0;
    for (const char *c = *at; digits < 5; c++, digits++)
        if (g_ascii_isdigit(*c))
            year = year * 10 + (*c - '0');
        else if (*c == 'X')
            unknown++;
        else
            break;
    *at += digits;
    parts->digits = digits;
    parts->year = unknown ? ANY : year;
    return digits >= 2 && digits <= 4 && (unknown == 0 || unknown == digits);
}

static gboolean
read_season(const char **at, Parts *parts)
{
    for (int i = 0; i < (int)G_N_ELEMENTS(SEASONS); i++)
        if ((*at)[0] == SEASONS[i][0] && (*at)[1] == SEASONS[i][1]) {
            *at += 2;
            parts->part = PART_SEASON;
            parts->n = i;
            return TRUE;
        }
    return FALSE;
}

static gboolean
read_week(const char **at, Parts *parts)
{
    parts->part = PART_WEEK;
    if (!read_number(at, 2, 1, 53, &parts->n))
        return FALSE;
    if (strncmp(*at, "-WE", 3) == 0) {
        *at += 3;
        parts->day = WEEKEND;
        return TRUE;
    }
    if (**at != '-')
        return TRUE;
    ++*at;
    return read_number(at, 1, 1, 7, &parts->day);
}

static gboolean
read_month(const char **at, Parts *parts)
{
    parts->part = PART_MONTH;
    if (!read_number(at, 2, 1, 12, &parts->n))
        return FALSE;
    if (**at != '-')
        return TRUE;
    ++*at;
    return read_number(at, 2, 1, 31, &parts->day);
}

static gboolean
read_part(const char **at, Parts *parts)
{
    char letter = **at;
    if (g_ascii_isdigit(letter) || letter == 'X')
        return read_month(at, parts);
    if (read_season(at, parts))
        return TRUE;
    if (letter != 'Q' && letter != 'H' && letter != 'W')
        return FALSE;
    ++*at;
    if (letter == 'W')
        return read_week(at, parts);
    parts->part = letter == 'Q' ? PART_QUARTER : PART_HALF;
    return read_number(at, 1, 1, letter == 'Q' ? 4 : 2, &parts->n);
}

static gboolean
read_zone(const char *at)
{
    int ignored;
    if (*at == '\0' || strcmp(at, "Z") == 0)
        return TRUE;
    if (*at++ != '+' && at[-1] != '-')
        return FALSE;
    if (!read_number(&at, 2, 0, 14, &ignored))
        return FALSE;
    if (*at == ':')
        at++;
    return *at == '\0' || (read_number(&at, 2, 0, 59, &ignored) && *at == '\0');
}

/* The clock of "T14:05Z" in minutes (ANY if it has an X); FALSE if `at` is no clock. */
static gboolean
read_clock(const char *at, int *minutes)
{
    int hour, minute = 0, second = 0;
    if (*at++ != 'T' || !read_number(&at, 2, 0, 24, &hour))
        return FALSE;
    if (*at == ':' && (at++, !read_number(&at, 2, 0, 59, &minute)))
        return FALSE;
    if (*at == ':' && (at++, !read_number(&at, 2, 0, 60, &second)))
        return FALSE;
    *minutes = hour == ANY ? ANY : hour * 60 + MAX(minute, 0);
    return read_zone(at);
}

static gboolean
read_tail(const char *at, int *minutes)
{
    *minutes = ANY;
    if (*at == '\0')
        return TRUE;
    for (gsize i = 0; *at == 'T' && i < G_N_ELEMENTS(DAY_PARTS); i++)
        if (at[1] == DAY_PARTS[i].name[1] && strcmp(at, DAY_PARTS[i].name) == 0) {
            *minutes = DAY_PARTS[i].minute;
            return TRUE;
        }
    return read_clock(at, minutes);
}

/* Whether the year, or any year if it is not known, has such a day or week. */
static gboolean
parts_exist(const Parts *parts)
{
    gboolean known = parts->year > 0 && !parts->before_christ;
    if (parts->part == PART_MONTH && parts->n > 0 && parts->day > 0 &&
        (known || parts->year == ANY))
        return g_date_valid_dmy((GDateDay)parts->day, (GDateMonth)parts->n,
                                (GDateYear)(known ? parts->year : LEAP_YEAR));
    return parts->part != PART_WEEK || parts->n <= SHORT_YEAR || !known ||
           parts->n <= weeks_of(parts->year);
}

gboolean
parts_read(const char *value, Parts *parts)
{
    int ignored;
    *parts = (Parts){0};
    if (!value || !read_year(&value, parts))
        return FALSE;
    if (*value == '-' && (parts->digits != 4 || (value++, !read_part(&value, parts))))
        return FALSE;
    parts->tail = value;
    return parts_exist(parts) && read_tail(value, &ignored);
}

gboolean
parts_open(const Parts *parts)
{
    return parts->year == ANY || parts->n == ANY || parts->day == ANY;
}

guint32
timex_julian(int day, int month, int year)
{
    GDate date;
    if (year < 1 || year > LAST_YEAR)
        return 0;
    g_date_clear(&date, 1);
    g_date_set_dmy(&date, (GDateDay)day, (GDateMonth)month, (GDateYear)year);
    return g_date_get_julian(&date);
}

GDate
timex_date(guint32 day)
{
    GDate date;
    g_date_clear(&date, 1);
    g_date_set_julian(&date, day);
    return date;
}

/* `count` whole months from `month` (1 to 12) of `year` on. */
Days
timex_months(int year, int month, int count)
{
    int end = month + count - 1;
    guint32 next = timex_julian(1, end % 12 + 1, year + end / 12);
    Days days = {timex_julian(1, month, year), next ? next - 1 : 0};
    return days;
}

/* Day 1 of ISO week 1 is the Monday of the week that holds 4 January; Julian day 1 is a Monday. */
static Days
week_days(int year, int week, int day)
{
    guint32 monday = (timex_julian(4, 1, year) - 1) / 7 * 7 + 1 + 7 * (guint32)(week - 1);
    Days days = {monday, monday + 6};
    if (day == WEEKEND)
        days.first += 5;
    else if (day > 0)
        days.first = days.last = monday + (guint32)day - 1;
    return days;
}

static Days
days_of(const Parts *p)
{
    guint32 day;
    switch (p->part) {
    case PART_MONTH:
        day = p->day ? timex_julian(p->day, p->n, p->year) : 0;
        return p->day ? (Days){day, day} : timex_months(p->year, p->n, 1);
    case PART_WEEK:
        return week_days(p->year, p->n, p->day);
    case PART_QUARTER:
        return timex_months(p->year, 3 * p->n - 2, 3);
    case PART_HALF:
        return timex_months(p->year, 6 * p->n - 5, 6);
    case PART_SEASON:
        return timex_months(p->year, 3 * p->n + 3, 3);
    case PART_NONE:
        break;
    }
    int years = p->digits == 2 ? 100 : p->digits == 3 ? 10 : 1;
    return timex_months(MAX(p->year * years, 1), 1, 12 * (p->year ? years : years - 1));
}

const char *
parts_season(int season)
{
    return SEASONS[season];
}

/* The same as parts_days where they are known to exist. */
static gboolean
existing_days(const Parts *parts, Days *days)
{
    if (parts_open(parts) || parts->before_christ || (parts->year == 0 && parts->digits == 4) ||
        parts->year > LAST_YEAR)
        return FALSE;
    *days = days_of(parts);
    return days->first > 0 && days->last >= days->first;
}

gboolean
parts_days(const Parts *parts, Days *days)
{
    return parts_exist(parts) && existing_days(parts, days);
}

gboolean
timex_days(const char *value, Days *days)
{
    return timex_kind(value, days) == TIMEX_KNOWN;
}

TimexKind
timex_kind(const char *value, Days *days)
{
    Parts parts;
    if (!parts_read(value, &parts))
        return TIMEX_NONE;
    return existing_days(&parts, days) ? TIMEX_KNOWN : parts_open(&parts) ? TIMEX_OPEN : TIMEX_NONE;
}

gboolean
timex_period(const char *time, const char *until, Days *days)
{
    Days end;
    if (!timex_days(time, days))
        return FALSE;
    if (!until || !*until)
        return TRUE;
    if (!timex_days(until, &end) || end.last < days->first)
        return FALSE;
    days->last = end.last;
    return TRUE;
}

gboolean
timex_is_date(const char *value)
{
    Parts parts;
    return parts_read(value, &parts);
}

gboolean
timex_is_open(const char *value)
{
    Parts parts;
    return value && strchr(value, 'X') && parts_read(value, &parts) && parts_open(&parts);
}

int
timex_minute(const char *value)
{
    Parts parts;
    int minutes = ANY;
    if (parts_read(value, &parts))
        read_tail(parts.tail, &minutes);
    return minutes;
}

guint32
timex_parse_day(const char *value)
{
    int year, month, day;
    if (!value || !read_number(&value, 4, 1, LAST_YEAR, &year) || *value++ != '-' ||
        !read_number(&value, 2, 1, 12, &month) || *value++ != '-' ||
        !read_number(&value, 2, 1, 31, &day) || year < 1 || month < 1 || day < 1)
        return 0;
    return g_date_valid_dmy((GDateDay)day, (GDateMonth)month, (GDateYear)year)
               ? timex_julian(day, month, year)
               : 0;
}
