/* stream-reader: reading the record stream, readout-stream(5). */
#include "record.h"
#include "stream-columns.h"
#include "stream-header.h"
#include "stream.h"

#include <string.h>

struct StreamReader {
    guint needs, drops;
    Diag *diag;
    RecordReader *records;
    const char *name;
    gboolean headless, at_end, have_header, have_end;
    GPtrArray *metas; /* char * */
    StreamHeader header;
    Document *pending;     /* begun, not yet given out */
    GHashTable *dropped;   /* ids of its rows left out: their attr rows go with them */
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
    stream_header_init(&reader->header);
    reader->dropped = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
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
    g_hash_table_destroy(reader->dropped);
    stream_header_clear(&reader->header);
    g_free(reader);
}

static gboolean
read_header(StreamReader *reader, const char *record, gsize size)
{
    const GPtrArray *fields = record_reader_fields(reader->records, record, size);
    if (!fields || !stream_header_is(fields) || memchr(record, '\0', size))
        return FALSE;
    stream_header_take(&reader->header, record, size, fields, reader->diag, reader->name,
                       record_reader_line(reader->records));
    reader->have_header = TRUE;
    return TRUE;
}

static void
take_canonical_header(StreamReader *reader)
{
    g_autofree char *header = stream_columns_header();
    read_header(reader, header, strlen(header));
}

void
stream_reader_open(StreamReader *reader, FILE *file, const char *name)
{
    record_reader_open(reader->records, file);
    reader->name = name;
    reader->at_end = reader->have_header = reader->have_end = FALSE;
    reader->rows = reader->documents = 0;
    if (reader->headless)
        take_canonical_header(reader);
}

void
stream_reader_headless(StreamReader *reader)
{
    reader->headless = TRUE;
}

const GPtrArray *
stream_reader_metas(const StreamReader *reader)
{
    return reader->metas;
}

const char *
stream_reader_header(const StreamReader *reader)
{
    return reader->header.text;
}

/* Says what is wrong and leaves an error row, so that later stages know. */
static void
fault(StreamReader *reader, Status status, const char *text)
{
    gsize line = record_reader_line(reader->records);
    diag_say(reader->diag, status, reader->name, line, "%s", text);
    if (!reader->pending)
        reader->pending = document_new(NULL);
    Row *row = document_add(reader->pending, KIND_ERROR, -1, -1);
    row->rule = "stream";
    row->text = arena_printf(reader->pending->arena, "%s:%" G_GSIZE_FORMAT ": %s", reader->name,
                             line, text);
}

/* What a record is and where it belongs: its first three fields. */
typedef struct {
    Kind kind;
    const char *id, *doc;
    gsize id_size, doc_size;
} Place;

/* The place of a record whose first three fields have no quotes. */
static gboolean
peek(const char *record, gsize size, Place *place)
{
    const char *end = record + size;
    const char *comma1 = memchr(record, ',', size);
    const char *comma2 = comma1 ? memchr(comma1 + 1, ',', (gsize)(end - comma1 - 1)) : NULL;
    const char *comma3 = comma2 ? memchr(comma2 + 1, ',', (gsize)(end - comma2 - 1)) : NULL;
    if (!comma3 || memchr(record, '"', (gsize)(comma3 - record)))
        return FALSE;
    place->kind = kind_from_name(record, (gsize)(comma1 - record));
    place->id = comma1 + 1;
    place->id_size = (gsize)(comma2 - comma1 - 1);
    place->doc = comma2 + 1;
    place->doc_size = (gsize)(comma3 - comma2 - 1);
    return TRUE;
}

/* Begins a new document when the record belongs to another one than the pending; gives the finished
 * one. */
static Document *
turn_to(StreamReader *reader, const Place *place)
{
    Document *now = reader->pending;
    Kind kind = place->kind;
    if (now && kind != KIND_DOC && strlen(now->id) == place->doc_size &&
        memcmp(now->id, place->doc, place->doc_size) == 0)
        return NULL;
    g_autofree char *id = g_strndup(place->doc, place->doc_size);
    g_hash_table_remove_all(reader->dropped);
    reader->pending = document_new(id);
    if (place->doc_size) { /* the stream's doc row takes the place of the new one; without it,
                       `head` is empty */
        Row *head = reader->pending->head;
        document_drop(reader->pending, KIND_BIT(KIND_DOC));
        reader->pending->head = kind == KIND_DOC ? NULL : head;
        if (kind != KIND_DOC && kind != KIND_ERROR) /* an error row first: upstream has said it */
            fault(reader, STATUS_INPUT, "rows of a document whose doc row is missing");
    }
    return now;
}

static void
take_meta(StreamReader *reader, const char *record, gsize size, const GPtrArray *fields)
{
    g_autoptr(Arena) scratch = arena_new();
    const char *raw = stream_header_raw(&reader->header, scratch, record, size, fields, &size);
    if (!g_ptr_array_find_with_equal_func(reader->metas, raw, g_str_equal, NULL))
        g_ptr_array_add(reader->metas, g_strdup(raw));
}

static void
take_end(StreamReader *reader, const GPtrArray *fields)
{
    reader->have_end = TRUE;
    g_autofree char *want = g_strdup_printf("documents=%" G_GSIZE_FORMAT " rows=%" G_GSIZE_FORMAT,
                                            reader->documents, reader->rows);
    for (guint i = 0; i < fields->len; i++)
        if (reader->header.map[i] == COLUMN_TEXT && strcmp(fields->pdata[i], want) != 0)
            fault(reader, STATUS_INPUT,
                  "the end row's counts are not those of the rows: some are missing");
    reader->rows = reader->documents = 0;
}

/* Whether a row was made by an earlier run of the stage that reads: it is of a kind that the stage
 * makes, or an attr row (id: <row>.<what>) of such a row. */
static gboolean
is_dropped(StreamReader *reader, const Place *place)
{
    if (reader->drops & KIND_BIT(place->kind)) {
        g_hash_table_add(reader->dropped, g_strndup(place->id, place->id_size));
        return TRUE;
    }
    if (place->kind != KIND_ATTR || g_hash_table_size(reader->dropped) == 0)
        return FALSE;
    const char *dot = g_strrstr_len(place->id, (gssize)place->id_size, ".");
    g_autofree char *name = g_strndup(place->id, dot ? (gsize)(dot - place->id) : place->id_size);
    return g_hash_table_contains(reader->dropped, name);
}

/* Puts one record, parsed or with NULL for its fields, into its document. Returns a document that
 * it completes, or NULL. */
static Document *
take_row(StreamReader *reader, const Place *place, const char *record, gsize size,
         const GPtrArray *fields)
{
    Document *done = turn_to(reader, place);
    reader->rows++;
    reader->documents += place->kind == KIND_DOC;
    if (place->kind == KIND_ERROR)
        diag_raise(reader->diag, STATUS_INPUT);
    if (is_dropped(reader, place))
        return done;
    Document *document = reader->pending;
    Row *row = arena_alloc(document->arena, sizeof(Row));
    stream_clear_row(row);
    if (fields && !stream_header_fill(&reader->header, row, fields, document->arena))
        fault(reader, STATUS_INPUT, "start and stop are no byte offsets");
    row->kind = place->kind;
    row->id = arena_strndup(document->arena, place->id, (gssize)place->id_size);
    row->doc = document->id;
    row->raw =
        stream_header_raw(&reader->header, document->arena, record, size, fields, &row->raw_size);
    document_put(document, row);
    return done;
}

/* A record that is none: said, and only its first line is lost. */
static Document *
leave_out(StreamReader *reader, const char *why)
{
    fault(reader, STATUS_INPUT, why);
    record_reader_give_back(reader->records);
    return NULL;
}

/* One record. Returns a document that it completes, or NULL. */
static Document *
take_record(StreamReader *reader, const char *record, gsize size)
{
    Place place;
    if (memchr(record, '\0', size))
        return leave_out(reader, "a NUL byte: row left out");
    guint parsed = reader->needs | KIND_BIT(KIND_END) | KIND_BIT(KIND_META);
    if (reader->header.ordered && reader->header.same &&
        !record_reader_is_joined(reader->records) && peek(record, size, &place) &&
        !(parsed & KIND_BIT(place.kind)) && place.kind != KIND_OTHER)
        return take_row(reader, &place, record, size, NULL);
    const GPtrArray *fields = record_reader_fields(reader->records, record, size);
    if (!fields)
        return leave_out(reader, "not a CSV record: row left out");
    const char *name = stream_header_field(&reader->header, fields, COLUMN_KIND);
    Kind kind = kind_from_name(name, strlen(name));
    if ((kind == KIND_OTHER || fields->len != reader->header.fields) && stream_header_is(fields)) {
        read_header(reader, record, size);
        return NULL;
    }
    if (fields->len != reader->header.fields)
        return leave_out(reader, "another number of fields than the header: row left out");
    if (kind == KIND_META)
        take_meta(reader, record, size, fields);
    else if (kind == KIND_END)
        take_end(reader, fields);
    if (kind == KIND_META || kind == KIND_END)
        return NULL;
    const char *id = stream_header_field(&reader->header, fields, COLUMN_ID);
    const char *doc =
        kind == KIND_DOC ? id : stream_header_field(&reader->header, fields, COLUMN_DOC);
    place = (Place){kind, id, doc, strlen(id), strlen(doc)};
    return take_row(reader, &place, record, size, fields);
}

static Document *
finish_file(StreamReader *reader, gboolean any)
{
    int error = record_reader_error(reader->records);
    if (error)
        fault(reader, STATUS_IO, g_strerror(error));
    else if (!any)
        fault(reader, STATUS_INPUT, "empty: not even a header");
    else if (!reader->headless && (!reader->have_end || reader->rows))
        fault(reader, STATUS_INPUT, "no end row: the stream is truncated");
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
        gboolean first = !reader->have_header;
        if (first && !read_header(reader, record, size)) {
            fault(reader, STATUS_INPUT,
                  "no header with the columns kind and id: not a readout stream");
            reader->at_end = TRUE;
            Document *error = reader->pending;
            reader->pending = NULL;
            return error;
        }
        if (open_quote)
            leave_out(reader, "a quote that is never closed: row left out");
        else if (!first) {
            Document *done = take_record(reader, record, size);
            if (done)
                return done;
        }
    }
    return NULL;
}
