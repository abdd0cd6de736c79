/* phrases: the words by which page furniture and picture captions are known, from furniture.csv. */
#ifndef READOUT_READ_PHRASES_H
#define READOUT_READ_PHRASES_H

#include "layout.h"

typedef struct Phrases Phrases;

/* Reads a dictionary with the columns what (type of paragraph), where (whole, start, end, tail:
 * begins among the last 15 words, any), most (greatest number of words of the paragraph; empty for
 * any number) and phrase. */
Phrases *phrases_open(const char *path, GError **error);
void phrases_free(Phrases *phrases);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Phrases, phrases_free)

/* The type that the `size` bytes of a paragraph of `words` words have by their phrases, or
 * PARA_OPEN. *phrase: the one that decided. Case, kinds of quotes and dashes, and the amount of
 * white space make no difference. */
ParaType phrases_match(const Phrases *phrases, const char *text, gsize size, guint words,
                       const char **phrase);

#endif
