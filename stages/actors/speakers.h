/* speakers: the I and we of a quotation: who says it. */
#ifndef READOUT_SPEAKERS_H
#define READOUT_SPEAKERS_H

#include "discourse.h"

/* Points I, my, we, our inside quotations to whoever the text names as the speaker: in the
 * sentence, in the one before of the paragraph, in the one after. To be called when all other
 * mentions are resolved. */
void speakers_run(Discourse *discourse);

#endif
