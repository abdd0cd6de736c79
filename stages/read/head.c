/* head: what stands above the body of an article: headline, outlet, bylines, dates, deck. */
#include "byline.h"
#include "fold.h"
#include "page.h"

#include <string.h>

enum {
    HEAD_MOST = 15,
    TITLE_WORDS = 32,
    TITLE_LEAST = 4,
    BODY_WORDS = 32,
    BODY_LEAST = 5,
    STOPPED_WORDS = 20,
    FOLD_SLACK = 16
};

/* Whether the paragraph is the title that is known from outside, as folded text. */
static gboolean
is_title(const Page *page, const Para *para)
{
    const char *text = page->text + para->start, *title = page->title;
    gsize size = para->stop - para->start, n = page->title_size;
    guchar first = (guchar)*text, begin = (guchar)*title;
    if (n == 0 || (size == n && memcmp(text, title, n) == 0)) {
        return n > 0;
    }
    if (size > 2 * n + FOLD_SLACK ||
        ((first | begin) < 0x80 && g_ascii_tolower((char)first) != g_ascii_tolower((char)begin) &&
         g_ascii_isalnum((char)first) && g_ascii_isalnum((char)begin))) {
        return FALSE;
    }
    g_autoptr(GString) a = g_string_new(NULL), b = g_string_new(NULL);
    fold_append(a, text, size);
    fold_append(b, title, n);
    return g_string_equal(a, b);
}

/* "Question: Have you met the envoy?" */
static gboolean
takes_turn(const Page *page, const Shape *shape)
{
    const char *colon = shape_ends(shape) ? memchr(shape->text, ':', shape->size) : NULL;
    return colon != NULL && (shape->may_have & SHAPE_COLON) != 0 &&
           colons_turn(page->rules->colons, shape->text, (gsize)(colon - shape->text));
}

/* Whether the paragraph can only be one of the body. */
static gboolean
is_body(Page *page, gsize i)
{
    const Para *para = page_para(page, i);
    const Shape *shape = page_shape(page, i);
    NewsDate date;
    const char *text = page->text + para->start;
    gsize size = para->stop - para->start;
    if (byline_is_place_and_date(page->rules->hints, text, size, shape, &date) ||
        byline_begins_dated(text, size, &date)) {
        return FALSE;
    }
    if (shape->words > BODY_WORDS || takes_turn(page, shape) ||
        (shape_ends(shape) && shape->end == '.' && shape->words >= BODY_LEAST)) {
        return TRUE;
    }
    if (shape->stops > 0 && shape_ends(shape) && shape->words > TITLE_LEAST) {
        return TRUE;
    }
    const char *place, *outlet = page->outlet;
    gsize cut = dateline_find(page, para->start, para->stop, &date, &place);
    page->outlet = outlet;
    return cut > 0 && cut < para->stop;
}

static void
note_outlet(Page *page, gsize i)
{
    const Para *para = page_para(page, i);
    const char *outlet =
        outlets_find(page->rules->outlets, page->text + para->start, para->stop - para->start);
    if (outlet != NULL && page->outlet == NULL) {
        page->outlet = outlet;
    }
}

/* Whether one of the joints stands at text[at], or, with `before`, ends there. */
static gboolean
is_joined(const char *text, gsize at, const char *const *joints, gboolean before)
{
    for (; *joints != NULL; joints++) {
        gsize n = strlen(*joints);
        if ((!before || at >= n) && memcmp(text + at - (before ? n : 0), *joints, n) == 0) {
            return TRUE;
        }
    }
    return FALSE;
}

/* Whether `large` is "Headline | Outlet", "Section|Headline" or "Home > Section > Headline" and
 * `small` the headline alone. */
static gboolean
is_with_outlet(const Page *page, const Para *large, const Para *small)
{
    static const char *const before[] = {"|", "| ", "> ", "» ", "› ", NULL};
    static const char *const behind[] = {" | ", " - ", " – ", " — ", NULL};
    const char *headline = page->text + small->start;
    gsize n = small->stop - small->start, size = large->stop - large->start;
    if (size <= n + 3) {
        return FALSE;
    }
    return (memcmp(page->text + large->start, headline, n) == 0 &&
            is_joined(page->text, large->start + n, behind, FALSE)) ||
           (memcmp(page->text + large->stop - n, headline, n) == 0 &&
            is_joined(page->text, large->stop - n, before, TRUE));
}

static gboolean
is_headline_again(const Page *page, const Para *para)
{
    const Para *headline = page->headline >= 0 ? page_para(page, (gsize)page->headline) : para;
    gsize n = headline->stop - headline->start;
    return headline != para &&
           (is_with_outlet(page, para, headline) ||
            (n == para->stop - para->start &&
             memcmp(page->text + headline->start, page->text + para->start, n) == 0));
}

/* Types one paragraph above the body that is not the headline. */
static void
decide(Page *page, gsize i)
{
    Para *para = page_para(page, i);
    const Shape *shape = page_shape(page, i);
    const char *text = page->text + para->start;
    gsize size = para->stop - para->start;
    NewsDate date;
    const char *where = NULL;
    if (is_headline_again(page, para)) {
        page_set(page, i, PARA_BOILERPLATE, "doubled");
    } else if (shape->end == '-' &&
               dateline_find(page, para->start, para->stop, &date, &where) > 0) {
        page_set(page, i, PARA_DATELINE, "dateline");
        para->place = where;
    } else if (byline_begins_dated(text, size, &date)) {
        page_set(page, i, PARA_BYLINE, "date");
        para->time = page_time(page, &date);
    } else if (byline_is_dated(page->rules->hints, text, size, shape, &date) ||
               byline_is_place_and_date(page->rules->hints, text, size, shape, &date)) {
        gboolean place = date.start > 3 && g_ascii_isupper(text[0]) &&
                         memchr(text, ',', date.start) != NULL && !byline_is(text, size, shape) &&
                         shape->small == 0;
        page_set(page, i, place ? PARA_DATELINE : PARA_BYLINE, "date");
        para->time = page_time(page, &date);
    } else if (byline_is(text, size, shape)) {
        page_set(page, i, PARA_BYLINE, "by");
    } else if (outlets_find(page->rules->outlets, text, size) != NULL) {
        page_set(page, i, PARA_BYLINE, "outlet");
        note_outlet(page, i);
    } else if (byline_is_names(shape) && page->headline >= 0 && i > (gsize)page->headline &&
               !para->bullet) {
        page_set(page, i, PARA_BYLINE, "names");
    } else {
        page_set(page, i, PARA_HEADING, "head");
    }
}

/* Whether an open paragraph above the body can be the headline; `least`: the words it must have. */
static gboolean
may_be_headline(Page *page, gsize i, guint least)
{
    const Para *para = page_para(page, i);
    const Shape *shape = page_shape(page, i);
    const char *text = page->text + para->start;
    gsize size = para->stop - para->start;
    NewsDate date;
    return para->type == PARA_OPEN && shape->words >= least && shape->words <= TITLE_WORDS &&
           !para->bullet && shape->end != ':' && !byline_is(text, size, shape) &&
           !(byline_is_dated(page->rules->hints, text, size, shape, &date) && shape->small < 3) &&
           outlets_find(page->rules->outlets, text, size) == NULL;
}

/* The headline that stands there twice: the one without the outlet. The other is furniture. */
static gssize
without_outlet(const Page *page, gsize title)
{
    for (gsize i = title + 1; i < page->body; i++) {
        const Para *para = page_para(page, i);
        if (para->type == PARA_OPEN && is_with_outlet(page, page_para(page, title), para)) {
            page_set(page, title, PARA_BOILERPLATE, "doubled");
            return (gssize)i;
        }
    }
    return (gssize)title;
}

static gssize
find_headline(Page *page)
{
    gssize one = -1;
    for (gsize i = 0; i < page->body; i++) {
        const Para *para = page_para(page, i);
        if (para->type == PARA_HEADLINE || is_title(page, para)) {
            return (gssize)i;
        }
    }
    for (gsize i = 0; i < page->body; i++) {
        if (may_be_headline(page, i, TITLE_LEAST)) {
            return without_outlet(page, i);
        }
        if (one < 0 && may_be_headline(page, i, 1)) {
            one = (gssize)i;
        }
    }
    return one;
}

/* Where nothing can only be body: the first open paragraph that ends as a sentence does, the title
 * apart. */
static gsize
first_sentence(const Page *page, gssize title)
{
    for (gsize i = 0; i < page->paras->len; i++) {
        if ((gssize)i != title && page_para(page, i)->type == PARA_OPEN &&
            shape_ends(page_glance(page, i))) {
            return i;
        }
    }
    return page->paras->len;
}

/* A headline that ends in a full stop: one short sentence, and the writer, the day or the outlet
 * below it. */
static gboolean
heads_article(const Page *page, gsize i)
{
    Shape *shape = page_glance(page, i);
    if (page->title_size > 0 || page_para(page, i)->type != PARA_OPEN || shape->end != '.' ||
        shape_words(shape) < TITLE_LEAST || shape->words > STOPPED_WORDS || shape->stops > 0 ||
        shape->quotes) {
        return FALSE;
    }
    while (++i < page->paras->len) {
        const Para *para = page_para(page, i);
        const char *text = page->text + para->start;
        gsize size = para->stop - para->start;
        NewsDate date;
        if (para->type == PARA_BYLINE) {
            return TRUE;
        }
        if (para->type == PARA_OPEN) {
            return byline_is(text, size, page_shape(page, i)) ||
                   byline_is_dated(page->rules->hints, text, size, page_shape(page, i), &date) ||
                   outlets_find(page->rules->outlets, text, size) != NULL;
        }
    }
    return FALSE;
}

static gsize
find_body(Page *page)
{
    gsize open = 0;
    gssize title = -1;
    for (gsize i = 0; i < page->paras->len; i++) {
        const Para *para = page_para(page, i);
        gboolean same =
            title < 0 && (is_title(page, para) || (open == 0 && heads_article(page, i)));
        if (same) {
            title = (gssize)i;
        }
        gboolean announces =
            open > 0 && page_glance(page, i)->end == ':' && page_shape(page, i)->words > BODY_LEAST;
        if (para->type == PARA_OPEN && !same &&
            (open++ >= HEAD_MOST || announces || is_body(page, i))) {
            return i;
        }
    }
    return first_sentence(page, title);
}

/* Whether a paragraph that is not open tells a day: a byline does with any, a notice above the body
 * ("Source: Union Wire, 9 March 2021") with a full date, by which it is a byline. */
static gboolean
tells_day(const Page *page, gsize i, NewsDate *date)
{
    const Para *para = page_para(page, i);
    gboolean notice = para->means == MEANS_DAY && i < page->body;
    return (para->type == PARA_BYLINE || notice) &&
           newsdate_find(page->text + para->start, para->stop - para->start, date) &&
           (!notice || date->year > 0);
}

void
page_head(Page *page)
{
    page->body = find_body(page);
    page->headline = find_headline(page);
    if (page->headline >= 0) {
        page_set(page, (gsize)page->headline, PARA_HEADLINE, "first");
    }
    for (gsize i = 0; i < page->paras->len; i++) {
        Para *para = page_para(page, i);
        NewsDate date;
        if (para->type == PARA_OPEN && i < page->body) {
            decide(page, i);
        } else if (tells_day(page, i, &date)) {
            para->type = PARA_BYLINE;
            para->time = page_time(page, &date);
        }
    }
}
