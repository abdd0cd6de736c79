/* bench-dates STREAM: how many MB of text a second readout-dates' own work takes in, without
 * reading and writing: the best of twenty runs over the documents of a stream that has sentences.
 * Prints seconds of CPU and bytes. */
#include "dates.h"
#include "program.h"
#include "stream.h"

#include <string.h>
#include <time.h>

enum { RUNS = 20 };

static GPtrArray *
documents_of(const char *path, Diag *diag)
{
    g_autoptr(StreamReader) reader = stream_reader_new(~0u, 0, diag);
    GPtrArray *documents = g_ptr_array_new_with_free_func((GDestroyNotify)document_free);
    FILE *file = fopen(path, "rb");
    Document *document;
    if (!file)
        return documents;
    stream_reader_open(reader, file, path);
    while ((document = stream_reader_next(reader)))
        g_ptr_array_add(documents, document);
    fclose(file);
    return documents;
}

static gsize
size_of(const GPtrArray *documents)
{
    gsize bytes = 0;
    for (guint i = 0; i < documents->len; i++)
        bytes += strlen(document_text(g_ptr_array_index(documents, i)));
    return bytes;
}

/* Seconds of CPU of one run over all. */
static double
run(gpointer self, const GPtrArray *documents, Diag *diag)
{
    clock_t before = clock();
    for (guint i = 0; i < documents->len; i++)
        dates_stage.document(self, g_ptr_array_index(documents, i), diag);
    return (double)(clock() - before) / CLOCKS_PER_SEC;
}

int
main(int argc, char **argv)
{
    g_autoptr(Diag) diag = diag_new("bench-dates");
    g_autoptr(GError) error = NULL;
    StageRun *stage = stage_run_new(&dates_stage);
    double best = G_MAXDOUBLE;
    gsize bytes = 0;
    if (argc != 2 || !stage_run_open(stage, diag, &error)) {
        g_printerr("bench-dates: %s\n", error ? error->message : "usage: bench-dates STREAM");
        return 2;
    }
    for (int i = 0; i < RUNS; i++) {
        g_autoptr(GPtrArray) documents = documents_of(argv[1], diag);
        bytes = size_of(documents); /* joins their texts, too */
        best = MIN(best, run(stage->self, documents, diag));
    }
    stage_run_free(stage);
    g_print("%.6f %zu\n", best, bytes);
    return bytes ? 0 : 1;
}
