/* dropped: what was not done because a plan was given up. */
#ifndef READOUT_EVENTS_DROPPED_H
#define READOUT_EVENTS_DROPPED_H

#include "status.h"

/* "postponed her plan to visit", "scrapped plans to meet": TRUE if the infinitive hangs on a plan
 * that was given up. */
gboolean dropped_plan(const StatusTable *table, const View *view, const Group *group);

/* "cancelled a visit to Rome to meet B": TRUE if it is the purpose of what was given up. */
gboolean dropped_purpose(const StatusTable *table, const View *view, const Group *group);

#endif
