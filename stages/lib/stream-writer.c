/* stream-writer: writing the record stream, readout-stream(5). */
#include "decimal.h"
#include "record.h"
#include "stream-columns.h"
#include "stream.h"

#include <errno.h>
#include <string.h>

#define PIECE ((gsize)1 << 20) /* bytes: so much of a document is written at a time */

struct StreamWriter {
    FILE *file;
    GString *buffer;
    GArray *order;     /* gint: column of each field of the header, -1 unknown */
    GHashTable *metas; /* meta rows written */
    gsize rows, documents;
    gboolean headless;
    int error; /* errno of the first write that failed */
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

void
stream_writer_headless(StreamWriter *writer)
{
    writer->headless = TRUE;
}

static void
append_number(GString *out, gint64 number)
{
    if (number >= 0)
        out->len += decimal_write(record_room(out, DECIMAL_MOST), (guint64)number);
}

static void
append_field(GString *out, const char *field)
{
    if (*field)
        record_append_field(out, field);
}

/* The fields of a row in the order of `columns` (-1: a column that it does not have). */
static void
append_fields(GString *out, const Row *row, const gint *columns, guint n)
{
    for (guint i = 0; i < n; i++) {
        if (i)
            g_string_append_c(out, ',');
        if (columns[i] == COLUMN_KIND)
            append_field(out, kind_name(row->kind));
        else if (columns[i] == COLUMN_START)
            append_number(out, row->start);
        else if (columns[i] == COLUMN_STOP)
            append_number(out, row->stop);
        else if (columns[i] > 0)
            append_field(out, *stream_column_field((Row *)row, columns[i]));
    }
}

static void
append_row(StreamWriter *writer, const Row *row)
{
    if (row->raw)
        g_string_append_len(writer->buffer, row->raw, (gssize)row->raw_size);
    else
        append_fields(writer->buffer, row, (const gint *)writer->order->data, writer->order->len);
    g_string_append_c(writer->buffer, '\n');
}

static void
flush(StreamWriter *writer)
{
    gboolean good =
        fwrite(writer->buffer->str, 1, writer->buffer->len, writer->file) == writer->buffer->len &&
        fflush(writer->file) == 0;
    if (!good && !writer->error)
        writer->error = errno;
    g_string_truncate(writer->buffer, 0);
}

void
stream_writer_begin(StreamWriter *writer, const char *header, const GPtrArray *metas)
{
    g_autofree char *canonical = stream_columns_header();
    if (!header)
        header = canonical;
    if (!writer->headless)
        g_string_append_printf(writer->buffer, "%s\n", header);
    g_autoptr(RecordReader) records = record_reader_new();
    const GPtrArray *names = record_reader_fields(records, header, strlen(header));
    for (guint i = 0; i < names->len; i++) {
        gint column = stream_column_index(names->pdata[i]);
        g_array_append_val(writer->order, column);
    }
    if (metas)
        stream_writer_metas(writer, metas);
}

void
stream_writer_metas(StreamWriter *writer, const GPtrArray *metas)
{
    for (guint i = 0; i < metas->len && !writer->headless; i++)
        if (g_hash_table_add(writer->metas, g_strdup(metas->pdata[i])))
            g_string_append_printf(writer->buffer, "%s\n", (const char *)metas->pdata[i]);
}

void
stream_writer_meta(StreamWriter *writer, const char *stage, const char *version,
                   const char *options)
{
    if (writer->headless)
        return;
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
    for (guint i = 0; i < document->rows->len; i++) {
        append_row(writer, document->rows->pdata[i]);
        if (writer->buffer->len >= PIECE)
            flush(writer);
    }
    writer->rows += document->rows->len;
    writer->documents += document->of[KIND_DOC]->len;
    flush(writer);
}

static void
append_end(StreamWriter *writer)
{
    g_autoptr(Document) scratch = document_new(NULL);
    Row *row = document_add(scratch, KIND_END, -1, -1);
    row->text = arena_printf(scratch->arena, "documents=%" G_GSIZE_FORMAT " rows=%" G_GSIZE_FORMAT,
                             writer->documents, writer->rows);
    append_row(writer, row);
}

gboolean
stream_writer_end(StreamWriter *writer)
{
    if (!writer->headless)
        append_end(writer);
    flush(writer);
    errno = writer->error;
    return !writer->error;
}
