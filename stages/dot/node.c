/* node: what the node of an entry says to programs. */
#include "node.h"

#include "card.h"
#include "markup.h"

/* An id that XML allows. */
static char *
xml_id(const char *id)
{
    return g_strcanon(g_strdup(id), G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS "._-", '_');
}

char *
node_name(const Entry *entry)
{
    return xml_id(entry->id);
}

static char *
join_names(const Entry *entry)
{
    GString *out = g_string_new(NULL);
    for (guint i = 0; i < entry->people->len; i++) {
        g_string_append(out, i ? ";" : "");
        markup_plain(out, entry->people->pdata[i]);
    }
    return g_string_free(out, FALSE);
}

static void
set_link(GraphNode *node, const Entry *entry)
{
    const Mention *evidence = entry_evidence(entry);
    if (!evidence || !evidence->source || !markup_is_link(evidence->source->url))
        return;
    g_autoptr(GString) link = g_string_new(NULL);
    g_autoptr(GString) escaped = g_string_new(NULL);
    markup_link(link, evidence->source->url, evidence->quote);
    markup_escape(escaped, link->str);
    graph_set_node(node, "URL", escaped->str);
    graph_set_node(node, "target", "_blank");
}

void
node_describe(GraphNode *node, const Entry *entry)
{
    g_autofree char *id = node_name(entry);
    g_autofree char *what = xml_id(entry->what);
    g_autofree char *status = xml_id(*entry->status ? entry->status : "happened");
    g_autofree char *class = g_strconcat("event ", what, " ", status, NULL);
    g_autofree char *who = join_names(entry);
    g_autofree char *tooltip = card_tooltip(entry);
    graph_set_node(node, "id", id);
    graph_set_node(node, "class", class);
    graph_set_node(node, "type", what);
    graph_set_node(node, "status", status);
    g_autoptr(GString) time = g_string_new(NULL);
    markup_plain(time, entry->time);
    graph_set_node(node, "time", time->str);
    graph_set_node(node, "who", who);
    graph_set_node(node, "tooltip", tooltip);
    set_link(node, entry);
}
