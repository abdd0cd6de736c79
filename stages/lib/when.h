/* when: dates as the drawing writes them, in English, whatever the locale. */
#ifndef READOUT_WHEN_H
#define READOUT_WHEN_H

#include "timeline.h"

/* "Sat 28 Jan", with the year if `year`; "27 – 28 Jan" for a period; "23 – 29 Jan", "January 2017",
 * "2017" for a coarse date. "" for an entry without a date. A new string. */
char *when_day(const Entry *entry, gboolean year);

/* What stands below it: "14:05", "morning"; "in that week" for a coarse date; "by 28 Jan", with the
 * year if `year`, for no date but the day by which it took place; "" where nothing is known. */
char *when_note(const Entry *entry, gboolean year);

/* "27 Jan – 3 Feb 2017": from the first to the last of some days. A new string. */
char *when_period(Days days);

/* The same for a whole week, month or year: "23 – 29 Jan 2017", "January 2017", "2017". */
char *when_unit(Days days);

#endif
