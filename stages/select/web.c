/* web: the entries of a corpus and what its edges say precedes what, in an order that all edges
 * follow. */
#include "web.h"

Knot *
web_knot(const Web *web, guint number)
{
    return &g_array_index(web->knots, Knot, number);
}

gint
web_number(const Web *web, const char *id)
{
    return GPOINTER_TO_INT(g_hash_table_lookup(web->numbers, id)) - 1;
}

const Strand *
web_strand(const Web *web, guint number, guint at)
{
    const GArray *out = web_knot(web, number)->out;
    return out && at < out->len ? &g_array_index(out, Strand, at) : NULL;
}

static guint
number_of(Web *web, const char *id)
{
    gint number = web_number(web, id);
    if (number >= 0)
        return (guint)number;
    Knot knot = {.id = id};
    g_array_append_val(web->knots, knot);
    g_hash_table_insert(web->numbers, (char *)id, GUINT_TO_POINTER(web->knots->len));
    return web->knots->len - 1;
}

static void
add_edge(Web *web, const Row *row)
{
    guint from = number_of(web, row->part_of);
    Strand strand = {row, number_of(web, row->refs)};
    Knot *knot = web_knot(web, from);
    if (!knot->out)
        knot->out = g_array_new(FALSE, FALSE, sizeof(Strand));
    g_array_append_val(knot->out, strand);
}

/* A search depth first through all nodes; each is put before those that were done with before it
 * (Tarjan 1976). What then leads back closes a circle. */
static void
put_in_order(Web *web)
{
    guint n = web->knots->len, left = n;
    g_autofree guint *way = g_new(guint, n + 1), *next = g_new0(guint, n + 1);
    g_autofree gboolean *met = g_new0(gboolean, n + 1);
    web->order = g_new(guint, n + 1);
    for (guint root = 0; root < n; root++) {
        guint depth = 0;
        if (!met[root])
            way[depth++] = root;
        met[root] = TRUE;
        while (depth) {
            guint at = way[depth - 1];
            const Strand *strand = web_strand(web, at, next[at]++);
            if (!strand) {
                web->order[web_knot(web, at)->place = --left] = at;
                depth--;
            } else if (!met[strand->to]) {
                met[strand->to] = TRUE;
                way[depth++] = strand->to;
            }
        }
    }
}

static void
leave_out_circles(Web *web)
{
    for (guint i = 0; i < web->knots->len; i++) {
        const Knot *knot = web_knot(web, i);
        guint n = 0;
        for (guint k = 0; knot->out && k < knot->out->len; k++) {
            Strand strand = g_array_index(knot->out, Strand, k);
            if (web_knot(web, strand.to)->place > knot->place)
                g_array_index(knot->out, Strand, n++) = strand;
        }
        if (knot->out)
            g_array_set_size(knot->out, n);
    }
}

Web *
web_new(const Document *corpus)
{
    Web *web = g_new0(Web, 1);
    web->knots = g_array_new(FALSE, FALSE, sizeof(Knot));
    web->numbers = g_hash_table_new(g_str_hash, g_str_equal);
    const GPtrArray *edges = corpus->of[KIND_EDGE];
    for (guint i = 0; i < edges->len; i++) {
        const Row *edge = edges->pdata[i];
        if (g_str_equal(edge->what, "before"))
            add_edge(web, edge);
    }
    put_in_order(web);
    leave_out_circles(web);
    return web;
}

void
web_free(Web *web)
{
    for (guint i = 0; i < web->knots->len; i++)
        g_clear_pointer(&web_knot(web, i)->out, g_array_unref);
    g_array_unref(web->knots);
    g_hash_table_unref(web->numbers);
    g_free(web->order);
    g_free(web);
}
