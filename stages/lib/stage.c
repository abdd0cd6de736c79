/* stage: what a stage is, and the program that each one becomes. */
#include "stage.h"

#include "program.h"
#include "stream.h"

#include <errno.h>
#include <string.h>

/* What the command line of a stage's program says besides the stage's own options. */
typedef struct {
    StageRun *run;
    char *config, *output;
    gboolean version, headless_in, headless_out;
    char **inputs;
} CommandLine;

static void
command_line_clear(CommandLine *line)
{
    g_free(line->config);
    g_free(line->output);
    g_strfreev(line->inputs);
}

static gboolean
on_stage_option(const char *name, const char *value, gpointer data, GError **error)
{
    CommandLine *line = data;
    const Option *option = line->run->stage->options;
    if (name[1] != '-') /* the short form */
        while (option->name && option->letter != name[1])
            option++;
    else
        while (option->name && strcmp(option->name, name + 2) != 0)
            option++;
    return conf_set(line->run->conf, option->name, value ? value : "true", error);
}

static void
add_stage_options(const Stage *stage, GArray *entries)
{
    for (const Option *option = stage->options; option && option->name; option++) {
        GOptionEntry entry = {.long_name = option->name,
                              .short_name = option->letter,
                              /* as the bytes are: no locale shall decide what a name means */
                              .flags = option->kind == OPTION_FLAG ? G_OPTION_FLAG_NO_ARG
                                                                   : G_OPTION_FLAG_FILENAME,
                              .arg = G_OPTION_ARG_CALLBACK,
                              .arg_data = (gpointer)(guintptr)on_stage_option,
                              .description = option->help,
                              .arg_description = option->value_name};
        g_array_append_val(entries, entry);
    }
}

/* For a stream in pieces: where the program reads or writes one. */
static void
add_stream_options(CommandLine *line, GArray *entries)
{
    const GOptionEntry in = {.long_name = "no-header-in",
                             .arg_data = &line->headless_in,
                             .description = "The input has neither header nor end row"};
    const GOptionEntry out = {.long_name = "no-header-out",
                              .arg_data = &line->headless_out,
                              .description = "Write neither header nor meta and end rows"};
    if (!line->run->stage->read)
        g_array_append_val(entries, in);
    if (!line->run->stage->write)
        g_array_append_val(entries, out);
}

static gboolean
parse_command_line(CommandLine *line, int argc, char **argv, GError **error)
{
    const Stage *stage = line->run->stage;
    GOptionEntry common[] = {
        {"config", 'c', 0, G_OPTION_ARG_FILENAME, &line->config, "Read options from FILE", "FILE"},
        {"output", 'o', 0, G_OPTION_ARG_FILENAME, &line->output, "Write to FILE", "FILE"},
        {"version", 0, 0, G_OPTION_ARG_NONE, &line->version, "Print the version", NULL},
        {G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &line->inputs, NULL, "[FILE...]"},
        {NULL, 0, 0, 0, NULL, NULL, NULL}};
    g_autoptr(GArray) entries = g_array_new(TRUE, TRUE, sizeof(GOptionEntry));
    add_stage_options(stage, entries);
    add_stream_options(line, entries);
    g_autoptr(GOptionContext) context = g_option_context_new(NULL);
    g_option_context_set_summary(context, stage->summary);
    GOptionGroup *group = g_option_group_new(stage->name, "", "", line, NULL);
    g_option_group_add_entries(group, &g_array_index(entries, GOptionEntry, 0));
    g_option_group_add_entries(group, common);
    g_option_context_set_main_group(context, group);
    return g_option_context_parse(context, &argc, &argv, error);
}

/* Documents on their way through one stage of a pipe. */
typedef struct {
    StageRun *run;
    StreamReader *reader; /* NULL for a source */
    StreamWriter *writer; /* NULL for a sink */
    gboolean begun;
    guint metas; /* of the reader's, written */
    Diag *diag;
} Pass;

/* Header and meta rows before the first document; what later inputs bring of meta rows, before
 * theirs. */
static void
pass_begin(Pass *pass)
{
    if (!pass->writer)
        return;
    const GPtrArray *metas = pass->reader ? stream_reader_metas(pass->reader) : NULL;
    if (pass->begun) {
        if (metas && metas->len > pass->metas)
            stream_writer_metas(pass->writer, metas);
        pass->metas = metas ? metas->len : 0;
        return;
    }
    pass->begun = TRUE;
    pass->metas = metas ? metas->len : 0;
    stream_writer_begin(pass->writer, pass->reader ? stream_reader_header(pass->reader) : NULL,
                        metas);
    stream_writer_meta(pass->writer, "stream", STREAM_FORMAT, NULL);
    g_autofree char *options = conf_summary(pass->run->conf);
    stream_writer_meta(pass->writer, pass->run->stage->name, READOUT_VERSION_TEXT, options);
}

static void
pass_emit(Document *document, gpointer user)
{
    Pass *pass = user;
    g_autoptr(Document) owned = document;
    pass_begin(pass);
    if (pass->run->stage->document)
        pass->run->stage->document(pass->run->self, owned, pass->diag);
    if (pass->writer && owned->rows->len)
        stream_writer_document(pass->writer, owned);
}

/* A file that cannot be opened is said, and left in the stream for the stages behind. One that is
 * not there is bad input, not a failed read. */
static void
pass_missing(Pass *pass, const char *name, int number)
{
    diag_say(pass->diag, number == ENOENT ? STATUS_INPUT : STATUS_IO, name, 0, "%s",
             g_strerror(number));
    Document *document = document_new(NULL);
    Row *row = document_add(document, KIND_ERROR, -1, -1);
    row->rule = pass->run->stage->name;
    row->text = arena_printf(document->arena, "%s: %s", name, g_strerror(number));
    pass_emit(document, pass);
}

static void
pass_file(Pass *pass, const char *name)
{
    FILE *file = strcmp(name, "-") == 0 ? stdin : fopen(name, "rb");
    if (!file) {
        pass_missing(pass, name, errno);
        return;
    }
    stream_reader_open(pass->reader, file, name);
    Document *document;
    while ((document = stream_reader_next(pass->reader)))
        pass_emit(document, pass);
    if (file != stdin)
        fclose(file);
}

/* What a source could not read travels on as error rows, so that every later stage knows of it. */
Document *
stage_error_rows(Diag *diag)
{
    const GPtrArray *faults = diag_faults(diag);
    Document *document = document_new(NULL);
    for (guint i = 0; i < faults->len; i++) {
        Row *row = document_add(document, KIND_ERROR, -1, -1);
        row->rule = "read";
        row->text = document_string(document, faults->pdata[i], -1);
    }
    return document;
}

static void
pass_inputs(Pass *pass, const char *const *inputs)
{
    const Stage *stage = pass->run->stage;
    if (stage->read) {
        stage->read(pass->run->self, inputs, pass_emit, pass, pass->diag);
        pass_begin(pass);
        pass_emit(stage_error_rows(pass->diag), pass);
    } else {
        for (gsize i = 0; inputs[i]; i++)
            pass_file(pass, inputs[i]);
        pass_begin(pass);
    }
}

static void
pass_finish(Pass *pass, FILE *file)
{
    const Stage *stage = pass->run->stage;
    if (stage->finish) {
        g_autoptr(Document) corpus = document_new(NULL);
        stage->finish(pass->run->self, corpus, pass->diag);
        stream_writer_document(pass->writer, corpus);
    }
    if (pass->writer)
        stream_writer_end(pass->writer);
    if (stage->write) {
        g_autoptr(GString) out = g_string_new(NULL);
        stage->write(pass->run->self, out, pass->diag);
        fwrite(out->str, 1, out->len, file);
    }
}

static gboolean
run_stage(const CommandLine *line, Diag *diag, GError **error)
{
    static const char *const standard_input[] = {"-", NULL};
    const Stage *stage = line->run->stage;
    Output output;
    if (!output_open(&output, line->output, error))
        return FALSE;
    g_autoptr(StreamReader) reader =
        stage->read ? NULL : stream_reader_new(stage->needs, stage->makes, diag);
    g_autoptr(StreamWriter) writer = stage->write ? NULL : stream_writer_new(output.file);
    if (reader && line->headless_in)
        stream_reader_headless(reader);
    if (writer && line->headless_out)
        stream_writer_headless(writer);
    Pass pass = {.run = line->run, .reader = reader, .writer = writer, .diag = diag};
    pass_inputs(&pass, line->inputs ? (const char *const *)line->inputs : standard_input);
    pass_finish(&pass, output.file);
    return output_close(&output, TRUE, error);
}

int
stage_main(const Stage *stage, int argc, char **argv)
{
    g_autofree char *program = g_strconcat("readout-", stage->name, NULL);
    program_begin(program);
    g_autoptr(Diag) diag = diag_new(program);
    g_autoptr(StageRun) run = stage_run_new(stage);
    g_autoptr(GError) error = NULL;
    g_autofree char *path = NULL;
    CommandLine line = {.run = run};
    g_autoptr(GKeyFile) config = NULL;
    gboolean good = parse_command_line(&line, argc, argv, &error);
    if (good && line.version) {
        good = program_print_version(program, &error);
    } else if (good) {
        good = (config = program_load_config(line.config, &path, &error)) &&
               conf_load(run->conf, config, path, &error) && stage_run_open(run, diag, &error) &&
               run_stage(&line, diag, &error);
    }
    command_line_clear(&line);
    return good ? (int)diag_status(diag) : program_fail(diag, error);
}
