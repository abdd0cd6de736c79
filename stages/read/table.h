/* table: articles as the rows of a CSV table. */
#ifndef READOUT_READ_TABLE_H
#define READOUT_READ_TABLE_H

#include "article.h"
#include "diag.h"

/* What a column of the table is to us. */
typedef enum {
    COLUMN_ID,
    COLUMN_TITLE,
    COLUMN_DATE,
    COLUMN_SOURCE,
    COLUMN_URL,
    COLUMN_TEXT,
    N_COLUMNS
} Column;

/* Called for each row that has a text. `article` and its strings live only during the call. */
typedef void (*TableEach)(const Article *article, gsize line, gpointer user);

typedef struct Table Table;

/* A table read from `path` (for messages). `names`: the header name of each column. */
Table *table_new(const char *path, const char *const names[N_COLUMNS], char delimiter,
                 TableEach each, gpointer user, Diag *diag);
void table_free(Table *table);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Table, table_free)

/* The bytes of the byte-order mark with which the bytes of a file begin, not to be fed; or 0. */
gsize table_mark(const char *bytes, gsize size);

/* Goes on with the next bytes of the table; rows are given out as they end. FALSE when there is no
 * use in going on (no text column), said through diag. */
gboolean table_feed(Table *table, const char *bytes, gsize size);

/* The end of the table: the last row, and what is wrong there. */
void table_end(Table *table);

#endif
