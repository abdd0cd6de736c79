/* dot: the timeline as a drawing in the DOT language. */
#include "dot.h"

#include "dict.h"
#include "sheet.h"

typedef struct {
    Timeline *timeline;
    GHashTable *names; /* code -> name, both owned */
    const char *title; /* the conf's */
    gboolean all, compact;
} Dot;

/* Adds the names of a table with the columns code and name. */
static gboolean
load_names(Dot *dot, const char *path, GError **error)
{
    static const char *const columns[] = {"code", "name", NULL};
    g_autoptr(Dict) dict = dict_open(path, columns, error);
    if (!dict)
        return FALSE;
    for (gsize row = 0; row < dict_rows(dict); row++)
        g_hash_table_insert(dot->names, g_strdup(dict_get(dict, row, 0)),
                            g_strdup(dict_get(dict, row, 1)));
    return TRUE;
}

static void
dot_close(gpointer self)
{
    Dot *dot = self;
    timeline_free(dot->timeline);
    g_hash_table_unref(dot->names);
    g_free(dot);
}

static gpointer
dot_open(const Conf *conf, G_GNUC_UNUSED Diag *diag, GError **error)
{
    Dot *dot = g_new0(Dot, 1);
    dot->timeline = timeline_new();
    dot->names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    dot->title = conf_text(conf, "title");
    dot->all = conf_flag(conf, "all");
    dot->compact = conf_flag(conf, "compact");
    g_autofree char *data = conf_data_dir();
    g_autofree char *countries = g_build_filename(data, "actors", "countries.csv", NULL);
    g_autofree char *codes = conf_dictionary(conf, "codes.csv");
    if (load_names(dot, countries, error) && load_names(dot, codes, error))
        return dot;
    dot_close(dot);
    return NULL;
}

static void
dot_document(gpointer self, Document *document, G_GNUC_UNUSED Diag *diag)
{
    timeline_add(((Dot *)self)->timeline, document);
}

/* Statements and orders are many: without --all only contacts are drawn. */
static gboolean
is_contact(const Entry *entry)
{
    static const char *const contacts[] = {"call", "meeting", "visit", "letter", NULL};
    return g_strv_contains(contacts, entry->what);
}

static void
dot_write(gpointer self, GString *out, G_GNUC_UNUSED Diag *diag)
{
    Dot *dot = self;
    timeline_finish(dot->timeline);
    const GPtrArray *all = timeline_entries(dot->timeline);
    g_autoptr(GPtrArray) shown = g_ptr_array_new();
    for (guint i = 0; i < all->len; i++)
        if (dot->all || is_contact(all->pdata[i]))
            g_ptr_array_add(shown, all->pdata[i]);
    Sheet sheet = {dot->timeline, shown, dot->title, "", dot->names, dot->compact};
    sheet_draw(&sheet, out);
}

static const Option options[] = {
    {"title", 0, OPTION_TEXT, "TEXT", "Diplomatic contacts", "the heading"},
    {"all", 0, OPTION_FLAG, NULL, NULL, "draw statements, orders and other kinds, too"},
    {"compact", 0, OPTION_FLAG, NULL, NULL, "one line for each entry"},
    {NULL, 0, OPTION_FLAG, NULL, NULL, NULL},
};

const Stage dot_stage = {
    .name = "dot",
    .summary = "draw the timeline",
    .options = options,
    .needs = TIMELINE_NEEDS,
    .open = dot_open,
    .close = dot_close,
    .document = dot_document,
    .write = dot_write,
};
