/* job: one input file on its way to documents. */
#ifndef READOUT_READ_JOB_H
#define READOUT_READ_JOB_H

#include "chrome.h"
#include "columndate.h"
#include "progress.h"
#include "stage.h"
#include "table.h"

typedef enum {
    FORMAT_AUTO,
    FORMAT_TEXT,
    FORMAT_HTML,
    FORMAT_TABLE,
    FORMAT_LINES,
    FORMAT_JSON,
    N_FORMATS
} Format;

/* What holds for all inputs; read-only. */
typedef struct {
    Rules rules;
    Chrome *chrome;
    char *published;        /* date for every article, or NULL */
    char *names[N_COLUMNS]; /* of a table's columns */
    Format format;
    DateOrder order;
} Setup;

/* Reads the file `path` ("-": standard input); every article goes to `emit`. Faults are said. */
void job_run(const Setup *setup, const char *path, Progress *progress, StageEmit emit,
             gpointer user, Diag *diag);

#endif
