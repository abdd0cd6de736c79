/* byline: what lines with writers, names and days look like. */
#include "byline.h"

#include <string.h>

enum { BYLINE_WORDS = 30, DATELINE_WORDS = 14, DATED_SMALL = 7, DATE_MOST = 48, ON_WORDS = 4 };

static gboolean
starts_with_word(const char *text, gsize size, const char *word)
{
    gsize n = strlen(word);
    return (*text | 32) == *word && size > n && g_ascii_strncasecmp(text, word, n) == 0 &&
           !g_ascii_isalnum(text[n]);
}

gboolean
byline_is(const char *text, gsize size, const Shape *shape)
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

/* "Envoys to meet on 15 December 2024", "Summit of the four kings on 15 December 2024": the day is
 * that of what the line tells. */
static gboolean
is_headline(const Hints *hints, const char *text, gsize size, const Shape *shape,
            const NewsDate *date)
{
    if (byline_is(text, size, shape) || hints_has(hints, HINT_WRITER, text, size)) {
        return FALSE;
    }
    gboolean on = date->start > 4 && memcmp(text + date->start - 4, " on ", 4) == 0;
    return hints_has(hints, HINT_CLAUSE, text, size) ||
           (on && shape_of(text, date->start).words > ON_WORDS);
}

gboolean
byline_is_place_and_date(const Hints *hints, const char *text, gsize size, const Shape *shape,
                         NewsDate *date)
{
    return shape->digits && shape->small == 0 && shape->words <= DATELINE_WORDS &&
           newsdate_find(text, size, date) && !is_headline(hints, text, size, shape, date);
}

gboolean
byline_is_names(const Shape *shape)
{
    return shape->words >= 2 && shape->words <= 20 && !shape->digits && !shape->quotes &&
           shape->small <= shape->words / 4 && (shape->end == '\0' || shape->end == '.') &&
           shape->capitals + shape->small >= shape->words - 1;
}

gboolean
byline_is_dated(const Hints *hints, const char *text, gsize size, const Shape *shape,
                NewsDate *date)
{
    return shape->digits && shape->words <= BYLINE_WORDS && !shape_ends(shape) &&
           shape->small <= DATED_SMALL && newsdate_find(text, size, date) &&
           !is_headline(hints, text, size, shape, date);
}

gboolean
byline_begins_dated(const char *text, gsize size, NewsDate *date)
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
