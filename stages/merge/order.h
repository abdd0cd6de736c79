/* order: which entry comes before which, from days and from what the articles say. */
#ifndef READOUT_ORDER_H
#define READOUT_ORDER_H

#include "entry.h"

typedef struct {
    guint from, to;       /* entries: from happened before to */
    guint voices;         /* how many say so */
    const char *articles; /* their own names, joined by ';' */
    gboolean dropped;     /* against the days, or against stronger edges */
} Order;

/* The edges between the entries that the articles' edges give: those against the days and those
 * that would close a cycle are marked dropped, those that follow from others are left out
 * (transitive reduction). Array of Order, by from and to. */
GArray *order_edges(const Gathering *gathering, const GPtrArray *entries, Arena *arena);

/* Gives each entry without a date the day by which it took place as `until`: that of the first
 * report, or an earlier one by which an entry that followed it did. */
void order_bounds(const GPtrArray *entries, const GArray *edges, Arena *arena);

/* The successors of each entry by the edges that hold, as order_of() tells them. Free it with
 * g_hash_table_destroy(). */
GHashTable *order_successors(const GArray *edges);

/* The numbers (guint) of the entries that follow the entry at once, or NULL. */
const GArray *order_of(GHashTable *successors, guint entry);

/* The days of each entry, first = 0 for none; to be freed. */
Days *order_days(const GPtrArray *entries);

#endif
