/* stream-header: the columns of the streams that are read: those of the first header, in which all
 * rows are written again, and where they stand in the current one. */
#ifndef READOUT_STREAM_HEADER_H
#define READOUT_STREAM_HEADER_H

#include "diag.h"
#include "document.h"

typedef struct {
    char *text;       /* of the first stream, the canonical columns that it lacks added; NULL */
    gsize size;       /* of it as it came in */
    gsize pad;        /* the number of columns added */
    GPtrArray *names; /* char *, the columns of `text` */
    gint *from;       /* for each of them the field of the current stream, -1 none */
    gint *map;        /* field of the current stream -> column, -1 unknown */
    guint fields;     /* of the current stream's header */
    gboolean ordered; /* its first columns are kind,id,doc: raw rows can be told apart */
    gboolean same;    /* it is the first one: rows can be copied raw */
} StreamHeader;

void stream_header_init(StreamHeader *header);
void stream_header_clear(StreamHeader *header);

/* Whether the fields are those of a header: no row has both names as values. */
gboolean stream_header_is(const GPtrArray *fields);

/* Goes on with a stream that has the header `record`, cut into `fields`. A foreign column that the
 * first header lacks, which is written by then, must stay behind: that is said of file and line. */
void stream_header_take(StreamHeader *header, const char *record, gsize size,
                        const GPtrArray *fields, Diag *diag, const char *file, gsize line);

/* The field of a record that stands in a column, "" if none does. */
const char *stream_header_field(const StreamHeader *header, const GPtrArray *fields, gint column);

/* A record as it is written: in the columns of the first header. As it came in where its own header
 * is that one; `fields` may be NULL then. */
const char *stream_header_raw(const StreamHeader *header, Arena *arena, const char *record,
                              gsize size, const GPtrArray *fields, gsize *raw_size);

/* Fills a row from its fields. FALSE, with both offsets unknown, if they are none. */
gboolean stream_header_fill(const StreamHeader *header, Row *row, const GPtrArray *fields,
                            Arena *arena);

#endif
