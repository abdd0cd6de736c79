/* stream: reading and writing the record stream, readout-stream(5); the one place that knows its
 * grammar. */
#include "stream.h"

#include "record.h"

#include <stddef.h>
#include <string.h>

/* The columns in canonical order; `offset` is where a Row keeps the string. */
static const struct {
    const char *name;
    gsize offset;
} columns[] = {
    {"kind", 0},
    {"id", offsetof(Row, id)},
    {"doc", offsetof(Row, doc)},
    {"part_of", offsetof(Row, part_of)},
    {"start", 0},
    {"stop", 0},
    {"what", offsetof(Row, what)},
    {"time", offsetof(Row, time)},
    {"until", offsetof(Row, until)},
    {"span", offsetof(Row, span)},
    {"who", offsetof(Row, who)},
    {"whom", offsetof(Row, whom)},
    {"attending", offsetof(Row, attending)},
    {"topic", offsetof(Row, topic)},
    {"place", offsetof(Row, place)},
    {"status", offsetof(Row, status)},
    {"attribution", offsetof(Row, attribution)},
    {"refs", offsetof(Row, refs)},
    {"rule", offsetof(Row, rule)},
    {"url", offsetof(Row, url)},
    {"text", offsetof(Row, text)},
};

enum { COLUMN_KIND = 0, COLUMN_ID = 1, COLUMN_DOC = 2, COLUMN_START = 4, COLUMN_STOP = 5 };
#define N_COLUMNS G_N_ELEMENTS(columns)

static gint
column_index(const char *name)
{
    for (gint i = 0; i < (gint)N_COLUMNS; i++)
        if (strcmp(columns[i].name, name) == 0)
            return i;
    return -1;
}

static const char **
row_field(Row *row, gsize column)
{
    return (const char **)(void *)((char *)row + columns[column].offset);
}

/* ---- reading ---- */

struct StreamReader {
    guint needs, drops;
    Diag *diag;
    RecordReader *records;
    const char *name;
    gboolean at_end, have_header, have_end;
    GPtrArray *metas;      /* char * */
    char *header;          /* of the first stream */
    gsize pad;             /* canonical columns that the first stream lacks */
    gint *map;             /* field of the current stream -> column, -1 unknown */
    guint fields;          /* of the current stream's header */
    gboolean ordered;      /* its first columns are kind,id,doc: raw rows can be told apart */
    gboolean same;         /* its header is the first one's: rows can be copied raw */
    Document *pending;     /* begun, not yet given out */
    gsize rows, documents; /* since the last end row */
};

StreamReader *
stream_reader_new(guint needs, guint drops, Diag *diag)
{
    StreamReader *reader = g_new0(StreamReader, 1);
    reader->needs = needs;
    reader->drops = drops;
    reader->diag = diag;
    reader->records = record_reader_new();
    reader->metas = g_ptr_array_new_with_free_func(g_free);
    reader->at_end = TRUE;
    return reader;
}

void
stream_reader_free(StreamReader *reader)
{
    if (!reader)
        return;
    record_reader_free(reader->records);
    g_ptr_array_free(reader->metas, TRUE);
    document_free(reader->pending);
    g_free(reader->header);
    g_free(reader->map);
    g_free(reader);
}

void
stream_reader_open(StreamReader *reader, FILE *file, const char *name)
{
    record_reader_open(reader->records, file);
    reader->name = name;
    reader->at_end = reader->have_header = reader->have_end = FALSE;
    reader->rows = reader->documents = 0;
}

const GPtrArray *
stream_reader_metas(const StreamReader *reader)
{
    return reader->metas;
}

const char *
stream_reader_header(const StreamReader *reader)
{
    return reader->header;
}

/* Says what is wrong and leaves an error row, so that later stages know. */
static void
fault(StreamReader *reader, const char *text)
{
    gsize line = record_reader_line(reader->records);
    diag_say(reader->diag, STATUS_INPUT, reader->name, line, "%s", text);
    if (!reader->pending)
        reader->pending = document_new(NULL);
    Row *row = document_add(reader->pending, KIND_ERROR, -1, -1);
    row->rule = "stream";
    row->text = arena_printf(reader->pending->arena, "%s:%" G_GSIZE_FORMAT ": %s", reader->name,
                             line, text);
}

static void
keep_header(StreamReader *reader, const char *record, gsize size, const GPtrArray *fields)
{
    GString *header = g_string_new_len(record, (gssize)size);
    for (gsize c = 0; c < N_COLUMNS; c++) {
        gboolean there = FALSE;
        for (guint i = 0; i < fields->len && !there; i++)
            there = strcmp(fields->pdata[i], columns[c].name) == 0;
        if (!there) {
            g_string_append_printf(header, ",%s", columns[c].name);
            reader->pad++;
        }
    }
    reader->header = g_string_free(header, FALSE);
}

static gboolean
read_header(StreamReader *reader, const char *record, gsize size)
{
    const GPtrArray *fields = record_reader_fields(reader->records, record, size);
    gboolean kind = FALSE, id = FALSE;
    for (guint i = 0; fields && i < fields->len; i++) {
        kind = kind || strcmp(fields->pdata[i], "kind") == 0;
        id = id || strcmp(fields->pdata[i], "id") == 0;
    }
    if (!kind || !id)
        return FALSE;
    if (!reader->header)
        keep_header(reader, record, size, fields);
    reader->fields = fields->len;
    reader->map = g_renew(gint, reader->map, fields->len);
    for (guint i = 0; i < fields->len; i++)
        reader->map[i] = column_index(fields->pdata[i]);
    reader->ordered = fields->len > 2 && reader->map[0] == COLUMN_KIND &&
                      reader->map[1] == COLUMN_ID && reader->map[2] == COLUMN_DOC;
    reader->same =
        strncmp(reader->header, record, size) == 0 && (reader->header[size] == '\0' || reader->pad);
    reader->have_header = TRUE;
    return TRUE;
}

/* Kind, id and doc of a record whose first three fields have no quotes. */
static gboolean
peek(const char *record, gsize size, Kind *kind, const char **id, gsize *id_size, const char **doc,
     gsize *doc_size)
{
    const char *end = record + size;
    const char *comma1 = memchr(record, ',', size);
    const char *comma2 = comma1 ? memchr(comma1 + 1, ',', (gsize)(end - comma1 - 1)) : NULL;
    const char *comma3 = comma2 ? memchr(comma2 + 1, ',', (gsize)(end - comma2 - 1)) : NULL;
    if (!comma3 || memchr(record, '"', (gsize)(comma3 - record)))
        return FALSE;
    *kind = kind_from_name(record, (gsize)(comma1 - record));
    *id = comma1 + 1;
    *id_size = (gsize)(comma2 - comma1 - 1);
    *doc = comma2 + 1;
    *doc_size = (gsize)(comma3 - comma2 - 1);
    return TRUE;
}

/* A record with the commas of the columns that its header lacks. */
static const char *
keep_raw(const StreamReader *reader, Arena *arena, const char *record, gsize size, gsize *raw_size)
{
    char *raw = arena_alloc(arena, size + reader->pad + 1);
    memcpy(raw, record, size);
    memset(raw + size, ',', reader->pad);
    *raw_size = size + reader->pad;
    return raw;
}

static gint64
offset_value(const char *text)
{
    gint64 value = -1;
    if (*text && !g_ascii_string_to_signed(text, 10, 0, G_MAXINT64 / 2, &value, NULL))
        return -2;
    return value;
}

/* Fills a row from its fields. FALSE if an offset is no number. */
static gboolean
fill_row(const StreamReader *reader, Row *row, const GPtrArray *fields, Arena *arena)
{
    for (gsize c = 1; c < N_COLUMNS; c++)
        if (columns[c].offset)
            *row_field(row, c) = "";
    row->start = row->stop = -1;
    for (guint i = 0; i < fields->len; i++) {
        const char *field = fields->pdata[i];
        gint column = reader->map[i];
        if (column == COLUMN_START)
            row->start = offset_value(field);
        else if (column == COLUMN_STOP)
            row->stop = offset_value(field);
        else if (column > 0 && *field)
            *row_field(row, (gsize)column) = arena_strndup(arena, field, -1);
    }
    return row->start != -2 && row->stop != -2 && row->start <= row->stop;
}

/* Begins a new document when the record belongs to another one than the pending; gives the finished
 * one. */
static Document *
turn_to(StreamReader *reader, Kind kind, const char *doc, gsize doc_size)
{
    Document *now = reader->pending;
    if (now && kind != KIND_DOC && strlen(now->id) == doc_size &&
        memcmp(now->id, doc, doc_size) == 0)
        return NULL;
    g_autofree char *id = g_strndup(doc, doc_size);
    reader->pending = document_new(id);
    if (doc_size) /* its doc row is still to come, or never does: rows then stand alone */
        document_drop(reader->pending, KIND_BIT(KIND_DOC));
    return now;
}

static void
take_meta(StreamReader *reader, const char *record, gsize size)
{
    for (guint i = 0; i < reader->metas->len; i++)
        if (strlen(reader->metas->pdata[i]) == size &&
            memcmp(reader->metas->pdata[i], record, size) == 0)
            return;
    g_ptr_array_add(reader->metas, g_strndup(record, size));
}

static void
take_end(StreamReader *reader, const GPtrArray *fields)
{
    reader->have_end = TRUE;
    g_autofree char *want = g_strdup_printf("documents=%" G_GSIZE_FORMAT " rows=%" G_GSIZE_FORMAT,
                                            reader->documents, reader->rows);
    for (guint i = 0; i < fields->len; i++)
        if (reader->map[i] == (gint)N_COLUMNS - 1 && strcmp(fields->pdata[i], want) != 0)
            fault(reader, "the end row's counts are not those of the rows: some are missing");
    reader->rows = reader->documents = 0;
}

/* Puts one parsed or raw record into its document. Returns a document that it completes, or NULL.
 */
static Document *
take_row(StreamReader *reader, Kind kind, const char *record, gsize size, const char *id,
         gsize id_size, const char *doc, gsize doc_size, const GPtrArray *fields)
{
    Document *done = turn_to(reader, kind, doc, doc_size);
    reader->rows++;
    reader->documents += kind == KIND_DOC;
    if (kind == KIND_ERROR)
        diag_raise(reader->diag, STATUS_INPUT);
    if (reader->drops & KIND_BIT(kind))
        return done;
    Document *document = reader->pending;
    Row *row = arena_alloc(document->arena, sizeof(Row));
    for (gsize c = 1; c < N_COLUMNS; c++)
        if (columns[c].offset)
            *row_field(row, c) = "";
    row->start = row->stop = -1;
    if (fields && !fill_row(reader, row, fields, document->arena))
        fault(reader, "start and stop are no byte offsets");
    row->kind = kind;
    row->id = arena_strndup(document->arena, id, (gssize)id_size);
    row->doc = document->id;
    if (reader->same)
        row->raw = keep_raw(reader, document->arena, record, size, &row->raw_size);
    document_put(document, row);
    return done;
}

static const char *
field_of(const StreamReader *reader, const GPtrArray *fields, gint column)
{
    for (guint i = 0; i < fields->len; i++)
        if (reader->map[i] == column)
            return fields->pdata[i];
    return "";
}

/* One record. Returns a document that it completes, or NULL. */
static Document *
take_record(StreamReader *reader, const char *record, gsize size)
{
    Kind kind;
    const char *id, *doc;
    gsize id_size, doc_size;
    if (memchr(record, '\0', size)) {
        fault(reader, "a NUL byte: row left out");
        return NULL;
    }
    guint parsed = reader->needs | KIND_BIT(KIND_END) | KIND_BIT(KIND_META);
    if (reader->ordered && reader->same &&
        peek(record, size, &kind, &id, &id_size, &doc, &doc_size) && !(parsed & KIND_BIT(kind)) &&
        kind != KIND_OTHER)
        return take_row(reader, kind, record, size, id, id_size, doc, doc_size, NULL);
    const GPtrArray *fields = record_reader_fields(reader->records, record, size);
    if (!fields || fields->len != reader->fields) {
        fault(reader, fields ? "another number of fields than the header: row left out"
                             : "not a CSV record: row left out");
        return NULL;
    }
    const char *name = field_of(reader, fields, COLUMN_KIND);
    if (strcmp(name, "kind") == 0) { /* a header met again */
        read_header(reader, record, size);
        return NULL;
    }
    kind = kind_from_name(name, strlen(name));
    if (kind == KIND_META)
        take_meta(reader, record, size);
    else if (kind == KIND_END)
        take_end(reader, fields);
    if (kind == KIND_META || kind == KIND_END)
        return NULL;
    id = field_of(reader, fields, COLUMN_ID);
    doc = kind == KIND_DOC ? id : field_of(reader, fields, COLUMN_DOC);
    return take_row(reader, kind, record, size, id, strlen(id), doc, strlen(doc), fields);
}

static Document *
finish_file(StreamReader *reader, gboolean any)
{
    if (!any)
        fault(reader, "empty: not even a header");
    else if (!reader->have_end || reader->rows)
        fault(reader, "no end row: the stream is truncated");
    reader->at_end = TRUE;
    Document *last = reader->pending;
    reader->pending = NULL;
    return last;
}

Document *
stream_reader_next(StreamReader *reader)
{
    while (!reader->at_end) {
        gsize size;
        gboolean open_quote;
        const char *record = record_reader_next(reader->records, &size, &open_quote);
        if (!record)
            return finish_file(reader, reader->have_header);
        if (!reader->have_header && !read_header(reader, record, size)) {
            fault(reader, "no header with the columns kind and id: not a readout stream");
            reader->at_end = TRUE;
            Document *error = reader->pending;
            reader->pending = NULL;
            return error;
        }
        if (open_quote)
            fault(reader, "a quote that is never closed: the rest of the file is left out");
        else if (record_reader_line(reader->records) > 1) {
            Document *done = take_record(reader, record, size);
            if (done)
                return done;
        }
    }
    return NULL;
}

/* ---- writing ---- */

struct StreamWriter {
    FILE *file;
    GString *buffer;
    GArray *order;     /* gint: column of each field of the header, -1 unknown */
    GHashTable *metas; /* meta rows written */
    gsize rows, documents;
};

StreamWriter *
stream_writer_new(FILE *file)
{
    StreamWriter *writer = g_new0(StreamWriter, 1);
    writer->file = file;
    writer->buffer = g_string_sized_new(1 << 16);
    writer->order = g_array_new(FALSE, FALSE, sizeof(gint));
    writer->metas = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    return writer;
}

void
stream_writer_free(StreamWriter *writer)
{
    if (!writer)
        return;
    g_string_free(writer->buffer, TRUE);
    g_array_free(writer->order, TRUE);
    g_hash_table_destroy(writer->metas);
    g_free(writer);
}

static void
append_offset(GString *out, gint64 offset)
{
    if (offset >= 0)
        g_string_append_printf(out, "%" G_GINT64_FORMAT, offset);
}

static void
append_column(GString *out, const Row *row, gint column)
{
    if (column == COLUMN_KIND)
        g_string_append(out, kind_name(row->kind));
    else if (column == COLUMN_START)
        append_offset(out, row->start);
    else if (column == COLUMN_STOP)
        append_offset(out, row->stop);
    else if (column > 0)
        record_append_field(out, *row_field((Row *)row, (gsize)column));
}

void
stream_format_row(GString *out, const Row *row)
{
    for (gint column = 0; column < (gint)N_COLUMNS; column++) {
        if (column)
            g_string_append_c(out, ',');
        append_column(out, row, column);
    }
}

static void
append_row(StreamWriter *writer, const Row *row)
{
    if (row->raw) {
        g_string_append_len(writer->buffer, row->raw, (gssize)row->raw_size);
    } else {
        for (guint i = 0; i < writer->order->len; i++) {
            if (i)
                g_string_append_c(writer->buffer, ',');
            append_column(writer->buffer, row, g_array_index(writer->order, gint, i));
        }
    }
    g_string_append_c(writer->buffer, '\n');
}

static void
flush(StreamWriter *writer)
{
    fwrite(writer->buffer->str, 1, writer->buffer->len, writer->file);
    fflush(writer->file);
    g_string_truncate(writer->buffer, 0);
}

void
stream_writer_begin(StreamWriter *writer, const char *header, const GPtrArray *metas)
{
    g_autoptr(GString) canonical = g_string_new(NULL);
    for (gsize c = 0; c < N_COLUMNS; c++)
        g_string_append_printf(canonical, "%s%s", c ? "," : "", columns[c].name);
    if (!header)
        header = canonical->str;
    g_string_append_printf(writer->buffer, "%s\n", header);
    g_autoptr(RecordReader) records = record_reader_new();
    const GPtrArray *names = record_reader_fields(records, header, strlen(header));
    for (guint i = 0; i < names->len; i++) {
        gint column = column_index(names->pdata[i]);
        g_array_append_val(writer->order, column);
    }
    for (guint i = 0; metas && i < metas->len; i++) {
        g_string_append_printf(writer->buffer, "%s\n", (const char *)metas->pdata[i]);
        g_hash_table_add(writer->metas, g_strdup(metas->pdata[i]));
    }
}

void
stream_writer_meta(StreamWriter *writer, const char *stage, const char *version,
                   const char *options)
{
    g_autoptr(Document) scratch = document_new(NULL);
    Row *row = document_add(scratch, KIND_META, -1, -1);
    row->id = stage;
    row->what = strcmp(stage, "stream") == 0 ? "format" : "stage";
    row->rule = options ? options : "";
    row->text = version;
    gsize before = writer->buffer->len;
    append_row(writer, row);
    g_autofree char *made =
        g_strndup(writer->buffer->str + before, writer->buffer->len - before - 1);
    if (g_hash_table_contains(writer->metas, made))
        g_string_truncate(writer->buffer, before);
    else
        g_hash_table_add(writer->metas, g_steal_pointer(&made));
}

void
stream_writer_document(StreamWriter *writer, const Document *document)
{
    for (guint i = 0; i < document->rows->len; i++)
        append_row(writer, document->rows->pdata[i]);
    writer->rows += document->rows->len;
    writer->documents += document->head != NULL;
    flush(writer);
}

gboolean
stream_writer_end(StreamWriter *writer)
{
    g_autoptr(Document) scratch = document_new(NULL);
    Row *row = document_add(scratch, KIND_END, -1, -1);
    row->text = arena_printf(scratch->arena, "documents=%" G_GSIZE_FORMAT " rows=%" G_GSIZE_FORMAT,
                             writer->documents, writer->rows);
    append_row(writer, row);
    flush(writer);
    return !ferror(writer->file);
}
