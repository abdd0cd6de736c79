/* ahead: plans lie ahead of the day of publication, and what lies ahead of it is a plan. */
#ifndef READOUT_EVENTS_AHEAD_H
#define READOUT_EVENTS_AHEAD_H

#include "draft.h"
#include "tables.h"

/* An event that lies after the publication day is a plan; a plan for a month without a year is for
 * the next such month; one for a weekday is for that of the week that the words tell: "A and B meet
 * Thursday", "will arrive on Tuesday and meet B on Thursday" after the visit among `drafts`. */
void ahead_judge(const View *view, const GArray *drafts, Draft *draft);

/* "flew to Rome on Monday to meet B": what one travelled for happened if that day is over. Before
 * the draft has its time. */
void ahead_journey(const Tables *tables, const View *view, Draft *draft);

#endif
