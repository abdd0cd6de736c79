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

/* The numbers of the entries as the timeline has them: by day, within a day as the edges say, then
 * by clock, then by id; undated ones last, except that one which is known to precede a dated one
 * stands before it. */
GArray *order_entries(const GPtrArray *entries, const GArray *edges);

#endif
