/* idset: the ids that a document has given out, so that none is given out twice. */
#ifndef READOUT_IDSET_H
#define READOUT_IDSET_H

#include <glib.h>

typedef struct {
    const char *id; /* NULL: free */
    guint32 hash;
} IdSlot;

/* Open addressing; `size` is 0 or a power of two. All zero is the empty set. */
typedef struct {
    IdSlot *slots;
    gsize size, used;
} IdSet;

/* Adds an id, which must live as long as the set; FALSE if it is there already. The first `shared`
 * bytes, the same in nearly all ids of the set, are not hashed. */
gboolean idset_add(IdSet *set, const char *id, gsize shared);

void idset_clear(IdSet *set);

#endif
