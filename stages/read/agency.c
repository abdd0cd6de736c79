/* agency: the agency that a dateline names, before the place, in a bracket or behind the day. */
#include "agency.h"

#include <string.h>

enum { AGENCY_MOST = 60 };

void
agency_skip(Dateline *d)
{
    static const char *const kinds[] = {" News Agency", " news agency", ""};
    const char *name = d->text + d->start;
    const char *comma = memchr(name, ',', MIN(d->stop - d->start, (gsize)AGENCY_MOST));
    for (gsize i = 0; comma != NULL && i < G_N_ELEMENTS(kinds); i++) {
        gsize n = (gsize)(comma - name), tail = strlen(kinds[i]);
        const char *known = n > tail && memcmp(comma - tail, kinds[i], tail) == 0
                                ? outlets_find(d->page->rules->outlets, name, n - tail)
                                : NULL;
        if (known != NULL && comma + 2 < d->text + d->stop && comma[1] == ' ') {
            d->page->outlet = d->page->outlet != NULL ? d->page->outlet : known;
            d->at = d->place = d->start = (gsize)(comma - d->text) + 2;
            return;
        }
    }
}

/* Whether a dash comes behind the bracket that ends at `end`. */
static gboolean
dash_behind(const Dateline *d, gsize end)
{
    gsize at = end + 1;
    while (at < d->stop && d->text[at] == ' ') {
        at++;
    }
    return at < d->stop && dateline_dash(d, at) > 0;
}

static gboolean
looks_like_agency(Dateline *d, gsize from, gsize to)
{
    const char *name = d->text + from;
    const char *known = outlets_find(d->page->rules->outlets, name, to - from);
    if (known != NULL) {
        d->page->outlet = d->page->outlet != NULL ? d->page->outlet : known;
        d->known = TRUE;
        return TRUE;
    }
    Shape shape = shape_of(name, to - from);
    return shape.words >= 1 && shape.words <= 4 && shape.capitals == shape.words && !shape.digits &&
           (shape.words > 1 || shape.uppers == 1 || (d->dated && shape.capitals == 1) ||
            (d->upper && d->place > d->start && dash_behind(d, to)));
}

/* Where in the agency's bracket, which ends at `end`, its name does: before a date, "(Union Wire -
 * 14th March, 2019)", and before a second agency, "(Union Wire / Harbour News)". */
static gsize
agency_end(Dateline *d, gsize end)
{
    NewsDate date;
    gsize name = d->at + 1, stop = end;
    if (!d->dated && newsdate_find(d->text + name, end - name, &date) && name + date.stop == end) {
        for (stop = name + date.start; stop > name && strchr(" ,-", d->text[stop - 1]);) {
            stop--;
        }
        *d->date = date;
        d->dated = TRUE;
    }
    const char *slash = g_strstr_len(d->text + name, (gssize)(stop - name), " / ");
    return slash != NULL ? (gsize)(slash - d->text) : stop;
}

/* "APIA, Samoa (11 May 2023)": the bracket that ends at `end` has the day, and nothing else. */
static gboolean
is_date_alone(Dateline *d, gsize end)
{
    NewsDate date;
    gsize from = d->at + 1;
    if (d->dated || !newsdate_begins(d->text + from, end - from, 1, &date) ||
        from + date.stop != end) {
        return FALSE;
    }
    *d->date = date;
    d->dated = TRUE;
    return TRUE;
}

gboolean
agency_scan(Dateline *d)
{
    char close = d->text[d->at] == '(' ? ')' : '/';
    gboolean dated = d->dated;
    const char *end =
        memchr(d->text + d->at + 1, close, MIN(d->stop - d->at - 1, (gsize)AGENCY_MOST));
    if (end != NULL && is_date_alone(d, (gsize)(end - d->text))) {
        d->at = (gsize)(end - d->text) + 1;
        return TRUE;
    }
    if (end == NULL || !looks_like_agency(d, d->at + 1, agency_end(d, (gsize)(end - d->text)))) {
        d->dated = dated;
        return FALSE;
    }
    d->agency = TRUE;
    d->writer = g_str_has_prefix(d->text + d->at + 1, "Reporter ");
    d->at = d->agency_stop = (gsize)(end - d->text) + 1;
    return TRUE;
}

gboolean
agency_scan_bare(Dateline *d)
{
    gsize end = dateline_word_end(d, d->at);
    if (!d->dated || !dateline_is_upper(d->text + d->at, end - d->at)) {
        return FALSE;
    }
    const char *known = outlets_find(d->page->rules->outlets, d->text + d->at, end - d->at);
    if (known == NULL) {
        return FALSE;
    }
    d->page->outlet = d->page->outlet != NULL ? d->page->outlet : known;
    d->at = end;
    return TRUE;
}
