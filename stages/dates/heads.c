/* heads: heads whose sums begin alike are a run; each run is moved until all of it lies in places
 * that are free. */
#include "heads.h"

#include <stdlib.h>
#include <string.h>

enum { SPARSE = 2, TRIES = 1 << 16 }; /* places to a head at least, spreads to try */

typedef struct {
    guint32 sum;
    guint16 number;
} Entry;

static int
compare(const void *a, const void *b)
{
    guint32 x = ((const Entry *)a)->sum, y = ((const Entry *)b)->sum;
    return (x > y) - (x < y);
}

/* TRUE if all of a run have found a free place. */
static gboolean
lay(const Heads *heads, guint16 *number, const Entry *run, guint n, guint32 spread)
{
    for (guint i = 0; i < n; i++) {
        guint32 place = heads_place(heads, run[i].sum, spread);
        if (number[place]) {
            while (i-- > 0)
                number[heads_place(heads, run[i].sum, spread)] = 0;
            return FALSE;
        }
        number[place] = run[i].number;
    }
    return TRUE;
}

/* Lays all entries, which are sorted; FALSE if that cannot be done with this factor. */
static gboolean
lay_all(const Heads *heads, guint32 *spread, guint16 *number, const Entry *entry, guint n)
{
    memset(number, 0, sizeof *number << heads->bits);
    for (guint from = 0, to; from < n; from = to) {
        guint32 run = heads_run(heads, entry[from].sum), tries = 0;
        for (to = from; to < n && heads_run(heads, entry[to].sum) == run;)
            to++;
        for (spread[run] = 1; !lay(heads, number, entry + from, to - from, spread[run]);
             spread[run] += 2)
            if (++tries == TRIES)
                return FALSE;
    }
    return TRUE;
}

Heads
heads_make(const guint64 *head, guint n, Arena *arena)
{
    Heads heads = {.factor = G_GUINT64_CONSTANT(0x9E3779B97F4A7C15), .head = head, .n = n};
    for (heads.bits = HEADS_RUN + 1; 1u << heads.bits < n * SPARSE;)
        heads.bits++;
    guint32 *spread = arena_alloc(arena, sizeof *spread << (heads.bits - HEADS_RUN));
    guint16 *number = arena_alloc(arena, sizeof *number << heads.bits);
    g_autofree Entry *entry = g_new(Entry, n);
    for (guint there;; heads.factor += 2) {
        there = 0;
        for (guint i = 0; i < n; i++)
            if (head[i] != HEADS_NONE)
                entry[there++] = (Entry){heads_sum(&heads, head[i]), (guint16)i};
        qsort(entry, there, sizeof *entry, compare);
        if (lay_all(&heads, spread, number, entry, there))
            break;
    }
    heads.spread = spread;
    heads.number = number;
    return heads;
}
