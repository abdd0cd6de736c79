/* delimiter: what parts the fields of a table. */
#ifndef READOUT_READ_DELIMITER_H
#define READOUT_READ_DELIMITER_H

#include "table.h"

/* What parts the fields of a table that begins with `bytes`: of the comma, semicolon, tab and bar
 * the one by which its header names most columns, else the one that is there most often. *known:
 * how many columns it names; 0 if the text's is not among them. */
char table_delimiter(const char *bytes, gsize size, const char *const names[N_COLUMNS],
                     guint *known);

#endif
