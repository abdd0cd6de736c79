/* weekday: the weekdays that an article's text names, as witnesses of its day. */
#include "weekday.h"

#include "scan.h"
#include "weekdays.h"

#include <string.h>

enum { REACH = 12 }; /* paragraphs of the body that are looked at */

int
weekday_of(const NewsDate *date)
{
    GDate day;
    g_date_clear(&day, 1);
    g_date_set_dmy(&day, (GDateDay)date->day, (GDateMonth)date->month, (GDateYear)date->year);
    return g_date_get_weekday(&day);
}

int
weekday_before(int weekday)
{
    return weekday == 1 ? 7 : weekday - 1;
}

gboolean
weekday_named(const char *text, gsize size, int weekday)
{
    return scan_find_word(text, size, weekdays_name((guint)weekday)) != NULL;
}

int
weekday_first(const Page *page, guint set)
{
    guint seen = 0;
    int first = 0;
    for (gsize i = 0; i < page->paras->len && seen < REACH && first == 0; i++) {
        const Para *para = page_para(page, i);
        gboolean body = para->type == PARA_BODY || (para->type == PARA_OPEN && i >= page->body);
        const char *text = page->text + para->start, *end = page->text + para->stop;
        seen += body;
        for (guint day = 1; day <= WEEKDAYS && body; day++) {
            const char *at = (set & 1u << day) != 0
                                 ? scan_find_word(text, (gsize)(end - text), weekdays_name(day))
                                 : NULL;
            if (at != NULL) {
                first = (int)day;
                end = at;
            }
        }
    }
    return first;
}
