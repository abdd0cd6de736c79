/* venue: where a meeting was whose sentence does not say: where its guest is visiting, or at the
 * seat of its host. */
#ifndef READOUT_EVENTS_VENUE_H
#define READOUT_EVENTS_VENUE_H

#include "draft.h"

/* Gives meetings without a place that of a visit told at most a few sentences before, if the one
 * side travelled to the country of the other one: "arrived in Rome. He met B"; else, where one side
 * received the other in its own country, the town of the dateline. */
void venue_find(const Document *document, GArray *drafts);

#endif
