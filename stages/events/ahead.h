/* ahead: plans lie ahead of the day of publication, and what lies ahead of it is a plan. */
#ifndef READOUT_EVENTS_AHEAD_H
#define READOUT_EVENTS_AHEAD_H

#include "draft.h"
#include "tables.h"

/* An event that lies after the publication day is a plan; a plan for a month without a year is for
 * the next such month. */
void ahead_judge(const View *view, Draft *draft);

/* "flew to Rome on Monday to meet B": what one travelled for happened if that day is over. Before
 * the draft has its time. */
void ahead_journey(const Tables *tables, const View *view, Draft *draft);

#endif
