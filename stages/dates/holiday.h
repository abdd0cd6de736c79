/* holiday: the day of a moveable feast.
 *
 * A feast's rule in holidays.csv: `easter+39` (days from Western Easter), `orthodox-2` (from
 * Orthodox Easter), `11/4/4` (the fourth Thursday of November; -1 is the last), or a list of days,
 * one a year, where the moon decides (2016-06-06 2017-05-27). */
#ifndef READOUT_DATES_HOLIDAY_H
#define READOUT_DATES_HOLIDAY_H

#include <glib.h>

/* The Julian day of the feast in a year; 0 if the rule does not know it. */
guint32 holiday_day(const char *rule, int year);

/* As timex_resolve, for a value whose days are the feast's: `value` gives what stands behind the
 * day (TNI ...), or has a year already (2017-XX-XX). */
char *holiday_resolve(const char *rule, const char *value, const char *direction, const char *shift,
                      guint32 reference);

#endif
