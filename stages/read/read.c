/* read: articles in, documents out: text files, pages and tables. */
#include "read.h"

#include "article.h"
#include "encoding.h"
#include "input.h"
#include "table.h"

#include <string.h>

enum { CHUNK = 1 << 16 };

static const Option options[] = {
    {"published", 0, OPTION_TEXT, "DATE", NULL, "Publication date of every article"},
    {"columns", 0, OPTION_LIST, "OURS=THEIRS", NULL,
     "Name of a table's column: id, title, date, source, url, text"},
    {"format", 0, OPTION_TEXT, "FORMAT", "auto", "text, table or auto: by name and content"},
    {"files-from", 0, OPTION_TEXT, "FILE", NULL, "Read the names of further inputs from FILE"},
    {"null", '0', OPTION_FLAG, NULL, NULL, "The names in --files-from end in NUL"},
    {0}};

static const char *const COLUMN_NAMES[N_COLUMNS] = {"id", "title", "date", "source", "url", "text"};

typedef enum { FORMAT_AUTO, FORMAT_TEXT, FORMAT_TABLE, N_FORMATS } Format;

typedef struct {
    Rules rules;
    char *published;
    char *names[N_COLUMNS];
    char *files_from;
    gboolean nul;
    Format format;
} Read;

/* One input being read. */
typedef struct {
    const Read *self;
    const char *path;
    char *name; /* of the file, for articles without one of their own */
    StageEmit emit;
    gpointer user;
    Diag *diag;
    gsize articles;
} Job;

static void
read_close(gpointer data)
{
    Read *self = data;
    phrases_free(self->rules.phrases);
    outlets_free(self->rules.outlets);
    depictions_free(self->rules.depictions);
    g_free(self->published);
    g_free(self->files_from);
    for (int c = 0; c < N_COLUMNS; c++) {
        g_free(self->names[c]);
    }
    g_free(self);
}

static gboolean
set_columns(Read *self, const Conf *conf, GError **error)
{
    for (int c = 0; c < N_COLUMNS; c++) {
        self->names[c] = g_strdup(COLUMN_NAMES[c]);
    }
    const char *const *list = conf_list(conf, "columns");
    for (gsize i = 0; list[i] != NULL; i++) {
        const char *equals = strchr(list[i], '=');
        int found = -1;
        for (int c = 0; equals != NULL && c < N_COLUMNS; c++) {
            gsize n = strlen(COLUMN_NAMES[c]);
            found = (gsize)(equals - list[i]) == n && memcmp(list[i], COLUMN_NAMES[c], n) == 0
                        ? c
                        : found;
        }
        if (found < 0) {
            g_set_error(error, READOUT_ERROR, STATUS_USAGE,
                        "--columns %s: not id, title, date, source, url or text=NAME", list[i]);
            return FALSE;
        }
        g_free(self->names[found]);
        self->names[found] = g_strdup(equals + 1);
    }
    return TRUE;
}

static gboolean
set_format(Read *self, const char *name, GError **error)
{
    static const char *const names[N_FORMATS] = {"auto", "text", "table"};
    for (Format f = 0; f < N_FORMATS; f++) {
        if (strcmp(name, names[f]) == 0) {
            self->format = f;
            return TRUE;
        }
    }
    g_set_error(error, READOUT_ERROR, STATUS_USAGE, "--format %s: not auto, text or table", name);
    return FALSE;
}

static gboolean
set_published(Read *self, const char *text, GError **error)
{
    NewsDate date;
    if (text != NULL && (!newsdate_find(text, strlen(text), &date) || date.year == 0)) {
        g_set_error(error, READOUT_ERROR, STATUS_USAGE, "--published %s: no date", text);
        return FALSE;
    }
    self->published = g_strdup(text);
    return TRUE;
}

static gboolean
open_rules(Rules *rules, const Conf *conf, GError **error)
{
    g_autofree char *phrases = conf_dictionary(conf, "furniture.csv");
    g_autofree char *outlets = conf_dictionary(conf, "outlets.csv");
    g_autofree char *depictions = conf_dictionary(conf, "depictions.csv");
    return (rules->phrases = phrases_open(phrases, error)) != NULL &&
           (rules->outlets = outlets_open(outlets, error)) != NULL &&
           (rules->depictions = depictions_open(depictions, error)) != NULL;
}

static gpointer
read_open(const Conf *conf, Diag *diag, GError **error)
{
    (void)diag;
    Read *self = g_new0(Read, 1);
    self->files_from = g_strdup(conf_text(conf, "files-from"));
    self->nul = conf_flag(conf, "null");
    if (!set_columns(self, conf, error) || !set_format(self, conf_text(conf, "format"), error) ||
        !set_published(self, conf_text(conf, "published"), error) ||
        !open_rules(&self->rules, conf, error)) {
        read_close(self);
        return NULL;
    }
    return self;
}

/* Makes an article a document and hands it on. */
static void
give(Job *job, const Article *found, gsize line)
{
    Article article = *found;
    gboolean bad_date = FALSE;
    g_autofree char *numbered = NULL;
    if (job->self->published != NULL) {
        article.date = job->self->published;
        article.rule = "option";
    }
    if (*article.name == '\0') {
        article.name = numbered =
            line > 0 ? g_strdup_printf("%s-%" G_GSIZE_FORMAT, job->name, job->articles + 1)
                     : g_strdup(job->name);
    }
    Document *document = article_document(&job->self->rules, &article, &bad_date);
    if (bad_date) {
        diag_say(job->diag, STATUS_OK, job->path, line, "warning: no date: %s", article.date);
    }
    if (document == NULL) {
        diag_say(job->diag, STATUS_INPUT, job->path, line, "no text");
        return;
    }
    job->articles++;
    job->emit(document, job->user);
}

static void
on_table_row(const Article *article, gsize line, gpointer user)
{
    give(user, article, line);
}

static void
read_table(Job *job, int file, const GString *begun, char delimiter)
{
    g_autoptr(Table) table = table_new(job->path, (const char *const *)job->self->names, delimiter,
                                       on_table_row, job, job->diag);
    g_autofree char *chunk = g_malloc(CHUNK);
    gssize n = (gssize)begun->len;
    gboolean good = table_feed(table, begun->str, begun->len);
    while (good && n > 0) {
        n = input_read(file, chunk, CHUNK, job->path, job->diag);
        good = n > 0 && table_feed(table, chunk, (gsize)n);
    }
    if (n == 0) {
        table_end(table);
    }
}

static void
read_text(Job *job, const GString *bytes)
{
    g_auto(Decoded) decoded = {0};
    if (encoding_decode(bytes->str, bytes->len, NULL, job->path, 0, job->diag, &decoded)) {
        Article article = ARTICLE_EMPTY;
        article.text = decoded.text;
        article.size = decoded.size;
        give(job, &article, 0);
    }
}

static gboolean
has_suffix(const char *path, const char *suffix)
{
    gsize n = strlen(path), m = strlen(suffix);
    return n > m && g_ascii_strcasecmp(path + n - m, suffix) == 0;
}

/* How to read a file, from its name and its first bytes. */
static Format
format_of(const Job *job, const GString *begun, char *delimiter)
{
    const char *const *names = (const char *const *)job->self->names;
    *delimiter = has_suffix(job->path, ".tsv") ? '\t' : ',';
    if (job->self->format != FORMAT_AUTO) {
        return job->self->format;
    }
    gboolean named = has_suffix(job->path, ".csv") || has_suffix(job->path, ".tsv");
    return named || table_sniff(begun->str, begun->len, names, *delimiter) ? FORMAT_TABLE
                                                                           : FORMAT_TEXT;
}

static void
read_file(Job *job)
{
    char delimiter;
    int file = input_open(job->path, job->diag);
    if (file < 0) {
        return;
    }
    g_autoptr(GString) bytes = g_string_sized_new(CHUNK);
    gssize n = input_read(file, bytes->str, CHUNK, job->path, job->diag);
    g_string_set_size(bytes, (gsize)MAX(n, 0));
    if (n == 0) {
        diag_say(job->diag, STATUS_INPUT, job->path, 0, "empty");
    } else if (n > 0 && format_of(job, bytes, &delimiter) == FORMAT_TABLE) {
        read_table(job, file, bytes, delimiter);
    } else if (n > 0 && input_slurp(file, job->path, bytes, job->diag)) {
        read_text(job, bytes);
    }
    input_close(file);
}

static void
read_read(gpointer data, const char *const *inputs, StageEmit emit, gpointer user, Diag *diag)
{
    const Read *self = data;
    g_autoptr(GPtrArray) files = input_expand(inputs, self->files_from, self->nul, diag);
    for (guint i = 0; i < files->len; i++) {
        Job job = {.self = self, .path = files->pdata[i], .emit = emit, .user = user, .diag = diag};
        job.name = input_name(job.path);
        read_file(&job);
        g_free(job.name);
    }
}

const Stage read_stage = {
    .name = "read",
    .summary = "Read articles: text files, tables",
    .options = options,
    .makes = KIND_BIT(KIND_DOC) | KIND_BIT(KIND_PARA),
    .open = read_open,
    .close = read_close,
    .read = read_read,
};
