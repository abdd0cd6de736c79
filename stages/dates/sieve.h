/* sieve: where in a text a date may be, as the first three letters of its words and its digits
 * tell: most words are passed over without a look at the rest of them. */
#ifndef READOUT_DATES_SIEVE_H
#define READOUT_DATES_SIEVE_H

#include <glib.h>

enum { SIEVE_CODES = 28 };

typedef struct {
    guint8 code[256]; /* of a byte: of a letter 1 to 26, of a point 27, of any other 0 */
    guint32 third[SIEVE_CODES][SIEVE_CODES]; /* by two letters, a bit for each third one */
} Sieve;

/* A sieve that lets nothing through but numbers. */
void sieve_init(Sieve *sieve);

/* Lets through what begins as `word` does, in any case, and a.m. for "am". A word that begins with
 * a sign is not let through. */
void sieve_add(Sieve *sieve, const char *word);

/* The first place from `at` to `stop` at which a word that is let through begins, or a number that
 * is more than a count of one or two digits; `stop` if there is none. No word begins before `at`
 * and goes on there; text[stop] can be read. */
gsize sieve_next(const Sieve *sieve, const char *text, gsize at, gsize stop);

#endif
