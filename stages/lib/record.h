/* record: one record of CSV (RFC 4180) from a file, cut into the fields that libcsv cuts it into;
 * and the quoting of a field. */
#ifndef READOUT_RECORD_H
#define READOUT_RECORD_H

#include <glib.h>
#include <stdio.h>

typedef struct RecordReader RecordReader;

RecordReader *record_reader_new(void);
void record_reader_free(RecordReader *reader);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(RecordReader, record_reader_free)

/* Goes on with another file, from line 1; a byte order mark is skipped. */
void record_reader_open(RecordReader *reader, FILE *file);

/* The next record without its line end (LF or CRLF; blank lines are skipped), quoted newlines
 * included, or NULL at the end. Valid until the next call. A quote that is never closed takes the
 * rest of the file: *open_quote says so. */
const char *record_reader_next(RecordReader *reader, gsize *size, gboolean *open_quote);

/* The errno of the failed read after which no record came; 0 if it was the file's end. */
int record_reader_error(const RecordReader *reader);

/* TRUE if the last record has several lines. */
gboolean record_reader_is_joined(const RecordReader *reader);

/* Gives back all lines of the last record but the first: they are read again as records of their
 * own. For a record that proves bad: a stray quote in it must not cost the rows behind it. */
void record_reader_give_back(RecordReader *reader);

/* The line on which the last record began. */
gsize record_reader_line(const RecordReader *reader);

/* The fields of a record (char *, NUL-terminated), valid until the next call; NULL where it is no
 * CSV. */
const GPtrArray *record_reader_fields(RecordReader *reader, const char *record, gsize size);

/* Appends one field, in quotes only where it must be. */
void record_append_field(GString *out, const char *field);

/* Room for `size` more bytes and a NUL behind `out`, whose length stays. */
char *record_room(GString *out, gsize size);

#endif
