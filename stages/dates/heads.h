/* heads: the first eight letters of words, in a hash that is made so that no two lie in one place:
 * one look tells whether a word is known, and no branch hangs on it. */
#ifndef READOUT_DATES_HEADS_H
#define READOUT_DATES_HEADS_H

#include "arena.h"

typedef struct {
    guint64 factor;        /* makes a sum of a head */
    const guint32 *spread; /* by the uppermost bits of a sum: what makes a place of the sum */
    const guint16 *number; /* by place: of the head that lies there; 0 for none */
    const guint64 *head;   /* by number */
    guint32 n, bits;       /* there are 2^bits places */
} Heads;

enum { HEADS_RUN = 2 }; /* bits: there are four places to a spread */

/* What no text begins with: such a head is not found. */
#define HEADS_NONE (~(guint64)0)

/* Of `n` different heads, of which number 0 and others may be HEADS_NONE; their memory is that of
 * `arena`. */
Heads heads_make(const guint64 *head, guint n, Arena *arena);

static inline guint32
heads_sum(const Heads *heads, guint64 head)
{
    return (guint32)(head * heads->factor >> 32);
}

static inline guint32
heads_run(const Heads *heads, guint32 sum)
{
    return sum >> (32 + HEADS_RUN - heads->bits);
}

static inline guint32
heads_place(const Heads *heads, guint32 sum, guint32 spread)
{
    return sum * spread >> (32 - heads->bits);
}

/* The number of a head; 0 if it is none of them. */
static inline guint
heads_find(const Heads *heads, guint64 head)
{
    guint32 sum = heads_sum(heads, head);
    guint32 spread = heads->spread[heads_run(heads, sum)];
    guint number = heads->number[heads_place(heads, sum, spread)];
    return number & -(guint)(heads->head[number] == head);
}

#endif
