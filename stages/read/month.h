/* month: the English names of the months. */
#ifndef READOUT_READ_MONTH_H
#define READOUT_READ_MONTH_H

#include <glib.h>

/* The month, 1 to 12, whose name or abbreviation (three letters, or "sept") the `n` letters of
 * `word` are, in capitals or not; 0 for none. */
int month_named(const char *word, gsize n);

#endif
