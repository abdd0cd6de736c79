/* page: one article while its paragraphs are being told apart. */
#include "page.h"

#include "seek.h"

static const struct {
    char byte;
    guint bit;
} RARE[] = {{'(', SHAPE_ROUND}, {'[', SHAPE_SQUARE}, {'/', SHAPE_SLASH}, {':', SHAPE_COLON}};

static void
measure(Page *page)
{
    Seek seeks[G_N_ELEMENTS(RARE)];
    for (gsize k = 0; k < G_N_ELEMENTS(RARE); k++) {
        seeks[k] = seek_new(page->text, page->size, RARE[k].byte);
    }
    g_array_set_size(page->shapes, page->paras->len);
    for (gsize i = 0; i < page->paras->len; i++) {
        const Para *para = page_para(page, i);
        const char *start = page->text + para->start, *stop = page->text + para->stop;
        Shape *shape = page_glance(page, i);
        *shape = shape_glance(start, para->stop - para->start);
        shape->may_have = 0;
        for (gsize k = 0; k < G_N_ELEMENTS(RARE); k++) {
            shape->may_have |= seek_within(&seeks[k], start, stop) ? RARE[k].bit : 0;
        }
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
