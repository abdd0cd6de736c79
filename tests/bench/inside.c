/* bench-inside STREAM: how many MB of text a second the stages from dates to events take in by
 * themselves, without reading and writing rows: the best of RUNS over the documents of a stream
 * that has sentences, by processor time. The first stage that needs the words cuts them, for all
 * that follow; what that takes is told beside it, too. */
#include "actors.h"
#include "dates.h"
#include "events.h"
#include "program.h"
#include "stream.h"
#include "token.h"

#include <string.h>
#include <time.h>

enum { RUNS = 5 };

/* A stage and what it took; without a stage: the cutting of the words. */
typedef struct {
    const Stage *stage;
    StageRun *run;
    double best; /* seconds */
    gboolean cuts;
} Clocked;

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

static gboolean
any_cut(const GPtrArray *documents)
{
    for (guint i = 0; i < documents->len; i++)
        if (((const Document *)g_ptr_array_index(documents, i))->tokens)
            return TRUE;
    return FALSE;
}

/* One run of the stage over all. */
static void
work(Clocked *clocked, const GPtrArray *documents, Diag *diag)
{
    gboolean cut = any_cut(documents);
    clock_t before = clock();
    for (guint i = 0; i < documents->len; i++)
        if (clocked->stage)
            clocked->stage->document(clocked->run->self, g_ptr_array_index(documents, i), diag);
        else
            document_tokens(g_ptr_array_index(documents, i));
    double spent = (double)(clock() - before) / CLOCKS_PER_SEC;
    clocked->best = MIN(clocked->best, spent);
    clocked->cuts = !cut && any_cut(documents);
}

static void
report(const Clocked *clocked, gsize bytes)
{
    g_autofree char *name =
        g_strdup_printf("%s in process", clocked->stage ? clocked->stage->name : "words");
    g_print("%-18s %8.3f s %9.1f MB/s%s\n", name, clocked->best,
            (double)bytes / 1e6 / MAX(clocked->best, 1e-6),
            clocked->stage && clocked->cuts ? "  (cuts the words for all)" : "");
}

int
main(int argc, char **argv)
{
    program_begin("bench-inside");
    g_autoptr(Diag) diag = diag_new("bench-inside");
    Clocked clocked[] = {
        {.stage = &dates_stage}, {.stage = &actors_stage}, {.stage = &events_stage}};
    Clocked words = {.best = G_MAXDOUBLE};
    gsize bytes = 0;
    for (gsize i = 0; i < G_N_ELEMENTS(clocked); i++) {
        g_autoptr(GError) error = NULL;
        clocked[i].run = stage_run_new(clocked[i].stage);
        clocked[i].best = G_MAXDOUBLE;
        if (argc != 2 || !stage_run_open(clocked[i].run, diag, &error)) {
            g_printerr("bench-inside: %s\n", error ? error->message : "usage: bench-inside STREAM");
            return 2;
        }
    }
    for (int run = 0; run < RUNS; run++) {
        g_autoptr(GPtrArray) unread = documents_of(argv[1], diag);
        size_of(unread);
        work(&words, unread, diag);
    }
    for (int run = 0; run < RUNS; run++) {
        g_autoptr(GPtrArray) documents = documents_of(argv[1], diag);
        bytes = size_of(documents); /* joins their texts, too */
        for (gsize i = 0; i < G_N_ELEMENTS(clocked); i++)
            work(&clocked[i], documents, diag);
    }
    report(&words, bytes);
    for (gsize i = 0; i < G_N_ELEMENTS(clocked); i++) {
        report(&clocked[i], bytes);
        stage_run_free(clocked[i].run);
    }
    return bytes ? 0 : 1;
}
