/* read: articles in, documents out: text files, pages and tables. */
#include "read.h"

#include "input.h"
#include "job.h"

#include <libxml/parser.h>
#include <string.h>

static const Option options[] = {
    {"published", 0, OPTION_TEXT, "DATE", NULL, "Publication date of every article"},
    {"columns", 0, OPTION_LIST, "OURS=THEIRS", NULL,
     "Name of a table's column: id, title, date, source, url, text"},
    {"format", 0, OPTION_TEXT, "FORMAT", "auto",
     "text, html, table, lines, json or auto: by name and content"},
    {"order", 0, OPTION_TEXT, "ORDER", "auto",
     "What comes first in a column's 3/4/2017: day, month, or auto: such a date is none"},
    {"files-from", 0, OPTION_TEXT, "FILE", NULL, "Read the names of further inputs from FILE"},
    {"null", '0', OPTION_FLAG, NULL, NULL, "The names in --files-from end in NUL"},
    {0}};

static const char *const COLUMN_NAMES[N_COLUMNS] = {"id", "title", "date", "source", "url", "text"};

typedef struct {
    Setup setup;
    char *files_from;
    gboolean nul;
} Read;

static void
read_close(gpointer data)
{
    Read *self = data;
    Setup *setup = &self->setup;
    rules_clear(&setup->rules);
    chrome_free(setup->chrome);
    g_free(setup->published);
    for (int c = 0; c < N_COLUMNS; c++) {
        g_free(setup->names[c]);
    }
    g_free(self->files_from);
    g_free(self);
}

/* "text=body": our column text has the name body. */
static gboolean
set_column(Setup *setup, const char *pair, GError **error)
{
    const char *equals = strchr(pair, '=');
    for (int c = 0; equals != NULL && c < N_COLUMNS; c++) {
        gsize n = strlen(COLUMN_NAMES[c]);
        if ((gsize)(equals - pair) == n && memcmp(pair, COLUMN_NAMES[c], n) == 0) {
            g_free(setup->names[c]);
            setup->names[c] = g_strdup(equals + 1);
            return TRUE;
        }
    }
    g_set_error(error, READOUT_ERROR, STATUS_USAGE,
                "--columns %s: not id, title, date, source, url or text=NAME", pair);
    return FALSE;
}

static gboolean
set_columns(Setup *setup, const Conf *conf, GError **error)
{
    const char *const *list = conf_list(conf, "columns");
    gboolean good = TRUE;
    for (int c = 0; c < N_COLUMNS; c++) {
        setup->names[c] = g_strdup(COLUMN_NAMES[c]);
    }
    for (gsize i = 0; good && list[i] != NULL; i++) {
        g_auto(GStrv) pairs = g_strsplit(list[i], ",", -1);
        for (gsize k = 0; good && pairs[k] != NULL; k++) {
            good = set_column(setup, pairs[k], error);
        }
    }
    return good;
}

static gboolean
set_format(Setup *setup, const char *name, GError **error)
{
    static const char *const names[N_FORMATS] = {"auto", "text", "html", "table", "lines", "json"};
    for (Format f = 0; f < N_FORMATS; f++) {
        if (strcmp(name, names[f]) == 0) {
            setup->format = f;
            return TRUE;
        }
    }
    g_set_error(error, READOUT_ERROR, STATUS_USAGE,
                "--format %s: not auto, text, html, table, lines or json", name);
    return FALSE;
}

static gboolean
set_order(Setup *setup, const char *name, GError **error)
{
    static const char *const names[] = {
        [ORDER_AUTO] = "auto", [ORDER_DAY] = "day", [ORDER_MONTH] = "month"};
    for (DateOrder order = ORDER_AUTO; order <= ORDER_MONTH; order++) {
        if (strcmp(name, names[order]) == 0) {
            setup->order = order;
            return TRUE;
        }
    }
    g_set_error(error, READOUT_ERROR, STATUS_USAGE, "--order %s: not auto, day or month", name);
    return FALSE;
}

static gboolean
set_published(Setup *setup, const char *text, GError **error)
{
    NewsDate date;
    if (text != NULL && (!newsdate_find(text, strlen(text), &date) || date.year == 0)) {
        g_set_error(error, READOUT_ERROR, STATUS_USAGE, "--published %s: no date", text);
        return FALSE;
    }
    setup->published = g_strdup(text);
    return TRUE;
}

static gboolean
open_dictionaries(Setup *setup, const Conf *conf, GError **error)
{
    g_autofree char *chrome = conf_dictionary(conf, "chrome.csv");
    return rules_open(&setup->rules, conf, error) &&
           (setup->chrome = chrome_open(chrome, error)) != NULL;
}

static gpointer
read_open(const Conf *conf, Diag *diag, GError **error)
{
    (void)diag;
    Read *self = g_new0(Read, 1);
    self->files_from = g_strdup(conf_text(conf, "files-from"));
    self->nul = conf_flag(conf, "null");
    xmlInitParser();
    if (!set_columns(&self->setup, conf, error) ||
        !set_format(&self->setup, conf_text(conf, "format"), error) ||
        !set_order(&self->setup, conf_text(conf, "order"), error) ||
        !set_published(&self->setup, conf_text(conf, "published"), error) ||
        !open_dictionaries(&self->setup, conf, error)) {
        read_close(self);
        return NULL;
    }
    return self;
}

static void
read_read(gpointer data, const char *const *inputs, StageEmit emit, gpointer user, Diag *diag)
{
    const Read *self = data;
    g_autoptr(GPtrArray) files = input_expand(inputs, self->files_from, self->nul, diag);
    Progress progress;
    progress_begin(&progress, files);
    for (guint i = 0; i < files->len; i++) {
        job_run(&self->setup, files->pdata[i], &progress, emit, user, diag);
    }
    progress_end(&progress);
}

const Stage read_stage = {
    .name = "read",
    .summary = "Reads articles: text files, web pages, tables.",
    .options = options,
    .makes = KIND_BIT(KIND_DOC) | KIND_BIT(KIND_PARA),
    .open = read_open,
    .close = read_close,
    .read = read_read,
};
