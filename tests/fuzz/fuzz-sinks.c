/* fuzz-sinks: any bytes as a stream, through what gathers whole streams: merge, then each sink. */
#include "fuzz.h"

#include "check.h"
#include "dot.h"
#include "export.h"
#include "merge.h"
#include "program.h"
#include "stream.h"

/* Opened anew each time: such a stage keeps what it has seen. */
static StageRun *
fresh(const Stage *stage, Diag *diag)
{
    g_autoptr(GError) error = NULL;
    StageRun *run = stage_run_new(stage);
    if (!stage_run_open(run, diag, &error))
        g_error("%s", error->message);
    return run;
}

static void
gather(const uint8_t *data, size_t size, const Stage *stage, Diag *diag)
{
    g_autoptr(StageRun) run = fresh(stage, diag);
    g_autoptr(StreamReader) reader = stream_reader_new(stage->needs, stage->makes, diag);
    FILE *file = fmemopen((void *)data, size, "r");
    stream_reader_open(reader, file, "in");
    for (Document *document; (document = stream_reader_next(reader)); document_free(document))
        stage->document(run->self, document, diag);
    fclose(file);
    g_autoptr(Document) corpus = document_new(NULL);
    g_autoptr(GString) out = g_string_new(NULL);
    if (stage->finish)
        stage->finish(run->self, corpus, diag);
    if (stage->write)
        stage->write(run->self, out, diag);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Stage *const stages[] = {&merge_stage, &dot_stage, &export_stage, &check_stage};
    g_autoptr(Diag) diag = diag_new("fuzz");
    g_autoptr(GString) said = g_string_new(NULL);
    diag_capture(diag, said);
    for (size_t i = 0; size && i < G_N_ELEMENTS(stages); i++)
        gather(data, size, stages[i], diag);
    return 0;
}
