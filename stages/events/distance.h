/* distance: how far a date stands from an event in the words of their sentence. */
#ifndef READOUT_EVENTS_DISTANCE_H
#define READOUT_EVENTS_DISTANCE_H

#include "draft.h"
#include "tables.h"

#define TOO_FAR 24 /* a date at this distance or more belongs to something else */

/* The distance of the date at tokens [first, end): 0 beside the event; clauses, verbs, other events
 * and punctuation between add to it. */
int distance_of(const Tables *tables, const View *view, const Draft *draft, guint first, guint end);

#endif
