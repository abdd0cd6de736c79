/* page: one article while its paragraphs are being told apart. */
#include "page.h"

static void
measure(Page *page)
{
    g_array_set_size(page->shapes, page->paras->len);
    for (gsize i = 0; i < page->paras->len; i++) {
        const Para *para = page_para(page, i);
        *page_glance(page, i) = shape_glance(page->text + para->start, para->stop - para->start);
    }
}

void
page_classify(Page *page)
{
    page->headline = -1;
    page->shapes = g_array_sized_new(FALSE, FALSE, sizeof(Shape), page->paras->len);
    measure(page);
    page_furniture(page);
    page_head(page);
    page_captions(page);
    page_dates(page);
    page_cut(page);
    page_headings(page);
    page_tail(page);
    for (gsize i = 0; i < page->paras->len; i++) {
        if (page_para(page, i)->type == PARA_OPEN) {
            page_para(page, i)->type = PARA_BODY;
        }
    }
    g_array_unref(page->shapes);
}
