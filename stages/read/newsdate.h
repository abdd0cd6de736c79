/* newsdate: a publication date as pages, bylines and datelines write it. */
#ifndef READOUT_READ_NEWSDATE_H
#define READOUT_READ_NEWSDATE_H

#include <glib.h>

typedef struct {
    int year, month, day;     /* year 0: not given */
    int hour, minute, second; /* -1: not given */
    char zone[8];             /* "", "Z" or "-05:00" */
    gsize start, stop;        /* bytes of the text that it takes */
} NewsDate;

/* The first date in `text`: 2017-01-28T19:04:00-05:00, 2017/01/28, January 28, 2017, 28 January
 * 2017, Sat, 28 Jan 2017 19:04 GMT, 28.01.2017, 1/28/2017, 01/28/17 (both only where the order is
 * plain), Jan. 28; with the clock time that stands beside it. A month without a day is none. FALSE
 * if there is no date that the calendar has. */
gboolean newsdate_find(const char *text, gsize size, NewsDate *date);

/* The same where that date, or the clock time before it, begins within the first `reach` bytes:
 * answered from these bytes alone where no date can begin in them. */
gboolean newsdate_begins(const char *text, gsize size, gsize reach, NewsDate *date);

/* The clock time with which `text` begins: "10:32 GMT", "3:15 p.m.", "1904 GMT"; the other members
 * of `date` are unknown. FALSE if there is none. date->stop: the bytes that it takes. */
gboolean newsdate_clock(const char *text, gsize size, NewsDate *date);

enum { NEWSDATE_SIZE = 32 };

/* YYYY-MM-DD, with Thh:mm[:ss] and zone if they are known; XXXX-MM-DD without a year,
 * Thh:mm alone without a day. Written into `value`, which is returned. */
const char *newsdate_value(const NewsDate *date, char value[NEWSDATE_SIZE]);

/* The day of an address with a dated path (/2017/01/28/ or /2017/jan/28/). FALSE if there is none.
 */
gboolean newsdate_of_url(const char *url, NewsDate *date);

#endif
