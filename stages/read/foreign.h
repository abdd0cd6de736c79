/* foreign: files that hold text which this program cannot take out of them. */
#ifndef READOUT_READ_FOREIGN_H
#define READOUT_READ_FOREIGN_H

#include <glib.h>

/* What a file that begins with `bytes` is, and what makes text of it, to be said; NULL for all
 * others. */
const char *foreign_advice(const char *bytes, gsize size);

#endif
