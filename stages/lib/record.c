/* record: one record of CSV (RFC 4180) from a file, cut into the fields that libcsv cuts it into;
 * and the quoting of a field. */
#include "record.h"

#include <csv.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct RecordReader {
    FILE *file;
    int error;         /* errno of a failed read */
    gsize line, lines; /* first line of the last record; lines read so far */
    char *buffer;      /* of getline */
    size_t capacity;
    GString *joined; /* a record of several lines */
    gboolean is_joined;
    GString *again; /* lines given back, from `again_at` on */
    gsize again_at;
    struct csv_parser parser;
    GString *bytes;  /* fields of the last parsed record, each with its NUL */
    GArray *offsets; /* gsize, where they begin */
    GPtrArray *fields;
    guint rows;
};

static int
never_space(unsigned char c)
{
    (void)c;
    return 0;
}

/* libcsv's buffer grows by a fixed step, 128 bytes unless told otherwise: quadratic on a huge
 * field. */
#define BUFFER_STEP ((size_t)64 * 1024)

/* Bytes from which on four searches are quicker than a look at each byte. */
#define LONG_FIELD ((gsize)48)

static void
begin_parser(struct csv_parser *parser)
{
    csv_init(parser, CSV_STRICT | CSV_STRICT_FINI);
    csv_set_space_func(parser, never_space);
    csv_set_blk_size(parser, BUFFER_STEP);
}

RecordReader *
record_reader_new(void)
{
    RecordReader *reader = g_new0(RecordReader, 1);
    reader->joined = g_string_new(NULL);
    reader->again = g_string_new(NULL);
    reader->bytes = g_string_new(NULL);
    reader->offsets = g_array_new(FALSE, FALSE, sizeof(gsize));
    reader->fields = g_ptr_array_new();
    begin_parser(&reader->parser);
    return reader;
}

void
record_reader_free(RecordReader *reader)
{
    if (!reader)
        return;
    csv_free(&reader->parser);
    free(reader->buffer);
    g_string_free(reader->joined, TRUE);
    g_string_free(reader->again, TRUE);
    g_string_free(reader->bytes, TRUE);
    g_array_free(reader->offsets, TRUE);
    g_ptr_array_free(reader->fields, TRUE);
    g_free(reader);
}

void
record_reader_open(RecordReader *reader, FILE *file)
{
    reader->file = file;
    reader->line = reader->lines = 0;
    reader->error = 0;
    g_string_truncate(reader->again, 0);
    reader->again_at = 0;
}

static gboolean
quotes_balanced(const char *text, gsize size)
{
    gboolean even = TRUE;
    for (const char *end = text + size; (text = memchr(text, '"', (gsize)(end - text))); text++)
        even = !even;
    return even;
}

static gsize
without_line_end(const char *text, gsize size)
{
    if (size && text[size - 1] == '\n')
        size--;
    if (size && text[size - 1] == '\r')
        size--;
    return size;
}

/* The next of the lines given back, as getline() gives those of the file. */
static gssize
read_again(RecordReader *reader)
{
    const char *from = reader->again->str + reader->again_at;
    gsize left = reader->again->len - reader->again_at;
    const char *end = memchr(from, '\n', left);
    gsize size = end ? (gsize)(end - from) + 1 : left;
    if (reader->capacity <= size) { /* of malloc, as getline's own */
        free(reader->buffer);
        reader->capacity = size + 1;
        reader->buffer = malloc(reader->capacity);
        g_assert(reader->buffer);
    }
    memcpy(reader->buffer, from, size);
    reader->buffer[size] = '\0';
    reader->again_at += size;
    return (gssize)size;
}

/* One physical line into the buffer; its size, or -1 at the end. */
static gssize
read_line(RecordReader *reader)
{
    gssize size = reader->again_at < reader->again->len
                      ? read_again(reader)
                      : getline(&reader->buffer, &reader->capacity, reader->file);
    if (size < 0) {
        reader->error = ferror(reader->file) ? errno : 0;
        return -1;
    }
    if (reader->lines++ == 0 && size >= 3 && memcmp(reader->buffer, "\xEF\xBB\xBF", 3) == 0) {
        size -= 3;
        memmove(reader->buffer, reader->buffer + 3, (gsize)size + 1);
    }
    return size;
}

const char *
record_reader_next(RecordReader *reader, gsize *size, gboolean *open_quote)
{
    *open_quote = FALSE;
    gssize n;
    do {
        n = read_line(reader);
        if (n < 0)
            return NULL;
    } while (without_line_end(reader->buffer, (gsize)n) == 0);
    reader->line = reader->lines;
    reader->is_joined = FALSE;
    if (quotes_balanced(reader->buffer, (gsize)n)) {
        *size = without_line_end(reader->buffer, (gsize)n);
        return reader->buffer;
    }
    reader->is_joined = TRUE;
    g_string_truncate(reader->joined, 0);
    gboolean balanced = FALSE;
    while (n >= 0 && !balanced) {
        balanced = reader->joined->len > 0 && !quotes_balanced(reader->buffer, (gsize)n);
        g_string_append_len(reader->joined, reader->buffer, n);
        if (!balanced)
            n = read_line(reader);
    }
    *open_quote = !balanced;
    *size = without_line_end(reader->joined->str, reader->joined->len);
    return reader->joined->str;
}

int
record_reader_error(const RecordReader *reader)
{
    return reader->error;
}

gboolean
record_reader_is_joined(const RecordReader *reader)
{
    return reader->is_joined;
}

void
record_reader_give_back(RecordReader *reader)
{
    const char *end =
        reader->is_joined ? memchr(reader->joined->str, '\n', reader->joined->len) : NULL;
    if (!end)
        return;
    gsize first = (gsize)(end - reader->joined->str) + 1;
    g_string_erase(reader->again, 0, (gssize)reader->again_at);
    g_string_prepend_len(reader->again, end + 1, (gssize)(reader->joined->len - first));
    reader->again_at = 0;
    reader->lines = reader->line;
    reader->is_joined = FALSE;
}

gsize
record_reader_line(const RecordReader *reader)
{
    return reader->line;
}

static void
on_field(void *data, size_t size, void *user)
{
    RecordReader *reader = user;
    if (reader->rows)
        return;
    g_array_append_val(reader->offsets, reader->bytes->len);
    g_string_append_len(reader->bytes, data ? data : "", (gssize)size);
    g_string_append_c(reader->bytes, '\0');
}

static void
on_row(int end, void *user)
{
    (void)end;
    ((RecordReader *)user)->rows++;
}

/* The end of the quoted field whose text begins at `at`: doubled quotes become one where they
 * stand. *next is behind the closing quote. NULL if there is none. */
static char *
cut_quoted(char *at, char *end, char **next)
{
    char *to = at;
    for (char *quote; (quote = memchr(at, '"', (gsize)(end - at))); at = quote + 2) {
        memmove(to, at, (gsize)(quote - at));
        to += quote - at;
        *next = quote + 1;
        if (quote[1] != '"')
            return to;
        *to++ = '"';
    }
    return NULL;
}

/* Cuts a record where it lies, with a NUL behind it. FALSE for anything but plain fields and fields
 * wholly in quotes: libcsv has to say what that is. */
static gboolean
cut_record(char *at, gsize size, GPtrArray *fields)
{
    static const guchar stops[256] = {[0] = 1, [','] = 1, ['"'] = 1, ['\r'] = 1, ['\n'] = 1};
    for (char *end = at + size, *stop, *next; at <= end; at = next + 1) {
        if (*at == '"') {
            stop = cut_quoted(++at, end, &next);
        } else {
            for (next = at; !stops[(guchar)*next]; next++)
                ;
            stop = next;
        }
        if (!stop || (next < end && *next != ','))
            return FALSE;
        *stop = '\0';
        g_ptr_array_add(fields, at);
    }
    return TRUE;
}

static void
begin_fields(RecordReader *reader)
{
    g_string_truncate(reader->bytes, 0);
    g_array_set_size(reader->offsets, 0);
    g_ptr_array_set_size(reader->fields, 0);
    reader->rows = 0;
}

const GPtrArray *
record_reader_fields(RecordReader *reader, const char *record, gsize size)
{
    begin_fields(reader);
    g_string_append_len(reader->bytes, record, (gssize)size);
    if (cut_record(reader->bytes->str, size, reader->fields))
        return reader->fields;
    begin_fields(reader);
    gboolean good = csv_parse(&reader->parser, record, size, on_field, on_row, reader) == size;
    good = csv_fini(&reader->parser, on_field, on_row, reader) == 0 && good;
    if (!good) { /* the parser's state is spoilt: begin anew */
        csv_free(&reader->parser);
        begin_parser(&reader->parser);
        return NULL;
    }
    for (guint i = 0; i < reader->offsets->len; i++)
        g_ptr_array_add(reader->fields,
                        reader->bytes->str + g_array_index(reader->offsets, gsize, i));
    return reader->fields;
}

char *
record_room(GString *out, gsize size)
{
    gsize used = out->len;
    if (out->allocated_len <= used + size) {
        g_string_set_size(out, used + size);
        out->len = used;
    }
    return out->str + used;
}

/* The field in quotes, those inside doubled. */
static char *
write_quoted(char *at, const char *field, gsize size)
{
    const char *end = field + size;
    *at++ = '"';
    for (const char *quote; (quote = memchr(field, '"', (gsize)(end - field))); field = quote + 1) {
        gsize n = (gsize)(quote + 1 - field);
        memcpy(at, field, n);
        at[n] = '"';
        at += n + 1;
    }
    memcpy(at, field, (gsize)(end - field));
    at += end - field;
    *at++ = '"';
    return at;
}

/* Whether a field must be quoted: a short one byte by byte, a long one by four searches. */
static gboolean
needs_quotes(const char *field, gsize size)
{
    static const guchar quoted[256] = {[','] = 1, ['"'] = 1, ['\r'] = 1, ['\n'] = 1};
    if (size > LONG_FIELD)
        return memchr(field, ',', size) || memchr(field, '"', size) || memchr(field, '\n', size) ||
               memchr(field, '\r', size);
    guint needs = 0;
    for (gsize i = 0; i < size; i++)
        needs |= quoted[(guchar)field[i]];
    return needs != 0;
}

void
record_append_field(GString *out, const char *field)
{
    gsize size = strlen(field);
    char *room = record_room(out, 2 * size + 2), *end = room + size;
    if (needs_quotes(field, size))
        end = write_quoted(room, field, size);
    else
        memcpy(room, field, size);
    *end = '\0';
    out->len = (gsize)(end - out->str);
}
