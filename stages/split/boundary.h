/* boundary: where a sentence ends. */
#ifndef READOUT_SPLIT_BOUNDARY_H
#define READOUT_SPLIT_BOUNDARY_H

#include "cues.h"

/* The end (exclusive, white space not included) of the sentence that begins at text[start]; `size`
 * is that of the whole paragraph. `lower`: a sentence may also begin with a small letter, as in web
 * text. */
gsize boundary_next(const Cues *cues, const char *text, gsize start, gsize size, gboolean lower);

#endif
