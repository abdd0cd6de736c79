/* cell: a cell of a table that people open in spreadsheets. */
#ifndef READOUT_CELL_H
#define READOUT_CELL_H

#include <glib.h>

/* Appends a cell and `end`: quoted where RFC 4180 wants it, control characters as blanks, and with
 * a ' in front of every item of a ; list that a spreadsheet would take for a formula. */
void cell_append(GString *out, const char *text, char end);

#endif
