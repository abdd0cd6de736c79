/* store: the rows of a whole stream, found by id and by what they are part of. */
#ifndef READOUT_STORE_H
#define READOUT_STORE_H

#include "document.h"

typedef struct Store Store;

Store *store_new(void);
void store_free(Store *store);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Store, store_free)

/* Copies the rows of a document or of the corpus. */
void store_add(Store *store, const Document *document);

/* The row of an id, or NULL; the first one where several have it. */
const Row *store_row(const Store *store, const char *id);

/* The rows of one kind, in stream order: all, those that are part of the row `id`, and the edges
 * that lead to it. Never NULL; owned by the store. */
const GPtrArray *store_kind(const Store *store, Kind kind);
const GPtrArray *store_parts(const Store *store, const char *id);
const GPtrArray *store_edges_to(const Store *store, const char *id);

#endif
