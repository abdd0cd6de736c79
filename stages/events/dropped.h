/* dropped: what was not done because a plan was given up. */
#ifndef READOUT_EVENTS_DROPPED_H
#define READOUT_EVENTS_DROPPED_H

#include "status.h"

/* "postponed her plan to visit", "scrapped plans to meet": TRUE if the infinitive hangs on a plan
 * that was given up. */
gboolean dropped_plan(const StatusTable *table, const View *view, const Group *group);

/* "cancelled a visit to Rome to meet B": TRUE if it is the purpose of what was given up. */
gboolean dropped_purpose(const StatusTable *table, const View *view, const Group *group);

/* "pulled out of talks with B": the status of the phrase at `first` that its clause's subject left;
 * NULL if it did not. */
const char *dropped_part(const StatusTable *table, const View *view, guint first);

#endif
