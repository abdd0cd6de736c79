/* head: what stands above the body of an article: headline, outlet, bylines, dates, deck. */
#include "fold.h"
#include "page.h"

#include <string.h>

enum {
    HEAD_MOST = 15,
    TITLE_WORDS = 32,
    TITLE_LEAST = 4,
    BYLINE_WORDS = 30,
    DATELINE_WORDS = 14,
    BODY_WORDS = 32,
    BODY_LEAST = 5,
    DATED_SMALL = 7,
    DATE_MOST = 48,
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

/* "Berlin, Saturday, 28 January 2017, 10.40 p.m.": place and date as a line of their own, with a
 * full stop or not. */
static gboolean
is_place_and_date(const char *text, gsize size, const Shape *shape, NewsDate *date)
{
    return shape->digits && shape->small == 0 && shape->words <= DATELINE_WORDS &&
           newsdate_find(text, size, date);
}

static gboolean
starts_with_word(const char *text, gsize size, const char *word)
{
    gsize n = strlen(word);
    return (*text | 32) == *word && size > n && g_ascii_strncasecmp(text, word, n) == 0 &&
           !g_ascii_isalnum(text[n]);
}

static gboolean
is_byline(const char *text, gsize size, const Shape *shape)
{
    static const char *const starts[] = {"by",        "from",        "written by",  "story by",
                                         "report by", "analysis by", "reported by", "text by",
                                         "author:",   "authors:"};
    if (shape->words > BYLINE_WORDS || shape->words < 2) {
        return FALSE;
    }
    for (gsize i = 0; i < G_N_ELEMENTS(starts); i++) {
        if (starts_with_word(text, size, starts[i])) {
            const char *next = text + strlen(starts[i]);
            next += *next == ':';
            next += *next == ' ';
            return i == 0 || g_ascii_isupper(*next);
        }
    }
    return FALSE;
}

/* A line of names: "Ann Lee, Bo Chan and Cy Diaz". */
static gboolean
is_names(const Shape *shape)
{
    return shape->words >= 2 && shape->words <= 20 && !shape->digits && !shape->quotes &&
           shape->small <= shape->words / 4 && (shape->end == '\0' || shape->end == '.') &&
           shape->capitals + shape->small >= shape->words - 1;
}

/* A line that says when, and little else: "Published 9:14 p.m. ET Jan. 28, 2017". */
static gboolean
is_dated(const char *text, gsize size, const Shape *shape, NewsDate *date)
{
    return shape->digits && shape->words <= BYLINE_WORDS && !shape_ends(shape) &&
           shape->small <= DATED_SMALL && newsdate_find(text, size, date);
}

/* A line that begins with its day and goes on with a writer or a bar: "May 3, 2007|By Ann Lee, ...
 * contributed." */
static gboolean
begins_dated(const char *text, gsize size, NewsDate *date)
{
    if ((!g_ascii_isdigit(*text) && !g_ascii_isupper(*text)) ||
        memchr(text, ' ', MIN(size, (gsize)DATE_MOST)) == NULL ||
        !newsdate_begins(text, MIN(size, (gsize)DATE_MOST), 1, date) || date->year == 0) {
        return FALSE;
    }
    const char *rest = text + date->stop, *end = text + size;
    while (rest < end && *rest == ' ') {
        rest++;
    }
    return rest < end &&
           (*rest == '|' || strncmp(rest, "•", 3) == 0 || strncmp(rest, "·", 2) == 0 ||
            strncmp(rest, "By ", 3) == 0 || strncmp(rest, "by ", 3) == 0);
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
    if (is_place_and_date(text, size, shape, &date) || begins_dated(text, size, &date)) {
        return FALSE;
    }
    if (shape->words > BODY_WORDS ||
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
note_date(Page *page, Para *para, const NewsDate *date)
{
    para->time = page_time(page, date);
    if (date->year > 0 && page->date == NULL) {
        page->date = para->time;
        page->rule = "byline";
    }
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
    if (shape->end == '-' && dateline_find(page, para->start, para->stop, &date, &where) > 0) {
        page_set(page, i, PARA_DATELINE, "dateline");
        para->place = where;
    } else if (begins_dated(text, size, &date)) {
        page_set(page, i, PARA_BYLINE, "date");
        note_date(page, para, &date);
    } else if (is_dated(text, size, shape, &date) || is_place_and_date(text, size, shape, &date)) {
        gboolean place = date.start > 3 && g_ascii_isupper(text[0]) &&
                         memchr(text, ',', date.start) != NULL && !is_byline(text, size, shape) &&
                         shape->small == 0;
        page_set(page, i, place ? PARA_DATELINE : PARA_BYLINE, "date");
        note_date(page, para, &date);
    } else if (is_byline(text, size, shape)) {
        page_set(page, i, PARA_BYLINE, "by");
    } else if (outlets_find(page->rules->outlets, text, size) != NULL) {
        page_set(page, i, PARA_BYLINE, "outlet");
        note_outlet(page, i);
    } else if (is_names(shape) && page->headline >= 0 && i > (gsize)page->headline &&
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
           !para->bullet && shape->end != ':' && !is_byline(text, size, shape) &&
           !(is_dated(text, size, shape, &date) && shape->small < 3) &&
           outlets_find(page->rules->outlets, text, size) == NULL;
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
            return (gssize)i;
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
            shape_ends(page_shape(page, i))) {
            return i;
        }
    }
    return page->paras->len;
}

static gsize
find_body(Page *page)
{
    gsize open = 0;
    gssize title = -1;
    for (gsize i = 0; i < page->paras->len; i++) {
        const Para *para = page_para(page, i);
        gboolean same = title < 0 && is_title(page, para);
        if (same) {
            title = (gssize)i;
        }
        gboolean announces =
            open > 0 && page_shape(page, i)->end == ':' && page_shape(page, i)->words > BODY_LEAST;
        if (para->type == PARA_OPEN && !same &&
            (open++ >= HEAD_MOST || announces || is_body(page, i))) {
            return i;
        }
    }
    return first_sentence(page, title);
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
        } else if (para->type == PARA_BYLINE &&
                   newsdate_find(page->text + para->start, para->stop - para->start, &date)) {
            note_date(page, para, &date);
        }
    }
}
