/* caption: descriptions of pictures that no credit gives away. */
#include "fold.h"
#include "page.h"
#include "weekdays.h"

#include <string.h>

enum { SHORT = 8, LONG = 60, SENTENCE = 32, DAY_REACH = 30 };

/* Whether a sentence ends in a day, as captions do: "... in Paris on Friday." */
static gboolean
ends_in_a_day(const char *text, gsize size)
{
    gsize from = size - MIN(size, (gsize)DAY_REACH), at = size;
    while (at >= from + 4 && memcmp(text + at - 4, " on ", 4) != 0) {
        at--;
    }
    if (at < from + 4) {
        return FALSE;
    }
    char fold[DAY_REACH + 1];
    fold_into(fold, text + from, size - from);
    const char *on = g_strrstr(fold, " on ");
    if (on == NULL) {
        return FALSE;
    }
    gsize n;
    if (weekdays_begin(on + 4, strlen(on + 4), &n) > 0 && n > WEEKDAYS_SHORT) {
        return TRUE;
    }
    NewsDate date;
    return newsdate_find(on + 4, strlen(on + 4), &date);
}

static gboolean
reports(const char *fold)
{
    static const char *const verbs[] = {" said",      " told ", " says",
                                        " announced", " added", " according to "};
    for (gsize i = 0; i < G_N_ELEMENTS(verbs); i++) {
        if (strstr(fold, verbs[i]) != NULL) {
            return TRUE;
        }
    }
    return FALSE;
}

/* Speech, not description: somebody says I, we or you. */
static gboolean
is_speech(const char *fold)
{
    static const char *const words[] = {" i ",    " we ", " you ", " our ",  " my ",
                                        " your ", " us ", " i'm ", " we're "};
    for (gsize i = 0; i < G_N_ELEMENTS(words); i++) {
        if (strstr(fold, words[i]) != NULL || g_str_has_prefix(fold, words[i] + 1)) {
            return TRUE;
        }
    }
    return FALSE;
}

/* Whether the next paragraph goes on in the middle of a sentence. */
static gboolean
is_broken(const Page *page, gsize i)
{
    if (i + 1 >= page->paras->len) {
        return FALSE;
    }
    const char *next = page->text + page_para(page, i + 1)->start;
    return page_glance(page, i + 1)->lower || strncmp(next, "\xe2\x80\x94", 3) == 0;
}

static gboolean
has_dash(const char *text, gsize size)
{
    return g_strstr_len(text, (gssize)size, "--") != NULL ||
           g_strstr_len(text, (gssize)size, "—") != NULL;
}

/* Where somebody stands in a picture: "Ola Brandt (left)". Not (R), which is a party's mark as
 * well; behind a dash the article itself may begin. */
static gboolean
has_position(const Shape *shape)
{
    static const char *const marks[] = {"left)",   "right)", "center)",    "centre)",
                                        "middle)", "L)",     "from left)", "From left)"};
    const char *at = shape->text, *end = at + shape->size;
    for (;
         (shape->may_have & SHAPE_ROUND) != 0 && (at = memchr(at, '(', (gsize)(end - at))) != NULL;
         at++) {
        for (gsize i = 0; i < G_N_ELEMENTS(marks); i++) {
            if (at[1] == *marks[i] && g_str_has_prefix(at + 1, marks[i])) {
                return !has_dash(shape->text, shape->size);
            }
        }
    }
    return FALSE;
}

/* Whether the form of a paragraph is that of a caption: short, and either no sentence, or one that
 * tells who stands where or ends in a day. */
static gboolean
may_be_caption(const Page *page, gsize i, gboolean *placed)
{
    Shape *shape = page_glance(page, i);
    gboolean ends = shape_ends(shape);
    if (shape_is_long(shape) || shape->end == ':' || (ends && shape->end != '.') ||
        page_para(page, i)->bullet) {
        return FALSE;
    }
    *placed = has_position(shape) && page_shape(page, i)->stops == 0;
    if (ends && !*placed && !ends_in_a_day(shape->text, shape->size)) {
        return FALSE;
    }
    guint words = shape_words(shape);
    return words >= SHORT && words <= (ends && !*placed ? SENTENCE : LONG) && !shape->quotes &&
           shape->stops <= 1 && (ends || !is_broken(page, i));
}

static gboolean
is_caption(const Page *page, gsize i, GString *fold)
{
    const Shape *shape = page_glance(page, i);
    gboolean alone = FALSE, placed = FALSE;
    if (!may_be_caption(page, i, &placed)) {
        return FALSE;
    }
    g_string_truncate(fold, 0);
    fold_append(fold, shape->text, shape->size);
    return (placed || (depictions_find(page->rules->depictions, fold->str, &alone) != NULL &&
                       (alone || !shape_ends(shape)))) &&
           !reports(fold->str) && !is_speech(fold->str);
}

void
page_captions(Page *page)
{
    g_autoptr(GString) fold = g_string_new(NULL);
    for (gsize i = page->body; i < page->paras->len; i++) {
        if (page_para(page, i)->type == PARA_OPEN && is_caption(page, i, fold)) {
            page_set(page, i, PARA_CAPTION, "depiction");
        }
    }
}
