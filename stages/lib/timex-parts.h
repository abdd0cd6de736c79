/* timex-parts: a DATE or TIME value in parts; shared by timex.c and timex-resolve.c only. */
#ifndef READOUT_TIMEX_PARTS_H
#define READOUT_TIMEX_PARTS_H

#include "timex.h"

enum { ANY = -1, WEEKEND = 8, LAST_YEAR = 9999 };

/* The part of a year that a value names. */
typedef enum { PART_NONE, PART_MONTH, PART_WEEK, PART_QUARTER, PART_HALF, PART_SEASON } Part;

/* ANY where the value has an X. */
typedef struct {
    int digits; /* of the year: 2 a century, 3 a decade, 4 */
    int year;
    gboolean before_christ;
    Part part;
    int n;            /* month, week, quarter, half, season from 0 */
    int day;          /* of the month or week, WEEKEND; 0 none */
    const char *tail; /* from the T on; "" without */
} Parts;

/* FALSE if `value` is no DATE or TIME value. */
gboolean parts_read(const char *value, Parts *parts);
gboolean parts_open(const Parts *parts);

/* The days that they cover; FALSE if they are open, do not exist or lie before year 1. */
gboolean parts_days(const Parts *parts, Days *days);

/* The two letters of season 0 to 3, from spring on. */
const char *parts_season(int season);

/* The Julian day, or 0; and the GDate of one. */
guint32 timex_julian(int day, int month, int year);
GDate timex_date(guint32 day);

/* `count` whole months from `month` (1 to 12) of `year` on. */
Days timex_months(int year, int month, int count);

#endif
