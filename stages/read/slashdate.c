/* slashdate: a day such as 3/4/2017 above an article, which may be either way round. */
#include "slashdate.h"

#include "columndate.h"
#include "weekday.h"

#include <string.h>

enum { LINE_MOST = 48, HEAD_REACH = 4 };

/* The first number of the line that a slash follows; NULL if there is none. */
static const char *
find_numbers(const char *text, const char *end)
{
    const char *slash = memchr(text, '/', (gsize)(end - text));
    if (slash == NULL || slash == text || !g_ascii_isdigit(slash[-1])) {
        return NULL;
    }
    return slash - text > 1 && g_ascii_isdigit(slash[-2]) ? slash - 2 : slash - 1;
}

static gboolean
read_as(const char *line, DateOrder order, NewsDate *date)
{
    g_autofree char *plain = columndate_plain(line, order);
    return newsdate_begins(plain, strlen(plain), 1, date) && date->year > 0;
}

/* Whether the body names the weekday of the day or the one before, as an article of that day does.
 */
static gboolean
is_told(const Page *page, const NewsDate *date)
{
    int day = weekday_of(date);
    return weekday_first(page, 1u << day | 1u << weekday_before(day)) != 0;
}

static gboolean
read_line(const Page *page, const char *line, NewsDate *date)
{
    NewsDate other;
    if (!read_as(line, ORDER_DAY, date) || !read_as(line, ORDER_MONTH, &other) ||
        is_told(page, date) == is_told(page, &other)) {
        return FALSE;
    }
    *date = is_told(page, date) ? *date : other;
    return TRUE;
}

void
page_slashdate(Page *page)
{
    gsize stop = MIN(page->paras->len, page->body + HEAD_REACH);
    for (gsize i = 0; page->date == NULL && i < stop; i++) {
        Para *para = page_para(page, i);
        const char *text = page->text + para->start, *end = page->text + para->stop;
        const char *from =
            para->type != PARA_BODY && end - text <= LINE_MOST ? find_numbers(text, end) : NULL;
        NewsDate date;
        if (from == NULL) {
            continue;
        }
        g_autofree char *line = g_strndup(from, (gsize)(end - from));
        if (read_line(page, line, &date)) {
            page_set(page, i, PARA_BYLINE, "date");
            page->date = para->time = page_time(page, &date);
            page->rule = "byline";
        }
    }
}
