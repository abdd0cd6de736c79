/* stay: the days of a visit of several days, of which the text names the first or the last. */
#ifndef READOUT_EVENTS_STAY_H
#define READOUT_EVENTS_STAY_H

#include "draft.h"
#include "tables.h"

/* "began a three-day visit on Monday", "left after a two-day visit": gives a visit whose length and
 * one day are known its first and its last day; a departure's hour is none of it. */
void stay_measure(const Tables *tables, const View *view, Draft *draft);

/* "a visit to Rome that ended on Tuesday": TRUE if the date at token `first` stands in a clause
 * that tells when what the draft names was. */
gboolean stay_tells_when(const Tables *tables, const View *view, const Draft *draft, guint first);

/* "ended a three-day visit, during which he met B": gives the contact the days of the visit told
 * before in the sentence. */
void stay_within(const View *view, const GArray *drafts, Draft *draft);

#endif
