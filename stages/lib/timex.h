/* timex: TIMEX3 values (TimeML 1.2.1): what days they cover, and what an under-specified one means
 * on a given day.
 *
 * An under-specified value has X where nothing is known (XXXX-WXX-6, XXXX-01-27, XXXX-XX-XXTNI).
 * Two things beside it say how to fill it in from a reference day:
 *
 * - direction: "past" or "future", the nearest on that side, the day itself included in both ("will
 *   speak on Saturday" on a Saturday is today); "" the nearest, earlier first. A day of the
 *   year that would be ten months away is taken from the other side when it is within two months
 *   there ("agreed on Feb. 10" in January is this February).
 * - shift: a signed duration of one unit, "-P1D", "P2W", "-P1Y" ...: the reference is moved by it
 *   first, and the unit is the grain of the value's X part; "" for none. "Saturday last week" is
 *   XXXX-WXX-6 with -P1W.
 */
#ifndef READOUT_TIMEX_H
#define READOUT_TIMEX_H

#include <glib.h>

/* Days as Julian day numbers of GDate (1 = 1 January of year 1), both included. */
typedef struct {
    guint32 first, last;
} Days;

/* The days that a fully specified DATE or TIME value covers (2017, 2017-01, 2017-W04, 2017-W04-WE,
 * 2017-Q1, 2017-H1, 2017-SU, 201, 20, 2017-01-28, 2017-01-28TMO, 2017-01-28T14:05). FALSE if it is
 * none, has an X, or lies before year 1. */
gboolean timex_days(const char *value, Days *days);

/* What a value tells of days: nothing (it is no DATE or TIME, or no calendar has it); those that
 * are set in *days, as timex_days does; or those of a reference day, as its X is open. */
typedef enum { TIMEX_NONE, TIMEX_KNOWN, TIMEX_OPEN } TimexKind;
TimexKind timex_kind(const char *value, Days *days);

/* The days between two values: `until` may be "" (then those of `time` alone). */
gboolean timex_period(const char *time, const char *until, Days *days);

/* TRUE if the value has an X that a reference day would fill in. */
gboolean timex_is_open(const char *value);

/* Fills in an under-specified value for the reference day (Julian). A fully specified one comes
 * back as it is. NULL if it cannot be done; else a new string. */
char *timex_resolve(const char *value, const char *direction, const char *shift, guint32 reference);

/* The days `reference` for which timex_resolve gives a value inside `wanted`, which stand together:
 * the earliest and the last one, within `reach` days of it. FALSE if there is none. */
gboolean timex_references(const char *value, const char *direction, const char *shift, Days wanted,
                          guint32 reach, Days *references);

/* Whether the under-specified value can mean something inside `wanted`: there is a reference day on
 * which it does. */
gboolean timex_may_mean(const char *value, Days wanted);

/* The clock time or part of day of a value as minutes since midnight, for sorting: T14:05 = 845,
 * TMO = 480, TMI 720, TAF 840, TEV 1140, TNI 1320, TDT 540; -1 without one. */
int timex_minute(const char *value);

/* A DURATION in minutes (PT45M 45, PT1H 60, PT1H30M 90, P1D 1440); -1 if not exact (PXM, P3M) or
 * none. */
int timex_duration_minutes(const char *value);

/* TRUE for a value that TimeML allows in its `value` attribute. */
gboolean timex_valid(const char *value);

/* TRUE for a DATE or TIME value, specified or not: neither a duration nor PRESENT_REF, PAST_REF,
 * FUTURE_REF. */
gboolean timex_is_date(const char *value);

/* Writes a Julian day as YYYY-MM-DD. */
char *timex_format_day(guint32 day);

/* The Julian day of exactly YYYY-MM-DD (what follows is not looked at), or 0. */
guint32 timex_parse_day(const char *value);

#endif
