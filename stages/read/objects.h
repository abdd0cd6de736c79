/* objects: articles as JSON objects with the members that a table has as columns. */
#ifndef READOUT_READ_OBJECTS_H
#define READOUT_READ_OBJECTS_H

#include "table.h"

#include <json-glib/json-glib.h>

/* Where objects come from and where their articles go; as for a table. */
typedef struct {
    const char *path;
    const char *const *names;
    TableEach each;
    gpointer user;
    Diag *diag;
    gboolean whole; /* the file is one value, whose objects are counted where lines would be */
} Objects;

/* The articles of a value: of an object that has a text, of each object of an array, or of those of
 * the first array that an object without a text has: {"status": "ok", "articles": [...]}.
 * `line`: where the value stands. A line that is an array is no object. */
void objects_give(const Objects *objects, JsonNode *value, gsize line);

/* The articles of a file that is one value; of a faulty one, such as a file that was cut, those of
 * its objects that can be read alone. */
void objects_read(const Objects *objects, const char *bytes, gsize size);

/* Whether `bytes`, the beginning of a file, is that of one value on several lines or of an array of
 * objects, and whether it is that of an object alone on its line. */
gboolean objects_sniff(const char *bytes, gsize size, gboolean *lines);

#endif
