/* stream-header: the columns of the streams that are read: those of the first header, in which all
 * rows are written again, and where they stand in the current one. */
#include "stream-header.h"

#include "record.h"
#include "stream-columns.h"

#include <string.h>

void
stream_header_init(StreamHeader *header)
{
    *header = (StreamHeader){.names = g_ptr_array_new_with_free_func(g_free)};
}

void
stream_header_clear(StreamHeader *header)
{
    g_ptr_array_free(header->names, TRUE);
    g_free(header->text);
    g_free(header->from);
    g_free(header->map);
}

static gint
position(const GPtrArray *names, const char *name)
{
    for (guint i = 0; i < names->len; i++)
        if (strcmp(names->pdata[i], name) == 0)
            return (gint)i;
    return -1;
}

gboolean
stream_header_is(const GPtrArray *fields)
{
    return position(fields, "kind") >= 0 && position(fields, "id") >= 0;
}

static void
keep_first(StreamHeader *header, const char *record, gsize size, const GPtrArray *fields)
{
    GString *text = g_string_new_len(record, (gssize)size);
    for (guint i = 0; i < fields->len; i++)
        g_ptr_array_add(header->names, g_strdup(fields->pdata[i]));
    for (gint c = 0; c < N_COLUMNS; c++)
        if (position(fields, stream_column_name(c)) < 0) {
            g_string_append_printf(text, ",%s", stream_column_name(c));
            g_ptr_array_add(header->names, g_strdup(stream_column_name(c)));
            header->pad++;
        }
    header->text = g_string_free(text, FALSE);
    header->size = size;
}

/* Where each column of the first header stands in the current one. */
static void
map_columns(StreamHeader *header, const GPtrArray *fields, Diag *diag, const char *file, gsize line)
{
    header->fields = fields->len;
    header->map = g_renew(gint, header->map, fields->len);
    for (guint i = 0; i < fields->len; i++) {
        header->map[i] = stream_column_index(fields->pdata[i]);
        if (position(header->names, fields->pdata[i]) < 0)
            diag_say(diag, STATUS_OK, file, line, "column %s is not in the first header: left out",
                     (const char *)fields->pdata[i]);
    }
    header->from = g_renew(gint, header->from, header->names->len);
    for (guint c = 0; c < header->names->len; c++)
        header->from[c] = position(fields, header->names->pdata[c]);
}

void
stream_header_take(StreamHeader *header, const char *record, gsize size, const GPtrArray *fields,
                   Diag *diag, const char *file, gsize line)
{
    if (!header->text)
        keep_first(header, record, size, fields);
    map_columns(header, fields, diag, file, line);
    header->ordered = fields->len > 2 && header->map[0] == COLUMN_KIND &&
                      header->map[1] == COLUMN_ID && header->map[2] == COLUMN_DOC;
    header->same = size == header->size && memcmp(header->text, record, size) == 0;
}

const char *
stream_header_field(const StreamHeader *header, const GPtrArray *fields, gint column)
{
    for (guint i = 0; i < MIN(fields->len, header->fields); i++)
        if (header->map[i] == column)
            return fields->pdata[i];
    return "";
}

const char *
stream_header_raw(const StreamHeader *header, Arena *arena, const char *record, gsize size,
                  const GPtrArray *fields, gsize *raw_size)
{
    if (header->same) {
        char *raw = arena_alloc(arena, size + header->pad + 1);
        memcpy(raw, record, size);
        memset(raw + size, ',', header->pad);
        *raw_size = size + header->pad;
        return raw;
    }
    g_autoptr(GString) raw = g_string_sized_new(size + 32);
    for (guint c = 0; c < header->names->len; c++) {
        if (c)
            g_string_append_c(raw, ',');
        if (header->from[c] >= 0)
            record_append_field(raw, fields->pdata[header->from[c]]);
    }
    *raw_size = raw->len;
    return arena_strndup(arena, raw->str, (gssize)raw->len);
}

/* -1 for none, -2 for what is no offset. */
static gint64
offset_value(const char *text)
{
    gint64 value = 0;
    const char *c = text;
    for (; g_ascii_isdigit(*c) && value <= DOCUMENT_MAX; c++)
        value = 10 * value + (*c - '0');
    return *text == '\0' ? -1 : *c == '\0' && value <= DOCUMENT_MAX ? value : -2;
}

gboolean
stream_header_fill(const StreamHeader *header, Row *row, const GPtrArray *fields, Arena *arena)
{
    for (guint i = 0; i < fields->len; i++) {
        const char *field = fields->pdata[i];
        gint column = header->map[i];
        if (column == COLUMN_START)
            row->start = offset_value(field);
        else if (column == COLUMN_STOP)
            row->stop = offset_value(field);
        else if (column > 0 && *field)
            *stream_column_field(row, column) = arena_strndup(arena, field, -1);
    }
    gboolean good = row->start >= -1 && row->stop >= -1 && row->start <= row->stop &&
                    (row->start < 0) == (row->stop < 0);
    if (!good)
        row->start = row->stop = -1;
    return good;
}
