/* dot: the timeline as a drawing in the DOT language. */
#include "dot.h"

#include "dict.h"
#include "overview.h"
#include "page.h"
#include "sheet.h"

typedef struct {
    Timeline *timeline;
    GHashTable *names; /* code -> name, both owned */
    /* the conf's: */
    const char *title, *page, *pages;
    guint most;
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

/* --page: a number from 1, or a word. */
static gboolean
check_page(const char *page, GError **error)
{
    static const char *const words[] = {"auto", "all", "overview", NULL};
    guint64 number;
    if (g_strv_contains(words, page) ||
        g_ascii_string_to_unsigned(page, 10, 1, G_MAXINT, &number, NULL))
        return TRUE;
    g_set_error(error, READOUT_ERROR, STATUS_USAGE, "--page=%s: auto, all, overview or a number",
                page);
    return FALSE;
}

static gpointer
dot_open(const Conf *conf, G_GNUC_UNUSED Diag *diag, GError **error)
{
    Dot *dot = g_new0(Dot, 1);
    dot->timeline = timeline_new();
    dot->names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    dot->title = conf_text(conf, "title");
    dot->page = conf_text(conf, "page");
    dot->pages = conf_text(conf, "pages");
    dot->most = (guint)CLAMP(conf_number(conf, "per-page"), 1, G_MAXINT);
    dot->all = conf_flag(conf, "all");
    dot->compact = conf_flag(conf, "compact");
    g_autofree char *data = conf_data_dir();
    g_autofree char *countries = g_build_filename(data, "actors", "countries.csv", NULL);
    g_autofree char *codes = conf_dictionary(conf, "codes.csv");
    if (check_page(dot->page, error) && load_names(dot, countries, error) &&
        load_names(dot, codes, error))
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
add_shown(const Dot *dot, GPtrArray *shown, gboolean dated)
{
    const GPtrArray *all = timeline_entries(dot->timeline);
    for (guint i = 0; i < all->len; i++) {
        const Entry *entry = all->pdata[i];
        if (entry->dated == dated && (dot->all || is_contact(entry)))
            g_ptr_array_add(shown, all->pdata[i]);
    }
}

/* The entries that are drawn, with --all every one: those without a date in a section of their own.
 */
static GPtrArray *
shown_entries(const Dot *dot)
{
    GPtrArray *shown = g_ptr_array_new();
    add_shown(dot, shown, TRUE);
    add_shown(dot, shown, FALSE);
    return shown;
}

/* One page by its number; a number beyond the last finds nothing. */
static void
draw_page(const Dot *dot, Sheet sheet, const GArray *pages, GString *out, Diag *diag)
{
    guint number = (guint)g_ascii_strtoull(dot->page, NULL, 10);
    if (number > pages->len) {
        diag_raise(diag, STATUS_NOTHING);
        return;
    }
    Page page = g_array_index(pages, Page, number - 1);
    g_autoptr(GPtrArray) entries = g_ptr_array_new();
    for (guint i = page.first; i < page.end; i++)
        g_ptr_array_add(entries, sheet.entries->pdata[i]);
    g_autofree char *note = g_strdup_printf("page %u of %u", number, pages->len);
    sheet.entries = entries;
    sheet.note = note;
    sheet_draw(&sheet, out);
}

static void
dot_write(gpointer self, GString *out, Diag *diag)
{
    Dot *dot = self;
    timeline_finish(dot->timeline);
    g_autoptr(GPtrArray) shown = shown_entries(dot);
    g_autoptr(GArray) pages = pages_cut(shown, dot->most);
    Sheet sheet = {dot->timeline, shown, dot->title, "", dot->names, dot->compact};
    gboolean automatic = g_str_equal(dot->page, "auto");
    if (g_ascii_isdigit(*dot->page))
        draw_page(dot, sheet, pages, out, diag);
    else if (g_str_equal(dot->page, "overview") || (automatic && pages->len > 1))
        overview_draw(&sheet, pages, dot->pages, out);
    else
        sheet_draw(&sheet, out);
}

static const Option options[] = {
    {"title", 0, OPTION_TEXT, "TEXT", "Diplomatic contacts", "the heading"},
    {"all", 0, OPTION_FLAG, NULL, NULL, "draw statements, orders and other kinds, too"},
    {"page", 0, OPTION_TEXT, "PAGE", "auto", "which page: auto, all, overview or a number"},
    {"per-page", 0, OPTION_NUMBER, "N", "150", "entries on a page, at most"},
    {"pages", 0, OPTION_TEXT, "FILE", NULL, "the pages' file, % for the number: link to them"},
    {"compact", 0, OPTION_FLAG, NULL, NULL, "one line for each entry"},
    {NULL, 0, OPTION_FLAG, NULL, NULL, NULL},
};

const Stage dot_stage = {
    .name = "dot",
    .summary = "Draws the timeline.",
    .options = options,
    .needs = TIMELINE_NEEDS,
    .open = dot_open,
    .close = dot_close,
    .document = dot_document,
    .write = dot_write,
};
