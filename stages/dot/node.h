/* node: what the node of an entry says to programs: id, class, link, tooltip and the rest. */
#ifndef READOUT_NODE_H
#define READOUT_NODE_H

#include "graph.h"
#include "timeline.h"

/* Sets the attributes that readout-dot(1) lists. */
void node_describe(GraphNode *node, const Entry *entry);

#endif
