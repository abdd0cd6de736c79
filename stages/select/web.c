/* web: the entries of a corpus and what its edges say precedes what, by numbers. */
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

/* The strands out of a node by number; `at` beyond the last gives NULL. */
static const Strand *
strand_at(const Knot *knot, guint at)
{
    return knot->out && at < knot->out->len ? &g_array_index(knot->out, Strand, at) : NULL;
}

/* Takes the nodes in an order in which each comes after all before it; those on circles and behind
 * them are never taken. */
static void
measure_depth(Web *web)
{
    guint n = web->knots->len, taken = 0;
    g_autofree guint *waits = g_new0(guint, n + 1);
    g_autoptr(GArray) ready = g_array_new(FALSE, FALSE, sizeof(guint));
    const Strand *strand;
    for (guint i = 0; i < n; i++)
        for (guint k = 0; (strand = strand_at(web_knot(web, i), k)); k++)
            waits[strand->to]++;
    for (guint i = 0; i < n; i++)
        if (!waits[i])
            g_array_append_val(ready, i);
    for (; taken < ready->len; taken++) {
        const Knot *knot = web_knot(web, g_array_index(ready, guint, taken));
        for (guint k = 0; (strand = strand_at(knot, k)); k++) {
            Knot *to = web_knot(web, strand->to);
            to->depth = MAX(to->depth, knot->depth + 1);
            if (--waits[strand->to] == 0)
                g_array_append_val(ready, strand->to);
        }
    }
    web->circles = taken < n;
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
    measure_depth(web);
    return web;
}

void
web_free(Web *web)
{
    for (guint i = 0; i < web->knots->len; i++)
        g_clear_pointer(&web_knot(web, i)->out, g_array_unref);
    g_array_unref(web->knots);
    g_hash_table_unref(web->numbers);
    g_free(web);
}

/* ---- spreading ---- */

typedef struct {
    guint node, origin;
} Step;

static void
push_next(const Web *web, GArray *stack, guint node, guint origin)
{
    const Strand *strand;
    for (guint k = 0; (strand = strand_at(web_knot(web, node), k)); k++) {
        Step step = {strand->to, origin};
        g_array_append_val(stack, step);
    }
}

/* Two origins are enough to know that one of them is not the node itself. FALSE if the node has
 * this one or two already. */
static gboolean
take_origin(const Web *web, Knot *knot, guint origin)
{
    if (knot->reached != web->searches) {
        knot->reached = web->searches;
        knot->n_origins = 0;
    }
    if (knot->n_origins == 2 || (knot->n_origins == 1 && knot->origin[0] == origin))
        return FALSE;
    knot->origin[knot->n_origins++] = origin;
    return TRUE;
}

void
web_spread(Web *web, const guint *nodes, guint n)
{
    g_autoptr(GArray) stack = g_array_new(FALSE, FALSE, sizeof(Step));
    guint deepest = 0;
    web->searches++;
    for (guint i = 0; i < n; i++) {
        deepest = MAX(deepest, web_knot(web, nodes[i])->depth);
        push_next(web, stack, nodes[i], nodes[i]);
    }
    while (stack->len) {
        Step step = g_array_index(stack, Step, stack->len - 1);
        g_array_set_size(stack, stack->len - 1);
        Knot *knot = web_knot(web, step.node);
        if (take_origin(web, knot, step.origin) && (web->circles || knot->depth < deepest))
            push_next(web, stack, step.node, step.origin);
    }
}

gboolean
web_is_behind(const Web *web, guint number)
{
    const Knot *knot = web_knot(web, number);
    if (knot->reached != web->searches)
        return FALSE;
    return knot->n_origins == 2 || knot->origin[0] != number;
}
