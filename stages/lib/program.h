/* program: what all programs of the suite do alike: options, pipeline.conf, output, exit status. */
#ifndef READOUT_PROGRAM_H
#define READOUT_PROGRAM_H

#include "stage.h"

#include <stdio.h>

/* What a program does first. What one document gives back of the memory is kept for the next: the
 * system would clear each page of it anew. */
void program_begin(const char *name);

/* A stage with its options' values and what it has opened. */
typedef struct {
    const Stage *stage;
    Conf *conf;
    gpointer self;
} StageRun;

StageRun *stage_run_new(const Stage *stage);
void stage_run_free(StageRun *run);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(StageRun, stage_run_free)

/* Loads the dictionaries. FALSE with error set. */
gboolean stage_run_open(StageRun *run, Diag *diag, GError **error);

/* The pipeline.conf at `path`, or the installed one for NULL; *found is where it was (free it). An
 * installed one need not exist: then an empty file comes back. */
GKeyFile *program_load_config(const char *path, char **found, GError **error);

/* Where a program writes: standard output, or a temporary file that takes the name `path` when all
 * went well and is removed when the program is stopped. One file at a time. */
typedef struct {
    FILE *file;
    char *path, *temporary;
} Output;

gboolean output_open(Output *output, const char *path, GError **error);

/* Closes, renames; notices full disks. With `keep` FALSE a temporary file is thrown away. */
gboolean output_close(Output *output, gboolean keep, GError **error);

/* Writes the program's name and version to standard output. */
gboolean program_print_version(const char *program, GError **error);

/* Says an error and gives the exit status that its code means. */
int program_fail(Diag *diag, const GError *error);

#endif
