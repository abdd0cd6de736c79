/* scan: a text read from left to right: numbers, marks, words. */
#ifndef READOUT_READ_SCAN_H
#define READOUT_READ_SCAN_H

#include <glib.h>

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

#endif
