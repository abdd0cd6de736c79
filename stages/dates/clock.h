/* clock: the time of day of a match: 3 p.m., half past ten, 1530 GMT. */
#ifndef READOUT_DATES_CLOCK_H
#define READOUT_DATES_CLOCK_H

#include "value.h"

/* Its first clock time or hour, and what goes with that. */
typedef struct {
    const Item *time, *half, *zone, *part;
    int class; /* of `time` */
    int shift; /* minutes, of half past */
} Clock;

Clock clock_of(const Match *match);

/* Minutes since midnight; -1 if there is no such time. */
int clock_minute(const Clock *clock);

#endif
