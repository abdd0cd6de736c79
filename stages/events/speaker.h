/* speaker: who says a quoted sentence: the "I" of "I spoke with him on Friday," A said. */
#ifndef READOUT_EVENTS_SPEAKER_H
#define READOUT_EVENTS_SPEAKER_H

#include "party.h"

/* The speaker of the sentence as the subject of the verb group that begins at token `first`, where
 * the subject is "I" or left out at the start of the quotation. FALSE if there is no such subject
 * or speaker. */
gboolean speaker_find(const View *view, guint first, Party *party);

#endif
