/* pipeline: the stages of pipeline.conf, composed in one process. */
#include "pipeline.h"

#include "actors.h"
#include "check.h"
#include "dates.h"
#include "dot.h"
#include "events.h"
#include "explain.h"
#include "export.h"
#include "merge.h"
#include "read.h"
#include "select.h"
#include "split.h"
#include "stream.h"
#include "workers.h"

#include <string.h>

static const Stage *const known[] = {
    &read_stage,   &split_stage, &dates_stage,  &actors_stage,  &events_stage, &merge_stage,
    &select_stage, &dot_stage,   &export_stage, &explain_stage, &check_stage,
};

struct Pipeline {
    GPtrArray *runs; /* StageRun *: a source, filters, at most one sink */
    GKeyFile *config;
    char *path;
    StreamWriter *writer; /* NULL with a sink */
    gboolean headless;
    Diag *diag;
    guint corpus; /* index of the first stage that gathers: those before it can run on several
                     threads */
    Workers *workers;
};

static const Stage *
find_stage(const char *name)
{
    for (gsize i = 0; i < G_N_ELEMENTS(known); i++)
        if (strcmp(known[i]->name, name) == 0)
            return known[i];
    return NULL;
}

static gboolean
add_stage(Pipeline *pipeline, const char *name, GError **error)
{
    const Stage *stage = find_stage(name);
    if (!stage) {
        g_set_error(error, READOUT_ERROR, STATUS_USAGE, "%s: no such stage", name);
        return FALSE;
    }
    if ((stage->read != NULL) != (pipeline->runs->len == 0)) {
        g_set_error(error, READOUT_ERROR, STATUS_USAGE,
                    "%s: [pipeline] stages: read stands first and only there", pipeline->path);
        return FALSE;
    }
    g_ptr_array_add(pipeline->runs, stage_run_new(stage));
    return TRUE;
}

static gboolean
add_stages(Pipeline *pipeline, const char *upto, GError **error)
{
    g_auto(GStrv) names =
        g_key_file_get_string_list(pipeline->config, "pipeline", "stages", NULL, NULL);
    if (!names && !g_file_test(pipeline->path, G_FILE_TEST_EXISTS)) {
        g_set_error(
            error, READOUT_ERROR, STATUS_USAGE,
            "%s: not there; READOUT_DATA names the folder of pipeline.conf and dictionaries",
            pipeline->path);
        return FALSE;
    }
    if (!names || !names[0]) {
        g_set_error(error, READOUT_ERROR, STATUS_USAGE, "%s: [pipeline] stages: none named",
                    pipeline->path);
        return FALSE;
    }
    for (guint i = 0; names[i]; i++) {
        if (!add_stage(pipeline, names[i], error))
            return FALSE;
        if (g_strcmp0(names[i], upto) == 0)
            return TRUE;
    }
    if (upto)
        g_set_error(error, READOUT_ERROR, STATUS_USAGE, "--upto=%s: not in [pipeline] of %s", upto,
                    pipeline->path);
    return upto == NULL;
}

/* A group or a key of [pipeline] that nobody reads is a slip of the pen, not a wish to be ignored.
 */
static gboolean
check_groups(const Pipeline *pipeline, GError **error)
{
    g_auto(GStrv) groups = g_key_file_get_groups(pipeline->config, NULL);
    for (guint i = 0; groups[i]; i++)
        if (strcmp(groups[i], "pipeline") != 0 && !find_stage(groups[i])) {
            g_set_error(error, READOUT_ERROR, STATUS_USAGE, "%s: [%s]: no such stage",
                        pipeline->path, groups[i]);
            return FALSE;
        }
    g_auto(GStrv) keys = g_key_file_get_keys(pipeline->config, "pipeline", NULL, NULL);
    for (guint i = 0; keys && keys[i]; i++)
        if (strcmp(keys[i], "stages") != 0) {
            g_set_error(error, READOUT_ERROR, STATUS_USAGE, "%s: [pipeline] %s: no such option",
                        pipeline->path, keys[i]);
            return FALSE;
        }
    return TRUE;
}

Pipeline *
pipeline_new(GKeyFile *config, const char *path, const char *upto, const char *sink, GError **error)
{
    g_autoptr(Pipeline) pipeline = g_new0(Pipeline, 1);
    pipeline->runs = g_ptr_array_new_with_free_func((GDestroyNotify)stage_run_free);
    pipeline->config = g_key_file_ref(config);
    pipeline->path = g_strdup(path);
    if (!check_groups(pipeline, error) || !add_stages(pipeline, upto, error) ||
        (sink && !add_stage(pipeline, sink, error)))
        return NULL;
    return g_steal_pointer(&pipeline);
}

void
pipeline_free(Pipeline *pipeline)
{
    if (!pipeline)
        return;
    g_ptr_array_free(pipeline->runs, TRUE);
    g_key_file_unref(pipeline->config);
    g_free(pipeline->path);
    stream_writer_free(pipeline->writer);
    g_free(pipeline);
}

gboolean
pipeline_set(Pipeline *pipeline, const char *assignment, GError **error)
{
    const char *dot = strchr(assignment, '.');
    const char *equals = dot ? strchr(dot, '=') : NULL;
    if (!equals) {
        g_set_error(error, READOUT_ERROR, STATUS_USAGE, "--set=%s: wants STAGE.OPTION=VALUE",
                    assignment);
        return FALSE;
    }
    g_autofree char *stage = g_strndup(assignment, (gsize)(dot - assignment));
    g_autofree char *option = g_strndup(dot + 1, (gsize)(equals - dot - 1));
    for (guint i = 0; i < pipeline->runs->len; i++) {
        StageRun *run = pipeline->runs->pdata[i];
        if (strcmp(run->stage->name, stage) == 0)
            return conf_set(run->conf, option, equals + 1, error);
    }
    g_set_error(error, READOUT_ERROR, STATUS_USAGE, "--set=%s: no such stage runs", assignment);
    return FALSE;
}

void
pipeline_headless(Pipeline *pipeline)
{
    pipeline->headless = TRUE;
}

gboolean
pipeline_open(Pipeline *pipeline, Diag *diag, GError **error)
{
    pipeline->diag = diag;
    for (guint i = 0; i < pipeline->runs->len; i++) {
        StageRun *run = pipeline->runs->pdata[i];
        if (!conf_load(run->conf, pipeline->config, pipeline->path, error) ||
            !stage_run_open(run, diag, error))
            return FALSE;
    }
    return TRUE;
}

/* Takes a document through the stages from number `from` up to before `to`. */
static void
send_through(Pipeline *pipeline, Document *document, guint from, guint to)
{
    for (guint i = from; i < to; i++) {
        StageRun *run = pipeline->runs->pdata[i];
        if (run->stage->document)
            run->stage->document(run->self, document, pipeline->diag);
    }
}

static void
filter_document(Document *document, gpointer user)
{
    Pipeline *pipeline = user;
    send_through(pipeline, document, 1, pipeline->corpus);
}

/* The rest of the way, in the documents' order. */
static void
gather_document(Document *document, gpointer user)
{
    g_autoptr(Document) owned = document;
    Pipeline *pipeline = user;
    send_through(pipeline, owned, pipeline->corpus, pipeline->runs->len);
    if (pipeline->writer && owned->rows->len)
        stream_writer_document(pipeline->writer, owned);
}

static void
on_document(Document *document, gpointer user)
{
    workers_put(((Pipeline *)user)->workers, document);
}

/* Once no thread can add to them. */
static void
send_errors(Pipeline *pipeline)
{
    Document *errors = stage_error_rows(pipeline->diag);
    filter_document(errors, pipeline);
    gather_document(errors, pipeline);
}

static guint
first_gathering(const Pipeline *pipeline)
{
    guint i = 1;
    while (i < pipeline->runs->len && !((StageRun *)pipeline->runs->pdata[i])->stage->finish &&
           !((StageRun *)pipeline->runs->pdata[i])->stage->write)
        i++;
    return i;
}

/* What the stages of the whole corpus add at the end goes on to the stages behind them. */
static void
finish_stages(Pipeline *pipeline)
{
    for (guint i = 0; i < pipeline->runs->len; i++) {
        StageRun *run = pipeline->runs->pdata[i];
        if (!run->stage->finish)
            continue;
        g_autoptr(Document) corpus = document_new(NULL);
        run->stage->finish(run->self, corpus, pipeline->diag);
        send_through(pipeline, corpus, i + 1, pipeline->runs->len);
        if (pipeline->writer)
            stream_writer_document(pipeline->writer, corpus);
    }
}

static void
begin_stream(Pipeline *pipeline, FILE *file)
{
    pipeline->writer = stream_writer_new(file);
    if (pipeline->headless)
        stream_writer_headless(pipeline->writer);
    stream_writer_begin(pipeline->writer, NULL, NULL);
    stream_writer_meta(pipeline->writer, "stream", STREAM_FORMAT, NULL);
    for (guint i = 0; i < pipeline->runs->len; i++) {
        StageRun *run = pipeline->runs->pdata[i];
        g_autofree char *options = conf_summary(run->conf);
        stream_writer_meta(pipeline->writer, run->stage->name, READOUT_VERSION_TEXT, options);
    }
}

void
pipeline_run(Pipeline *pipeline, const char *const *inputs, guint threads, FILE *file, Diag *diag)
{
    StageRun *source = pipeline->runs->pdata[0];
    StageRun *last = pipeline->runs->pdata[pipeline->runs->len - 1];
    if (!last->stage->write)
        begin_stream(pipeline, file);
    pipeline->corpus = first_gathering(pipeline);
    pipeline->workers = workers_new(threads, filter_document, gather_document, pipeline);
    source->stage->read(source->self, inputs, on_document, pipeline, diag);
    workers_finish(g_steal_pointer(&pipeline->workers));
    send_errors(pipeline);
    finish_stages(pipeline);
    if (pipeline->writer) {
        stream_writer_end(pipeline->writer);
    } else {
        g_autoptr(GString) out = g_string_new(NULL);
        last->stage->write(last->self, out, diag);
        fwrite(out->str, 1, out->len, file);
    }
}
