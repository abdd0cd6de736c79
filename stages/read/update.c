/* update: the days of a live page's updates, which give a clock time only. */
#include "page.h"

#include <string.h>

enum { DAY = 10 }; /* characters of YYYY-MM-DD */

/* The clock times of the updates, as they stand there, all later or all earlier than the one
 * before: none of them has passed midnight. */
static gboolean
run_one_way(const Page *page)
{
    const char *last = NULL;
    gboolean later = FALSE, earlier = FALSE;
    for (gsize i = 0; i < page->paras->len; i++) {
        const Para *para = page_para(page, i);
        if (para->type != PARA_UPDATE || para->time == NULL) {
            continue;
        }
        int order = last != NULL ? strcmp(para->time, last) : 0;
        later |= order > 0;
        earlier |= order < 0;
        last = para->time;
    }
    return !(later && earlier);
}

void
page_updates(Page *page)
{
    if (page->date == NULL || *page->date == 'X' || strlen(page->date) < DAY ||
        !run_one_way(page)) {
        return;
    }
    for (gsize i = 0; i < page->paras->len; i++) {
        Para *para = page_para(page, i);
        if (para->type == PARA_UPDATE && para->time != NULL && *para->time == 'T') {
            para->time = arena_printf(page->arena, "%.*s%s", DAY, page->date, para->time);
        }
    }
}
