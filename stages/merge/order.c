/* order: which entry comes before which, from days and from what the articles say. */
#include "order.h"

#include "list.h"

#include <string.h>

/* One article's word that one entry comes before another. */
typedef struct {
    guint from, to;
    const Source *source;
} Word;

/* ---- collecting ---- */

static int
by_pair(gconstpointer a, gconstpointer b)
{
    const Word *x = a, *y = b;
    if (x->from != y->from)
        return x->from < y->from ? -1 : 1;
    if (x->to != y->to)
        return x->to < y->to ? -1 : 1;
    return (x->source->voice > y->source->voice) - (x->source->voice < y->source->voice);
}

/* What the articles say of the entries, the words on one pair together. */
static GArray *
collect_words(const Gathering *all, const GPtrArray *entries)
{
    g_autofree guint *by_cluster = g_new0(guint, all->mention->len + 1); /* entry + 1 */
    for (guint i = 0; i < entries->len; i++)
        by_cluster[((Entry *)entries->pdata[i])->cluster] = i + 1;
    GArray *words = g_array_new(FALSE, FALSE, sizeof(Word));
    for (guint i = 0; i < all->precedence->len; i++) {
        const Precedence *told = &g_array_index(all->precedence, Precedence, i);
        if (told->from->cluster == G_MAXUINT || told->to->cluster == G_MAXUINT)
            continue;
        guint from = by_cluster[told->from->cluster], to = by_cluster[told->to->cluster];
        Word word = {from - 1, to - 1, told->from->source};
        if (from && to && from != to)
            g_array_append_val(words, word);
    }
    g_array_sort(words, by_pair);
    return words;
}

/* The edge of the pair whose words begin at *i, which moves behind them. */
static Order
take_pair(const GArray *words, guint *i, Arena *arena)
{
    const Word *first = &g_array_index(words, Word, *i);
    Order edge = {first->from, first->to, 0, NULL, FALSE};
    g_autoptr(GPtrArray) names = g_ptr_array_new();
    guint voice = G_MAXUINT;
    for (; *i < words->len; (*i)++) {
        const Word *word = &g_array_index(words, Word, *i);
        if (word->from != edge.from || word->to != edge.to)
            break;
        edge.voices += word->source->voice != voice;
        voice = word->source->voice;
        g_ptr_array_add(names, (gpointer)word->source->name);
    }
    edge.articles = list_join(names, arena);
    return edge;
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

/* entry + 1 -> GArray of its successors, of the edges that hold; entries without are not in it. */
static GHashTable *
successors_new(void)
{
    return g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)g_array_unref);
}

const GArray *
order_of(GHashTable *next, guint entry)
{
    return g_hash_table_lookup(next, GUINT_TO_POINTER(entry + 1));
}

static void
add_successor(GHashTable *next, const Order *edge)
{
    GArray *list = g_hash_table_lookup(next, GUINT_TO_POINTER(edge->from + 1));
    if (!list) {
        list = g_array_new(FALSE, FALSE, sizeof(guint));
        g_hash_table_insert(next, GUINT_TO_POINTER(edge->from + 1), list);
    }
    g_array_append_val(list, edge->to);
}

GHashTable *
order_successors(const GArray *edges)
{
    GHashTable *next = successors_new();
    for (guint i = 0; i < edges->len; i++)
        if (!g_array_index(edges, Order, i).dropped)
            add_successor(next, &g_array_index(edges, Order, i));
    return next;
}

Days *
order_days(const GPtrArray *entries)
{
    Days *days = g_new0(Days, entries->len + 1);
    for (guint i = 0; i < entries->len; i++) {
        const Row *row = ((Entry *)entries->pdata[i])->row;
        if (!timex_period(row->time, row->until, &days[i]))
            days[i].first = 0;
    }
    return days;
}

static gboolean
is_later(const Days *days, guint a, guint b)
{
    return days[a].first && days[b].first && days[a].first > days[b].last;
}

/* Whether `to` can be reached from `from`, without the edge between the two if `indirect`. No edge
 * goes against the days, so what is later than `to` does not lead to it. */
static gboolean
reaches(GHashTable *next, const Days *days, guint from, guint to, gboolean indirect)
{
    g_autoptr(GArray) stack = g_array_new(FALSE, FALSE, sizeof(guint));
    g_autoptr(GHashTable) seen = g_hash_table_new(NULL, NULL);
    g_array_append_val(stack, from);
    while (stack->len) {
        guint at = g_array_index(stack, guint, stack->len - 1);
        g_array_set_size(stack, stack->len - 1);
        const GArray *list = order_of(next, at);
        for (guint i = 0; list && i < list->len; i++) {
            guint then = g_array_index(list, guint, i);
            if (then == to && !(indirect && at == from))
                return TRUE;
            if (then != to && !is_later(days, then, to) &&
                g_hash_table_add(seen, GUINT_TO_POINTER(then + 1)))
                g_array_append_val(stack, then);
        }
    }
    return FALSE;
}

static void
drop_cycles(GArray *edges, const Days *days)
{
    g_autoptr(GHashTable) next = successors_new();
    for (guint i = 0; i < edges->len; i++) {
        Order *edge = &g_array_index(edges, Order, i);
        edge->dropped = is_later(days, edge->from, edge->to) ||
                        reaches(next, days, edge->to, edge->from, FALSE);
        if (!edge->dropped)
            add_successor(next, edge);
    }
}

/* Keeps the edges that do not follow from others. */
static void
reduce(GArray *edges, const Days *days)
{
    g_autoptr(GHashTable) next = order_successors(edges);
    guint n = 0;
    for (guint i = 0; i < edges->len; i++) {
        const Order *edge = &g_array_index(edges, Order, i);
        if (edge->dropped || !reaches(next, days, edge->from, edge->to, TRUE))
            g_array_index(edges, Order, n++) = *edge;
    }
    g_array_set_size(edges, n);
}

GArray *
order_edges(const Gathering *all, const GPtrArray *entries, Arena *arena)
{
    g_autoptr(GArray) words = collect_words(all, entries);
    GArray *edges = g_array_new(FALSE, FALSE, sizeof(Order));
    for (guint i = 0; i < words->len;) {
        Order edge = take_pair(words, &i, arena);
        g_array_append_val(edges, edge);
    }
    g_array_sort_with_data(edges, by_strength, (gpointer)entries);
    g_autofree Days *days = order_days(entries);
    drop_cycles(edges, days);
    reduce(edges, days);
    g_array_sort(edges, by_ends);
    return edges;
}

/* ---- days by which ---- */

/* The numbers of the entries, each before all that follow it (Kahn 1962). */
static GArray *
sort_by_edges(GHashTable *next, const GArray *edges, guint n)
{
    g_autofree guint *waits = g_new0(guint, n + 1);
    GArray *sorted = g_array_sized_new(FALSE, FALSE, sizeof(guint), n);
    for (guint e = 0; e < edges->len; e++)
        waits[g_array_index(edges, Order, e).to] += !g_array_index(edges, Order, e).dropped;
    for (guint i = 0; i < n; i++)
        if (!waits[i])
            g_array_append_val(sorted, i);
    for (guint i = 0; i < sorted->len; i++) {
        const GArray *list = order_of(next, g_array_index(sorted, guint, i));
        for (guint k = 0; list && k < list->len; k++) {
            guint then = g_array_index(list, guint, k);
            if (--waits[then] == 0)
                g_array_append_val(sorted, then);
        }
    }
    return sorted;
}

/* The entry without a day took place by the day by which each that follows it did. */
static void
take_days_of_successors(const GPtrArray *entries, const Days *days, guint from, const GArray *list)
{
    Entry *entry = entries->pdata[from];
    if (!list || days[from].first || strcmp(entry->row->status, "cancelled") == 0)
        return;
    for (guint i = 0; i < list->len; i++) {
        guint to = g_array_index(list, guint, i);
        guint32 latest =
            days[to].first ? days[to].last : ((const Entry *)entries->pdata[to])->latest;
        if (latest && (!entry->latest || latest < entry->latest))
            entry->latest = latest;
    }
}

void
order_bounds(const GPtrArray *entries, const GArray *edges, Arena *arena)
{
    g_autofree Days *days = order_days(entries);
    g_autoptr(GHashTable) next = order_successors(edges);
    g_autoptr(GArray) sorted = sort_by_edges(next, edges, entries->len);
    for (guint i = sorted->len; i-- > 0;) {
        guint from = g_array_index(sorted, guint, i);
        take_days_of_successors(entries, days, from, order_of(next, from));
    }
    for (guint i = 0; i < entries->len; i++) {
        const Entry *entry = entries->pdata[i];
        g_autofree char *day = entry->latest ? timex_format_day(entry->latest) : NULL;
        if (day)
            entry->row->until = arena_strndup(arena, day, -1);
    }
}
