/* furniture: what a page has around its article: buttons, notices, credits, ornaments, addresses.
 */
#include "fold.h"
#include "page.h"

#include <string.h>

enum {
    DOUBLED = 600,
    DOUBLED_WORDS = 4,
    TWICE = 40,
    CLOCK_BYTES = 40,
    AGENCY_WORDS = 20,
    SMALL_MOST = 2,
    MENU_WORDS = 6,
    JOINED_LETTERS = 4,
    HEADLINE_WORDS = 32,
    CRUMB_WORDS = 12,
    CREDIT_WORDS = 12,
    SECTION_WORDS = 5
};

/* A first paragraph may well be a headline that begins as a pointer does ("Analysis: ...", "Watch:
 * ..."). */
static gboolean
may_be_headline(const Page *page, gsize i)
{
    for (gsize k = 0; k < i; k++) {
        if (page_para(page, k)->type == PARA_OPEN) {
            return FALSE;
        }
    }
    const Shape *shape = page_shape(page, i);
    return *page->title == '\0' && shape->words > 3 && shape->stops == 0 && !shape_ends(shape);
}

static gboolean
is_address(const char *text, gsize size)
{
    if (*text != 'h' && *text != 'w') {
        return FALSE;
    }
    gboolean starts = g_str_has_prefix(text, "http://") || g_str_has_prefix(text, "https://") ||
                      g_str_has_prefix(text, "www.");
    return starts && memchr(text, ' ', size) == NULL;
}

/* The bytes of the mark between two sections at text[at] ("/ ", "> ", "| ", "»", "›"), or 0. */
static gsize
crumb_mark(const char *text, gsize size, gsize at)
{
    if (text[at] == '/' || text[at] == '>' || text[at] == '|') {
        return at + 1 < size && text[at + 1] == ' ' ? 2 : 0;
    }
    if (text[at] == '\xc2') {
        return at + 2 < size && text[at + 1] == '\xbb' ? 2 : 0;
    }
    return text[at] == '\xe2' && at + 3 < size && memcmp(text + at, "\xe2\x80\xba", 3) == 0 ? 3 : 0;
}

/* "Home / World / Americas", "World > Europe": a path of sections, whose names are short. */
static gboolean
is_crumb(Shape *shape)
{
    const char *text = shape->text;
    if (shape->end != '\0' || shape_words(shape) > CRUMB_WORDS || shape->digits) {
        return FALSE;
    }
    guint marks = 0, blanks = 0;
    for (gsize i = 0; i < shape->size && blanks <= SECTION_WORDS; i++) {
        gsize mark = crumb_mark(text, shape->size, i);
        marks += mark > 0;
        blanks = mark > 0 ? 0 : blanks + (text[i] == ' ');
        i += mark > 0 ? mark - 1 : 0;
    }
    return marks > 0 && blanks <= SECTION_WORDS;
}

/* Whether as many letters as a joint needs on each side are small. */
static gboolean
are_small(const char *text)
{
    guint n = 0;
    while (n < JOINED_LETTERS && g_ascii_islower(text[n])) {
        n++;
    }
    return n == JOINED_LETTERS;
}

/* Names of sections in a row, as menus have them: "Home News Weather Sport", or run together where
 * their links met: "BusinessGovernment ServicesLegal". */
static gboolean
is_menu(Shape *shape)
{
    const char *text = shape->text;
    if (shape->end != '\0' || shape_words(shape) < 2 || shape->quotes) {
        return FALSE;
    }
    if (strncmp(text, "Home ", 5) == 0 && shape->words >= MENU_WORDS &&
        shape->capitals == shape->words) {
        return TRUE;
    }
    guint joints = 0;
    for (gsize i = JOINED_LETTERS; i + JOINED_LETTERS < shape->size; i++) {
        joints += g_ascii_isupper(text[i]) && are_small(text + i - JOINED_LETTERS) &&
                  are_small(text + i + 1);
    }
    return joints > 1;
}

static gboolean
same_text(const Page *page, const Para *a, const Para *b)
{
    gsize n = a->stop - a->start;
    return n == b->stop - b->start && memcmp(page->text + a->start, page->text + b->start, n) == 0;
}

static void
decide_by_phrase(Page *page, gsize i)
{
    Shape *shape = page_glance(page, i);
    gsize behind = page->size - page_para(page, i)->stop;
    const Phrase *phrase = phrases_match(page->rules->phrases, shape, behind);
    if (phrase == NULL || (phrase->type == PARA_BOILERPLATE && shape->size > phrase->size + 2 &&
                           may_be_headline(page, i))) {
        return;
    }
    page_set(page, i, phrase->type, phrase->text);
    page_para(page, i)->means = phrase->means;
}

/* A post of a social network set into the page: "... - Name (@handle) January 10, 2020". */
static gboolean
is_post(const Shape *shape)
{
    const char *at = shape->text, *end = at + shape->size, *close;
    NewsDate date;
    while ((shape->may_have & SHAPE_ROUND) != 0 &&
           (at = memchr(at, '(', (gsize)(end - at))) != NULL && ++at < end) {
        if (*at == '@' && (close = memchr(at, ')', (gsize)(end - at))) != NULL &&
            newsdate_begins(close + 1, MIN((gsize)(end - close - 1), (gsize)24), 3, &date)) {
            return TRUE;
        }
    }
    return FALSE;
}

/* A paragraph that is a clock time and little else: the time of an update on a live page, the end
 * of a transcript. */
static gboolean
is_clock(const char *text, gsize size, NewsDate *date)
{
    if (size >= CLOCK_BYTES) {
        return FALSE;
    }
    gsize skip = size > 4 && g_ascii_strncasecmp(text, "end ", 4) == 0 ? 4 : 0;
    return newsdate_clock(text + skip, size - skip, date) && size - skip - date->stop < 4;
}

/* One paragraph that is the same text twice. */
static gboolean
is_twice(const char *text, gsize size)
{
    gsize half = size / 2;
    return size > TWICE && size <= 2 * DOUBLED && size % 2 == 1 && *text == text[half + 1] &&
           fold_blank(text + half, text + size) == 1 && memcmp(text, text + half + 1, half) == 0;
}

/* Nothing but names of outlets. */
static gboolean
is_agencies(const Page *page, Shape *shape)
{
    if (shape->lower || shape_is_long(shape) ||
        !outlets_may_begin(page->rules->outlets, shape->text, shape->size)) {
        return FALSE;
    }
    guint words = shape_words(shape);
    return words <= AGENCY_WORDS && shape->small <= SMALL_MOST &&
           !(shape->end == '.' && words == 1) &&
           outlets_are_all(page->rules->outlets, shape->text, shape->size);
}

static void
decide_by_form(Page *page, gsize i)
{
    Para *para = page_para(page, i);
    Shape *shape = page_glance(page, i);
    NewsDate date;
    if (is_clock(shape->text, shape->size, &date)) {
        para->time = page_time(page, &date);
        page_set(page, i, PARA_UPDATE, "clock");
    } else if (!shape_has_letters(shape) && !shape->digits) {
        page_set(page, i, PARA_BOILERPLATE, "ornament");
    } else if (is_address(shape->text, shape->size)) {
        page_set(page, i, PARA_BOILERPLATE, "address");
    } else if (is_post(shape)) {
        page_set(page, i, PARA_CAPTION, "post");
    } else if (is_crumb(shape)) {
        page_set(page, i, PARA_BOILERPLATE, "sections");
    } else if (is_menu(shape)) {
        page_set(page, i, PARA_BOILERPLATE, "menu");
    } else if (is_twice(shape->text, shape->size)) {
        page_set(page, i, PARA_CAPTION, "doubled");
    } else if (i > 2 && is_agencies(page, shape)) {
        page_set(page, i, PARA_BOILERPLATE, "agencies");
    }
}

/* Whether paragraph k begins as `para` does, to its end: "Headline | Outlet". */
static gboolean
begins_with(const Page *page, gsize k, const Para *para)
{
    const Para *other = page_para(page, k);
    gsize n = para->stop - para->start;
    return other->stop - other->start > n &&
           memcmp(page->text + other->start, page->text + para->start, n) == 0;
}

/* Whether nothing that could be the headline stands before paragraph i, and i could be it. */
static gboolean
is_first_title(const Page *page, gsize i)
{
    Shape *shape = page_glance(page, i);
    if (*page->title != '\0' || shape_ends(shape) || page_para(page, i)->bullet ||
        shape_words(shape) > HEADLINE_WORDS) {
        return FALSE;
    }
    for (gsize k = 0; k < i; k++) {
        ParaType type = page_para(page, k)->type;
        if (type == PARA_HEADLINE || (type == PARA_OPEN && page_shape(page, k)->small > 0 &&
                                      !begins_with(page, k, page_para(page, i)))) {
            return FALSE;
        }
    }
    return TRUE;
}

/* A paragraph that stands there twice in a row is a picture's description or a credit, or, where no
 * other has been seen, the headline; no copy is body. */
static void
decide_doubled(Page *page, gsize i)
{
    Para *para = page_para(page, i);
    if (i == 0 || para->stop - para->start > DOUBLED || !same_text(page, para - 1, para) ||
        page_shape(page, i)->words < DOUBLED_WORDS) {
        return;
    }
    if (para->type == PARA_OPEN) {
        page_set(page, i, PARA_CAPTION, "doubled");
    }
    if (para[-1].type == PARA_OPEN && is_first_title(page, i - 1)) {
        page_set(page, i - 1, PARA_HEADLINE, "doubled");
    } else if (para[-1].type == PARA_OPEN) {
        page_set(page, i - 1, PARA_CAPTION, "doubled");
    }
}

/* A picture's description that stands there once for the picture and once more with its credit:
 * "The envoys in Corvo." "The envoys in Corvo.Credit...Ann Lee". */
static void
decide_credited(Page *page, gsize i)
{
    const Para *para = page_para(page, i);
    if (i == 0 || para[-1].type != PARA_OPEN || !begins_with(page, i, para - 1) ||
        page_shape(page, i - 1)->words < DOUBLED_WORDS || !shape_ends(page_glance(page, i - 1)) ||
        shape_ends(page_glance(page, i))) {
        return;
    }
    gsize begins = para->start + (para[-1].stop - para[-1].start);
    Shape rest = shape_of(page->text + begins, para->stop - begins);
    if (para->type == PARA_CAPTION || (para->type == PARA_OPEN && rest.words <= CREDIT_WORDS)) {
        page_set(page, i - 1, PARA_CAPTION, "doubled");
        page_set(page, i, PARA_CAPTION, "doubled");
    }
}

void
page_furniture(Page *page)
{
    for (gsize i = 0; i < page->paras->len; i++) {
        ParaType type = page_para(page, i)->type;
        if (type == PARA_OPEN || type == PARA_HEADING) {
            decide_by_phrase(page, i);
        }
        if (page_para(page, i)->type == PARA_OPEN) {
            decide_by_form(page, i);
        }
        decide_doubled(page, i);
        decide_credited(page, i);
    }
}
