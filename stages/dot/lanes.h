/* lanes: the columns of the drawing, one for each country or organisation that takes part. */
#ifndef READOUT_LANES_H
#define READOUT_LANES_H

#include "timeline.h"

#define LANES_MOST 14

typedef struct Lanes Lanes;

/* How an entry meets a lane. */
typedef enum { LANE_NONE, LANE_SIDE, LANE_INITIATOR } LaneRole;

/* The lanes of entries (Entry *): the most active codes, at most LANES_MOST, ordered so that bars
 * are short. */
Lanes *lanes_new(const Timeline *timeline, const GPtrArray *entries);
void lanes_free(Lanes *lanes);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Lanes, lanes_free)

guint lanes_count(const Lanes *lanes);
const char *lanes_code(const Lanes *lanes, guint lane);

/* TRUE if some participant has no lane: his code is not among them, or not known. */
gboolean lanes_others(const Lanes *lanes);

/* Participants of all entries that have a code, each code once, plus those without. */
guint lanes_actors(const Lanes *lanes);

/* Fills role[lane] for an entry; returns the number of its participants without a lane. */
guint lanes_roles(const Lanes *lanes, const Entry *entry, LaneRole role[LANES_MOST]);

#endif
