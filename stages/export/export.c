/* export: the timeline as a file for other programs. */
#include "export.h"

/* The formats of --to. */
static const struct {
    const char *name;
    void (*write)(const Timeline *timeline, GString *out);
} formats[] = {
    {"csv", export_csv},
};

typedef struct {
    Timeline *timeline;
    void (*write)(const Timeline *timeline, GString *out);
} Export;

static void
export_close(gpointer self)
{
    Export *export = self;
    timeline_free(export->timeline);
    g_free(export);
}

static gpointer
export_open(const Conf *conf, G_GNUC_UNUSED Diag *diag, GError **error)
{
    const char *to = conf_text(conf, "to");
    for (gsize i = 0; i < G_N_ELEMENTS(formats); i++)
        if (g_str_equal(formats[i].name, to)) {
            Export *export = g_new0(Export, 1);
            export->timeline = timeline_new();
            export->write = formats[i].write;
            return export;
        }
    g_set_error(error, READOUT_ERROR, STATUS_USAGE, "unknown format '%s'", to);
    return NULL;
}

static void
export_document(gpointer self, Document *document, G_GNUC_UNUSED Diag *diag)
{
    timeline_add(((Export *)self)->timeline, document);
}

static void
export_write(gpointer self, GString *out, G_GNUC_UNUSED Diag *diag)
{
    Export *export = self;
    timeline_finish(export->timeline);
    export->write(export->timeline, out);
}

static const Option options[] = {
    {"to", 0, OPTION_TEXT, "FORMAT", "csv", "what to write: csv"},
    {NULL, 0, OPTION_FLAG, NULL, NULL, NULL},
};

const Stage export_stage = {
    .name = "export",
    .summary = "write the timeline as a table",
    .options = options,
    .needs = TIMELINE_NEEDS,
    .open = export_open,
    .close = export_close,
    .document = export_document,
    .write = export_write,
};
