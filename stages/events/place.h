/* place: where a contact was, as its own sentence says. */
#ifndef READOUT_EVENTS_PLACE_H
#define READOUT_EVENTS_PLACE_H

#include "reading.h"

/* Gives the draft of a reading the place that stands after its trigger ("in Rome", "at the White
 * House"), before it ("the Geneva talks"), in front of the sentence ("At a summit in Rome, A met
 * B"), or with what was said afterwards ("said in Rome after a meeting with B"). */
void place_read(Reading *r);

#endif
