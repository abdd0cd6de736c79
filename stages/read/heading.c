/* heading: section headings inside the body, and pointers to other articles, which look like them.
 */
#include "fold.h"
#include "page.h"

#include <string.h>

enum {
    HEADING_WORDS = 14,
    HEADING_BYTES = 110,
    QUESTION_WORDS = 12,
    BYLINE_WORDS = 14,
    STATEMENT_WORDS = 9,
    SHOUTED_WORDS = 30,
    SUMMARY_WORDS = 25,
    REPEAT_LEAST = 40,
    REPEAT_MOST = 400,
    SUMMARY_REACH = 1000,
    SCRAP_WORDS = 8,
    POINTER_WORDS = 5,
    LEAD_WORDS = 4
};

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
    Shape *shape = page_glance(page, i);
    gboolean question = shape->end == '?' && !shape->closed;
    if ((shape->end != '\0' && !question) || shape->size > HEADING_BYTES ||
        page_para(page, i)->bullet) {
        return FALSE;
    }
    return question ? shape_words(shape) <= QUESTION_WORDS && shape->stops == 0
                    : shape_words(shape) <= HEADING_WORDS;
}

/* An item of a list that a colon announces, not the only one. */
static gboolean
is_listed(const Page *page, gsize i)
{
    gssize k = (gssize)i;
    do {
        k = neighbour(page, (gsize)k, -1);
    } while (k >= 0 && page_glance(page, (gsize)k)->end == '\0' && is_title_like(page, (gsize)k));
    if (k < 0 || page_glance(page, (gsize)k)->end != ':') {
        return FALSE;
    }
    gssize before = neighbour(page, i, -1), after = neighbour(page, i, 1);
    return (before >= 0 && before != k) ||
           (after >= 0 && page_glance(page, (gsize)after)->end == '\0' &&
            is_title_like(page, (gsize)after));
}

/* A sentence that lost its full stop: somebody said something in it. */
static gboolean
is_statement(const Page *page, gsize i)
{
    const Para *para = page_para(page, i);
    if (page_shape(page, i)->words <= STATEMENT_WORDS) {
        return FALSE;
    }
    g_autoptr(GString) fold = g_string_new(NULL);
    fold_append(fold, page->text + para->start, para->stop - para->start);
    return strstr(fold->str, " said ") != NULL || strstr(fold->str, " told ") != NULL;
}

/* A heading or pointer all in capitals, which may be longer. */
static gboolean
is_shouted(Shape *shape)
{
    return !shape_ends(shape) && shape_words(shape) <= SHOUTED_WORDS && shape->small == 0 &&
           shape->uppers * 2 > shape->words && shape->words > 1;
}

/* What announces a list of highlights, and the place of its rarest letter. */
static const struct {
    const char *words;
    gsize rare;
} SUMMARIES[] = {{"highlights", 2}, {"at a glance", 5}, {"key points", 2}, {"key takeaways", 2}};

/* Whether one of them has its rarest letter at `at`, in a text that begins at `text`. */
static gboolean
has_summary_at(const char *text, const char *at)
{
    for (gsize i = 0; i < G_N_ELEMENTS(SUMMARIES); i++) {
        const char *words = SUMMARIES[i].words;
        gsize rare = SUMMARIES[i].rare;
        if ((*at | 32) == words[rare] && (gsize)(at - text) >= rare &&
            g_ascii_strncasecmp(at - rare, words, strlen(words)) == 0) {
            return TRUE;
        }
    }
    return FALSE;
}

/* Whether a list of highlights begins behind the paragraph: "Story highlights" in it, "Key points"
 * before it ... */
static gboolean
opens_summary(const Page *page, const Para *para)
{
    const char *text = page->text + para->start;
    const char *end = text + MIN(para->stop - para->start, (gsize)SUMMARY_REACH);
    for (const char *rare = "gyGY"; *rare != '\0'; rare++) {
        for (const char *at = text; (at = memchr(at, *rare, (gsize)(end - at))) != NULL; at++) {
            if (has_summary_at(text, at)) {
                return TRUE;
            }
        }
    }
    return FALSE;
}

/* "The terms:", "Highlights of the call:", but not a clause, which ends in its verb: "The king
 * added:". */
static gboolean
is_lead_in(const Page *page, const Para *para, Shape *shape)
{
    const char *text = page->text + para->start;
    gsize size = para->stop - para->start;
    while (size > 0 && text[size - 1] != ':') {
        size--;
    }
    return (shape_words(shape) <= LEAD_WORDS ||
            (shape->words <= HEADING_WORDS && opens_summary(page, para))) &&
           !(size > 0 && colons_end_clause(page->rules->colons, text, size - 1));
}

/* A question that goes on with what stands before it: "But who pays?" */
static gboolean
is_afterthought(const char *text)
{
    static const char *const words[] = {"But ", "And ", "So ", "Yet ", "Or ", "Then "};
    for (gsize i = 0; i < G_N_ELEMENTS(words); i++) {
        if (g_str_has_prefix(text, words[i])) {
            return TRUE;
        }
    }
    return FALSE;
}

static gboolean
is_heading(const Page *page, gsize i)
{
    const Para *para = page_para(page, i);
    Shape *shape = page_glance(page, i);
    if (para->speaker != NULL || shape->lower || !shape_has_letters(shape)) {
        return FALSE;
    }
    if (shape->end == ':') {
        return is_lead_in(page, para, shape);
    }
    if (is_shouted(shape)) {
        return TRUE;
    }
    if (!is_title_like(page, i) || is_statement(page, i)) {
        return FALSE;
    }
    gssize before = neighbour(page, i, -1);
    if (shape->end == '?') {
        return !is_afterthought(page->text + para->start) &&
               (before < 0 || page_glance(page, (gsize)before)->end != ':');
    }
    return !is_listed(page, i);
}

static gboolean
is_late_byline(const Page *page, gsize i)
{
    Shape *shape = page_glance(page, i);
    return shape->end == '\0' && g_ascii_strncasecmp(shape->text, "by ", 3) == 0 &&
           g_ascii_isupper(shape->text[3]) && shape_words(shape) <= BYLINE_WORDS &&
           shape->words > 1;
}

/* A pull quote: a paragraph without a full stop whose words stand elsewhere in the article as well.
 */
static gboolean
is_repeated(const Page *page, gsize i)
{
    const Para *para = page_para(page, i);
    const Shape *shape = page_glance(page, i);
    gsize size = para->stop - para->start, n = MAX(size / 2, (gsize)REPEAT_LEAST);
    if (shape->end != '\0' || size < REPEAT_LEAST || size > REPEAT_MOST) {
        return FALSE;
    }
    g_autofree char *begin = g_strndup(page->text + para->start, n);
    const char *found = strstr(page->text, begin);
    return found != NULL &&
           (found != page->text + para->start || strstr(page->text + para->stop, begin) != NULL);
}

/* Whether pointers to other articles follow the paragraph: "See also", "Most read". */
static gboolean
opens_pointers(const Page *page, gsize i)
{
    return page_para(page, i)->means == MEANS_POINTERS &&
           page_shape(page, i)->words <= POINTER_WORDS;
}

/* Whether the paragraph is one of the lines under such a pointer: it does not end as a sentence. */
static gboolean
is_pointer(const Page *page, gsize i, gboolean *pointers)
{
    ParaType type = page_para(page, i)->type;
    if (type == PARA_BOILERPLATE && opens_pointers(page, i)) {
        *pointers = TRUE;
    } else if (type == PARA_OPEN) {
        *pointers = *pointers && page_glance(page, i)->end == '\0';
        return *pointers;
    }
    return FALSE;
}

static gboolean
in_summary(const Page *page, gsize i, gboolean *summary)
{
    const Para *para = page_para(page, i);
    Shape *shape = page_glance(page, i);
    if (para->type == PARA_OPEN && *summary) {
        *summary = !shape_ends(shape) && shape_words(shape) <= SUMMARY_WORDS;
        return *summary;
    }
    if (para->type == PARA_BOILERPLATE || para->type == PARA_CAPTION) {
        *summary |= opens_summary(page, para);
    }
    return FALSE;
}

/* A few words without a full stop: initials of desks and writers, agencies in brackets. */
static gboolean
is_scrap(const Page *page, gsize i)
{
    Shape *shape = page_glance(page, i);
    return page_para(page, i)->speaker == NULL && !shape_ends(shape) && shape->end != ':' &&
           !page_para(page, i)->bullet && shape_words(shape) <= SCRAP_WORDS && !shape->quotes;
}

/* Who the writer is: behind "About the author", or begins with the name of a byline and says "is a"
 * or "has". */
static gboolean
is_biography(const Page *page, gsize i)
{
    const Para *para = page_para(page, i);
    const char *text = page->text + para->start, *stop = page->text + para->stop;
    if (i > 0 && para[-1].type == PARA_BOILERPLATE && para[-1].means == MEANS_AUTHOR) {
        return TRUE;
    }
    const char *blank = memchr(text, ' ', (gsize)(stop - text));
    const char *after = blank != NULL ? memchr(blank + 1, ' ', (gsize)(stop - blank - 1)) : NULL;
    if (after == NULL || !g_ascii_isupper(*text) || !g_ascii_isupper(blank[1]) ||
        !(g_str_has_prefix(after, " is a") || g_str_has_prefix(after, " is the ") ||
          g_str_has_prefix(after, " has "))) {
        return FALSE;
    }
    gsize n = (gsize)(after - text);
    for (gsize k = 0; k < i; k++) {
        const Para *other = page_para(page, k);
        for (gsize at = other->start; other->type == PARA_BYLINE && at + n <= other->stop; at++) {
            if (memcmp(page->text + at, text, n) == 0) {
                return TRUE;
            }
        }
    }
    return FALSE;
}

/* What follows the last paragraph of the body is furniture: a heading with nothing under it,
 * scraps, a word on the writer. */
static void
set_tail(Page *page)
{
    for (gsize i = page->paras->len; i-- > page->body + 1;) {
        ParaType type = page_para(page, i)->type;
        if (type == PARA_HEADING || (type == PARA_OPEN && is_scrap(page, i))) {
            page_set(page, i, PARA_BOILERPLATE, "tail");
        } else if (type == PARA_OPEN && is_biography(page, i)) {
            page_set(page, i, PARA_BOILERPLATE, "biography");
        } else if (type == PARA_OPEN) {
            return;
        }
    }
}

void
page_headings(Page *page)
{
    gboolean summary = FALSE, pointers = FALSE;
    for (gsize i = 0; i < page->paras->len; i++) {
        if (in_summary(page, i, &summary)) {
            page_set(page, i, PARA_HEADING, "highlights");
        } else if (is_pointer(page, i, &pointers)) {
            page_set(page, i, PARA_BOILERPLATE, "pointer");
        } else if (page_para(page, i)->type != PARA_OPEN) {
            continue;
        } else if (!shape_has_letters(page_glance(page, i))) {
            page_set(page, i, PARA_BOILERPLATE, "ornament");
        } else if (is_late_byline(page, i)) {
            page_set(page, i, PARA_BYLINE, "by");
        } else if (is_heading(page, i)) {
            page_set(page, i, PARA_HEADING, "short");
        } else if (is_repeated(page, i)) {
            page_set(page, i, PARA_CAPTION, "pull quote");
        }
    }
    set_tail(page);
}
