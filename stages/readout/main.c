/* readout: the stages of pipeline.conf in one process. */
#include "pipeline.h"
#include "svg.h"

#include <errno.h>
#include <string.h>

typedef struct {
    char *upto, *to, *output, *config;
    char **assignments, **inputs;
    int jobs;
    gboolean version, headless;
    const char *entry; /* readout explain ENTRY; one of the inputs as given */
} Arguments;

/* `explain ENTRY` before the files. */
static gboolean
take_entry(Arguments *args, GError **error)
{
    args->entry = args->inputs[1];
    if (!args->entry)
        g_set_error(error, READOUT_ERROR, STATUS_USAGE, "explain: wants the id of an entry");
    return args->entry != NULL;
}

static gboolean
parse_arguments(Arguments *args, int argc, char **argv, GError **error)
{
    const GOptionEntry entries[] = {
        {"to", 't', 0, G_OPTION_ARG_FILENAME, &args->to,
         "Write csv, dot, svg, html, ics, json, jsonl, timelinejs or timesketch", "FORMAT"},
        {"upto", 'u', 0, G_OPTION_ARG_FILENAME, &args->upto, "Write the stream after STAGE",
         "STAGE"},
        {"output", 'o', 0, G_OPTION_ARG_FILENAME, &args->output, "Write to FILE", "FILE"},
        {"config", 'c', 0, G_OPTION_ARG_FILENAME, &args->config, "Read options from FILE", "FILE"},
        {"set", 's', 0, G_OPTION_ARG_FILENAME_ARRAY, &args->assignments, "Set an option of a stage",
         "STAGE.OPTION=VALUE"},
        {"jobs", 'j', 0, G_OPTION_ARG_INT, &args->jobs,
         "Use N threads (default: one per processor)", "N"},
        {"no-header-out", 0, 0, G_OPTION_ARG_NONE, &args->headless,
         "With --upto: neither header nor meta and end rows", NULL},
        {"version", 0, 0, G_OPTION_ARG_NONE, &args->version, "Print the version", NULL},
        {G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &args->inputs, NULL,
         "[explain ENTRY] [FILE...]"},
        {NULL, 0, 0, 0, NULL, NULL, NULL}};
    g_autoptr(GOptionContext) context = g_option_context_new(NULL);
    g_option_context_set_summary(context,
                                 "News articles in, one timeline of diplomatic contacts out.");
    g_option_context_add_main_entries(context, entries, NULL);
    if (!g_option_context_parse(context, &argc, &argv, error))
        return FALSE;
    if (args->inputs && strcmp(args->inputs[0], "explain") == 0 && !take_entry(args, error))
        return FALSE;
    if ((args->to != NULL) + (args->upto != NULL) + (args->entry != NULL) > 1) {
        g_set_error(error, READOUT_ERROR, STATUS_USAGE,
                    "--to, --upto and explain exclude each other");
        return FALSE;
    }
    if (args->headless && !args->upto) {
        g_set_error(error, READOUT_ERROR, STATUS_USAGE, "--no-header-out: only with --upto");
        return FALSE;
    }
    if (args->jobs < 1 || args->jobs > 1024) {
        g_set_error(error, READOUT_ERROR, STATUS_USAGE, "--jobs: between 1 and 1024");
        return FALSE;
    }
    return TRUE;
}

static void
arguments_clear(Arguments *args)
{
    g_free(args->upto);
    g_free(args->to);
    g_free(args->output);
    g_free(args->config);
    g_strfreev(args->assignments);
    g_strfreev(args->inputs);
}

/* --to, else what the output's name ends in, else csv. */
static char *
output_format(const Arguments *args)
{
    const char *dot = args->output ? strrchr(args->output, '.') : NULL;
    if (args->to)
        return g_strdup(args->to);
    return g_strdup(dot && !strchr(dot, '/') ? dot + 1 : "csv");
}

/* The stage that writes; NULL for a stream. */
static const char *
sink_of(const Arguments *args, const char *format)
{
    if (args->upto)
        return NULL;
    if (args->entry)
        return "explain";
    return strcmp(format, "dot") == 0 || strcmp(format, "svg") == 0 ? "dot" : "export";
}

/* What the command line says to that stage, as for --set; NULL for nothing. A new string. */
static char *
sink_option(const Arguments *args, const char *sink, const char *format)
{
    if (g_strcmp0(sink, "explain") == 0)
        return g_strconcat("explain.entry=", args->entry, NULL);
    return g_strcmp0(sink, "export") == 0 ? g_strconcat("export.to=", format, NULL) : NULL;
}

static Pipeline *
make_pipeline(const Arguments *args, const char *format, Diag *diag, GError **error)
{
    g_autofree char *path = NULL;
    g_autoptr(GKeyFile) config = program_load_config(args->config, &path, error);
    if (!config)
        return NULL;
    const char *sink = sink_of(args, format);
    g_autoptr(Pipeline) pipeline = pipeline_new(config, path, args->upto, sink, error);
    if (!pipeline)
        return NULL;
    g_autofree char *option = sink_option(args, sink, format);
    if (option && !pipeline_set(pipeline, option, error))
        return NULL;
    for (guint i = 0; args->assignments && args->assignments[i]; i++)
        if (!pipeline_set(pipeline, args->assignments[i], error))
            return NULL;
    if (args->headless)
        pipeline_headless(pipeline);
    return pipeline_open(pipeline, diag, error) ? g_steal_pointer(&pipeline) : NULL;
}

/* Through a temporary file, so that neither side waits for the other. */
static gboolean
draw_svg(Pipeline *pipeline, const char *const *inputs, guint threads, FILE *target, Diag *diag,
         GError **error)
{
    FILE *source = tmpfile();
    if (!source) {
        g_set_error(error, READOUT_ERROR, STATUS_IO, "temporary file: %s", g_strerror(errno));
        return FALSE;
    }
    pipeline_run(pipeline, inputs, threads, source, diag);
    gboolean good = fflush(source) == 0 && !ferror(source);
    if (!good)
        g_set_error(error, READOUT_ERROR, STATUS_IO, "temporary file: %s", g_strerror(errno));
    rewind(source);
    good = good && svg_draw(source, target, error);
    fclose(source);
    return good;
}

static gboolean
run(const Arguments *args, Diag *diag, GError **error)
{
    static const char *const standard_input[] = {"-", NULL};
    const char *const *inputs = (const char *const *)args->inputs;
    if (args->entry)
        inputs += 2;
    if (!inputs || !*inputs)
        inputs = standard_input;
    g_autofree char *format = output_format(args);
    g_autoptr(Pipeline) pipeline = make_pipeline(args, format, diag, error);
    Output output;
    if (!pipeline || !output_open(&output, args->output, error))
        return FALSE;
    gboolean svg = !args->upto && !args->entry && strcmp(format, "svg") == 0;
    gboolean good = TRUE;
    if (svg)
        good = draw_svg(pipeline, inputs, (guint)args->jobs, output.file, diag, error);
    else
        pipeline_run(pipeline, inputs, (guint)args->jobs, output.file, diag);
    return output_close(&output, good, good ? error : NULL) && good;
}

int
main(int argc, char **argv)
{
    program_begin("readout");
    g_autoptr(Diag) diag = diag_new("readout");
    g_autoptr(GError) error = NULL;
    Arguments args = {.jobs = (int)g_get_num_processors()};
    gboolean good = parse_arguments(&args, argc, argv, &error);
    if (good && args.version)
        good = program_print_version("readout", &error);
    else if (good)
        good = run(&args, diag, &error);
    arguments_clear(&args);
    return good ? (int)diag_status(diag) : program_fail(diag, error);
}
