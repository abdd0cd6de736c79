/* stream-columns: the columns of readout-stream(5) and where a Row keeps them. */
#ifndef READOUT_STREAM_COLUMNS_H
#define READOUT_STREAM_COLUMNS_H

#include "document.h"

/* The columns that are no string of a Row or are looked at before a row is parsed. */
enum {
    COLUMN_KIND = 0,
    COLUMN_ID = 1,
    COLUMN_DOC = 2,
    COLUMN_START = 4,
    COLUMN_STOP = 5,
    COLUMN_TEXT = 20,
    N_COLUMNS = 21
};

/* The name of a column, in canonical order; and back, -1 for a foreign one. */
const char *stream_column_name(gint column);
gint stream_column_index(const char *name);

/* The header of all columns in that order. A new string. */
char *stream_columns_header(void);

/* The member of a row that holds a column; NULL for kind, start and stop. */
const char **stream_column_field(Row *row, gint column);

/* Makes every string of a row empty and its offsets unknown. */
void stream_clear_row(Row *row);

#endif
