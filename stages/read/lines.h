/* lines: articles as JSON Lines, one object a line with the members that a table has as columns. */
#ifndef READOUT_READ_LINES_H
#define READOUT_READ_LINES_H

#include "table.h"

/* Reads all lines of `bytes` (a NUL behind them); the rest is as for a table. `line`: the number of
 * the first one; returned: that of the one behind the last. */
gsize lines_read(const char *path, const char *const names[N_COLUMNS], const char *bytes,
                 gsize size, gsize line, TableEach each, gpointer user, Diag *diag);

#endif
