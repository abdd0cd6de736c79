/* graph: a directed graph written as DOT; the one place that knows cgraph. */
#ifndef READOUT_GRAPH_H
#define READOUT_GRAPH_H

#include <glib.h>

typedef struct Graph Graph;
typedef struct GraphNode GraphNode;
typedef struct GraphEdge GraphEdge;

/* One attribute; a table of them ends with a NULL name. Values are text as it shall arrive:
 * backslashes are doubled here, because dot reads \N, \G and the like in them. */
typedef struct {
    const char *name;
    const char *value;
} GraphAttribute;

/* A graph named `name` with attributes of its own and defaults of all nodes and edges. Attributes
 * of single nodes and edges have to be declared by a default here, "" where there is none. */
Graph *graph_new(const char *name, const GraphAttribute *graph, const GraphAttribute *node,
                 const GraphAttribute *edge);
void graph_free(Graph *graph);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Graph, graph_free)

/* The node of that name, made if new. */
GraphNode *graph_node(Graph *graph, const char *name);

/* A new edge. */
GraphEdge *graph_edge(Graph *graph, GraphNode *from, GraphNode *to);

void graph_set_node(GraphNode *node, const char *attribute, const char *value);
void graph_set_edge(GraphEdge *edge, const char *attribute, const char *value);

/* Sets the label to an HTML-like one; `html` must be well-formed. */
void graph_set_label(Graph *graph, GraphNode *node, const char *html);

/* Appends the graph as DOT. FALSE if cgraph refused. */
gboolean graph_write(Graph *graph, GString *out);

#endif
