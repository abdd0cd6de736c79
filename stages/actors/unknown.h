/* unknown: names that no dictionary has, counted over all documents, so that users can extend
 * theirs. */
#ifndef READOUT_UNKNOWN_H
#define READOUT_UNKNOWN_H

#include "scene.h"

typedef struct Unknown Unknown;

Unknown *unknown_new(void);
void unknown_free(Unknown *unknown);

/* Counts the persons and bodies of a document that are known from its text alone. Safe from several
 * threads. */
void unknown_count(Unknown *unknown, const Scene *scene);

/* Writes them as CSV (name,what,country,office,mentions,documents), the most mentioned first, then
 * by name. */
gboolean unknown_write(Unknown *unknown, const char *path, GError **error);

#endif
