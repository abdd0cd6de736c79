/* sequence: the entries in the order in which they happened. */
#ifndef READOUT_SEQUENCE_H
#define READOUT_SEQUENCE_H

#include "order.h"

/* The numbers of the entries as the timeline has them: by day, within a day as the edges say, then
 * by clock, then visits before other contacts and statements after them, then by id. What has no
 * date stands before all of the day by which it took
 * place; a plan behind all of the day on which it was last announced; else at the end. */
GArray *sequence_entries(const GPtrArray *entries, const GArray *edges);

#endif
