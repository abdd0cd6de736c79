/* lines: articles as JSON Lines, one object a line with the members that a table has as columns. */
#ifndef READOUT_READ_LINES_H
#define READOUT_READ_LINES_H

#include "objects.h"

/* Reads all lines of `bytes` (a NUL behind them). `line`: the number of the first one; returned:
 * that of the one behind the last. */
gsize lines_read(const Objects *objects, const char *bytes, gsize size, gsize line);

#endif
