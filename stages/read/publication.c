/* publication: the day on which an article was published, as its bylines tell it. */
#include "byline.h"
#include "page.h"
#include "weekday.h"

#include <string.h>

enum {
    LONE_WORDS = 7,
    LONE_REACH = 6,
    LONE_REST = 12,
    TAIL_REACH = 4,
    NAMES_MOST = 5,
    DATED_MOST = 80,
    DATED_WORDS = 12,
    DATED_SMALL = 2
};

/* Whether a dateline or a picture's description stands beside the paragraph. */
static gboolean
is_beside_head(Page *page, gsize i)
{
    const Para *para = page_para(page, i);
    const char *place = NULL, *outlet = page->outlet;
    NewsDate date;
    if ((i > 0 && (para[-1].type == PARA_CAPTION || para[-1].type == PARA_BYLINE ||
                   byline_is(page->text + para[-1].start, para[-1].stop - para[-1].start,
                             page_shape(page, i - 1)))) ||
        (i + 1 < page->paras->len && para[1].type == PARA_BYLINE)) {
        return TRUE;
    }
    gboolean before = i + 1 < page->paras->len && para[1].type == PARA_OPEN &&
                      dateline_find(page, para[1].start, para[1].stop, &date, &place) > 0;
    page->outlet = outlet;
    return before;
}

/* How good a witness of the publication the day of a byline is: "Published ..." above the body or
 * not far below its beginning 3, any other below the headline 2, one above the headline, which may
 * be the day on which the page was looked at, 1, "Updated ..." 0. */
static int
rank(const Page *page, gsize i)
{
    Means means = page_para(page, i)->means;
    if (means == MEANS_LATE) {
        return 0;
    }
    if (means == MEANS_FIRST && i < page->body + LONE_REACH) {
        return 3;
    }
    return (gssize)i < page->headline ? 1 : 2;
}

/* The day of the best byline, of equals the first, is that of the page. */
static void
choose_date(Page *page)
{
    int best = -1;
    for (gsize i = 0; i < page->paras->len; i++) {
        const Para *para = page_para(page, i);
        if ((para->type == PARA_BYLINE || para->type == PARA_DATELINE) && para->time != NULL &&
            g_ascii_isdigit(*para->time) && rank(page, i) > best) {
            best = rank(page, i);
            page->date = para->time;
            page->rule = "byline";
        }
    }
}

/* Whether the body names the weekday of the date or the one before, as an article of that day does.
 */
static gboolean
is_told(const Page *page, const NewsDate *date)
{
    int day = weekday_of(date);
    return weekday_first(page, 1u << day | 1u << weekday_before(day)) != 0;
}

/* Whether it is the first of all weekdays that the body names. */
static gboolean
is_news(const Page *page, const NewsDate *date)
{
    enum { ALL = 0xfe };
    int day = weekday_of(date), first = weekday_first(page, ALL);
    return first == day || first == weekday_before(day);
}

/* Whether the line may be of the page as somebody looked at it, not of the article. */
static gboolean
is_of_page(const Page *page, gsize i)
{
    const Shape *shape = page_glance(page, i);
    return hints_has(page->rules->hints, HINT_PAGE, shape->text, shape->size);
}

/* The outlet or writers, whose line the dictionary does not know, above a day of which the body
 * tells. */
static gboolean
is_below_names(const Page *page, gsize i, const NewsDate *date)
{
    const Shape *above =
        i > 0 && page_para(page, i - 1)->type == PARA_OPEN ? page_shape(page, i - 1) : NULL;
    return above != NULL && above->words <= NAMES_MOST && above->small == 0 && above->end == '\0' &&
           byline_is_names(above) && is_told(page, date);
}

/* A full date and hardly more: a weekday, a zone. */
static gboolean
is_lone_date(const Page *page, gsize i, NewsDate *date)
{
    Shape *shape = page_glance(page, i);
    return page_para(page, i)->type == PARA_OPEN && !shape_ends(shape) &&
           shape_words(shape) <= LONE_WORDS && shape->small == 0 &&
           byline_is_dated(page->rules->hints, shape->text, shape->size, shape, date) &&
           date->year > 0 && shape->size - (date->stop - date->start) <= LONE_REST;
}

/* A line with a full date, a writer perhaps or an outlet: "By Ann Lee | March 14, 2019". */
static gboolean
is_dated_line(const Page *page, gsize i, NewsDate *date)
{
    Shape *shape = page_glance(page, i);
    ParaType type = page_para(page, i)->type;
    gboolean tail = type == PARA_BOILERPLATE && g_strcmp0(page_para(page, i)->rule, "tail") == 0;
    return (type == PARA_OPEN || type == PARA_BODY || type == PARA_HEADING || tail) &&
           shape->size <= DATED_MOST && !shape_ends(shape) && shape_words(shape) <= DATED_WORDS &&
           shape->small <= DATED_SMALL &&
           byline_is_dated(page->rules->hints, shape->text, shape->size, shape, date) &&
           date->year > 0;
}

/* A sentence, as a picture's description and a paragraph of the body are. */
static gboolean
is_sentence(const Page *page, gsize i)
{
    ParaType type = page_para(page, i)->type;
    return (type == PARA_OPEN || type == PARA_BODY) && shape_ends(page_glance(page, i));
}

/* The one dated line from `from` on, which stands before `stop`; the number of paragraphs if there
 * is none. Where there are more they head parts of the article, or other articles. */
static gsize
only_line(const Page *page, gsize from, gsize stop, NewsDate *date)
{
    NewsDate other;
    gsize n = page->paras->len, line = n;
    for (gsize i = from; i < n; i++) {
        if (is_dated_line(page, i, &other)) {
            if (i >= stop || line < n) {
                return n;
            }
            line = i;
            *date = other;
        }
    }
    return line;
}

static void
take_line(Page *page, gsize i, const NewsDate *date)
{
    page_set(page, i, PARA_BYLINE, "date");
    page->date = page_para(page, i)->time = page_time(page, date);
    page->rule = "byline";
}

/* A day below the first sentence, which describes a picture, then, and above the next one. */
static void
find_date_below_picture(Page *page)
{
    gsize i = page->body, n = page->paras->len;
    if (i < n && is_sentence(page, i) && page_shape(page, i)->stops <= 1) {
        i++;
    }
    while (i < n && page_para(page, i)->type == PARA_CAPTION) {
        i++;
    }
    if (i == page->body) {
        return;
    }
    gsize from = i;
    while (i < n && !is_sentence(page, i)) {
        i++;
    }
    NewsDate date;
    gsize line = i < n && i <= page->body + LONE_REACH ? only_line(page, from, i, &date) : n;
    if (line < n && is_told(page, &date)) {
        take_line(page, line, &date);
    }
}

/* "(Union Wire, 14 March 2019)", "Published in The Harbour Times, March 14th, 2019". */
static gboolean
is_tail_date(const Page *page, const Para *para, NewsDate *date)
{
    const char *text = page->text + para->start;
    gsize size = para->stop - para->start;
    if (para->type != PARA_BOILERPLATE || g_strcmp0(para->rule, "tail") != 0 ||
        !newsdate_find(text, size, date) || date->year == 0) {
        return FALSE;
    }
    const char *comma = memchr(text, ',', date->start);
    return g_str_has_prefix(text, "Published") || g_str_has_prefix(text, "Posted") ||
           (*text == '(' && date->stop + 1 == size && comma != NULL &&
            outlets_find(page->rules->outlets, text + 1, (gsize)(comma - text) - 1) != NULL);
}

/* A day right below the last sentence. */
static void
find_date_at_end(Page *page)
{
    gsize n = page->paras->len, end = n;
    NewsDate date;
    while (end > page->body && !is_sentence(page, end - 1)) {
        end--;
    }
    gsize line = end > page->body ? only_line(page, end, end + 1, &date) : n;
    if (line < n && is_news(page, &date) && !is_of_page(page, line)) {
        take_line(page, line, &date);
    }
}

/* The day that stands behind the article, where none stands above it. */
static void
find_tail_date(Page *page)
{
    gsize n = page->paras->len;
    for (gsize i = n - MIN(n, TAIL_REACH); i < n && page->date == NULL; i++) {
        NewsDate date;
        if (is_tail_date(page, page_para(page, i), &date)) {
            take_line(page, i, &date);
        }
    }
}

void
page_tail(Page *page)
{
    if (page->date == NULL) {
        find_tail_date(page);
    }
    if (page->date == NULL) {
        find_date_at_end(page);
    }
}

void
page_dates(Page *page)
{
    gsize stop = MIN(page->paras->len, page->body + LONE_REACH);
    for (gsize i = page->body; i < stop; i++) {
        Para *para = page_para(page, i);
        NewsDate date;
        if (is_lone_date(page, i, &date) &&
            (is_beside_head(page, i) || is_below_names(page, i, &date))) {
            page_set(page, i, PARA_BYLINE, "date");
            para->time = page_time(page, &date);
        }
    }
    choose_date(page);
    if (page->date == NULL) {
        find_date_below_picture(page);
    }
}
