/* agree: the year in which a day falls on the weekday that the text gives it. */
#ifndef READOUT_DATES_AGREE_H
#define READOUT_DATES_AGREE_H

#include "mark.h"

/* Moves a mark such as "Monday, 27 December", filled in from the day `reference`, to the nearest
 * year in which it is a Monday, back, ahead or, if both, ahead first. A day near the reference
 * stays: there the weekday is the likelier slip. */
void agree_year(Mark *mark, guint32 reference, gboolean back, gboolean ahead);

#endif
