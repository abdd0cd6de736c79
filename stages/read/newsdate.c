/* newsdate: a publication date as pages, bylines and datelines write it. */
#include "newsdate.h"

#include <string.h>

static const char *const MONTHS[] = {"january",   "february", "march",    "april",
                                     "may",       "june",     "july",     "august",
                                     "september", "october",  "november", "december"};

static const struct {
    const char *name, *offset;
} ZONES[] = {{"gmt", "Z"},       {"utc", "Z"},      {"z", "Z"},         {"est", "-05:00"},
             {"edt", "-04:00"},  {"cst", "-06:00"}, {"cdt", "-05:00"},  {"mst", "-07:00"},
             {"mdt", "-06:00"},  {"pst", "-08:00"}, {"pdt", "-07:00"},  {"cet", "+01:00"},
             {"cest", "+02:00"}, {"eet", "+02:00"}, {"eest", "+03:00"}, {"msk", "+03:00"},
             {"jst", "+09:00"},  {"kst", "+09:00"}, {"hkt", "+08:00"},  {"aest", "+10:00"},
             {"aedt", "+11:00"}};

typedef struct {
    const char *text;
    gsize size, at;
} Scan;

static gboolean
is_digit_at(const Scan *s, gsize at)
{
    return at < s->size && g_ascii_isdigit(s->text[at]);
}

/* A number of at most `most` digits at s->at, which moves behind it; -1 if there is none or it is
 * longer. */
static int
scan_number(Scan *s, int most)
{
    int value = 0, n = 0;
    while (is_digit_at(s, s->at) && n <= most) {
        value = value * 10 + (s->text[s->at++] - '0');
        n++;
    }
    return n == 0 || n > most ? -1 : value;
}

static void
skip(Scan *s, const char *set)
{
    while (s->at < s->size && s->text[s->at] != '\0' && strchr(set, s->text[s->at]) != NULL) {
        s->at++;
    }
}

static gboolean
scan_char(Scan *s, const char *set)
{
    if (s->at < s->size && s->text[s->at] != '\0' && strchr(set, s->text[s->at]) != NULL) {
        s->at++;
        return TRUE;
    }
    return FALSE;
}

static gsize
word_size(const Scan *s, gsize at)
{
    gsize n = 0;
    while (at + n < s->size && g_ascii_isalpha(s->text[at + n])) {
        n++;
    }
    return n;
}

/* The month whose name or abbreviation (three letters or more; sept) the word is, or 0. */
static int
month_of(const char *word, gsize n)
{
    for (int m = 0; n >= 3 && m < 12; m++) {
        gsize full = strlen(MONTHS[m]);
        if ((n == 3 || n == full || (m == 8 && n == 4)) &&
            g_ascii_strncasecmp(word, MONTHS[m], n) == 0) {
            return m + 1;
        }
    }
    return 0;
}

static gboolean
scan_ordinal(Scan *s)
{
    static const char *const suffixes[] = {"st", "nd", "rd", "th"};
    gsize n = word_size(s, s->at);
    for (gsize i = 0; n == 2 && i < 4; i++) {
        if (g_ascii_strncasecmp(s->text + s->at, suffixes[i], 2) == 0) {
            s->at += 2;
            return TRUE;
        }
    }
    return FALSE;
}

/* Numeric zone (+01:00, -0500, Z) or a zone's name. */
static void
scan_zone(Scan *s, NewsDate *date)
{
    Scan z = *s;
    skip(&z, " (");
    if (z.at < z.size && (z.text[z.at] == '+' || z.text[z.at] == '-') &&
        is_digit_at(&z, z.at + 1)) {
        char sign = z.text[z.at++];
        gsize from = z.at;
        int hours = scan_number(&z, 4), minutes = 0;
        if (z.at - from == 4) {
            minutes = hours % 100;
            hours /= 100;
        } else if (scan_char(&z, ":")) {
            minutes = scan_number(&z, 2);
        }
        if (hours >= 0 && hours <= 14 && minutes >= 0 && minutes < 60) {
            g_snprintf(date->zone, sizeof date->zone, "%c%02d:%02d", sign, hours % 15,
                       minutes % 60);
            *s = z;
        }
        return;
    }
    gsize n = word_size(&z, z.at);
    for (gsize i = 0; i < G_N_ELEMENTS(ZONES); i++) {
        if (n == strlen(ZONES[i].name) &&
            g_ascii_strncasecmp(z.text + z.at, ZONES[i].name, n) == 0) {
            g_strlcpy(date->zone, ZONES[i].offset, sizeof date->zone);
            s->at = z.at + n;
            return;
        }
    }
}

/* a.m. and p.m. with or without points: 0, 12 hours to add, or -1 for neither. */
static int
scan_half(Scan *s)
{
    Scan h = *s;
    skip(&h, " ");
    if (h.at >= h.size) {
        return -1;
    }
    char c = g_ascii_tolower(h.text[h.at]);
    if (c != 'a' && c != 'p') {
        return -1;
    }
    h.at++;
    scan_char(&h, ".");
    if (!scan_char(&h, "mM") || word_size(&h, h.at) > 0) {
        return -1;
    }
    scan_char(&h, ".");
    *s = h;
    return c == 'p' ? 12 : 0;
}

/* A clock time at s->at: 19:04, 19:04:05.123, 7.04 p.m., 7 pm, 1904 GMT. */
static gboolean
scan_clock(Scan *s, NewsDate *date)
{
    Scan c = *s;
    gsize from = c.at;
    int hour = scan_number(&c, 4), minute = -1, second = -1;
    gboolean four = c.at - from == 4;
    if (hour < 0 || c.at - from == 3) {
        return FALSE;
    }
    if (four) {
        minute = hour % 100;
        hour /= 100;
    } else if ((scan_char(&c, ":") || scan_char(&c, ".h")) && is_digit_at(&c, c.at)) {
        minute = scan_number(&c, 2);
        if (minute >= 0 && scan_char(&c, ":")) {
            second = scan_number(&c, 2);
            if (scan_char(&c, ".")) {
                scan_number(&c, 9);
            }
        }
    }
    int half = four ? -1 : scan_half(&c);
    NewsDate with = *date;
    with.zone[0] = '\0';
    if (!four || (c.at < c.size && c.text[c.at] == ' ')) {
        scan_zone(&c, &with);
    }
    if ((minute < 0 && half < 0) || (four && with.zone[0] == '\0') || hour > 23 || minute > 59 ||
        second > 60) {
        return FALSE;
    }
    if (half >= 0) {
        if (hour > 12 || hour == 0) {
            return FALSE;
        }
        hour = hour % 12 + half;
    }
    date->hour = hour;
    date->minute = MAX(minute, 0);
    date->second = second;
    g_strlcpy(date->zone, with.zone, sizeof date->zone);
    *s = c;
    return TRUE;
}

static gboolean
on_calendar(const NewsDate *date)
{
    return date->month >= 1 && date->month <= 12 && date->day >= 1 &&
           (date->year == 0 || date->year >= 1500) &&
           g_date_valid_dmy((GDateDay)date->day, (GDateMonth)date->month,
                            (GDateYear)(date->year > 0 ? date->year : 2000));
}

/* 2017-01-28, 2017/1/28, 28.01.2017, 1/28/2017: the last one only where one of both numbers can be
 * no month. */
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
    int b = scan_number(&n, 2);
    if (b < 0 || n.at >= n.size || n.text[n.at] != mark) {
        return FALSE;
    }
    n.at++;
    from = n.at;
    int c = scan_number(&n, 4);
    if (c < 0 || (wide == 4) == (n.at - from == 4)) {
        return FALSE;
    }
    if (wide == 4 && mark != '.') {
        date->year = a, date->month = b, date->day = c;
    } else if (n.at - from == 4 && wide <= 2 && (mark == '.' || a > 12 || a == b)) {
        date->year = c, date->month = b, date->day = a;
    } else if (n.at - from == 4 && wide <= 2 && mark == '/' && b > 12) {
        date->year = c, date->month = a, date->day = b;
    } else {
        return FALSE;
    }
    gboolean more =
        mark == '.' && n.at < n.size && n.text[n.at] == '.' && is_digit_at(&n, n.at + 1);
    *s = n;
    return !more && on_calendar(date);
}

/* The year behind a day or month: ", 2017" or " 2017". */
static void
scan_year(Scan *s, NewsDate *date)
{
    Scan y = *s;
    skip(&y, " ,.");
    gsize from = y.at;
    int year = scan_number(&y, 4);
    if (year >= 1500 && year < 2200 && y.at - from == 4 &&
        !(y.at < y.size && strchr(":", y.text[y.at]) != NULL)) {
        date->year = year;
        *s = y;
    }
}

/* "28 January 2017", "28th of Jan.", with s->at on the day. */
static gboolean
scan_day_month(Scan *s, NewsDate *date)
{
    Scan d = *s;
    date->day = scan_number(&d, 2);
    if (date->day < 1) {
        return FALSE;
    }
    scan_ordinal(&d);
    skip(&d, " -");
    if (word_size(&d, d.at) == 2 && g_ascii_strncasecmp(d.text + d.at, "of", 2) == 0) {
        d.at += 2;
        skip(&d, " ");
    }
    gsize n = word_size(&d, d.at);
    date->month = month_of(d.text + d.at, n);
    if (date->month == 0) {
        return FALSE;
    }
    d.at += n;
    scan_char(&d, "-");
    scan_year(&d, date);
    *s = d;
    return on_calendar(date);
}

/* "January 28, 2017", "Jan. 28", with s->at on the month. */
static gboolean
scan_month_day(Scan *s, NewsDate *date)
{
    Scan m = *s;
    gsize n = word_size(&m, m.at);
    date->month = month_of(m.text + m.at, n);
    m.at += n;
    if (date->month == 0) {
        return FALSE;
    }
    skip(&m, " .");
    date->day = scan_number(&m, 2);
    if (date->day < 1 || (is_digit_at(&m, m.at + 1) && m.at < m.size && m.text[m.at] == ':')) {
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
    skip(&c, " ,|-T");
    if (word_size(&c, c.at) == 2 && g_ascii_strncasecmp(c.text + c.at, "at", 2) == 0) {
        c.at += 2;
        skip(&c, " ");
    }
    if (is_digit_at(&c, c.at) && scan_clock(&c, date)) {
        *s = c;
    }
}

/* A clock time before the date, the last one. */
static void
scan_clock_before(const Scan *s, gsize start, NewsDate *date)
{
    for (gsize at = 0; at < start; at++) {
        Scan c = {s->text, start, at};
        if (is_digit_at(&c, at) && (at == 0 || !g_ascii_isalnum(s->text[at - 1])) &&
            scan_clock(&c, date)) {
            date->start = at;
            return;
        }
    }
}

gboolean
newsdate_find(const char *text, gsize size, NewsDate *date)
{
    Scan s = {text, size, 0};
    for (gsize at = 0; at < size; at++) {
        if (!g_ascii_isalnum(text[at]) ||
            (at > 0 && (g_ascii_isalnum(text[at - 1]) || text[at - 1] == '/'))) {
            continue;
        }
        gboolean found = FALSE;
        for (int way = 0; way < 3 && !found; way++) {
            *date = (NewsDate){.hour = -1, .minute = -1, .second = -1, .start = at};
            s.at = at;
            gboolean number = g_ascii_isdigit(text[at]);
            found = way == 0   ? number && scan_numeric(&s, date)
                    : way == 1 ? number && scan_day_month(&s, date)
                               : !number && scan_month_day(&s, date);
        }
        if (found) {
            scan_clock_after(&s, date);
            if (date->hour < 0) {
                scan_clock_before(&s, at, date);
            }
            date->stop = s.at;
            return TRUE;
        }
    }
    return FALSE;
}

gboolean
newsdate_clock(const char *text, gsize size, NewsDate *date)
{
    Scan s = {text, size, 0};
    *date = (NewsDate){.hour = -1, .minute = -1, .second = -1};
    if (!is_digit_at(&s, 0) || !scan_clock(&s, date)) {
        return FALSE;
    }
    date->stop = s.at;
    return TRUE;
}

char *
newsdate_value(const NewsDate *date)
{
    GString *out = g_string_new(NULL);
    if (date->year > 0) {
        g_string_printf(out, "%04d-%02d-%02d", date->year, date->month, date->day);
    } else if (date->month > 0) {
        g_string_printf(out, "XXXX-%02d-%02d", date->month, date->day);
    }
    if (date->hour >= 0) {
        g_string_append_printf(out, "T%02d:%02d", date->hour, date->minute);
        if (date->second >= 0) {
            g_string_append_printf(out, ":%02d", date->second);
        }
        g_string_append(out, date->zone);
    }
    return g_string_free(out, FALSE);
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
        gsize n = word_size(&s, s.at);
        date->month = n > 0 ? month_of(s.text + s.at, n) : scan_number(&s, 2);
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
