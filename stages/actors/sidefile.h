/* sidefile: a table that is written beside the stream. */
#ifndef READOUT_SIDEFILE_H
#define READOUT_SIDEFILE_H

#include <glib.h>

/* Writes `text` to `path`: under a temporary name that is then changed, or straight into what is no
 * ordinary file
 * (/dev/stdout, a named pipe). */
gboolean sidefile_write(const char *path, const char *text, gsize size, GError **error);

#endif
