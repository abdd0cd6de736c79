/* overview: many entries on one page, counted by week, month or year. */
#ifndef READOUT_OVERVIEW_H
#define READOUT_OVERVIEW_H

#include "sheet.h"

/* Appends the overview of a sheet's entries as DOT: a row for each period with the entries of each
 * country, of all, and the most frequent pairs. Rows link to the page (Page) with their first
 * entry, by the name that `pattern` gives it; NULL: no links. */
void overview_draw(const Sheet *sheet, const GArray *pages, const char *pattern, GString *out);

#endif
