/* quote: which part of a sentence lies inside a quotation, and who is said to say it. */
#ifndef READOUT_SPLIT_QUOTE_H
#define READOUT_SPLIT_QUOTE_H

#include "cues.h"

/* The quotation that is open where a sentence of a paragraph begins; zeroed at the start of a
 * paragraph. */
typedef struct {
    guchar open; /* 0 none, else the mark that closes it: '"', 0x9d (double curly), 0x99 (single
                    curly), 0xbb */
} Quote;

typedef struct {
    const char *what; /* "quote", "part-quote" or "" */
    gsize speaker,
        speaker_stop; /* bytes of the text that name the speaker; equal if it does not say */
} Quoted;

/* Whether a text has any mark that a quotation could open with. */
gboolean quote_any(const char *text, gsize size);

/* Looks through the sentence text[start, stop) and moves `quote` on to its end. */
Quoted quote_sentence(const Cues *cues, const char *text, gsize start, gsize stop, Quote *quote);

#endif
