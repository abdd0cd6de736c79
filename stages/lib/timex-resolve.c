/* timex-resolve: what an under-specified TIMEX3 value means on a reference day. */
#include "timex-parts.h"

#include <string.h>

/* What an X in a value stands for. */
typedef enum {
    UNIT_NONE,
    UNIT_DAY,
    UNIT_WEEK,
    UNIT_MONTH,
    UNIT_QUARTER,
    UNIT_HALF,
    UNIT_YEAR,
    UNIT_DECADE,
    UNIT_CENTURY
} Unit;

enum { SIZE = 64, REACH = 100, NEIGHBOURS = 31, FAR = 300, CLOSE = 60, LAST_DAY = 3652059 };

/* What the X of an under-specified value counts. */
static Unit
parts_unit(const Parts *p)
{
    if (p->digits < 4)
        return p->digits == 3 ? UNIT_DECADE : UNIT_CENTURY;
    if (p->part == PART_MONTH && p->n == ANY)
        return p->day == ANY ? UNIT_DAY : UNIT_MONTH;
    if (p->n == ANY)
        return p->part == PART_WEEK      ? UNIT_WEEK
               : p->part == PART_QUARTER ? UNIT_QUARTER
                                         : UNIT_HALF;
    return p->day == ANY ? UNIT_NONE : UNIT_YEAR;
}

/* The running number of the unit that holds `day`. */
static gint64
unit_index(Unit unit, guint32 day)
{
    GDate date = timex_date(day);
    int year = g_date_get_year(&date), month = (int)g_date_get_month(&date) - 1;
    switch (unit) {
    case UNIT_DAY:
        return day;
    case UNIT_WEEK:
        return (day - 1) / 7;
    case UNIT_MONTH:
        return year * 12 + month;
    case UNIT_QUARTER:
        return year * 4 + month / 3;
    case UNIT_HALF:
        return year * 2 + month / 6;
    case UNIT_DECADE:
        return year / 10;
    case UNIT_CENTURY:
        return year / 100;
    default:
        return year;
    }
}

static char *
write_digits(char *out, int number, int size)
{
    for (int i = size; i-- > 0; number /= 10)
        out[i] = (char)('0' + number % 10);
    return out + size;
}

/* By hand: a document writes each of its days. `out` has room for SIZE bytes. */
static void
write_parts(char *out, const Parts *p)
{
    static const char LETTER[] = {[PART_WEEK] = 'W', [PART_QUARTER] = 'Q', [PART_HALF] = 'H'};
    char *at = write_digits(out, p->year, p->digits);
    if (p->part != PART_NONE)
        *at++ = '-';
    if (p->part == PART_SEASON)
        at = g_stpcpy(at, parts_season(p->n));
    else if (p->part == PART_MONTH)
        at = write_digits(at, p->n, 2);
    else if (p->part != PART_NONE) {
        *at++ = LETTER[p->part];
        at = write_digits(at, p->n, p->part == PART_WEEK ? 2 : 1);
    }
    if (p->part == PART_WEEK && p->day == WEEKEND)
        at = g_stpcpy(at, "-WE");
    else if (p->day) {
        *at++ = '-';
        at = write_digits(at, p->day, p->part == PART_WEEK ? 1 : 2);
    }
    g_strlcpy(at, p->tail, (gsize)(out + SIZE - at));
}

static void
set_day(Parts *p, guint32 day)
{
    GDate date = timex_date(day);
    p->part = PART_MONTH;
    p->year = g_date_get_year(&date);
    p->n = (int)g_date_get_month(&date);
    p->day = g_date_get_day(&date);
}

/* ISO 8601: the year of a week is that of its Thursday. */
static void
set_week(Parts *p, gint64 week)
{
    guint32 monday = (guint32)week * 7 + 1;
    if (p->day > 0 && p->day != WEEKEND) {
        set_day(p, monday + (guint32)p->day - 1);
        return;
    }
    GDate thursday = timex_date(monday + 3);
    p->year = g_date_get_year(&thursday);
    p->n = (int)((g_date_get_day_of_year(&thursday) - 1) / 7 + 1);
}

/* The value with its X filled in from unit number `index`; FALSE if there is no such day. */
static gboolean
candidate(const Parts *p, Unit unit, gint64 index, Parts *filled, Days *days)
{
    int size = unit == UNIT_MONTH ? 12 : unit == UNIT_QUARTER ? 4 : unit == UNIT_HALF ? 2 : 1;
    *filled = *p;
    if (index < 1)
        return FALSE;
    if (unit == UNIT_DAY)
        set_day(filled, (guint32)index);
    else if (unit == UNIT_WEEK)
        set_week(filled, index);
    else {
        filled->year = (int)(index / size);
        if (size > 1)
            filled->n = (int)(index % size) + 1;
    }
    return parts_days(filled, days);
}

/* Moves a day by "-P1W"; 0 if `shift` cannot be read or leads out of the calendar. */
static guint32
move_day(guint32 day, const char *shift)
{
    gboolean back = *shift == '-';
    const char *at = shift + (back || *shift == '+');
    char *end;
    if (*at++ != 'P' || !g_ascii_isdigit(*at))
        return 0;
    gint64 n = (gint64)g_ascii_strtoull(at, &end, 10);
    if (n > 1000000)
        return 0;
    gint64 by = back ? -n : n, to = day;
    gint64 unit_months = strcmp(end, "M") == 0    ? 1
                         : strcmp(end, "Q") == 0  ? 3
                         : strcmp(end, "H") == 0  ? 6
                         : strcmp(end, "Y") == 0  ? 12
                         : strcmp(end, "DE") == 0 ? 120
                         : strcmp(end, "CE") == 0 ? 1200
                                                  : 0;
    if (unit_months) {
        gint64 month = unit_index(UNIT_MONTH, day) + by * unit_months;
        if (month < 12 || month >= 12 * (LAST_YEAR + 1))
            return 0;
        GDate date = timex_date(day);
        Days whole = timex_months((int)(month / 12), (int)(month % 12) + 1, 1);
        to = MIN(whole.first + g_date_get_day(&date) - 1, whole.last);
    } else if (strcmp(end, "D") == 0 || strcmp(end, "W") == 0)
        to += by * (*end == 'W' ? 7 : 1);
    else
        return 0;
    return to >= 1 && to < LAST_DAY ? (guint32)to : 0;
}

/* The nearest value in one direction; one that holds the reference belongs to both. */
static gboolean
search(const Parts *p, Unit unit, guint32 reference, gboolean future, Parts *out, Days *days)
{
    gint64 index = unit_index(unit, reference);
    for (int i = 0; i < REACH; i++) {
        if (!candidate(p, unit, future ? index - 1 + i : index - i, out, days))
            continue;
        if (future ? days->last >= reference : days->first <= reference)
            return TRUE;
    }
    return FALSE;
}

static guint32
distance(const Days *days, guint32 day)
{
    return day < days->first ? days->first - day : day > days->last ? day - days->last : 0;
}

/* A day of the year without its year is not meant nearly a year away when it lies close by on the
 * other side. */
static gboolean
search_toward(const Parts *p, Unit unit, guint32 reference, gboolean future, Parts *out, Days *days)
{
    Parts other;
    Days near;
    gboolean found = search(p, unit, reference, future, out, days);
    if (!found || unit != UNIT_YEAR || p->part != PART_MONTH || p->day <= 0 ||
        distance(days, reference) < FAR || !search(p, unit, reference, !future, &other, &near) ||
        distance(&near, reference) > CLOSE)
        return found;
    *out = other;
    *days = near;
    return TRUE;
}

static gboolean
resolve_into(const Parts *p, const char *direction, const char *shift, guint32 reference,
             Parts *out, Days *days)
{
    Unit unit = parts_unit(p);
    Parts other;
    Days later;
    if (unit == UNIT_NONE || p->before_christ || reference == 0)
        return FALSE;
    if (shift && *shift) {
        guint32 moved = move_day(reference, shift);
        return moved && candidate(p, unit, unit_index(unit, moved), out, days);
    }
    if (!p->part || (p->n == ANY && p->day <= 0))
        return candidate(p, unit, unit_index(unit, reference), out, days);
    if (direction && *direction)
        return search_toward(p, unit, reference, strcmp(direction, "future") == 0, out, days);
    gboolean before = search(p, unit, reference, FALSE, out, days);
    if (search(p, unit, reference, TRUE, &other, &later) &&
        (!before || distance(&later, reference) < distance(days, reference))) {
        *out = other;
        *days = later;
        before = TRUE;
    }
    return before;
}

char *
timex_resolve(const char *value, const char *direction, const char *shift, guint32 reference)
{
    Parts parts, filled;
    char out[SIZE];
    Days days;
    if (!parts_read(value, &parts) || !parts_open(&parts))
        return timex_valid(value) ? g_strdup(value) : NULL;
    if (!resolve_into(&parts, direction, shift, reference, &filled, &days))
        return NULL;
    write_parts(out, &filled);
    return g_strdup(out);
}

/* The days of the first value inside `wanted` that the under-specified one can become. */
static gboolean
first_inside(const Parts *p, Days wanted, Days *days)
{
    Parts filled;
    Unit unit = parts_unit(p);
    if (unit == UNIT_NONE || p->before_christ)
        return FALSE;
    gint64 last = unit_index(unit, wanted.last);
    for (gint64 index = unit_index(unit, wanted.first); index <= last; index++)
        if (candidate(p, unit, index, &filled, days) && days->first >= wanted.first &&
            days->last <= wanted.last)
            return TRUE;
    return FALSE;
}

gboolean
timex_may_mean(const char *value, Days wanted)
{
    Parts parts;
    Days days;
    return parts_read(value, &parts) && parts_open(&parts) && first_inside(&parts, wanted, &days);
}

static gboolean
refers_to(const Parts *p, const char *direction, const char *shift, guint32 reference, Days wanted)
{
    Parts filled;
    Days days;
    return resolve_into(p, direction, shift, reference, &filled, &days) &&
           days.first >= wanted.first && days.last <= wanted.last;
}

/* A day on which the value means something inside `wanted`: that itself or, with a shift, the day
 * as far behind it. Months are no fixed number of days, so their neighbours are tried too. */
static guint32
any_reference(const Parts *p, const char *direction, const char *shift, Days wanted)
{
    Days days;
    if (!first_inside(p, wanted, &days))
        return 0;
    guint32 from = days.first;
    if (shift && *shift) {
        g_autofree char *inverse = g_strconcat(
            *shift == '-' ? "" : "-", *shift == '-' || *shift == '+' ? shift + 1 : shift, NULL);
        from = move_day(days.first, inverse);
    }
    for (guint32 off = 0; from && off <= NEIGHBOURS; off++) {
        if (refers_to(p, direction, shift, from + off, wanted))
            return from + off;
        if (from > off && refers_to(p, direction, shift, from - off, wanted))
            return from - off;
    }
    return 0;
}

gboolean
timex_references(const char *value, const char *direction, const char *shift, Days wanted,
                 guint32 reach, Days *references)
{
    Parts parts;
    if (!parts_read(value, &parts) || !parts_open(&parts))
        return FALSE;
    guint32 first = any_reference(&parts, direction, shift, wanted), last = first;
    if (!first || first + reach < wanted.first || first > wanted.last + reach)
        return FALSE;
    while (first > 1 && first + reach > wanted.first &&
           refers_to(&parts, direction, shift, first - 1, wanted))
        first--;
    while (last < wanted.last + reach && refers_to(&parts, direction, shift, last + 1, wanted))
        last++;
    *references = (Days){first, last};
    return TRUE;
}

char *
timex_format_day(guint32 day)
{
    Parts parts = {.digits = 4, .tail = ""};
    char out[SIZE];
    set_day(&parts, day);
    write_parts(out, &parts);
    return g_strdup(out);
}
