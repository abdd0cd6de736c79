/* shape: what a paragraph looks like, without knowing its words. */
#include "shape.h"

#include <string.h>

static gboolean
is_letter(guchar c)
{
    return g_ascii_isalpha((char)c) || c >= 0xc3;
}

/* The bytes of a closing quote or bracket that ends at text[stop], or 0. */
static gsize
closer_before(const char *text, gsize stop)
{
    if (stop > 0 && strchr("\"')]*", text[stop - 1]) != NULL) {
        return 1;
    }
    if (stop >= 3 && memcmp(text + stop - 3, "\xe2\x80", 2) == 0 &&
        (text[stop - 1] == '\x9d' || text[stop - 1] == '\x99')) {
        return 3;
    }
    return stop >= 2 && memcmp(text + stop - 2, "\xc2\xbb", 2) == 0 ? 2 : 0;
}

static void
measure_end(Shape *shape, const char *text, gsize size)
{
    gsize n, stop = size;
    while (stop > 0 && (n = closer_before(text, stop)) > 0) {
        stop -= n;
        shape->closed = TRUE;
    }
    if (stop == 0) {
        return;
    }
    if (strchr(".?!:;,-", text[stop - 1]) != NULL) {
        shape->end = text[stop - 1];
    } else if (stop >= 3 && memcmp(text + stop - 3, "\xe2\x80", 2) == 0) {
        guchar last = (guchar)text[stop - 1];
        shape->end = last == 0xa6 ? '.' : last >= 0x93 && last <= 0x95 ? '-' : '\0';
    }
}

static void
measure_word(Shape *shape, const guchar *word, gsize size)
{
    while (size > 0 && !is_letter(*word) && !g_ascii_isdigit((char)*word)) {
        word++;
        size--;
    }
    if (size == 0) {
        return;
    }
    gsize letters = 0, upper = 0;
    for (gsize i = 0; i < size; i++) {
        letters += is_letter(word[i]);
        upper += g_ascii_isupper((char)word[i]);
    }
    shape->words++;
    shape->letters |= letters > 0;
    shape->capitals +=
        g_ascii_isupper((char)*word) || (word[0] == 0xc3 && size > 1 && word[1] < 0xa0);
    shape->small += g_ascii_islower((char)*word) && letters >= 3;
    shape->uppers += upper >= 2 && upper == letters;
}

Shape
shape_of(const char *text, gsize size)
{
    const guchar *p = (const guchar *)text;
    Shape shape = {0};
    gsize from = 0;
    for (gsize i = 0; i <= size; i++) {
        if (i < size && p[i] > ' ') {
            shape.digits |= g_ascii_isdigit(text[i]);
            shape.quotes |= p[i] == '"' || (p[i] == 0xe2 && i + 2 < size && p[i + 1] == 0x80 &&
                                            (p[i + 2] | 1) == 0x9d);
            continue;
        }
        if (i > from) {
            measure_word(&shape, p + from, i - from);
            shape.stops += i < size && memchr(".?!", text[i - 1], 3) != NULL && i - from > 3;
        }
        from = i + 1;
    }
    shape.lower = size > 0 && g_ascii_islower(text[0]);
    measure_end(&shape, text, size);
    return shape;
}

gboolean
shape_ends(const Shape *shape)
{
    return shape->end == '.' || shape->end == '?' || shape->end == '!';
}
