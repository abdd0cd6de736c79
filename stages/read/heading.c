/* heading: section headings inside the body, and pointers to other articles, which look like them.
 */
#include "fold.h"
#include "page.h"

#include <string.h>

enum { HEADING_WORDS = 14, HEADING_BYTES = 110, QUESTION_WORDS = 12, BYLINE_WORDS = 14 };

static gssize
neighbour(const Page *page, gsize i, int step)
{
    for (gssize k = (gssize)i + step; k >= (gssize)page->body && k < (gssize)page->paras->len;
         k += step) {
        ParaType type = page_para(page, (gsize)k)->type;
        if (type != PARA_BOILERPLATE && type != PARA_CAPTION) {
            return k;
        }
    }
    return -1;
}

/* Not a sentence by its end, and short. */
static gboolean
is_title_like(const Page *page, gsize i)
{
    const Para *para = page_para(page, i);
    const Shape *shape = page_shape(page, i);
    return shape->words <= HEADING_WORDS && para->stop - para->start <= HEADING_BYTES &&
           !para->bullet &&
           (shape->end == '\0' || (shape->end == '?' && shape->words <= QUESTION_WORDS &&
                                   !shape->closed && shape->stops == 0));
}

/* An item of a list that a colon announces, not the only one. */
static gboolean
is_listed(const Page *page, gsize i)
{
    gssize k = (gssize)i;
    do {
        k = neighbour(page, (gsize)k, -1);
    } while (k >= 0 && page_shape(page, (gsize)k)->end == '\0' && is_title_like(page, (gsize)k));
    if (k < 0 || page_shape(page, (gsize)k)->end != ':') {
        return FALSE;
    }
    gssize before = neighbour(page, i, -1), after = neighbour(page, i, 1);
    return (before >= 0 && before != k) ||
           (after >= 0 && page_shape(page, (gsize)after)->end == '\0' &&
            is_title_like(page, (gsize)after));
}

/* A sentence that lost its full stop: somebody says something in it. */
static gboolean
is_statement(const Page *page, gsize i)
{
    static const char *const verbs[] = {" said ", " told ", " says ", " added ", " was ",
                                        " were ", " has ",  " have ", " had "};
    const Para *para = page_para(page, i);
    if (page_shape(page, i)->words < 9) {
        return FALSE;
    }
    g_autoptr(GString) fold = g_string_new(NULL);
    fold_append(fold, page->text + para->start, para->stop - para->start);
    guint hits = 0;
    for (gsize v = 0; v < G_N_ELEMENTS(verbs); v++) {
        hits += strstr(fold->str, verbs[v]) != NULL;
    }
    return hits > 0 && memchr(fold->str, ':', fold->len) == NULL;
}

static gboolean
is_heading(const Page *page, gsize i)
{
    const Para *para = page_para(page, i);
    const Shape *shape = page_shape(page, i);
    if (para->speaker != NULL || shape->lower || !shape->letters) {
        return FALSE;
    }
    if (shape->end == ':') {
        return shape->words <= 4;
    }
    if (!is_title_like(page, i) || is_statement(page, i)) {
        return FALSE;
    }
    gssize before = neighbour(page, i, -1);
    if (shape->end == '?') {
        return before < 0 || page_shape(page, (gsize)before)->end != ':';
    }
    return !is_listed(page, i);
}

static gboolean
is_late_byline(const Page *page, gsize i)
{
    const Para *para = page_para(page, i);
    const Shape *shape = page_shape(page, i);
    const char *text = page->text + para->start;
    return shape->words <= BYLINE_WORDS && shape->words > 1 && shape->end == '\0' &&
           g_ascii_strncasecmp(text, "by ", 3) == 0 && g_ascii_isupper(text[3]);
}

void
page_headings(Page *page)
{
    for (gsize i = page->body; i < page->paras->len; i++) {
        if (page_para(page, i)->type != PARA_OPEN) {
            continue;
        }
        if (is_late_byline(page, i)) {
            page_set(page, i, PARA_BYLINE, "by");
        } else if (is_heading(page, i)) {
            page_set(page, i, PARA_HEADING, "short");
        }
    }
}
