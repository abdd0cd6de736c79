/* cut: what the parts of the scanner share: where it stands, and the kinds of bytes. */
#ifndef READOUT_DATES_CUT_H
#define READOUT_DATES_CUT_H

#include "scan.h"

typedef struct {
    const Vocabulary *vocabulary;
    const char *text;
    gsize at, stop;
    Items *items;
    guint32 flags; /* of all of them */
    guint32 first; /* ITEM_FIRST until a word has come */
} Scan;

enum { OTHER = 0, LETTER, DIGIT, BLANK, HIGH };

extern const guint8 CUT_KIND[256];

static inline int
kind_of(guchar c)
{
    return CUT_KIND[c];
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
