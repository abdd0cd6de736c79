/* shape: what a paragraph looks like, without knowing its words. */
#include "shape.h"

#include <string.h>

enum { GLANCE = 4 };

enum { LETTER = 1, UPPER = 2, LOWER = 4, DIGIT = 8, BLANK = 16, STOP = 32, MARK = 64 };

#define LETTER_ROW(c) [c] = LETTER, [(c) + 1] = LETTER, [(c) + 2] = LETTER, [(c) + 3] = LETTER
#define UPPER_ROW(c)  [c] = LETTER | UPPER, [(c) + 32] = LETTER | LOWER

static const guchar CLASSES[256] = {
    UPPER_ROW('A'),   UPPER_ROW('B'),   UPPER_ROW('C'),   UPPER_ROW('D'),   UPPER_ROW('E'),
    UPPER_ROW('F'),   UPPER_ROW('G'),   UPPER_ROW('H'),   UPPER_ROW('I'),   UPPER_ROW('J'),
    UPPER_ROW('K'),   UPPER_ROW('L'),   UPPER_ROW('M'),   UPPER_ROW('N'),   UPPER_ROW('O'),
    UPPER_ROW('P'),   UPPER_ROW('Q'),   UPPER_ROW('R'),   UPPER_ROW('S'),   UPPER_ROW('T'),
    UPPER_ROW('U'),   UPPER_ROW('V'),   UPPER_ROW('W'),   UPPER_ROW('X'),   UPPER_ROW('Y'),
    UPPER_ROW('Z'),   ['0'] = DIGIT,    ['1'] = DIGIT,    ['2'] = DIGIT,    ['3'] = DIGIT,
    ['4'] = DIGIT,    ['5'] = DIGIT,    ['6'] = DIGIT,    ['7'] = DIGIT,    ['8'] = DIGIT,
    ['9'] = DIGIT,    [' '] = BLANK,    ['\t'] = BLANK,   ['\n'] = BLANK,   ['\r'] = BLANK,
    ['.'] = STOP,     ['?'] = STOP,     ['!'] = STOP,     ['"'] = MARK,     LETTER_ROW(0xc4),
    LETTER_ROW(0xc8), LETTER_ROW(0xcc), LETTER_ROW(0xd0), LETTER_ROW(0xd4), LETTER_ROW(0xd8),
    LETTER_ROW(0xdc), LETTER_ROW(0xe4), LETTER_ROW(0xe8), LETTER_ROW(0xec), LETTER_ROW(0xf0),
    LETTER_ROW(0xf4), [0xc3] = LETTER,  [0xe0] = LETTER,  [0xe1] = LETTER,  [0xe2] = MARK,
    [0xe3] = LETTER};

static inline guint
class_of(guchar c)
{
    return CLASSES[c];
}

static const gboolean CLOSERS[256] = {
    ['"'] = TRUE, ['\''] = TRUE, [')'] = TRUE, [']'] = TRUE, ['*'] = TRUE};
static const gboolean ENDS[256] = {['.'] = TRUE, ['?'] = TRUE, ['!'] = TRUE, [':'] = TRUE,
                                   [';'] = TRUE, [','] = TRUE, ['-'] = TRUE};

/* The bytes of a closing quote or bracket that ends at text[stop], or 0. */
static gsize
closer_before(const char *text, gsize stop)
{
    if (stop > 0 && CLOSERS[(guchar)text[stop - 1]]) {
        return 1;
    }
    if (stop >= 3 && memcmp(text + stop - 3, "\xe2\x80", 2) == 0 &&
        (text[stop - 1] == '\x9d' || text[stop - 1] == '\x99')) {
        return 3;
    }
    return stop >= 2 && memcmp(text + stop - 2, "\xc2\xbb", 2) == 0 ? 2 : 0;
}

/* Where closing quotes and brackets begin at the end of the text. */
static gsize
closers_start(const char *text, gsize size)
{
    gsize n;
    while (size > 0 && (n = closer_before(text, size)) > 0) {
        size -= n;
    }
    return size;
}

/* The mark in which the text ends, as in Shape. */
static char
end_of(const char *text, gsize size)
{
    if (size == 0 || ENDS[(guchar)text[size - 1]]) {
        return size > 0 ? text[size - 1] : '\0';
    }
    if (size < 3 || memcmp(text + size - 3, "\xe2\x80", 2) != 0) {
        return '\0';
    }
    guchar last = (guchar)text[size - 1];
    return last == 0xa6 ? '.' : last >= 0x93 && last <= 0x95 ? '-' : '\0';
}

/* Counts the word text[from, stop): `seen` has the classes of its characters. */
static inline void
end_word(Shape *shape, const guchar *text, gsize from, gsize stop, guint seen)
{
    if ((seen & (LETTER | DIGIT)) == 0) {
        return;
    }
    gsize first = from;
    while ((class_of(text[first]) & (LETTER | DIGIT)) == 0) {
        first++;
    }
    guint class = class_of(text[first]);
    gboolean accented = text[first] == 0xc3 && text[first + 1] < 0xa0;
    shape->words++;
    shape->capitals += (class & UPPER) != 0 || accented;
    shape->small += (class & LOWER) != 0 && stop - first >= 3 && (seen & STOP) == 0;
    shape->uppers += (seen & (UPPER | LOWER | DIGIT)) == UPPER && stop - first >= 2;
    shape->stops += (class_of(text[stop - 1]) & STOP) != 0 && stop - first >= 3;
}

static gboolean
is_curly_quote(const guchar *at)
{
    return at[0] == 0xe2 && at[1] == 0x80 && (at[2] | 1) == 0x9d;
}

static void
measure_words(Shape *shape, const guchar *text, gsize size)
{
    guint seen = 0, all = 0;
    gsize from = 0;
    gboolean quotes = FALSE;
    for (gsize i = 0; i < size; i++) {
        guint class = class_of(text[i]);
        seen |= class;
        if ((class & (BLANK | MARK)) == 0) {
            continue;
        }
        if (class & BLANK) {
            end_word(shape, text, from, i, seen);
            all |= seen;
            seen = 0;
            from = i + 1;
        } else {
            quotes |= text[i] == '"' || is_curly_quote(text + i);
        }
    }
    guint before = shape->stops;
    end_word(shape, text, from, size, seen);
    shape->stops = before;
    shape->quotes = quotes;
    shape->letters = ((all | seen) & LETTER) != 0;
    shape->digits = ((all | seen) & DIGIT) != 0;
}

/* What is taken for the shape of a long text. */
static void
estimate(Shape *shape)
{
    shape->words = (guint)MIN(shape->size / SHAPE_WORD, (gsize)G_MAXINT);
    shape->letters = shape->digits = shape->quotes = TRUE;
    shape->capitals = shape->small = shape->words / 2;
    shape->stops = 2;
}

Shape
shape_glance(const char *text, gsize size)
{
    gsize stop = closers_start(text, size);
    return (Shape){.text = text,
                   .size = size,
                   .end = end_of(text, stop),
                   .closed = stop<size, .lower = size> 0 && g_ascii_islower(text[0]),
                   .may_have = SHAPE_ANY};
}

void
shape_measure(Shape *shape)
{
    if (shape->measured) {
        return;
    }
    shape->measured = TRUE;
    if (shape_is_long(shape)) {
        estimate(shape);
    } else {
        measure_words(shape, (const guchar *)shape->text, shape->size);
    }
}

Shape
shape_of(const char *text, gsize size)
{
    Shape shape = shape_glance(text, size);
    shape_measure(&shape);
    return shape;
}

gboolean
shape_has_letters(Shape *shape)
{
    for (gsize i = 0; i < MIN(shape->size, (gsize)GLANCE); i++) {
        if (g_ascii_isalpha(shape->text[i])) {
            return TRUE;
        }
    }
    shape_measure(shape);
    return shape->letters;
}
