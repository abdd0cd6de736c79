/* ending: whether a sentence ends at a full stop, question or exclamation mark. */
#ifndef READOUT_SPLIT_ENDING_H
#define READOUT_SPLIT_ENDING_H

#include "place.h"

/* Whether the sentence ends at a surveyed place. */
gboolean place_ends(const Place *place);

#endif
