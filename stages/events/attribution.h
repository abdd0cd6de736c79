/* attribution: who says so: "the White House said", "according to the Kremlin". */
#ifndef READOUT_EVENTS_ATTRIBUTION_H
#define READOUT_EVENTS_ATTRIBUTION_H

#include "draft.h"

/* Adds the speakers that the sentence gives for what it tells to draft->attribution. */
void attribution_find(const View *view, Draft *draft);

#endif
