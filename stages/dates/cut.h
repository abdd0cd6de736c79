/* cut: what the parts of the scanner share: where it stands, and the kinds of bytes. */
#ifndef READOUT_DATES_CUT_H
#define READOUT_DATES_CUT_H

#include "scan.h"

typedef struct {
    const Wordlist *words;
    const char *text;
    gsize at, stop;
    GArray *items; /* with room for more than there are */
    guint n;       /* items so far */
} Scan;

enum { OTHER = 0, LETTER, DIGIT, BLANK, HIGH };

static inline int
kind_of(guchar c)
{
    if ((guchar)((c | 0x20) - 'a') < 26)
        return LETTER;
    if ((guchar)(c - '0') < 10)
        return DIGIT;
    if (c <= ' ')
        return BLANK;
    return c >= 0x80 ? HIGH : OTHER;
}

/* A new item of bytes [start, stop); the scanner goes on behind it. */
Item *cut_item(Scan *scan, gsize start, gsize stop);

/* TRUE if the word `suffix`, in any case, stands at `at` and ends there. */
gboolean cut_suffix_is(const Scan *scan, gsize at, const char *suffix);

/* The number at scan->at: a count, day, year, decade, clock time or date. */
void number_cut(Scan *scan);

/* '97 or '90s, `mark` bytes of apostrophe first. FALSE if it is neither. */
gboolean number_cut_short_year(Scan *scan, gsize mark);

#endif
