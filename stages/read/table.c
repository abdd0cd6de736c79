/* table: articles as the rows of a CSV table, as the bytes come. Plain records are cut here, where
 * libcsv would look at each byte; it says what all others are. */
#include "table.h"

#include "encoding.h"

#include <csv.h>
#include <string.h>

struct Table {
    struct csv_parser parser;
    const char *path;
    const char *const *names;
    TableEach each;
    gpointer user;
    Diag *diag;
    GString *row;           /* the fields of the row so far, each with a NUL behind it */
    GArray *offsets;        /* of gsize: where each begins in `row`; one more for the end */
    int columns[N_COLUMNS]; /* index of each column, or -1 */
    guint width;            /* fields of the header; 0 before it */
    gsize line, lines;      /* the line on which the row begins; line ends met in it */
    int terminator;         /* the last character that ended a record */
    GString
        *pending; /* the bytes of the record so far, to read its later lines again if it is bad */
    char delimiter;
    gboolean begun; /* the parser may be in the midst of a record */
    gboolean stopped;
};

static int
no_space(unsigned char c)
{
    (void)c;
    return 0;
}

static void
start_parser(Table *table)
{
    csv_init(&table->parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
    csv_set_delim(&table->parser, (unsigned char)table->delimiter);
    csv_set_space_func(&table->parser, no_space);
    csv_set_blk_size(&table->parser, 64 * 1024); /* libcsv's step of 128 bytes is quadratic */
}

Table *
table_new(const char *path, const char *const names[N_COLUMNS], char delimiter, TableEach each,
          gpointer user, Diag *diag)
{
    Table *table = g_new0(Table, 1);
    table->path = path;
    table->names = names;
    table->each = each;
    table->user = user;
    table->diag = diag;
    table->row = g_string_new(NULL);
    table->offsets = g_array_new(FALSE, FALSE, sizeof(gsize));
    table->line = 1;
    table->pending = g_string_new(NULL);
    table->delimiter = delimiter;
    start_parser(table);
    return table;
}

void
table_free(Table *table)
{
    if (table != NULL) {
        csv_free(&table->parser);
        g_string_free(table->row, TRUE);
        g_string_free(table->pending, TRUE);
        g_array_unref(table->offsets);
        g_free(table);
    }
}

/* Counts the line ends in row[from, ...), the field just met. */
static void
count_lines(Table *table, gsize from)
{
    const char *end = table->row->str + table->row->len;
    for (const char *p = table->row->str + from; (p = memchr(p, '\n', (gsize)(end - p))) != NULL;
         p++) {
        table->lines++;
    }
}

static void
on_field(void *bytes, size_t size, void *user)
{
    Table *table = user;
    gsize from = table->row->len;
    g_array_append_val(table->offsets, from);
    g_string_append_len(table->row, bytes, (gssize)size);
    count_lines(table, from);
    g_string_append_c(table->row, '\0');
}

static const char *
field(const Table *table, guint i, gsize *size)
{
    gsize from = g_array_index(table->offsets, gsize, i);
    gsize to =
        i + 1 < table->offsets->len ? g_array_index(table->offsets, gsize, i + 1) : table->row->len;
    *size = to - from - 1;
    return table->row->str + from;
}

/* The columns that there are, for a message. A new string. */
static char *
header_names(const Table *table)
{
    GString *names = g_string_new(NULL);
    for (guint i = 0; i < table->width; i++) {
        gsize size;
        const char *name = field(table, i, &size);
        g_autofree char *valid = g_utf8_make_valid(name, (gssize)size);
        g_string_append_printf(names, "%s%s", i > 0 ? ", " : "", valid);
    }
    return g_string_free(names, FALSE);
}

/* The header: which column is which. */
static void
take_header(Table *table)
{
    table->width = table->offsets->len;
    for (int c = 0; c < N_COLUMNS; c++) {
        table->columns[c] = -1;
        for (guint i = 0; i < table->width && table->columns[c] < 0; i++) {
            gsize size;
            const char *name = field(table, i, &size);
            if (g_ascii_strcasecmp(name, table->names[c]) == 0) {
                table->columns[c] = (int)i;
            }
        }
    }
    if (table->columns[COLUMN_TEXT] < 0) {
        g_autofree char *there = header_names(table);
        diag_say(table->diag, STATUS_INPUT, table->path, table->line,
                 "no column named %s, only %s: see columns in readout-read(1)",
                 table->names[COLUMN_TEXT], there);
        table->stopped = TRUE;
    }
}

/* One field as UTF-8; "" where the table has no such column. */
static gboolean
decode(Table *table, Column column, Decoded *out)
{
    gsize size;
    *out = (Decoded){"", 0, NULL};
    if (table->columns[column] < 0) {
        return TRUE;
    }
    const char *text = field(table, (guint)table->columns[column], &size);
    return encoding_decode(text, size, NULL, table->path, table->line, table->diag, out);
}

static void
give_article(Table *table, const Decoded fields[N_COLUMNS])
{
    Article article = {.text = fields[COLUMN_TEXT].text,
                       .size = fields[COLUMN_TEXT].size,
                       .title = fields[COLUMN_TITLE].text,
                       .source = fields[COLUMN_SOURCE].text,
                       .url = fields[COLUMN_URL].text,
                       .name = fields[COLUMN_ID].text,
                       .date = fields[COLUMN_DATE].text,
                       .rule = "column"};
    article.bare = *article.title == '\0' && *article.source == '\0' && *article.url == '\0' &&
                   *article.date == '\0';
    table->each(&article, table->line, table->user);
}

static void
take_row(Table *table)
{
    Decoded fields[N_COLUMNS] = {0};
    gboolean good = TRUE;
    if (table->offsets->len != table->width) {
        diag_say(table->diag, STATUS_INPUT, table->path, table->line,
                 "%u fields where the header has %u, row left out", table->offsets->len,
                 table->width);
        return;
    }
    for (Column c = 0; c < N_COLUMNS && good; c++) {
        good = decode(table, c, &fields[c]);
    }
    if (good && fields[COLUMN_TEXT].size > 0) {
        give_article(table, fields);
    } else if (good) {
        diag_say(table->diag, STATUS_INPUT, table->path, table->line, "no text, row left out");
    }
    for (Column c = 0; c < N_COLUMNS; c++) {
        decoded_clear(&fields[c]);
    }
}

static void
clear_record(Table *table)
{
    table->lines = 0;
    g_string_truncate(table->row, 0);
    g_array_set_size(table->offsets, 0);
}

static void
on_record(int terminator, void *user)
{
    Table *table = user;
    table->begun = terminator != '\n'; /* behind a CR there may be more on the line */
    gboolean half = terminator == '\n' && table->terminator == '\r' && table->offsets->len == 0;
    if (table->offsets->len > 0 && !table->stopped) {
        if (table->width == 0) {
            take_header(table);
        } else {
            take_row(table);
        }
    }
    table->line += table->lines + !half;
    table->terminator = table->offsets->len > 0 ? terminator : '\0';
    g_string_truncate(table->pending, 0);
    clear_record(table);
}

/* Leaves out the first line of a bad record and reads its other lines as records of their own: a
 * quote that is never closed must not swallow the rest of the table. */
static void
recover(Table *table, const char *fault)
{
    diag_say(table->diag, STATUS_INPUT, table->path, table->line, "%s, line left out", fault);
    const char *end = memchr(table->pending->str, '\n', table->pending->len);
    g_autoptr(GString) rest = g_string_new(end != NULL ? end + 1 : "");
    g_string_truncate(table->pending, 0);
    csv_free(&table->parser);
    start_parser(table);
    clear_record(table);
    table->begun = FALSE;
    table->line++;
    table_feed(table, rest->str, rest->len);
}

/* Parses at most one line. */
static void
feed_line(Table *table, const char *bytes, gsize size)
{
    g_string_append_len(table->pending, bytes, (gssize)size);
    table->begun = TRUE;
    if (csv_parse(&table->parser, bytes, size, on_field, on_record, table) != size) {
        recover(table, "quote inside a field");
    }
}

/* Takes the quoted field whose text begins at `at`, doubled quotes as one. Behind its closing
 * quote; NULL if that does not come. */
static const char *
cut_quoted(Table *table, const char *at, const char *end)
{
    for (const char *quote; (quote = memchr(at, '"', (gsize)(end - at))) != NULL; at = quote + 2) {
        gboolean doubled = quote + 1 < end && quote[1] == '"';
        g_string_append_len(table->row, at, quote + doubled - at);
        if (!doubled) {
            return quote + 1;
        }
    }
    return NULL;
}

/* Takes the field at `at`; behind it, or NULL. */
static const char *
cut_field(Table *table, const char *at, const char *end)
{
    gsize from = table->row->len;
    g_array_append_val(table->offsets, from);
    if (at < end && *at == '"') {
        at = cut_quoted(table, at + 1, end);
        count_lines(table, from);
    } else {
        const char *stop = at;
        while (stop < end && *stop != table->delimiter && *stop != '"' && *stop != '\r' &&
               *stop != '\n') {
            stop++;
        }
        g_string_append_len(table->row, at, stop - at);
        at = stop;
    }
    g_string_append_c(table->row, '\0');
    return at;
}

/* The bytes of a record that ends in LF or CRLF, each field of which is plain or wholly in quotes:
 * it is taken. 0 if there is none, or not all of it. */
static gsize
cut_record(Table *table, const char *bytes, gsize size)
{
    const char *at = bytes, *end = bytes + size;
    if (size == 0 || *at == '\n' || *at == '\r') {
        return 0;
    }
    while ((at = cut_field(table, at, end)) != NULL && at < end && *at == table->delimiter) {
        at++;
    }
    if (at != NULL && at + 1 < end && at[0] == '\r' && at[1] == '\n') {
        at++;
    }
    if (at == NULL || at >= end || *at != '\n') {
        clear_record(table);
        return 0;
    }
    on_record('\n', table);
    return (gsize)(at + 1 - bytes);
}

gsize
table_mark(const char *bytes, gsize size)
{
    return size >= 3 && memcmp(bytes, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
}

gboolean
table_feed(Table *table, const char *bytes, gsize size)
{
    while (size > 0 && !table->stopped) {
        gsize n = !table->begun ? cut_record(table, bytes, size) : 0;
        if (n == 0) {
            const char *lf = memchr(bytes, '\n', size);
            n = lf != NULL ? (gsize)(lf - bytes) + 1 : size;
            feed_line(table, bytes, n);
        }
        bytes += n;
        size -= n;
    }
    return !table->stopped;
}

void
table_end(Table *table)
{
    while (!table->stopped && csv_fini(&table->parser, on_field, on_record, table) != 0) {
        recover(table, "the quote of this row is never closed");
    }
    if (!table->stopped && table->width == 0) {
        diag_say(table->diag, STATUS_INPUT, table->path, 0, "empty");
    }
}
