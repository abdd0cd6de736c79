/* bridge: the order of what stays, where it was told through entries that go. */
#ifndef READOUT_BRIDGE_H
#define READOUT_BRIDGE_H

#include "document.h"

/* Adds to the corpus a "before" edge between two entries in `kept` (ids) wherever its edges lead
 * from one to the other through entries outside `kept` and no other way: A before B, B before C,
 * without B, is A before C. The new edge names the articles of the edges it replaces. The corpus
 * still has all its entries and edges. */
void bridge_edges(Document *corpus, GHashTable *kept);

#endif
