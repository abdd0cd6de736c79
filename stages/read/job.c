/* job: one input file on its way to documents. */
#include "job.h"

#include "delimiter.h"
#include "encoding.h"
#include "foreign.h"
#include "html.h"
#include "input.h"
#include "lines.h"
#include "mhtml.h"
#include "source.h"

#include <string.h>

enum { CHUNK = 1 << 16 };

typedef struct {
    const Setup *setup;
    const char *path;
    char *name; /* of the file, for articles without one of their own */
    Progress *progress;
    StageEmit emit;
    gpointer user;
    Diag *diag;
    gsize articles;
} Job;

/* Makes an article a document and hands it on; `line` 0: the file is one article. */
static void
give(Job *job, const Article *found, gsize line)
{
    Article article = *found;
    gboolean bad_date = FALSE;
    g_autofree char *numbered = NULL;
    if (job->setup->published != NULL) {
        article.date = job->setup->published;
        article.rule = "option";
    }
    if (*article.name == '\0') {
        article.name = numbered =
            line > 0 ? g_strdup_printf("%s-%" G_GSIZE_FORMAT, job->name, job->articles + 1)
                     : g_strdup(job->name);
    }
    Document *document = article_document(&job->setup->rules, &article, &bad_date);
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

static const char *
first_of(const char *a, const char *b)
{
    return *a != '\0' ? a : b;
}

/* A row of a table, or an object. Its text may be a page, or the part of one that feeds and content
 * management systems keep; what the other columns say wins over what that says. */
static void
on_row(const Article *article, gsize line, gpointer user)
{
    Job *job = user;
    Article page = *article;
    g_auto(Html) html = {0};
    g_autofree char *date = columndate_plain(article->date, job->setup->order);
    page.date = date;
    if (source_is_html(article->text, article->size) &&
        html_read(job->setup->chrome, article->text, article->size, &html)) {
        page.text = html.text->str;
        page.size = html.text->len;
        page.paras = html.paras;
        page.title = first_of(article->title, html.title);
        page.source = first_of(article->source, html.source);
        page.url = first_of(article->url, html.url);
        if (*article->date == '\0') {
            page.date = html.date;
            page.rule = "metadata";
        }
    }
    give(job, &page, line);
}

static void
read_table(Job *job, int file, const GString *begun, char delimiter)
{
    const char *const *names = (const char *const *)job->setup->names;
    g_autoptr(Table) table = table_new(job->path, names, delimiter, on_row, job, job->diag);
    g_autofree char *chunk = g_malloc(CHUNK);
    gssize n = (gssize)begun->len;
    gsize mark = table_mark(begun->str, begun->len);
    gboolean good = table_feed(table, begun->str + mark, begun->len - mark);
    while (good && n > 0) {
        n = input_read(file, chunk, CHUNK, job->path, job->diag);
        good = n > 0 && table_feed(table, chunk, (gsize)n);
        progress_add(job->progress, (gsize)MAX(n, 0));
    }
    if (n == 0) {
        table_end(table);
    }
}

static const char *
last_newline(const GString *bytes)
{
    gsize n = bytes->len;
    while (n > 0 && bytes->str[n - 1] != '\n') {
        n--;
    }
    return n > 0 ? bytes->str + n - 1 : NULL;
}

static Objects
objects_of(Job *job)
{
    return (Objects){.path = job->path,
                     .names = (const char *const *)job->setup->names,
                     .each = on_row,
                     .user = job,
                     .diag = job->diag};
}

/* JSON Lines in pieces of whole lines, so that the file is never held. */
static void
read_lines(Job *job, int file, GString *bytes)
{
    const Objects objects = objects_of(job);
    gsize line = 1;
    gssize n = (gssize)bytes->len;
    while (n > 0 || bytes->len > 0) {
        const char *last = n > 0 ? last_newline(bytes) : bytes->str + bytes->len;
        gsize whole = last != NULL ? (gsize)(last - bytes->str) : 0;
        if (last != NULL) {
            line = lines_read(&objects, bytes->str, whole, line);
            g_string_erase(bytes, 0, (gssize)MIN(whole + 1, bytes->len));
        }
        if (n > 0) {
            gsize have = bytes->len;
            g_string_set_size(bytes, have + CHUNK);
            n = input_read(file, bytes->str + have, CHUNK, job->path, job->diag);
            g_string_set_size(bytes, have + (gsize)MAX(n, 0));
            progress_add(job->progress, (gsize)MAX(n, 0));
        }
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

static void
read_page(Job *job, const GString *bytes)
{
    g_auto(Decoded) decoded = {0};
    g_auto(Html) html = {0};
    g_autofree char *charset = html_charset(bytes->str, bytes->len);
    if (!encoding_decode(bytes->str, bytes->len, charset, job->path, 0, job->diag, &decoded)) {
        return;
    }
    if (!html_read(job->setup->chrome, decoded.text, decoded.size, &html)) {
        diag_say(job->diag, STATUS_INPUT, job->path, 0, "no HTML document");
        return;
    }
    Article article = {.text = html.text->str,
                       .size = html.text->len,
                       .paras = html.paras,
                       .title = html.title,
                       .source = html.source,
                       .url = html.url,
                       .name = "",
                       .date = html.date,
                       .rule = "metadata"};
    give(job, &article, 0);
}

static void
read_packed(Job *job, const GString *bytes)
{
    GString *page = mhtml_page(bytes->str, bytes->len);
    if (page != NULL) {
        read_page(job, page);
        g_string_free(page, TRUE);
    } else {
        diag_say(job->diag, STATUS_INPUT, job->path, 0, "no HTML document");
    }
}

static gboolean
has_suffix(const char *path, const char *const *suffixes)
{
    for (gsize i = 0; suffixes[i] != NULL; i++) {
        gsize n = strlen(path), m = strlen(suffixes[i]);
        if (n > m && g_ascii_strcasecmp(path + n - m, suffixes[i]) == 0) {
            return TRUE;
        }
    }
    return FALSE;
}

/* How to read a file, from its name, else from its first bytes. */
static Format
format_of(const Job *job, const GString *begun, char *delimiter)
{
    static const char *const tables[] = {".csv", ".tsv", NULL};
    static const char *const pages[] = {".html", ".htm", ".xhtml", ".shtml", NULL};
    static const char *const lines[] = {".jsonl", ".ndjson", NULL};
    const char *const *names = (const char *const *)job->setup->names;
    guint known;
    *delimiter = table_delimiter(begun->str, begun->len, names, &known);
    if (job->setup->format != FORMAT_AUTO) {
        return job->setup->format;
    }
    if (has_suffix(job->path, tables) || known >= 2) {
        return FORMAT_TABLE;
    }
    gboolean by_line;
    if (objects_sniff(begun->str, begun->len, &by_line)) {
        return by_line ? FORMAT_LINES : FORMAT_JSON;
    }
    if (has_suffix(job->path, lines)) {
        return FORMAT_LINES;
    }
    gboolean page = has_suffix(job->path, pages) || html_sniff(begun->str, begun->len) ||
                    mhtml_sniff(begun->str, begun->len);
    return page ? FORMAT_HTML : FORMAT_TEXT;
}

static void
read_begun(Job *job, int file, GString *bytes)
{
    char delimiter;
    Format format = format_of(job, bytes, &delimiter);
    if (format == FORMAT_LINES || format == FORMAT_JSON) {
        g_string_erase(bytes, 0, (gssize)table_mark(bytes->str, bytes->len));
    }
    if (format == FORMAT_TABLE) {
        read_table(job, file, bytes, delimiter);
    } else if (format == FORMAT_LINES) {
        read_lines(job, file, bytes);
    } else if (input_slurp(file, job->path, bytes, job->diag)) {
        progress_add(job->progress, bytes->len);
        if (format == FORMAT_JSON) {
            Objects objects = objects_of(job);
            objects.whole = TRUE;
            objects_read(&objects, bytes->str, bytes->len);
        } else if (format == FORMAT_HTML && mhtml_sniff(bytes->str, bytes->len)) {
            read_packed(job, bytes);
        } else if (format == FORMAT_HTML) {
            read_page(job, bytes);
        } else {
            read_text(job, bytes);
        }
    }
}

/* UTF-16 becomes UTF-8 at the door and is held whole: all that follows looks at bytes. FALSE if it
 * cannot be read, which is said. */
static gboolean
make_utf8(Job *job, int file, GString *bytes)
{
    g_auto(Decoded) decoded = {0};
    if (!encoding_is_utf16(bytes->str, bytes->len)) {
        return TRUE;
    }
    if (!input_slurp(file, job->path, bytes, job->diag) ||
        !encoding_decode(bytes->str, bytes->len, NULL, job->path, 0, job->diag, &decoded)) {
        return FALSE;
    }
    g_string_truncate(bytes, 0);
    g_string_append_len(bytes, decoded.text, (gssize)decoded.size);
    return TRUE;
}

void
job_run(const Setup *setup, const char *path, Progress *progress, StageEmit emit, gpointer user,
        Diag *diag)
{
    Job job = {.setup = setup,
               .path = path,
               .progress = progress,
               .emit = emit,
               .user = user,
               .diag = diag};
    int file = input_open(path, diag);
    if (file < 0) {
        return;
    }
    g_autoptr(GString) bytes = g_string_sized_new(CHUNK);
    gssize n = input_read(file, bytes->str, CHUNK, path, diag);
    g_string_set_size(bytes, (gsize)MAX(n, 0));
    job.name = input_name(path);
    const char *advice = foreign_advice(bytes->str, bytes->len);
    if (n == 0) {
        diag_say(diag, STATUS_INPUT, path, 0, "empty");
    } else if (advice != NULL) {
        diag_say(diag, STATUS_INPUT, path, 0, "%s", advice);
    } else if (n > 0 && make_utf8(&job, file, bytes)) {
        read_begun(&job, file, bytes);
    }
    g_free(job.name);
    input_close(file);
}
