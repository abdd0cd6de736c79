/* weekdays: the English names of the days of the week. */
#ifndef READOUT_WEEKDAYS_H
#define READOUT_WEEKDAYS_H

#include <glib.h>

enum { WEEKDAYS = 7, WEEKDAYS_SHORT = 3 }; /* letters of a short name */

/* "Monday" for 1 to "Sunday" for 7, as GDate numbers them. */
const char *weekdays_name(guint weekday);

/* The weekday, 1 to 7, with whose full or short name ("Mon") `text` begins, in capitals or not; 0
 * for none. *length: the bytes of the name, unless `length` is NULL. */
guint weekdays_begin(const char *text, gsize size, gsize *length);

#endif
