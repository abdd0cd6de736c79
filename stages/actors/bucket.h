/* bucket: the slots of a table that share one line of the cache, found by their keys. */
#ifndef READOUT_BUCKET_H
#define READOUT_BUCKET_H

#include <glib.h>

#include <stdlib.h>
#include <string.h>

/* A line holds as many keys with eight bytes for what each stands for. They are filled in order, a
 * free one is 0; what finds its bucket full stands in the next. */
enum { BUCKET = 4, BUCKET_LINE = 64 };

/* The slot that has the key if one has: without a branch, since none could be foreseen. */
static inline guint
bucket_slot(const guint64 key[BUCKET], guint64 wanted)
{
    guint last = key[3] == wanted;
    return (guint)(key[1] == wanted) | last | ((guint)(key[2] == wanted) | last) << 1;
}

/* Whether a key that is not `here` can stand in the next bucket: this one is full. One branch for
 * both. */
static inline gboolean
bucket_goes_on(const guint64 key[BUCKET], gboolean here)
{
    return (key[BUCKET - 1] & ((guint64)here - 1)) != 0;
}

/* n free buckets, to be given back by free(). */
static inline gpointer
buckets_new(gsize n)
{
    gpointer buckets = aligned_alloc(BUCKET_LINE, n * BUCKET_LINE);
    g_assert(buckets);
    return memset(buckets, 0, n * BUCKET_LINE);
}

#endif
