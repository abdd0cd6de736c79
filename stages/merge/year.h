/* year: the year of "on 14 September" in an article without a date, as dated articles tell it that
 * are on a contact of the same parties. */
#ifndef READOUT_YEAR_H
#define READOUT_YEAR_H

#include "gathering.h"

/* Gives sources without a date, and without a story that tells when (source->around), the time
 * around which dated articles tell of the same two persons' contact, or of one person's visit to
 * the same place (source->near), if all those appeared within two months and the day is one of
 * those that they report or announce. */
void year_periods(Gathering *gathering);

#endif
