/* order: which entry comes before which, from days and from what the articles say. */
#include "order.h"

#include "list.h"

#include <string.h>

/* What is said of one pair of entries. */
typedef struct {
    guint from, to;
    GHashTable *voices; /* set of voices + 1 */
    GPtrArray *names;
} Pair;

static void
pair_free(gpointer data)
{
    Pair *pair = data;
    g_hash_table_destroy(pair->voices);
    g_ptr_array_free(pair->names, TRUE);
    g_free(pair);
}

/* ---- collecting ---- */

static guint
pair_hash(gconstpointer key)
{
    const Pair *pair = key;
    return pair->from * 2654435761u ^ pair->to;
}

static gboolean
pair_equal(gconstpointer a, gconstpointer b)
{
    const Pair *x = a, *y = b;
    return x->from == y->from && x->to == y->to;
}

static void
add_pair(GHashTable *pairs, guint from, guint to, const Source *source)
{
    Pair key = {from, to, NULL, NULL};
    Pair *pair = g_hash_table_lookup(pairs, &key);
    if (!pair) {
        pair = g_new0(Pair, 1);
        pair->from = from;
        pair->to = to;
        pair->voices = g_hash_table_new(NULL, NULL);
        pair->names = g_ptr_array_new();
        g_hash_table_add(pairs, pair);
    }
    g_ptr_array_add(pair->names, (gpointer)source->name);
    g_hash_table_add(pair->voices, GUINT_TO_POINTER(source->voice + 1));
}

/* The number of the entry that each cluster became + 1; 0 for none. */
static GHashTable *
entries_by_cluster(const GPtrArray *entries)
{
    GHashTable *numbers = g_hash_table_new(NULL, NULL);
    for (guint i = 0; i < entries->len; i++)
        g_hash_table_insert(numbers,
                            GUINT_TO_POINTER(((Entry *)entries->pdata[i])->cluster->number),
                            GUINT_TO_POINTER(i + 1));
    return numbers;
}

static guint
entry_of(GHashTable *by_cluster, const Mention *mention)
{
    return GPOINTER_TO_UINT(g_hash_table_lookup(by_cluster, GUINT_TO_POINTER(mention->cluster)));
}

static GHashTable *
collect_pairs(const Gathering *all, const GPtrArray *entries)
{
    g_autoptr(GHashTable) by_cluster = entries_by_cluster(entries);
    GHashTable *pairs = g_hash_table_new_full(pair_hash, pair_equal, NULL, pair_free);
    for (guint i = 0; i < all->precedence->len; i++) {
        const Precedence *told = &g_array_index(all->precedence, Precedence, i);
        guint from = entry_of(by_cluster, told->from), to = entry_of(by_cluster, told->to);
        if (from && to && from != to)
            add_pair(pairs, from - 1, to - 1, told->from->source);
    }
    return pairs;
}

/* Strongest first; then by the entries' ids, which do not depend on the input's order. */
static int
by_strength(gconstpointer a, gconstpointer b, gpointer entries)
{
    const Order *x = a, *y = b;
    if (x->voices != y->voices)
        return x->voices > y->voices ? -1 : 1;
    const GPtrArray *all = entries;
    int order =
        strcmp(((Entry *)all->pdata[x->from])->row->id, ((Entry *)all->pdata[y->from])->row->id);
    return order ? order
                 : strcmp(((Entry *)all->pdata[x->to])->row->id,
                          ((Entry *)all->pdata[y->to])->row->id);
}

static int
by_ends(gconstpointer a, gconstpointer b)
{
    const Order *x = a, *y = b;
    if (x->from != y->from)
        return x->from < y->from ? -1 : 1;
    return (x->to > y->to) - (x->to < y->to);
}

/* ---- cycles and reduction ---- */

/* Successors by entry, of the edges that hold. */
static GPtrArray *
successors(guint n, const GArray *edges)
{
    GPtrArray *lists = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
    for (guint i = 0; i < n; i++)
        g_ptr_array_add(lists, g_array_new(FALSE, FALSE, sizeof(guint)));
    for (guint i = 0; edges && i < edges->len; i++) {
        const Order *edge = &g_array_index(edges, Order, i);
        if (!edge->dropped)
            g_array_append_val(((GArray *)lists->pdata[edge->from]), edge->to);
    }
    return lists;
}

/* Whether `to` can be reached from `from`, without the edge between the two if `indirect`. */
static gboolean
reaches(const GPtrArray *next, guint from, guint to, gboolean indirect)
{
    g_autoptr(GArray) stack = g_array_new(FALSE, FALSE, sizeof(guint));
    g_autoptr(GHashTable) seen = g_hash_table_new(NULL, NULL);
    g_array_append_val(stack, from);
    while (stack->len) {
        guint at = g_array_index(stack, guint, stack->len - 1);
        g_array_set_size(stack, stack->len - 1);
        const GArray *list = next->pdata[at];
        for (guint i = 0; i < list->len; i++) {
            guint then = g_array_index(list, guint, i);
            if (then == to && !(indirect && at == from))
                return TRUE;
            if (then != to && g_hash_table_add(seen, GUINT_TO_POINTER(then + 1)))
                g_array_append_val(stack, then);
        }
    }
    return FALSE;
}

static gboolean
days_of(const Entry *entry, Days *days)
{
    return timex_period(entry->row->time, entry->row->until, days);
}

static gboolean
against_days(const GPtrArray *entries, const Order *edge)
{
    Days from, to;
    return days_of(entries->pdata[edge->from], &from) && days_of(entries->pdata[edge->to], &to) &&
           from.first > to.last;
}

static void
drop_cycles(GArray *edges, const GPtrArray *entries)
{
    g_autoptr(GPtrArray) next = successors(entries->len, NULL);
    for (guint i = 0; i < edges->len; i++) {
        Order *edge = &g_array_index(edges, Order, i);
        edge->dropped = against_days(entries, edge) || reaches(next, edge->to, edge->from, FALSE);
        if (!edge->dropped)
            g_array_append_val(((GArray *)next->pdata[edge->from]), edge->to);
    }
}

static void
reduce(GArray *edges, guint n)
{
    g_autoptr(GPtrArray) next = successors(n, edges);
    for (guint i = edges->len; i-- > 0;) {
        const Order *edge = &g_array_index(edges, Order, i);
        if (!edge->dropped && reaches(next, edge->from, edge->to, TRUE))
            g_array_remove_index(edges, i);
    }
}

GArray *
order_edges(const Gathering *all, const GPtrArray *entries, Arena *arena)
{
    g_autoptr(GHashTable) pairs = collect_pairs(all, entries);
    GArray *edges = g_array_new(FALSE, FALSE, sizeof(Order));
    GHashTableIter iter;
    gpointer value;
    g_hash_table_iter_init(&iter, pairs);
    while (g_hash_table_iter_next(&iter, NULL, &value)) {
        Pair *pair = value;
        Order edge = {pair->from, pair->to, g_hash_table_size(pair->voices),
                      list_join(pair->names, arena), FALSE};
        g_array_append_val(edges, edge);
    }
    g_array_sort_with_data(edges, by_strength, (gpointer)entries);
    drop_cycles(edges, entries);
    reduce(edges, entries->len);
    g_array_sort(edges, by_ends);
    return edges;
}

/* ---- the timeline ---- */

typedef struct {
    guint32 day; /* first day, or that of the successor; G_MAXUINT32 none */
    guint32 width;
    int minute;
    const char *id;
} Key;

static int
key_compare(const Key *a, const Key *b)
{
    if (a->day != b->day)
        return a->day < b->day ? -1 : 1;
    if (a->width != b->width) /* a month stands at its beginning, before the days */
        return a->width > b->width ? -1 : 1;
    if (a->minute != b->minute)
        return a->minute < b->minute ? -1 : 1;
    return strcmp(a->id, b->id);
}

static Key *
make_keys(const GPtrArray *entries, const GArray *edges)
{
    Key *keys = g_new0(Key, entries->len + 1);
    for (guint i = 0; i < entries->len; i++) {
        const Entry *entry = entries->pdata[i];
        Days days;
        keys[i] = (Key){G_MAXUINT32, 0, timex_minute(entry->row->time), entry->row->id};
        if (keys[i].minute < 0)
            keys[i].minute = 24 * 60;
        if (days_of(entry, &days)) {
            keys[i].day = days.first;
            keys[i].width = days.last - days.first;
        }
    }
    for (gboolean changed = TRUE; changed;) {
        changed = FALSE;
        for (guint e = 0; e < edges->len; e++) {
            const Order *edge = &g_array_index(edges, Order, e);
            Days days;
            if (edge->dropped || days_of(entries->pdata[edge->from], &days) ||
                keys[edge->to].day >= keys[edge->from].day)
                continue;
            keys[edge->from].day = keys[edge->to].day;
            changed = TRUE;
        }
    }
    return keys;
}

/* The entry to come next: the least by key among those whose predecessors are all out. */
GArray *
order_entries(const GPtrArray *entries, const GArray *edges)
{
    g_autofree Key *keys = make_keys(entries, edges);
    g_autofree guint *waits = g_new0(guint, entries->len + 1);
    g_autoptr(GPtrArray) next = successors(entries->len, edges);
    for (guint i = 0; i < edges->len; i++)
        if (!g_array_index(edges, Order, i).dropped)
            waits[g_array_index(edges, Order, i).to]++;
    GArray *out = g_array_new(FALSE, FALSE, sizeof(guint));
    GTree *ready = g_tree_new((GCompareFunc)key_compare);
    for (guint i = 0; i < entries->len; i++)
        if (!waits[i])
            g_tree_insert(ready, &keys[i], GUINT_TO_POINTER(i + 1));
    while (g_tree_nnodes(ready)) {
        GTreeNode *first = g_tree_node_first(ready);
        guint at = GPOINTER_TO_UINT(g_tree_node_value(first)) - 1;
        g_tree_remove(ready, &keys[at]);
        g_array_append_val(out, at);
        const GArray *list = next->pdata[at];
        for (guint i = 0; i < list->len; i++) {
            guint then = g_array_index(list, guint, i);
            if (--waits[then] == 0)
                g_tree_insert(ready, &keys[then], GUINT_TO_POINTER(then + 1));
        }
    }
    g_tree_destroy(ready);
    return out;
}
