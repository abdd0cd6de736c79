/* dateline: the place, day and agency with which agency copy begins. */
#include "agency.h"
#include "scan.h"
#include "weekdays.h"

#include <string.h>

enum {
    PLACE_MOST = 60,
    DATELINE_MOST = 120,
    PLACE_WORDS = 7,
    PLACE_LEAST = 4,
    BODY_LEAST = 60,
    GLUED_REACH = 320,
    GLUED_LEAST = 20
};

gsize
dateline_word_end(const Dateline *d, gsize at)
{
    for (; at < d->stop; at++) {
        char c = d->text[at];
        if (c == ' ' || c == ',' || c == '(' || c == ':' ||
            (c == '\xe2' && (strncmp(d->text + at, "\xe2\x80\x94", 3) == 0 ||
                             strncmp(d->text + at, "\xe2\x80\x93", 3) == 0))) {
            break;
        }
    }
    return at;
}

gboolean
dateline_is_upper(const char *word, gsize n)
{
    guint upper = 0;
    for (gsize i = 0; i < n; i++) {
        if (g_ascii_islower(word[i])) {
            return FALSE;
        }
        upper += g_ascii_isupper(word[i]);
    }
    return upper >= 2 || (upper == 1 && n > 1);
}

static gboolean
is_small_part(const char *word, gsize n)
{
    static const char *const parts[] = {"of",  "de", "la",   "du",  "al", "el", "the",
                                        "and", "on", "upon", "sur", "da", "do"};
    for (gsize i = 0; i < G_N_ELEMENTS(parts); i++) {
        if (*word == *parts[i] && strlen(parts[i]) == n && memcmp(word, parts[i], n) == 0) {
            return TRUE;
        }
    }
    return FALSE;
}

/* The d'Ivoire of Côte d'Ivoire, with either apostrophe. */
static gboolean
is_elided(const char *word, gsize n)
{
    return n > 4 && (word[1] == '\'' || memcmp(word + 1, "\xe2\x80\x99", 3) == 0);
}

gsize
dateline_dash(const Dateline *d, gsize at)
{
    const char *p = d->text + at;
    gsize left = d->stop - at;
    if (left >= 3 && memcmp(p, "\xe2\x80", 2) == 0 && (guchar)p[2] >= 0x93 &&
        (guchar)p[2] <= 0x95) {
        return 3;
    }
    if (left > 2 && p[0] == '-' && p[1] == '-') {
        return p[2] == '-' ? 3 : 2;
    }
    return left > 1 && (p[0] == '-' || p[0] == '_') && p[1] == ' ' ? 1 : 0;
}

/* Moves over the words of the place and its parts behind commas, up to a date, an agency or a dash.
 */
static void
scan_place(Dateline *d)
{
    guint words = 0;
    gboolean land = FALSE; /* behind the comma: "PORT ROYAL, North Corvo" */
    d->upper = TRUE;
    while (d->at < d->stop && d->at - d->start < PLACE_MOST && words < PLACE_WORDS) {
        gsize end = dateline_word_end(d, d->at), n = end - d->at;
        const char *word = d->text + d->at;
        NewsDate date;
        if (n == 0 || dateline_dash(d, d->at) > 0 ||
            newsdate_begins(word, MIN(d->stop - d->at, (gsize)24), 5, &date)) {
            break;
        }
        gboolean capital = g_ascii_isupper(*word) || (guchar)*word >= 0xc3;
        if (!capital && !(words > 0 && (is_small_part(word, n) || is_elided(word, n)))) {
            break;
        }
        land = land || (words > 0 && d->text[d->place] == ',');
        d->upper = d->upper && (land || dateline_is_upper(word, n));
        words++;
        d->place = d->at = end;
        while (d->at < d->stop && strchr(", ", d->text[d->at]) != NULL) {
            d->at++;
        }
    }
}

static gboolean
scan_weekday(Dateline *d)
{
    gsize n;
    if (weekdays_begin(d->text + d->at, d->stop - d->at, &n) == 0 || n == WEEKDAYS_SHORT) {
        return FALSE;
    }
    d->at += n;
    return TRUE;
}

static gboolean
scan_date(Dateline *d)
{
    NewsDate date;
    gsize left = MIN(d->stop - d->at, (gsize)48);
    if (d->dated || !newsdate_begins(d->text + d->at, left, 1, &date)) {
        return FALSE;
    }
    *d->date = date;
    d->dated = TRUE;
    d->at += date.stop;
    return TRUE;
}

static void
skip_joints(Dateline *d)
{
    while (d->at < d->stop && strchr(" ,.;|", d->text[d->at]) != NULL) {
        d->at++;
    }
}

/* "Monday, March 8": no place, but a day, as items of a chronicle begin too; moves over the
 * weekday. */
static gboolean
begins_with_day(Dateline *d)
{
    NewsDate date;
    if (scan_weekday(d)) {
        skip_joints(d);
        if (newsdate_begins(d->text + d->at, MIN(d->stop - d->at, (gsize)48), 1, &date)) {
            return TRUE;
        }
    }
    d->at = d->start;
    return FALSE;
}

static void
scan_parts(Dateline *d)
{
    do {
        skip_joints(d);
    } while (d->at < d->stop && d->at - d->start < DATELINE_MOST && dateline_dash(d, d->at) == 0 &&
             (((d->text[d->at] == '(' || d->text[d->at] == '/') && agency_scan(d)) ||
              scan_weekday(d) || scan_date(d) || agency_scan_bare(d)));
}

/* Whether the paragraph proper can begin at text[at]: a capital, a digit or an opening quote. */
static gboolean
may_begin(const Dateline *d, gsize at)
{
    guchar c = at < d->stop ? (guchar)d->text[at] : 0;
    return g_ascii_isupper((char)c) || g_ascii_isdigit((char)c) || c == '"' || c == '\'' ||
           c == '[' || c >= 0xc3;
}

/* "PORT ROYAL: The envoy ...": a place in capitals, not the name of a kind of report, with a
 * paragraph behind it. */
static gboolean
is_place_alone(const Dateline *d)
{
    gsize n = d->place - d->start;
    return d->upper && n >= PLACE_LEAST && d->at == d->place && d->stop - d->at >= BODY_LEAST &&
           d->text[d->at + 1] == ' ' &&
           !colons_announce(d->page->rules->colons, d->text + d->start, n);
}

/* Whether an unknown agency may end the dateline: glued to the text ("Port Royal (WNN)A summit"),
 * behind a place and a day ("TESK, May 3. /VTA/. The ..."), or all there is, of more words than one
 * ("(The Harbour Times) The ..."). */
static gboolean
is_agency_alone(const Dateline *d)
{
    const char *first = d->text + d->start;
    if (!d->agency) {
        return FALSE;
    }
    if (d->writer && d->dated) {
        return TRUE;
    }
    gboolean glued = d->at == d->agency_stop && d->text[d->at - 1] == ')';
    gboolean long_one = d->place == d->start && *first == '(' &&
                        memchr(first, ' ', d->agency_stop - d->start) != NULL;
    return glued || long_one || (d->dated && d->upper && d->place > d->start);
}

/* "TESK, 4 March 2014. The envoy ...": place in capitals, day and full stop. */
static gboolean
is_stopped(const Dateline *d)
{
    return d->dated && d->upper && d->place > d->start && d->at >= d->start + 2 &&
           d->text[d->at - 1] == ' ' && d->text[d->at - 2] == '.' && d->date->year > 0;
}

/* The separator between dateline and text; FALSE if neither there nor needed. */
static gboolean
scan_separator(Dateline *d)
{
    gsize n = dateline_dash(d, d->at);
    if (n > 0) {
        d->at += n;
    } else if (d->at < d->stop && d->text[d->at] == ':' &&
               (d->agency || d->dated || is_place_alone(d))) {
        d->at++;
    } else if (!d->known && !is_agency_alone(d) && !is_stopped(d)) {
        return FALSE;
    }
    skip_joints(d);
    return TRUE;
}

/* The place without its country or state behind a comma; NULL for none. */
static const char *
place_name(const Dateline *d)
{
    gsize size = d->place - d->start;
    const char *comma = memchr(d->text + d->start, ',', size);
    if (comma != NULL) {
        size = (gsize)(comma - d->text) - d->start;
    }
    return size > 0 ? arena_strndup(d->page->arena, d->text + d->start, (gssize)size) : NULL;
}

gsize
dateline_find(Page *page, gsize start, gsize stop, NewsDate *date, const char **place)
{
    Dateline d = {.page = page,
                  .text = page->text,
                  .start = start,
                  .at = start,
                  .stop = stop,
                  .place = start,
                  .date = date};
    const char *outlet = page->outlet;
    *date = (NewsDate){0};
    agency_skip(&d);
    gboolean day = begins_with_day(&d);
    if (!day) {
        scan_place(&d);
    }
    if (d.upper && d.place > start && stop - d.at > 3 && memcmp(d.text + d.at, ": (", 3) == 0) {
        d.at++; /* "PORT ROYAL: (Union Wire) The envoy ..." */
    }
    scan_parts(&d);
    gboolean alone = d.upper && d.place > start && dateline_dash(&d, d.at) > 0;
    gboolean good = scan_separator(&d) && (may_begin(&d, d.at) || (alone && d.at >= stop)) &&
                    (d.agency || d.dated || (d.upper && d.place > start)) &&
                    (!day || d.agency || date->year > 0);
    if (!good) {
        page->outlet = outlet;
        return 0;
    }
    *place = place_name(&d);
    return d.at;
}

gsize
dateline_glued(Page *page, gsize start, gsize stop)
{
    const char *text = page->text, *place = NULL;
    gsize reach = MIN(stop, start + GLUED_REACH);
    for (gsize gap = scan_gap(text, reach, start + GLUED_LEAST - 1); gap + 1 < reach;
         gap = scan_gap(text, reach, gap + 1)) {
        gsize at = gap + 1;
        NewsDate date;
        if (text[gap] != ' ' || !g_ascii_isupper(text[at]) ||
            !newsdate_begins(text + at, MIN(reach - at, (gsize)24), 1, &date)) {
            continue;
        }
        const char *outlet = page->outlet;
        gsize begins = dateline_find(page, at, stop, &date, &place);
        if (begins > 0 && date.month > 0 && begins < stop && page->outlet != NULL &&
            page->outlet != outlet) {
            return at;
        }
        page->outlet = outlet;
    }
    return 0;
}
