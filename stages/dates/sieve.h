/* sieve: where in a text a date may be, as the first eight letters of its words and its digits
 * tell: most words are passed over without a look at the rest of them. */
#ifndef READOUT_DATES_SIEVE_H
#define READOUT_DATES_SIEVE_H

#include <glib.h>

enum { SIEVE_BITS = 15 };

/* A bit for each sum of the letters that a word may begin with. */
typedef struct {
    guint32 begins[(1 << SIEVE_BITS) / 32];
} Sieve;

/* Lets through what begins with the letters that `word` begins with, eight of them at most, in any
 * case, and a.m. for "am". A word that begins with a sign is not let through. */
void sieve_add(Sieve *sieve, const char *word);

/* A text that is looked through, 64 bytes at a time. */
typedef struct {
    const Sieve *sieve;
    const char *text;
    gsize at, stop;
    guint64 places;  /* those of the 64 bytes from `at` on that are still to be looked at */
    gboolean inside; /* a word or number goes on at `at` */
} Sifting;

/* Of bytes [start, stop) of a text, behind which 64 more can be read; no word begins before `start`
 * and goes on there. */
Sifting sieve_begin(const Sieve *sieve, const char *text, gsize start, gsize stop);

/* The next place at which a word that is let through begins, or a number that is more than a count
 * of one or two digits; `stop` if there is none. */
gsize sieve_next(Sifting *sifting);

#endif
