/* strmap: strings to values, made and forgotten with one document. */
#include "strmap.h"

#include <stddef.h>
#include <string.h>

#define FIRST_SIZE ((gsize)64)

/* Where to look for a hash, of which any bits may tell the keys apart. */
static gsize
place_of(const Strmap *map, guint64 hash)
{
    return (hash * G_GUINT64_CONSTANT(0xD6E8FEB86659FD93) >> 32) & (map->size - 1);
}

static StrmapSlot *
find(const Strmap *map, const char *key, guint64 hash)
{
    gsize at = place_of(map, hash);
    while (map->slots[at].key && map->slots[at].key != key &&
           (map->slots[at].hash != hash || strcmp(map->slots[at].key, key) != 0))
        at = (at + 1) & (map->size - 1);
    return &map->slots[at];
}

static void
grow(Strmap *map)
{
    Strmap old = *map;
    map->size = old.size < FIRST_SIZE ? FIRST_SIZE : old.size * (old.size < 1024 ? 4 : 2);
    map->slots = arena_alloc(map->arena, map->size * sizeof(StrmapSlot));
    for (gsize i = 0; i < old.size; i++)
        if (old.slots[i].key)
            *find(map, old.slots[i].key, old.slots[i].hash) = old.slots[i];
}

gpointer *
strmap_at(Strmap *map, const char *key, guint64 hash)
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
strmap_get(const Strmap *map, const char *key, guint64 hash)
{
    return map->size ? find(map, key, hash)->value : NULL;
}

gpointer
strmap_get_hash(const Strmap *map, guint64 hash)
{
    if (!map->size)
        return NULL;
    gsize at = place_of(map, hash);
    while (map->slots[at].key && map->slots[at].hash != hash)
        at = (at + 1) & (map->size - 1);
    return map->slots[at].value;
}

void
strmap_put(BlobMaker *maker, gsize at, const Strmap *map, BlobPut put_value)
{
    guint32 slots = blob_put(maker, map->slots, map->size * sizeof(StrmapSlot));
    blob_point(maker, at + offsetof(Strmap, arena), 0);
    blob_point(maker, at + offsetof(Strmap, slots), slots);
    for (gsize i = 0; i < map->size; i++) {
        const StrmapSlot *slot = &map->slots[i];
        gsize place = slots + i * sizeof *slot;
        if (!slot->key)
            continue;
        blob_point_string(maker, place + offsetof(StrmapSlot, key), slot->key);
        blob_point(maker, place + offsetof(StrmapSlot, value), put_value(maker, slot->value));
    }
}
