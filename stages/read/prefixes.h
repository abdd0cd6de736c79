/* prefixes: phrases found by the bytes with which they begin. */
#ifndef READOUT_READ_PREFIXES_H
#define READOUT_READ_PREFIXES_H

#include "arena.h"

#include <string.h>

/* The bytes of the longest key, and those of a block of text that is looked at in one go. */
enum { PREFIX_KEY = 6, PREFIX_BLOCK = 64, PREFIX_SLOTS = 4096 };

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
    guint8 sizes[256]; /* a bit for each size that keys have whose first byte, made small, it is */
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

/* The phrases, among others, whose key are the first `n` of eight bytes at `text`; NULL: none.
 * Nearly always a bit says so. */
static inline const PrefixEntry *
prefixes_find(const Prefixes *prefixes, const char *text, gsize n)
{
    guint hash = prefixes_hash(text, n);
    gboolean known = (prefixes->hashes[hash >> 6] >> (hash & 63)) & 1;
    return known ? prefixes->slots[hash % PREFIX_SLOTS] : NULL;
}

/* A bit for each of the first `size` bytes of the block that is no letter: bit 6 is clear in it, as
 * in blanks, digits, nearly all marks and the later bytes of characters beyond ASCII. The product
 * gathers the lowest bits of eight bytes. */
static inline guint64
prefixes_gaps(const char block[PREFIX_BLOCK], gsize size)
{
    const guint64 ones = G_GUINT64_CONSTANT(0x0101010101010101);
    guint64 gaps = 0, eight;
    for (guint i = 0; i < PREFIX_BLOCK; i += 8) {
        memcpy(&eight, block + i, sizeof eight);
        eight = (~GUINT64_FROM_LE(eight) >> 6) & ones;
        gaps |= (eight * G_GUINT64_CONSTANT(0x0102040810204080)) >> 56 << i;
    }
    return size < PREFIX_BLOCK ? gaps & ((G_GUINT64_CONSTANT(1) << size) - 1) : gaps;
}

/* Those of the gaps that are a slash or bracket or behind which a phrase may begin. The eight bytes
 * behind the block are looked at as well. */
guint64 prefixes_filter(const Prefixes *prefixes, const char block[PREFIX_BLOCK], guint64 gaps);

#endif
