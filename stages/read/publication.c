/* publication: the day on which an article was published, as its bylines tell it. */
#include "byline.h"
#include "page.h"
#include "weekday.h"

#include <string.h>

enum { LONE_WORDS = 7, LONE_REACH = 6, LONE_REST = 12, TAIL_REACH = 4, NAMES_MOST = 5 };

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

/* The outlet or writers, whose line the dictionary does not know, above a day of which the body
 * tells. */
static gboolean
is_below_names(const Page *page, gsize i, const NewsDate *date)
{
    const Shape *above =
        i > 0 && page_para(page, i - 1)->type == PARA_OPEN ? page_shape(page, i - 1) : NULL;
    int day = weekday_of(date);
    return above != NULL && above->words <= NAMES_MOST && above->small == 0 && above->end == '\0' &&
           byline_is_names(above) &&
           weekday_first(page, 1u << day | 1u << weekday_before(day)) != 0;
}

/* A full date and hardly more: a weekday, a zone. */
static gboolean
is_lone_date(const Page *page, gsize i, NewsDate *date)
{
    Shape *shape = page_glance(page, i);
    return page_para(page, i)->type == PARA_OPEN && !shape_ends(shape) &&
           shape_words(shape) <= LONE_WORDS && shape->small == 0 &&
           byline_is_dated(shape->text, shape->size, shape, date) && date->year > 0 &&
           shape->size - (date->stop - date->start) <= LONE_REST;
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

/* The day that stands behind the article, where none stands above it. */
static void
find_tail_date(Page *page)
{
    gsize n = page->paras->len;
    for (gsize i = n - MIN(n, TAIL_REACH); i < n && page->date == NULL; i++) {
        NewsDate date;
        if (is_tail_date(page, page_para(page, i), &date)) {
            page_set(page, i, PARA_BYLINE, "date");
            page->date = page_para(page, i)->time = page_time(page, &date);
            page->rule = "byline";
        }
    }
}

void
page_tail(Page *page)
{
    if (page->date == NULL) {
        find_tail_date(page);
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
}
