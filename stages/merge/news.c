/* news: the days of publication on which what an article tells is news. */
#include "news.h"

#include "when.h"

#include <string.h>

/* "Met on Saturday" at the head of an article: news of the last days, not of the whole week. */
static gboolean
is_news(const Mention *mention)
{
    return mention->lead && when_weekday(mention) && strcmp(mention->direction, "past") == 0;
}

void
news_limit(Days *days, const Mention *mention, Days told)
{
    if (mention->quoted)
        days->last += NEWS_DAYS;
    else if (is_news(mention))
        days->last = MIN(days->last, told.last + NEWS_DAYS);
}

/* Leaves of the days those on which what happened on that weekday is news, if they are in one
 * piece. */
static void
keep_news(Days *days, guint weekday)
{
    Days left = {0, 0};
    for (guint32 day = days->first; weekday && day <= days->last; day++) {
        if ((day - weekday) % 7 > NEWS_DAYS) /* Julian day 1 is a Monday */
            continue;
        if (left.first && left.last + 1 != day)
            return;
        left.first = left.first ? left.first : day;
        left.last = day;
    }
    *days = left.first ? left : *days;
}

/* "Met on Friday ... will meet on Saturday": written by that Saturday, else it would be next
 * week's.
 */
static void
keep_plan(Days *days, const Mention *mention)
{
    guint weekday = when_weekday(mention);
    if (!weekday || strcmp(mention->status, "planned") != 0 || mention->quoted || mention->unsure)
        return;
    guint32 next = days->first + (weekday + 6 - (days->first - 1) % 7) % 7;
    days->last = MIN(days->last, next);
}

void
news_narrow(Days *days, const Gathering *all, const Source *source)
{
    keep_news(days, source->news);
    for (guint i = 0; i < source->n && days->last - days->first <= NEWS_DAYS; i++)
        keep_plan(days, all->mention->pdata[source->first + i]);
}
