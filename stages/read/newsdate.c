/* newsdate: a publication date as pages, bylines and datelines write it. */
#include "newsdate.h"

#include "clock.h"
#include "month.h"

#include <string.h>

/* Years of two digits below it are of this century. */
enum { CENTURY = 70 };

/* What a byte can begin: a number, a month or another word; 0 for what stands between words. */
enum { NUMBER = 1, MONTH = 2, OTHER = 3 };

#define BOTH(small, what) [small] = what, [(small)-32] = what

static const guchar BEGINS[256] = {
    ['0'] = NUMBER,   ['1'] = NUMBER,   ['2'] = NUMBER,   ['3'] = NUMBER,   ['4'] = NUMBER,
    ['5'] = NUMBER,   ['6'] = NUMBER,   ['7'] = NUMBER,   ['8'] = NUMBER,   ['9'] = NUMBER,
    BOTH('a', MONTH), BOTH('b', OTHER), BOTH('c', OTHER), BOTH('d', MONTH), BOTH('e', OTHER),
    BOTH('f', MONTH), BOTH('g', OTHER), BOTH('h', OTHER), BOTH('i', OTHER), BOTH('j', MONTH),
    BOTH('k', OTHER), BOTH('l', OTHER), BOTH('m', MONTH), BOTH('n', MONTH), BOTH('o', MONTH),
    BOTH('p', OTHER), BOTH('q', OTHER), BOTH('r', OTHER), BOTH('s', MONTH), BOTH('t', OTHER),
    BOTH('u', OTHER), BOTH('v', OTHER), BOTH('w', OTHER), BOTH('x', OTHER), BOTH('y', OTHER),
    BOTH('z', OTHER)};

static gboolean
scan_ordinal(Scan *s)
{
    static const char *const suffixes[] = {"st", "nd", "rd", "th"};
    gsize n = scan_word(s, s->at);
    for (gsize i = 0; n == 2 && i < 4; i++) {
        if (g_ascii_strncasecmp(s->text + s->at, suffixes[i], 2) == 0) {
            s->at += 2;
            return TRUE;
        }
    }
    return FALSE;
}

static gboolean
on_calendar(const NewsDate *date)
{
    return date->month >= 1 && date->month <= 12 && date->day >= 1 &&
           (date->year == 0 || date->year >= 1500) &&
           g_date_valid_dmy((GDateDay)date->day, (GDateMonth)date->month,
                            (GDateYear)(date->year > 0 ? date->year : 2000));
}

/* 2017-01-28, 2017-January-28, 2017/1/28, 28.01.2017, 1/28/2017, 01/28/17: the last two only where
 * one of both numbers can be no month. */
static gboolean
scan_numeric(Scan *s, NewsDate *date)
{
    Scan n = *s;
    gsize from = n.at;
    int a = scan_number(&n, 4);
    gsize wide = n.at - from;
    char mark = n.at < n.size ? n.text[n.at] : '\0';
    if (a < 0 || (mark != '-' && mark != '/' && mark != '.')) {
        return FALSE;
    }
    n.at++;
    gboolean spaced = mark == '.' && scan_char(&n, " "); /* "2017. 1. 28." */
    gsize letters = wide == 4 && mark == '-' ? scan_word(&n, n.at) : 0;
    int b = letters > 0 ? month_named(n.text + n.at, letters) : scan_number(&n, 2);
    n.at += letters;
    if (b < 0 || n.at >= n.size || n.text[n.at] != mark) {
        return FALSE;
    }
    n.at++;
    if (spaced && !scan_char(&n, " ")) {
        return FALSE;
    }
    from = n.at;
    int c = scan_number(&n, 4);
    if (c < 0 || (wide == 4 && n.at - from == 4)) {
        return FALSE;
    }
    if (wide == 4 && (mark != '.' || spaced || n.at - from == 2)) {
        date->year = a, date->month = b, date->day = c;
    } else if (n.at - from == 4 && wide <= 2 && (mark == '.' || a > 12 || a == b)) {
        date->year = c, date->month = b, date->day = a;
    } else if (n.at - from == 4 && wide <= 2 && mark == '/' && b > 12) {
        date->year = c, date->month = a, date->day = b;
    } else if (n.at - from == 2 && wide <= 2 && mark == '/' && (a > 12) != (b > 12)) {
        date->year = c + (c < CENTURY ? 2000 : 1900);
        date->month = MIN(a, b), date->day = MAX(a, b);
    } else {
        return FALSE;
    }
    gboolean more =
        mark == '.' && n.at < n.size && n.text[n.at] == '.' && scan_is_digit(&n, n.at + 1);
    *s = n;
    return !more && on_calendar(date);
}

/* Whether a clock time is glued to the four digits at s->at: "201910:20 AM". */
static gboolean
has_clock_glued(const Scan *s)
{
    gsize n = 4;
    while (n < 7 && scan_is_digit(s, s->at + n)) {
        n++;
    }
    return (n == 5 || n == 6) && s->at + n < s->size && s->text[s->at + n] == ':' &&
           scan_is_digit(s, s->at + n + 1);
}

/* The year behind a day or month: ", 2017" or " 2017". */
static void
scan_year(Scan *s, NewsDate *date)
{
    Scan y = *s;
    scan_skip(&y, " ,.");
    gsize from = y.at;
    if (has_clock_glued(&y)) {
        y.size = from + 4;
    }
    int year = scan_number(&y, 4);
    if (year >= 1500 && year < 2200 && y.at - from == 4 &&
        !(y.at + 1 < y.size && y.text[y.at] == ':' && y.text[y.at + 1] != ' ')) {
        date->year = year;
        s->at = y.at;
    }
}

/* "-17" behind "28-Jan". */
static gboolean
scan_short_year(Scan *s, NewsDate *date)
{
    Scan y = *s;
    gsize from = y.at + 1;
    int year = scan_char(&y, "-") ? scan_number(&y, 2) : -1;
    if (year < 0 || y.at - from != 2 || s->text[s->at - 4] != '-') {
        return FALSE;
    }
    date->year = year + (year < CENTURY ? 2000 : 1900);
    *s = y;
    return TRUE;
}

/* "28 January 2017", "28th of Jan.", "28-Jan-17", with s->at on the day. */
static gboolean
scan_day_month(Scan *s, NewsDate *date)
{
    Scan d = *s;
    date->day = scan_number(&d, 2);
    if (date->day < 1) {
        return FALSE;
    }
    scan_ordinal(&d);
    scan_skip(&d, " -/");
    if (scan_word(&d, d.at) == 2 && g_ascii_strncasecmp(d.text + d.at, "of", 2) == 0) {
        d.at += 2;
        scan_skip(&d, " ");
    }
    gsize n = scan_word(&d, d.at);
    date->month = month_named(d.text + d.at, n);
    if (date->month == 0) {
        return FALSE;
    }
    d.at += n;
    if (!scan_short_year(&d, date)) {
        scan_char(&d, "-/");
        scan_year(&d, date);
    }
    *s = d;
    return on_calendar(date);
}

/* "January 28, 2017", "Jan. 28", with s->at on the month. */
static gboolean
scan_month_day(Scan *s, NewsDate *date)
{
    Scan m = *s;
    gsize n = scan_word(&m, m.at);
    date->month = month_named(m.text + m.at, n);
    m.at += n;
    if (date->month == 0) {
        return FALSE;
    }
    scan_skip(&m, " .,");
    date->day = scan_number(&m, 2);
    if (date->day < 1 || (scan_is_digit(&m, m.at + 1) && m.at < m.size && m.text[m.at] == ':')) {
        return FALSE;
    }
    scan_ordinal(&m);
    scan_year(&m, date);
    *s = m;
    return on_calendar(date);
}

/* A clock time behind the date, after a few joining marks and words. */
static void
scan_clock_after(Scan *s, NewsDate *date)
{
    Scan c = *s;
    scan_skip(&c, " ,|-T");
    if (scan_word(&c, c.at) == 2 && g_ascii_strncasecmp(c.text + c.at, "at", 2) == 0) {
        c.at += 2;
        scan_skip(&c, " ");
    }
    if (scan_is_digit(&c, c.at) && clock_scan(&c, date)) {
        *s = c;
    }
}

/* A clock time before the date, the last one. */
static void
scan_clock_before(const Scan *s, gsize start, NewsDate *date)
{
    for (gsize at = 0; at < start; at++) {
        Scan c = {s->text, start, at};
        if (scan_is_digit(&c, at) && (at == 0 || !g_ascii_isalnum(s->text[at - 1])) &&
            clock_scan(&c, date)) {
            date->start = at;
            return;
        }
    }
}

/* A date with s->at on its first byte, which is a digit or the first letter of a month. */
static gboolean
scan_date(Scan *s, NewsDate *date)
{
    gsize at = s->at;
    gboolean number = BEGINS[(guchar)s->text[at]] == NUMBER;
    const NewsDate none = {.hour = -1, .minute = -1, .second = -1, .start = at};
    *date = none;
    if (!number) {
        return scan_month_day(s, date);
    }
    if (scan_numeric(s, date)) {
        return TRUE;
    }
    s->at = at;
    *date = none;
    return scan_day_month(s, date);
}

/* "16:03 March 14": the minutes of a clock time are no day. */
static gboolean
is_minute(const Scan *s, gsize at)
{
    return at > 1 && s->text[at - 1] == ':' && scan_is_digit(s, at - 2);
}

gboolean
newsdate_find(const char *text, gsize size, NewsDate *date)
{
    for (gsize at = 0; at < size; at++) {
        guint begins = BEGINS[(guchar)text[at]];
        if (begins == 0) {
            continue;
        }
        Scan s = {text, size, at};
        if (begins != OTHER && (at == 0 || text[at - 1] != '/') && !is_minute(&s, at) &&
            scan_date(&s, date)) {
            scan_clock_after(&s, date);
            if (date->hour < 0) {
                scan_clock_before(&s, at, date);
            }
            date->stop = s.at;
            return TRUE;
        }
        while (at + 1 < size && BEGINS[(guchar)text[at + 1]] != 0) {
            at++;
        }
    }
    return FALSE;
}

gboolean
newsdate_begins(const char *text, gsize size, gsize reach, NewsDate *date)
{
    gboolean may = FALSE;
    for (gsize at = 0; at < MIN(reach, size) && !may; at++) {
        guint begins = at == 0 || BEGINS[(guchar)text[at - 1]] == 0 ? BEGINS[(guchar)text[at]] : 0;
        const Scan s = {text, size, at};
        may =
            begins == NUMBER || (begins == MONTH && month_named(text + at, scan_word(&s, at)) > 0);
    }
    return may && newsdate_find(text, size, date) && date->start < reach;
}

gboolean
newsdate_clock(const char *text, gsize size, NewsDate *date)
{
    Scan s = {text, size, 0};
    *date = (NewsDate){.hour = -1, .minute = -1, .second = -1};
    if (!scan_is_digit(&s, 0) || !clock_scan(&s, date)) {
        return FALSE;
    }
    date->stop = s.at;
    return TRUE;
}

/* `width` digits and what stands before them. */
static char *
put_number(char *out, char before, int number, int width)
{
    if (before != '\0') {
        *out++ = before;
    }
    for (int i = width; i-- > 0; number /= 10) {
        out[i] = (char)('0' + number % 10);
    }
    return out + width;
}

const char *
newsdate_value(const NewsDate *date, char value[NEWSDATE_SIZE])
{
    char *out = value;
    if (date->month > 0) {
        if (date->year > 0) {
            out = put_number(out, '\0', date->year, 4);
        } else {
            out = (char *)memcpy(out, "XXXX", 4) + 4;
        }
        out = put_number(out, '-', date->month, 2);
        out = put_number(out, '-', date->day, 2);
    }
    if (date->hour >= 0) {
        out = put_number(out, 'T', date->hour, 2);
        out = put_number(out, ':', date->minute, 2);
        if (date->second >= 0) {
            out = put_number(out, ':', date->second, 2);
        }
        out = g_stpcpy(out, date->zone);
    }
    *out = '\0';
    return value;
}

gboolean
newsdate_of_url(const char *url, NewsDate *date)
{
    for (const char *p = strchr(url, '/'); p != NULL; p = strchr(p + 1, '/')) {
        Scan s = {p, strlen(p), 1};
        *date = (NewsDate){.hour = -1, .minute = -1, .second = -1};
        date->year = scan_number(&s, 4);
        if (date->year < 1900 || date->year > 2199 || !scan_char(&s, "/")) {
            continue;
        }
        gsize n = scan_word(&s, s.at);
        date->month = n > 0 ? month_named(s.text + s.at, n) : scan_number(&s, 2);
        s.at += n;
        if (date->month < 1 || !scan_char(&s, "/")) {
            continue;
        }
        date->day = scan_number(&s, 2);
        if (on_calendar(date) && s.at < s.size && s.text[s.at] == '/') {
            return TRUE;
        }
    }
    return FALSE;
}
