/* anchor: whether a sentence can have a date at all.
 *
 * Four sentences in five have no word of the tables that could make one and no number that looks
 * like a year or a clock time; they are passed over in one look at their bytes. It may say yes for
 * nothing, never no for something. */
#ifndef READOUT_DATES_ANCHOR_H
#define READOUT_DATES_ANCHOR_H

#include "wordlist.h"

gboolean anchor_within(const Wordlist *words, const char *text, gsize start, gsize stop);

#endif
