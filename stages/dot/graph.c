/* graph: a directed graph written as DOT; the one place that knows cgraph. */
#include "graph.h"

#include <graphviz/cgraph.h>

struct Graph {
    Agraph_t *graph;
};

/* cgraph up to 10 takes char * where it only reads. */
static char *
loose(const char *text)
{
    return (char *)text;
}

static int
put(void *out, const char *text)
{
    g_string_append(out, text);
    return 0;
}

static int
flush(G_GNUC_UNUSED void *out)
{
    return 0;
}

/* agwrite shall fill a string, not a file. */
static Agiodisc_t output = {.putstr = put, .flush = flush};

/* A backslash as a character reference: dot reads \N, \G and the like in strings, in some versions
 * twice. */
static char *
without_backslashes(const char *text)
{
    GString *out = g_string_new(NULL);
    for (; *text; text++)
        if (*text == '\\')
            g_string_append(out, "&#92;");
        else
            g_string_append_c(out, *text);
    return g_string_free(out, FALSE);
}

static void
declare(Agraph_t *graph, int kind, const GraphAttribute *attribute)
{
    for (; attribute && attribute->name; attribute++) {
        g_autofree char *value = without_backslashes(attribute->value);
        agattr(graph, kind, loose(attribute->name), value);
    }
}

Graph *
graph_new(const char *name, const GraphAttribute *graph, const GraphAttribute *node,
          const GraphAttribute *edge)
{
    Agdisc_t disc = {.id = &AgIdDisc, .io = &output};
    Graph *self = g_new0(Graph, 1);
    g_autofree char *safe = without_backslashes(name);
    self->graph = agopen(safe, Agdirected, &disc);
    agattr(self->graph, AGRAPH, loose("linelength"),
           loose("0")); /* else agwrite breaks long lines */
    declare(self->graph, AGRAPH, graph);
    agattr(self->graph, AGNODE, loose("label"), loose("\\N"));
    declare(self->graph, AGNODE, node);
    declare(self->graph, AGEDGE, edge);
    return self;
}

void
graph_free(Graph *graph)
{
    if (!graph)
        return;
    agclose(graph->graph);
    g_free(graph);
}

GraphNode *
graph_node(Graph *graph, const char *name)
{
    g_autofree char *safe = without_backslashes(name);
    return (GraphNode *)agnode(graph->graph, safe, 1);
}

GraphEdge *
graph_edge(Graph *graph, GraphNode *from, GraphNode *to)
{
    return (GraphEdge *)agedge(graph->graph, (Agnode_t *)from, (Agnode_t *)to, NULL, 1);
}

static void
set(void *object, const char *attribute, const char *value)
{
    g_autofree char *safe = without_backslashes(value);
    G_GNUC_UNUSED int failed = agset(object, loose(attribute), safe);
    g_assert(failed == 0); /* not declared in graph_new */
}

void
graph_set_node(GraphNode *node, const char *attribute, const char *value)
{
    set(node, attribute, value);
}

void
graph_set_edge(GraphEdge *edge, const char *attribute, const char *value)
{
    set(edge, attribute, value);
}

void
graph_set_label(Graph *graph, GraphNode *node, const char *html)
{
    /* In a label dot looks for them after the references are resolved, and only once. */
    g_auto(GStrv) parts = g_strsplit(html, "\\", -1);
    g_autofree char *safe = g_strjoinv("\\\\", parts);
    char *label = agstrdup_html(graph->graph, safe);
    agset(node, loose("label"), label);
    agstrfree(graph->graph, label);
}

gboolean
graph_write(Graph *graph, GString *out)
{
    return agwrite(graph->graph, out) == 0;
}
