/* phrases: the words by which page furniture and picture captions are known, from furniture.csv. */
#ifndef READOUT_READ_PHRASES_H
#define READOUT_READ_PHRASES_H

#include "phrase.h"
#include "shape.h"

typedef struct Phrases Phrases;

/* Reads a dictionary with the columns what (type of paragraph), where (whole, start, end, tail:
 * begins among the last 15 words, any), most (greatest number of words of the paragraph; empty for
 * any number), phrase and, perhaps, means (first, late: how its day is to be taken; day: it may
 * tell the day as well; pointers: such follow; author: a word on the writer follows; or empty). */
Phrases *phrases_open(const char *path, GError **error);
void phrases_free(Phrases *phrases);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Phrases, phrases_free)

/* The phrase that decides on a paragraph, or NULL; it is measured only if a phrase of it limits its
 * words. `behind`: how many bytes can be read behind it. Case, kinds of quotes and dashes, and the
 * amount of white space make no difference. A phrase of less than six characters is found in the
 * midst of a paragraph only at a slash or bracket, or if the paragraph has no more than 64 bytes.
 */
const Phrase *phrases_match(const Phrases *phrases, Shape *shape, gsize behind);

#endif
