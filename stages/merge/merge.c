/* merge: many articles' mentions to one timeline. */
#include "merge.h"

#include "dict.h"
#include "list.h"
#include "order.h"
#include "publish.h"
#include "sequence.h"

#include <string.h>

/* The words of a dictionary with the column word, as a set; NULL on error. */
static GHashTable *
open_words(const Conf *conf, const char *name, GError **error)
{
    static const char *const columns[] = {"word", NULL};
    g_autofree char *path = conf_dictionary(conf, name);
    g_autoptr(Dict) dict = dict_open(path, columns, error);
    if (!dict)
        return NULL;
    GHashTable *words = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (gsize row = 0; row < dict_rows(dict); row++)
        g_hash_table_add(words, g_strdup(dict_get(dict, row, 0)));
    return words;
}

static gpointer
merge_open(const Conf *conf, Diag *diag, GError **error)
{
    (void)diag;
    g_autoptr(GHashTable) officials = open_words(conf, "officials.csv", error);
    g_autoptr(GHashTable) airports = officials ? open_words(conf, "airports.csv", error) : NULL;
    if (!airports)
        return NULL;
    Gathering *all = gathering_new(g_steal_pointer(&officials), g_steal_pointer(&airports));
    all->acts = conf_flag(conf, "acts");
    return all;
}

static void
merge_close(gpointer self)
{
    gathering_free(self);
}

/* A document that came before is left out; so is what an earlier merge added for the whole corpus.
 */
static void
merge_document(gpointer self, Document *document, Diag *diag)
{
    (void)diag;
    if (!document->head)
        document_drop(document, KIND_BIT(KIND_EDGE) | KIND_BIT(KIND_ATTR));
    else if (!gathering_add(self, document))
        document_drop(document, ~0u);
}

static void
put_entry(Document *corpus, const Entry *entry)
{
    document_put(corpus, entry->row);
    for (guint i = 0; entry->claims && i < entry->claims->len; i++)
        document_put(corpus, entry->claims->pdata[i]);
}

/* A dropped edge stays visible: what = contradicts, rule says why. */
static void
put_edge(Document *corpus, const GPtrArray *entries, const Order *order)
{
    const Row *from = ((Entry *)entries->pdata[order->from])->row;
    const Row *to = ((Entry *)entries->pdata[order->to])->row;
    Row *edge = document_add_edge(corpus, from, order->dropped ? "contradicts" : "before", to->id);
    edge->rule = order->dropped ? "order-against-days-or-stronger-order" : "order";
    edge->attribution = document_string(corpus, order->articles, -1);
}

static void
put_published(Document *corpus, const Source *source)
{
    Row *attr = document_add(corpus, KIND_ATTR, -1, -1);
    g_autofree char *first = timex_format_day(source->published);
    g_autofree char *last = timex_format_day(source->published_last);
    attr->id = arena_printf(corpus->arena, "%s.published", source->id);
    attr->part_of = document_string(corpus, source->id, -1);
    attr->what = "published";
    attr->time = document_string(corpus, first, -1);
    if (source->published_last != source->published)
        attr->until = document_string(corpus, last, -1);
    attr->refs = list_join(source->evidence, corpus->arena);
    attr->rule = "same-events";
}

static void
put_all(Document *corpus, const Gathering *all, const GPtrArray *entries)
{
    g_autoptr(Arena) arena = arena_new();
    g_autoptr(GArray) edges = order_edges(all, entries, arena);
    order_bounds(entries, edges, corpus->arena);
    g_autoptr(GArray) order = sequence_entries(entries, edges);
    for (guint i = 0; i < order->len; i++)
        put_entry(corpus, entries->pdata[g_array_index(order, guint, i)]);
    for (guint i = 0; i < edges->len; i++)
        put_edge(corpus, entries, &g_array_index(edges, Order, i));
    for (guint i = 0; i < all->source->len; i++)
        if (((Source *)all->source->pdata[i])->inferred)
            put_published(corpus, all->source->pdata[i]);
}

/* The clusters are freed: of a large corpus they would take much of the memory. */
static GPtrArray *
make_entries(Gathering *all, Arena *arena)
{
    g_autoptr(GPtrArray) clusters = publish_infer(all);
    GPtrArray *entries = g_ptr_array_new_with_free_func((GDestroyNotify)entry_free);
    for (guint i = 0; i < clusters->len; i++) {
        Entry *entry = entry_new(clusters->pdata[i], all, arena);
        if (entry)
            g_ptr_array_add(entries, entry);
    }
    return entries;
}

static void
merge_finish(gpointer self, Document *corpus, Diag *diag)
{
    (void)diag;
    Gathering *all = self;
    gathering_close(all);
    g_autoptr(GPtrArray) entries = make_entries(all, corpus->arena);
    put_all(corpus, all, entries);
}

static const Option options[] = {
    {"acts", 0, OPTION_FLAG, NULL, NULL, "entries of acts too: sanctions, demands, attacks ..."},
    {NULL, 0, OPTION_FLAG, NULL, NULL, NULL},
};

const Stage merge_stage = {
    .name = "merge",
    .summary =
        "Brings the mentions of all articles together: one entry per event, every claim kept.",
    .options = options,
    .needs = KIND_BIT(KIND_DOC) | KIND_BIT(KIND_PARA) | KIND_BIT(KIND_SENT) | KIND_BIT(KIND_ACTOR) |
             KIND_BIT(KIND_DATE) | KIND_BIT(KIND_EVENT) | KIND_BIT(KIND_EDGE) | KIND_BIT(KIND_ATTR),
    .makes = KIND_BIT(KIND_ENTRY) | KIND_BIT(KIND_CLAIM),
    .open = merge_open,
    .close = merge_close,
    .document = merge_document,
    .finish = merge_finish,
};
