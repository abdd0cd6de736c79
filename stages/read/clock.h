/* clock: a time of day as news writes it. */
#ifndef READOUT_READ_CLOCK_H
#define READOUT_READ_CLOCK_H

#include "newsdate.h"
#include "scan.h"

/* A clock time at s->at, which moves behind it: 19:04, 19:04:05.123, 7.04 p.m., 7 pm, 1904 GMT,
 * with its zone. Sets the members of `date` that are of the clock; FALSE leaves both as they were.
 */
gboolean clock_scan(Scan *s, NewsDate *date);

#endif
