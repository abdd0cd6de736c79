/* period: entries put together by week, month or year, for the overview. */
#ifndef READOUT_PERIOD_H
#define READOUT_PERIOD_H

#include "timeline.h"

typedef enum { PERIOD_WEEK, PERIOD_MONTH, PERIOD_YEAR } PeriodUnit;

/* The entries of one period, at least one. */
typedef struct {
    char *label;
    GPtrArray *entries; /* const Entry * */
    guint first;        /* index of the first of them in the timeline */
} Period;

/* The finest unit that gives at most `most` periods. */
PeriodUnit period_unit(const GPtrArray *entries, guint most);

/* "week", "month", "year". */
const char *period_unit_name(PeriodUnit unit);

/* The periods (Period *, freed with the array) in order of time. Entries whose date is coarser than
 * the unit have one of their own behind them, those without a date the last. */
GPtrArray *period_group(const GPtrArray *entries, PeriodUnit unit);

#endif
