/* stream-columns: the columns of readout-stream(5) and where a Row keeps them. */
#include "stream-columns.h"

#include <stddef.h>
#include <string.h>

/* `offset` is 0 for the columns that are no string of a Row. */
static const struct {
    const char *name;
    gsize offset;
} columns[N_COLUMNS] = {
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

const char *
stream_column_name(gint column)
{
    return columns[column].name;
}

gint
stream_column_index(const char *name)
{
    for (gint i = 0; i < N_COLUMNS; i++)
        if (strcmp(columns[i].name, name) == 0)
            return i;
    return -1;
}

char *
stream_columns_header(void)
{
    GString *header = g_string_new(columns[0].name);
    for (gint i = 1; i < N_COLUMNS; i++)
        g_string_append_printf(header, ",%s", columns[i].name);
    return g_string_free(header, FALSE);
}

const char **
stream_column_field(Row *row, gint column)
{
    if (!columns[column].offset)
        return NULL;
    return (const char **)(void *)((char *)row + columns[column].offset);
}

void
stream_clear_row(Row *row)
{
    row->start = row->stop = -1;
    for (gint column = 0; column < N_COLUMNS; column++)
        if (columns[column].offset)
            *stream_column_field(row, column) = "";
}
