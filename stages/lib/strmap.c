/* strmap: strings to values, made and forgotten with one document. */
#include "strmap.h"

#include <string.h>

#define FIRST_SIZE ((gsize)64)

static StrmapSlot *
find(const Strmap *map, const char *key, guint32 hash)
{
    gsize at = (hash ^ hash >> 15) & (map->size - 1);
    while (map->slots[at].key &&
           (map->slots[at].hash != hash || strcmp(map->slots[at].key, key) != 0))
        at = (at + 1) & (map->size - 1);
    return &map->slots[at];
}

static void
grow(Strmap *map)
{
    Strmap old = *map;
    map->size = old.size ? old.size * 4 : FIRST_SIZE;
    map->slots = arena_alloc(map->arena, map->size * sizeof(StrmapSlot));
    for (gsize i = 0; i < old.size; i++)
        if (old.slots[i].key)
            *find(map, old.slots[i].key, old.slots[i].hash) = old.slots[i];
}

gpointer *
strmap_at(Strmap *map, const char *key, guint32 hash)
{
    if (map->used * 2 >= map->size)
        grow(map);
    StrmapSlot *slot = find(map, key, hash);
    if (!slot->key) {
        *slot = (StrmapSlot){key, NULL, hash};
        map->used++;
    }
    return &slot->value;
}

gpointer
strmap_get(const Strmap *map, const char *key, guint32 hash)
{
    return map->size ? find(map, key, hash)->value : NULL;
}
