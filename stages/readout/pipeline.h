/* pipeline: the stages of pipeline.conf, composed in one process. */
#ifndef READOUT_PIPELINE_H
#define READOUT_PIPELINE_H

#include "program.h"

typedef struct Pipeline Pipeline;

/* The stages named in the group [pipeline] of `config`, in its order, up to `upto` (NULL: all of
 * them), then the sink `sink` (NULL: none, the stream is written). Each gets its options from its
 * group. */
Pipeline *pipeline_new(GKeyFile *config, const char *path, const char *upto, const char *sink,
                       GError **error);
void pipeline_free(Pipeline *pipeline);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Pipeline, pipeline_free)

/* Sets an option of one of its stages, given as "stage.option=value". */
gboolean pipeline_set(Pipeline *pipeline, const char *assignment, GError **error);

/* The stream gets neither header nor meta and end rows. */
void pipeline_headless(Pipeline *pipeline);

/* Reads the configuration into the stages and opens their dictionaries. */
gboolean pipeline_open(Pipeline *pipeline, Diag *diag, GError **error);

/* Runs over the inputs on `threads` threads and writes the stream, or what the sink makes of it, to
 * `file`: the same bytes with any number of threads. */
void pipeline_run(Pipeline *pipeline, const char *const *inputs, guint threads, FILE *file,
                  Diag *diag);

#endif
