/* prefixes: phrases found by the bytes with which they begin. */
#ifndef READOUT_READ_PREFIXES_H
#define READOUT_READ_PREFIXES_H

#include "arena.h"

#include <string.h>

/* The bytes of the longest key. */
enum { PREFIX_KEY = 6, PREFIX_SLOTS = 4096 };

typedef struct PrefixEntry PrefixEntry;
struct PrefixEntry {
    gconstpointer phrase;
    const PrefixEntry *next;
};

/* Phrases by the hashes of their keys: what the first bytes of a text must be for the phrase to
 * begin there, letters in any case. */
typedef struct {
    guint64 hashes[1024]; /* a bit for each hash of a key */
    const PrefixEntry *slots[PREFIX_SLOTS];
    guint8 sizes[256]; /* a bit for each size that keys have which begin with the byte, bit 5 set */
} Prefixes;

/* Puts in a phrase of `size` folded bytes (fold.h), before those that begin as it does: under a key
 * of at most `most` bytes for each way of writing its blanks, quotes and dashes. Entries live in
 * the arena. */
void prefixes_add(Prefixes *prefixes, Arena *arena, const char *fold, gsize size, gsize most,
                  gconstpointer phrase);

/* The hash of the first `n` bytes of eight at `text`, capitals as small letters; 16 bits. */
static inline guint
prefixes_hash(const char *text, gsize n)
{
    guint64 key;
    memcpy(&key, text, sizeof key);
    key = GUINT64_FROM_LE(key) << 8 * (sizeof key - n);
    return (guint)(((key | G_GUINT64_CONSTANT(0x2020202020202020)) *
                    G_GUINT64_CONSTANT(0x9e3779b97f4a7c15)) >>
                   48);
}

/* Whether there may be a phrase whose key are the first `n` of eight bytes at `text`. */
static inline gboolean
prefixes_may_have(const Prefixes *prefixes, const char *text, gsize n)
{
    guint hash = prefixes_hash(text, n);
    return (prefixes->hashes[hash >> 6] >> (hash & 63)) & 1;
}

/* A bit for each size that keys have which begin, perhaps, as the text does. */
static inline guint
prefixes_sizes(const Prefixes *prefixes, const char *text)
{
    return prefixes->sizes[(guchar)*text | 0x20];
}

/* The phrases, among others, with that key; NULL: none. */
static inline const PrefixEntry *
prefixes_find(const Prefixes *prefixes, const char *text, gsize n)
{
    guint hash = prefixes_hash(text, n);
    return prefixes_may_have(prefixes, text, n) ? prefixes->slots[hash % PREFIX_SLOTS] : NULL;
}

#endif
