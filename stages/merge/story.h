/* story: articles that name mostly the same persons tell the same story. */
#ifndef READOUT_STORY_H
#define READOUT_STORY_H

#include "gathering.h"

/* How many persons both articles name. */
guint story_persons_shared(const Source *a, const Source *b);

/* TRUE if the two articles share four persons or more, and half of those of the one with fewer. */
gboolean story_same(const Source *a, const Source *b);

/* Widens the days, first = 0 for none yet, by those of a dated article's publication. */
void story_widen(Days *days, const Source *dated);

/* Whether dated articles of those days can be on one story, and the days around which others on it
 * appeared. */
gboolean story_is_short(Days days);
Days story_around(Days days);

/* Gives every source without a date the time around which dated articles of its story appeared
 * (source->around), if those lie within two months: enough for the year of "January 11", not for a
 * weekday. */
void story_periods(Gathering *gathering);

#endif
