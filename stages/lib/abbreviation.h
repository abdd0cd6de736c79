/* abbreviation: words whose point belongs to them: Sen. Jan. Mr. */
#ifndef READOUT_ABBREVIATION_H
#define READOUT_ABBREVIATION_H

#include <glib.h>

/* Whether a folded word is one; CHUNK bytes can be read of it. Single letters are not among them.
 */
gboolean abbreviation_is(const char *fold, gsize size);

#endif
