/* stream: reading and writing the record stream, readout-stream(5); the one place that knows its
 * grammar. */
#ifndef READOUT_STREAM_H
#define READOUT_STREAM_H

#include "diag.h"
#include "document.h"

#include <stdio.h>

#define STREAM_FORMAT "1"

typedef struct StreamReader StreamReader;

/* Reads streams one after the other. Rows whose kind is in `needs` are parsed; of others only raw,
 * kind, id and doc are set. Rows of kinds in `drops` are left out. */
StreamReader *stream_reader_new(guint needs, guint drops, Diag *diag);
void stream_reader_free(StreamReader *reader);

/* From now on streams come without header and end row, in the canonical columns: pieces that
 * something else cut and feeds by the line. What cannot be seen then is a missing rest. */
void stream_reader_headless(StreamReader *reader);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(StreamReader, stream_reader_free)

/* Goes on with `file`, called `name` in messages; the caller closes it. */
void stream_reader_open(StreamReader *reader, FILE *file, const char *name);

/* The next document of the open file, or NULL at its end. Rows of the whole corpus come as a
 * document without id. Faults (bad row, no end row) are said through diag and leave an error row;
 * everything else still comes. */
Document *stream_reader_next(StreamReader *reader);

/* The meta rows met so far, as raw records (char *). */
const GPtrArray *stream_reader_metas(const StreamReader *reader);

/* The header of the first stream as raw text, canonical columns that it lacks added; NULL before
 * any. */
const char *stream_reader_header(const StreamReader *reader);

typedef struct StreamWriter StreamWriter;

StreamWriter *stream_writer_new(FILE *file);
void stream_writer_free(StreamWriter *writer);

/* Said before it begins: neither header nor meta nor end rows are written. */
void stream_writer_headless(StreamWriter *writer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(StreamWriter, stream_writer_free)

/* Header (NULL: the canonical one) and the meta rows that came in (NULL: none). */
void stream_writer_begin(StreamWriter *writer, const char *header, const GPtrArray *metas);

/* Those of the meta rows that do not stand there yet: a later input may bring its own. */
void stream_writer_metas(StreamWriter *writer, const GPtrArray *metas);

/* A meta row of a stage, unless the very same one stands there already. */
void stream_writer_meta(StreamWriter *writer, const char *stage, const char *version,
                        const char *options);

/* All rows of a document, raw where they came in raw; flushed, so that live input works. */
void stream_writer_document(StreamWriter *writer, const Document *document);

/* The end row with its counts. FALSE if anything could not be written; errno then says why. */
gboolean stream_writer_end(StreamWriter *writer);

#endif
