/* dict: a dictionary, a CSV file with a header; rows in file order, columns by name. */
#ifndef READOUT_DICT_H
#define READOUT_DICT_H

#include <glib.h>

typedef struct Dict Dict;

/* Reads `path`. `columns` names the ones that must be there, NULL at the end; further columns can
 * be asked for by dict_find. Fails with READOUT_ERROR and "file:line: text" when the file cannot be
 * read, a column is missing, a row has another number of fields than the header or a quote stands
 * where RFC 4180 allows none. */
Dict *dict_open(const char *path, const char *const *columns, GError **error);
void dict_free(Dict *dict);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Dict, dict_free)

gsize dict_rows(const Dict *dict);

/* The cell in row `row` (0-based) under columns[column] of dict_open; never NULL; lives as long as
 * the dictionary. */
const char *dict_get(const Dict *dict, gsize row, guint column);

/* The same for a column that need not be there; "" if it is not. */
const char *dict_find(const Dict *dict, gsize row, const char *column);

/* The line of the file on which a row begins, for messages. */
gsize dict_line(const Dict *dict, gsize row);

/* Calls `each` for every part of a ';' list, blanks at both ends cut off. */
void dict_each(const char *list, void (*each)(const char *item, gpointer user), gpointer user);

#endif
