/* scan: a text read from left to right: numbers, marks, words. */
#ifndef READOUT_READ_SCAN_H
#define READOUT_READ_SCAN_H

#include <glib.h>
#include <string.h>

typedef struct {
    const char *text;
    gsize size, at;
} Scan;

/* Whether a digit stands at text[at]. */
gboolean scan_is_digit(const Scan *s, gsize at);

/* A number of at most `most` digits at s->at, which moves behind it; -1 if there is none or it is
 * longer. */
int scan_number(Scan *s, int most);

/* Moves over characters of `set`. */
void scan_skip(Scan *s, const char *set);

/* Moves over one character of `set`; FALSE if there is none. */
gboolean scan_char(Scan *s, const char *set);

/* The letters at text[at]. */
gsize scan_word(const Scan *s, gsize at);

/* Where `word` first stands as a word in the `size` bytes of `text`; NULL if nowhere. */
const char *scan_find_word(const char *text, gsize size, const char *word);

/* The first byte of text[at, size) that is no letter, or `size`: blanks, digits, marks and the
 * later bytes of characters beyond ASCII. Eight bytes at a time: those with bit 6 clear, and the
 * brackets, which have it set; the few other marks that have it set (@ \ ] ^ _ ` { | }) count as
 * letters. */
static inline gsize
scan_gap(const char *text, gsize size, gsize at)
{
    const guint64 ones = G_GUINT64_CONSTANT(0x0101010101010101);
    guint64 eight;
    for (; at + sizeof eight <= size; at += sizeof eight) {
        memcpy(&eight, text + at, sizeof eight);
        guint64 brackets = eight ^ ones * '[';
        guint64 gaps = (~eight & ones << 6) | ((((brackets - ones) & ~brackets) >> 1) & ones << 6);
        if (gaps != 0) {
            return at + (gsize)(__builtin_ctzll(GUINT64_TO_LE(gaps)) / 8);
        }
    }
    while (at < size && (text[at] & 0x40) != 0 && text[at] != '[') {
        at++;
    }
    return at;
}

#endif
