/* tables: reads the dictionaries, CSV files, into a gazetteer. */
#ifndef READOUT_TABLES_H
#define READOUT_TABLES_H

#include "gazetteer.h"

/* All the stage's own tables of a folder. */
gboolean tables_read(Gazetteer *gazetteer, const char *dir, GError **error);

/* Only the offices, which no image keeps. */
gboolean tables_read_offices(Gazetteer *gazetteer, const char *dir, GError **error);

/* The user's tables, told apart by their headers; their rows win. */
gboolean tables_read_users(Gazetteer *gazetteer, const char *const *paths, GError **error);

/* Name of the i-th table, without suffix; NULL after the last. */
const char *tables_name(guint i);

#endif
