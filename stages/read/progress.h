/* progress: how far a long run has come, on a terminal. */
#ifndef READOUT_READ_PROGRESS_H
#define READOUT_READ_PROGRESS_H

#include <glib.h>

typedef struct {
    gsize total, done;   /* bytes */
    gint64 begun, drawn; /* microseconds */
    gboolean on, visible;
} Progress;

/* Begins with the sizes of `files` (char *). Nothing is ever drawn where standard error is no
 * terminal. */
void progress_begin(Progress *progress, const GPtrArray *files);

/* `bytes` more have been read: draws a line on standard error, five times a second at most, once
 * the run has lasted two seconds. */
void progress_add(Progress *progress, gsize bytes);

/* Wipes the line. */
void progress_end(Progress *progress);

#endif
