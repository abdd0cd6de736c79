/* stage: what a stage is, and the program that each one becomes. */
#ifndef READOUT_STAGE_H
#define READOUT_STAGE_H

#include "conf.h"
#include "diag.h"
#include "document.h"

/* Takes over a document that a source has read. */
typedef void (*StageEmit)(Document *document, gpointer user);

/* A stage is one of
 * - a source, `read`: articles in, documents out (read);
 * - a filter, `document`: adds rows to one document, keeps no state (split, dates, actors, events);
 * - a corpus filter, `document` gathers, `finish` adds those of the whole corpus (merge, select);
 * - a sink, `document` gathers, `write` writes what is drawn or said (dot, export, explain, check).
 */
typedef struct {
    const char *name;      /* one word: folder, program suffix, man page, group of pipeline.conf */
    const char *summary;   /* one line for --help */
    const Option *options; /* NULL for none */
    guint needs;           /* KIND_BITs of the rows it reads; others are copied unparsed */
    guint makes; /* KIND_BITs of the rows it adds; such rows of an earlier run are dropped */

    /* Dictionaries and tables; never changed afterwards by a filter, so that threads can share it.
     * NULL: none. */
    gpointer (*open)(const Conf *conf, Diag *diag, GError **error);
    void (*close)(gpointer self);

    /* Every document in the order of `inputs` ("-": standard input) goes to `emit`. Faults are said
     * through `diag`. */
    void (*read)(gpointer self, const char *const *inputs, StageEmit emit, gpointer user,
                 Diag *diag);
    void (*document)(gpointer self, Document *document, Diag *diag);
    void (*finish)(gpointer self, Document *corpus, Diag *diag);
    /* The whole output, appended to `out`. */
    void (*write)(gpointer self, GString *out, Diag *diag);
} Stage;

#define READOUT_VERSION_TEXT "0.1.0"

/* The faults said so far as error rows of a document without id: a source's last output. */
Document *stage_error_rows(Diag *diag);

/* main() of a stage's program: options, pipeline.conf, inputs, loop, exit status. */
int stage_main(const Stage *stage, int argc, char **argv);

#endif
