/* events: from sentences, actors and dates to event mentions and the edges between them, by
 * table-driven frames. */
#ifndef READOUT_EVENTS_H
#define READOUT_EVENTS_H

#include "stage.h"

/* Filter: for each trigger of frames.csv with its arguments an event row, and after those one for
 * each act of acts.csv (rule "act ..."), with attr rows cameo and plover (CAMEO 1.1b3), and edges
 * before, after and same between the events of one document. */
extern const Stage events_stage;

#endif
