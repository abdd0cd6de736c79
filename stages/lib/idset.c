/* idset: the ids that a document has given out, so that none is given out twice. */
#include "idset.h"

#include <string.h>

#define FIRST_SIZE ((gsize)64)

static guint32
hash_of(const char *id)
{
    guint32 hash = 0;
    for (; *id; id++)
        hash = (hash ^ (guchar)*id) * 0x01000193u;
    return hash ^ hash >> 15;
}

static IdSlot *
find(const IdSet *set, const char *id, guint32 hash)
{
    gsize at = hash & (set->size - 1);
    while (set->slots[at].id && (set->slots[at].hash != hash || strcmp(set->slots[at].id, id) != 0))
        at = (at + 1) & (set->size - 1);
    return &set->slots[at];
}

static void
grow(IdSet *set)
{
    IdSet old = *set;
    set->size = old.size ? old.size * 4 : FIRST_SIZE;
    set->slots = g_new0(IdSlot, set->size);
    for (gsize i = 0; i < old.size; i++)
        if (old.slots[i].id)
            *find(set, old.slots[i].id, old.slots[i].hash) = old.slots[i];
    g_free(old.slots);
}

gboolean
idset_add(IdSet *set, const char *id, gsize shared)
{
    if (set->used * 2 >= set->size)
        grow(set);
    guint32 hash = hash_of(id + MIN(shared, strlen(id)));
    IdSlot *slot = find(set, id, hash);
    if (slot->id)
        return FALSE;
    *slot = (IdSlot){id, hash};
    set->used++;
    return TRUE;
}

void
idset_clear(IdSet *set)
{
    g_free(set->slots);
    *set = (IdSet){0};
}
