/* columndate: a publication date as the column of a table has it. */
#ifndef READOUT_READ_COLUMNDATE_H
#define READOUT_READ_COLUMNDATE_H

#include <glib.h>

/* What comes first in 3/4/2017. */
typedef enum { ORDER_AUTO, ORDER_DAY, ORDER_MONTH } DateOrder;

/* The date in a form that newsdate reads, or a copy of what is none of these, which only data have:
 * 20170128, 20170128T190400Z, 20170128190400 (ISO 8601 without marks), 2017.01.28, 28.1.17,
 * 28-Jan-17, and with an order 3/4/2017, 3-4-17. The caller owns it. */
char *columndate_plain(const char *text, DateOrder order);

#endif
