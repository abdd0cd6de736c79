/* sieve: where in a text a date may be, as the first four letters of its words and its digits
 * tell: most words are passed over without a look at the rest of them. */
#ifndef READOUT_DATES_SIEVE_H
#define READOUT_DATES_SIEVE_H

#include <glib.h>

enum { SIEVE_BITS = 15 };

/* A bit for each sum of four letters that a word may begin with. */
typedef struct {
    guint32 begins[(1 << SIEVE_BITS) / 32];
} Sieve;

/* Lets through what begins with the letters that `word` begins with, four of them at most, in any
 * case, and a.m. for "am". A word that begins with a sign is not let through. */
void sieve_add(Sieve *sieve, const char *word);

/* The first place from `at` to `stop` at which a word that is let through begins, or a number that
 * is more than a count of one or two digits; `stop` if there is none. No word begins before `at`
 * and goes on there; eight bytes more can be read at `stop`. */
gsize sieve_next(const Sieve *sieve, const char *text, gsize at, gsize stop);

#endif
