/* export: the timeline as a file for other programs. */
#include "export.h"

static const struct {
    const char *name;
    ExportFormat write;
} formats[] = {
    {"csv", export_csv},
    {"html", export_html},
    {"ics", export_ics},
    {"json", export_json},
    {"jsonl", export_jsonl},
    {"timelinejs", export_timelinejs},
    {"timesketch", export_timesketch},
};

typedef struct {
    Timeline *timeline;
    ExportFormat write;
    ExportOptions options;
    char *drawing;
} Export;

static void
export_close(gpointer self)
{
    Export *export = self;
    timeline_free(export->timeline);
    g_free(export->drawing);
    g_free(export);
}

static ExportFormat
find_format(const char *name)
{
    for (gsize i = 0; i < G_N_ELEMENTS(formats); i++)
        if (g_str_equal(formats[i].name, name))
            return formats[i].write;
    return NULL;
}

static gboolean
load_drawing(Export *export, const char *path, GError **error)
{
    g_autoptr(GError) fault = NULL;
    if (!path || g_file_get_contents(path, &export->drawing, NULL, &fault))
        return TRUE;
    g_set_error(error, READOUT_ERROR, STATUS_IO, "%s", fault->message);
    return FALSE;
}

static gpointer
export_open(const Conf *conf, G_GNUC_UNUSED Diag *diag, GError **error)
{
    const char *to = conf_text(conf, "to");
    ExportFormat write = find_format(to);
    if (!write) {
        g_set_error(error, READOUT_ERROR, STATUS_USAGE, "--to=%s: no such format, see --help", to);
        return NULL;
    }
    Export *export = g_new0(Export, 1);
    export->timeline = timeline_new();
    export->write = write;
    if (!load_drawing(export, conf_text(conf, "drawing"), error)) {
        export_close(export);
        return NULL;
    }
    export->options = (ExportOptions){conf_text(conf, "title"), export->drawing, NULL};
    return export;
}

static void
export_document(gpointer self, Document *document, G_GNUC_UNUSED Diag *diag)
{
    timeline_add(((Export *)self)->timeline, document);
}

static void
export_write(gpointer self, GString *out, Diag *diag)
{
    Export *export = self;
    export->options.diag = diag;
    timeline_finish(export->timeline);
    export->write(export->timeline, &export->options, out);
}

static const Option options[] = {
    {"to", 0, OPTION_TEXT, "FORMAT", "csv",
     "what to write: csv, html, ics, json, jsonl, timelinejs or timesketch"},
    {"title", 0, OPTION_TEXT, "TEXT", "Diplomatic contacts", "the heading of the page (html)"},
    {"drawing", 0, OPTION_TEXT, "FILE", NULL, "an SVG drawing to put into the page (html)"},
    {NULL, 0, OPTION_FLAG, NULL, NULL, NULL},
};

const Stage export_stage = {
    .name = "export",
    .summary = "Writes the timeline for other programs.",
    .options = options,
    .needs = TIMELINE_NEEDS,
    .open = export_open,
    .close = export_close,
    .document = export_document,
    .write = export_write,
};
