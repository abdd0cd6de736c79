/* strmap: strings to values, made and forgotten with one document: open addressing, in the
 * document's arena. */
#ifndef READOUT_STRMAP_H
#define READOUT_STRMAP_H

#include "arena.h"
#include "blob.h"

typedef struct {
    const char *key; /* NULL: free */
    gpointer value;
    guint64 hash;
} StrmapSlot;

/* `size` is 0 or a power of two. The empty map has nothing but its arena. */
typedef struct {
    Arena *arena;
    StrmapSlot *slots;
    gsize size, used;
} Strmap;

/* Where the value of `key` stands, good until the next call; NULL stands there if the key is new.
 * The key must live as long as the map. The same key always comes with the same hash. */
gpointer *strmap_at(Strmap *map, const char *key, guint64 hash);

/* The value of `key`; NULL if it has none. */
gpointer strmap_get(const Strmap *map, const char *key, guint64 hash);

/* The value of the key with this hash, where no two keys share one, as those of words do
 * (token_key): no string is compared. */
gpointer strmap_get_hash(const Strmap *map, guint64 hash);

/* Puts the entries of `map`, itself put at place `at` as part of something else. What comes back
 * from the blob has no arena and takes no more keys. */
void strmap_put(BlobMaker *maker, gsize at, const Strmap *map, BlobPut put_value);

#endif
