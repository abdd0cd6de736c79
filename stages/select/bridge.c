/* bridge: the order of what stays, where it was told through entries that go. */
#include "bridge.h"

#include <string.h>

/* One search for the entries that stay and lie next behind an entry. */
typedef struct {
    GHashTable *after; /* id -> GPtrArray of edge rows that leave it */
    GHashTable *kept;
    GHashTable *seen;   /* ids met in this search */
    GPtrArray *found;   /* Row *: the last edge of each way */
    GHashTable *voices; /* Row * -> articles of the way to it, joined by ';' */
    Arena *arena;
} Search;

static GHashTable *
edges_by_start(const Document *corpus)
{
    GHashTable *after =
        g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_ptr_array_unref);
    const GPtrArray *edges = corpus->of[KIND_EDGE];
    for (guint i = 0; i < edges->len; i++) {
        Row *edge = edges->pdata[i];
        if (!g_str_equal(edge->what, "before"))
            continue;
        GPtrArray *leaving = g_hash_table_lookup(after, edge->part_of);
        if (!leaving) {
            leaving = g_ptr_array_new();
            g_hash_table_insert(after, (char *)edge->part_of, leaving);
        }
        g_ptr_array_add(leaving, edge);
    }
    return after;
}

static int
compare_names(gconstpointer a, gconstpointer b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Both lists' names, sorted, each once. */
static const char *
join_names(const char *a, const char *b, Arena *arena)
{
    g_autofree char *both = g_strconcat(a, *a && *b ? ";" : "", b, NULL);
    g_auto(GStrv) names = g_strsplit(both, ";", -1);
    qsort(names, g_strv_length(names), sizeof(char *), compare_names);
    g_autoptr(GString) joined = g_string_new(NULL);
    for (char **name = names; *name; name++)
        if (name == names || !g_str_equal(*name, name[-1]))
            g_string_append_printf(joined, "%s%s", joined->len ? ";" : "", *name);
    return arena_strndup(arena, joined->str, joined->len);
}

/* Goes on from entry `id`, which goes or is where the search began. */
static void
search_from(Search *search, const char *id, const char *voices)
{
    const GPtrArray *edges = g_hash_table_lookup(search->after, id);
    for (guint i = 0; edges && i < edges->len; i++) {
        Row *edge = edges->pdata[i];
        if (!g_hash_table_add(search->seen, (char *)edge->refs))
            continue;
        const char *all = join_names(voices, edge->attribution, search->arena);
        if (g_hash_table_contains(search->kept, edge->refs)) {
            g_ptr_array_add(search->found, edge);
            g_hash_table_insert(search->voices, edge, (char *)all);
        } else {
            search_from(search, edge->refs, all);
        }
    }
}

/* TRUE if the edges lead from entry `from` to `to`. */
static gboolean
leads_to(const Search *search, const char *from, const char *to, GHashTable *seen)
{
    const GPtrArray *edges = g_hash_table_lookup(search->after, from);
    for (guint i = 0; edges && i < edges->len; i++) {
        const Row *edge = edges->pdata[i];
        if (g_str_equal(edge->refs, to) ||
            (g_hash_table_add(seen, (char *)edge->refs) && leads_to(search, edge->refs, to, seen)))
            return TRUE;
    }
    return FALSE;
}

/* TRUE if another entry that was found stands between. */
static gboolean
is_implied(const Search *search, const Row *last)
{
    for (guint i = 0; i < search->found->len; i++) {
        const Row *other = search->found->pdata[i];
        g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
        if (other != last && leads_to(search, other->refs, last->refs, seen))
            return TRUE;
    }
    return FALSE;
}

static void
bridge_from(Document *corpus, Search *search, const Row *entry)
{
    g_hash_table_remove_all(search->seen);
    g_ptr_array_set_size(search->found, 0);
    g_hash_table_add(search->seen, (char *)entry->id); /* in a circle nothing is before itself */
    search_from(search, entry->id, "");
    for (guint i = 0; i < search->found->len; i++) {
        Row *last = search->found->pdata[i];
        if (g_str_equal(last->part_of, entry->id) || is_implied(search, last))
            continue;
        Row *edge = document_add_edge(corpus, entry, "before", last->refs);
        edge->rule = last->rule;
        edge->attribution = g_hash_table_lookup(search->voices, last);
    }
}

void
bridge_edges(Document *corpus, GHashTable *kept)
{
    g_autoptr(GHashTable) after = edges_by_start(corpus);
    g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
    g_autoptr(GHashTable) voices = g_hash_table_new(NULL, NULL);
    g_autoptr(GPtrArray) found = g_ptr_array_new();
    Search search = {after, kept, seen, found, voices, corpus->arena};
    const GPtrArray *entries = corpus->of[KIND_ENTRY];
    for (guint i = 0; i < entries->len; i++) {
        const Row *entry = entries->pdata[i];
        if (g_hash_table_contains(kept, entry->id))
            bridge_from(corpus, &search, entry);
    }
}
