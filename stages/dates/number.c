/* number: numbers of a text and what each can be. */
#include "cut.h"

#include <string.h>

/* What the digits of a plain number can be. */
static guint64
digit_classes(int size, int value, gboolean zero)
{
    guint64 classes = CLASS_BIT(CLASS_NUM);
    if (size <= 2) {
        classes |= value >= 1 && value <= 31 ? CLASS_BIT(CLASS_DAY) : 0;
        classes |= value >= 1 && value <= 12 ? CLASS_BIT(CLASS_MONTHNUM) : 0;
        classes |= value <= 24 ? CLASS_BIT(CLASS_HOUR) : 0;
        classes |= size == 2 ? CLASS_BIT(CLASS_TWODIGIT) : 0;
    } else if (size == 4) {
        classes |= value >= 1800 && value <= 2039 ? CLASS_BIT(CLASS_YEAR) : 0;
        classes |= value % 100 < 60 && value < 2400 ? CLASS_BIT(CLASS_HHMM) : 0;
    }
    if (size == 3 && !zero)
        classes |= CLASS_BIT(CLASS_THREEDIGIT);
    if (size == 4 && !zero && value <= 2200)
        classes |= CLASS_BIT(CLASS_ANYYEAR);
    return classes;
}

/* Whether what comes before the sign makes it one of a telephone number (235-1972, 863.1874) or an
 * address (com/2005). */
static gboolean
is_part(const Item *sign, char c)
{
    const Item *item = sign - 1;
    guint32 size = item->stop - item->start;
    if (!(item->flags & ITEM_DIGITS))
        return c == '/' && item->classes & CLASS_BIT(CLASS_OTHER);
    return c == '.' || (c == '-' && size == 3);
}

/* A number that is glued to what comes before it (F-16, $2008, G20, 3.2011) is a count at most. */
static gboolean
is_spoilt(const Scan *scan, gsize start)
{
    guint n = scan->items->n;
    if (n < 2)
        return FALSE;
    const Item *before = &scan->items->item[n - 2];
    if (before->stop != start)
        return FALSE;
    char c = scan->text[before->start];
    if (strchr("$#@&=+*%", c) || (guchar)c == 0xC2 ||
        memcmp(scan->text + before->start, "\xE2\x82", 2) == 0)
        return TRUE;
    if (before->flags & ITEM_DIGITS)
        return TRUE;
    if (strchr("./-", c) && before->flags & ITEM_GLUED && n >= 3 && is_part(before, c))
        return TRUE;
    if (c == '-' && n >= 3 && before[0].flags & ITEM_GLUED)
        return before[-1].classes & CLASS_BIT(CLASS_OTHER) && !(before[-1].flags & ITEM_DIGITS);
    return kind_of((guchar)c) == LETTER && !(before->word && before->word->prefix);
}

static gsize
digits_end(const Scan *scan, gsize at)
{
    while (at < scan->stop && kind_of((guchar)scan->text[at]) == DIGIT)
        at++;
    return at;
}

static int
two_digits(const char *at)
{
    return (at[0] - '0') * 10 + at[1] - '0';
}

static double
amount_value(const char *text, gsize start, gsize end)
{
    char digits[32];
    gsize n = 0;
    int plain = 0;
    for (gsize i = start; i < end && end - start < 9 && g_ascii_isdigit(text[i]); i++, n++)
        plain = plain * 10 + (text[i] - '0');
    if (n > 0 && n == end - start)
        return plain;
    n = 0;
    for (gsize i = start; i < end && n + 1 < sizeof digits; i++)
        if (text[i] != ',')
            digits[n++] = text[i];
    digits[n] = '\0';
    return g_ascii_strtod(digits, NULL);
}

/* 10:30 or 10:30:15; 0 if it is no clock time. */
static gsize
clock_end(const Scan *scan, gsize start, gsize end)
{
    const char *text = scan->text;
    gsize next = end < scan->stop && text[end] == ':' ? digits_end(scan, end + 1) : 0;
    if (end - start > 2 || next != end + 3 || text[end + 1] > '5')
        return 0;
    if (next < scan->stop && text[next] == ':' && digits_end(scan, next + 1) == next + 3)
        next += 3;
    return amount_value(text, start, end) <= 24 ? next : 0;
}

/* 6.13am, 6.13 p.m.; 0 if it is none. */
static gsize
point_clock_end(const Scan *scan, gsize start, gsize end)
{
    const char *text = scan->text;
    gsize next = end < scan->stop && text[end] == '.' ? digits_end(scan, end + 1) : 0;
    if (end - start > 2 || next != end + 3 || text[end + 1] > '5')
        return 0;
    gsize at = next + (next < scan->stop && text[next] == ' ');
    gboolean half = cut_suffix_is(scan, at, "am") || cut_suffix_is(scan, at, "pm") ||
                    cut_suffix_is(scan, at, "a.m") || cut_suffix_is(scan, at, "p.m");
    return half ? next : 0;
}

/* 2017-01-27, 2017/01/27 */
static gboolean
is_iso(const Scan *scan, gsize start, gsize end)
{
    const char *text = scan->text;
    return end == start + 4 && end + 6 <= scan->stop && (text[end] == '-' || text[end] == '/') &&
           digits_end(scan, end + 1) == end + 3 && text[end + 3] == text[end] &&
           digits_end(scan, end + 4) == end + 6;
}

/* The end of a number with thousands (1,600) or a fraction (2.5); `end` if it has none. */
static gsize
amount_end(const Scan *scan, gsize start, gsize end)
{
    const char *text = scan->text;
    gsize first = end - start;
    while (first <= 3 && end < scan->stop && text[end] == ',' &&
           digits_end(scan, end + 1) == end + 4)
        end += 4;
    if (end < scan->stop && text[end] == '.' && digits_end(scan, end + 1) > end + 1)
        end = digits_end(scan, end + 1);
    return end;
}

/* Bytes of the suffix of an ordinal at `at`: 5th, or, as it once was written, 2d and 23d. */
static gsize
ordinal_size(const Scan *scan, gsize at, int value)
{
    if (cut_suffix_is(scan, at, "st") || cut_suffix_is(scan, at, "nd") ||
        cut_suffix_is(scan, at, "rd") || cut_suffix_is(scan, at, "th"))
        return 2;
    gboolean old = (value % 10 == 2 || value % 10 == 3) && value / 10 != 1;
    return old && cut_suffix_is(scan, at, "d") && scan->text[at] == 'd' ? 1 : 0;
}

/* 5th, 21st; 1990s: sets the item's classes and takes the suffix. */
static gboolean
take_suffix(Scan *scan, Item *item, gsize size)
{
    gsize end = item->stop;
    int value = (int)item->number;
    gsize ordinal = ordinal_size(scan, end, value);
    if (ordinal) {
        item->classes = CLASS_BIT(CLASS_ORD);
        if (value >= 1 && value <= 31)
            item->classes |= CLASS_BIT(CLASS_DAY) | CLASS_BIT(CLASS_ORDDAY);
        item->stop += (guint32)ordinal;
    } else if (size == 4 && cut_suffix_is(scan, end, "s") && value % 10 == 0) {
        item->classes = CLASS_BIT(CLASS_DECADE);
        item->stop += 1;
    } else
        return FALSE;
    scan->at = item->stop;
    return TRUE;
}

/* 27.01.2017: the day comes first where points are written. */
static gboolean
is_pointed(const Scan *scan, gsize start, gsize end)
{
    const char *text = scan->text;
    return end == start + 2 && end + 8 <= scan->stop && text[end] == '.' && text[end + 3] == '.' &&
           digits_end(scan, end + 1) == end + 3 && digits_end(scan, end + 4) == end + 8;
}

/* A whole date in digits; its end, or 0. */
static gsize
take_date(const Scan *scan, Item *item, gsize start, gsize end)
{
    const char *text = scan->text;
    int year, month = end + 3 <= scan->stop ? two_digits(text + end + 1) : 0, day;
    gsize next;
    if (is_iso(scan, start, end)) {
        year = (int)item->number;
        day = two_digits(text + end + 4);
        next = end + 6;
    } else if (is_pointed(scan, start, end)) {
        year = two_digits(text + end + 4) * 100 + two_digits(text + end + 6);
        day = (int)item->number;
        next = end + 8;
    } else
        return 0;
    item->classes = CLASS_BIT(CLASS_ISO);
    item->number = year * 10000 + month * 100 + day;
    return next;
}

static gsize
take_clock(const Scan *scan, Item *item, gsize start, gsize end)
{
    gsize next = point_clock_end(scan, start, end);
    if (!next)
        next = clock_end(scan, start, end);
    if (!next)
        return 0;
    item->classes = CLASS_BIT(CLASS_CLOCK);
    item->number = item->number * 60 + two_digits(scan->text + end + 1);
    return next;
}

static void
note_flags(Scan *scan, Item *item)
{
    if (item->classes & scan->vocabulary->anchors)
        item->flags |= WORD_ANCHOR;
    scan->flags |= item->flags;
}

void
number_cut(Scan *scan)
{
    gsize start = scan->at, end = digits_end(scan, start), next;
    Item *item = cut_item(scan, start, end);
    gboolean spoilt = is_spoilt(scan, start);
    item->flags |= ITEM_DIGITS;
    item->number = amount_value(scan->text, start, end);
    if (!(next = take_clock(scan, item, start, end)) &&
        (spoilt || !(next = take_date(scan, item, start, end)))) {
        next = amount_end(scan, start, end);
        if (next > end) {
            item->classes = CLASS_BIT(CLASS_NUM);
            item->number = amount_value(scan->text, start, next);
        } else if (end - start <= 4 && take_suffix(scan, item, end - start))
            next = item->stop;
        else if (end - start <= 9)
            item->classes =
                digit_classes((int)(end - start), (int)item->number, scan->text[start] == '0');
    }
    item->stop = (guint32)next;
    item->flags |= WORD_JOINS;
    scan->at = next;
    if (spoilt)
        item->classes &= CLASS_BIT(CLASS_NUM) | CLASS_BIT(CLASS_ORD);
    note_flags(scan, item);
}

/* '97, '90s: the apostrophe is part of it. */
gboolean
number_cut_short_year(Scan *scan, gsize mark)
{
    gsize at = scan->at + mark, end = digits_end(scan, at);
    const Items *items = scan->items;
    if (end != at + 2 || (items->n && items->item[items->n - 1].stop == scan->at))
        return FALSE;
    gboolean decade = cut_suffix_is(scan, end, "s");
    if (decade ? scan->text[at + 1] != '0'
               : end < scan->stop && kind_of((guchar)scan->text[end]) == LETTER)
        return FALSE;
    Item *item = cut_item(scan, scan->at, end + (decade ? 1 : 0));
    item->flags |= ITEM_DIGITS;
    item->number = two_digits(scan->text + at);
    item->classes = CLASS_BIT(decade ? CLASS_DECADE : CLASS_SHORTYEAR);
    note_flags(scan, item);
    return TRUE;
}
