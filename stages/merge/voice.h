/* voice: articles that share sentences speak with one voice, however many they are. */
#ifndef READOUT_VOICE_H
#define READOUT_VOICE_H

#include "mention.h"

/* Sets the voice of every Source in `sources` (sorted by id): the index of the first source that it
 * shares at least three longer sentences with, or a fifth of the shorter of the two articles; else
 * its own. Their sentences are freed. */
void voices_find(const GPtrArray *sources);

/* The hash of a sentence by its letters and digits alone, so that typography does not tell copies
 * apart. */
guint64 voice_sentence(const char *text);

#endif
