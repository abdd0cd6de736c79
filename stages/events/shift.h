/* shift: events told by their distance in days: "met A on Saturday, a day after he met B". */
#ifndef READOUT_EVENTS_SHIFT_H
#define READOUT_EVENTS_SHIFT_H

#include "draft.h"

/* Dates an event that took place by a duration and "after" or "before" of its sentence and the
 * known day on the other side of it. TRUE if such words part the event from the sentence's other
 * dates, whether or not a day comes out. */
gboolean shift_attach(const View *view, Draft *draft);

/* "It came a day after A met B": the same with the known day `time` of row `base`, on which the
 * text is, for an event that its sentence does not date. */
void shift_from(const View *view, Draft *draft, const char *time, const Row *base);

/* Days of a span "P2D" or "P1W", 0 for any other. */
int shift_days_of(const char *span);

#endif
