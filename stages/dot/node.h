/* node: what the node of an entry says to programs: id, class, link, tooltip and the rest. */
#ifndef READOUT_NODE_H
#define READOUT_NODE_H

#include "graph.h"
#include "timeline.h"

/* The name and id of an entry's node: its id, with _ for what XML and DOT do not allow. A new
 * string. */
char *node_name(const Entry *entry);

/* Sets the attributes that readout-dot(1) lists. */
void node_describe(GraphNode *node, const Entry *entry);

#endif
