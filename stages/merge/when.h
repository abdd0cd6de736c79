/* when: the days of a mention, as far as those of its article are known. */
#ifndef READOUT_WHEN_H
#define READOUT_WHEN_H

#include "gathering.h"

#define LONGEST_PUBLICATION 31 /* days: what is wider is no date of an article */

/* Takes from the date rows (id -> Row) that the event refers to how an under-specified time is to
 * be filled in. */
void when_take(Mention *mention, const Row *event, GHashTable *dates, Gathering *gathering);

/* Sets the mention's days, time and until from its row and from what is known of its source's
 * publication. */
void when_resolve(Mention *mention, Arena *arena);

/* The weekday that is all that a mention says of its day, 1 Monday; 0 for any other. */
guint when_weekday(const Mention *mention);

#endif
