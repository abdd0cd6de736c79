/* bridge: the order of what stays, where it was told through entries that go. */
#include "bridge.h"

#include "web.h"

#include <string.h>

/* An entry that stays and lies next behind the one where the search began. */
typedef struct {
    guint number;
    const Row *last;    /* the last edge of the way to it */
    const char *voices; /* articles of the way, joined by ';' */
} Find;

/* A node on the way from where the search began, and its next edge to look at. */
typedef struct {
    guint number, next;
    const char *voices;
} Stop;

typedef struct {
    Web *web;
    GHashTable *kept;
    GArray *way;   /* Stop: from the beginning to where the search is */
    GArray *finds; /* Find */
    Arena *arena;
} Search;

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

/* Goes along an edge: an entry that stays is found, from one that goes the search goes on. */
static void
follow(Search *search, const Strand *strand, const char *voices)
{
    Knot *to = web_knot(search->web, strand->to);
    if (to->seen == search->web->searches)
        return;
    to->seen = search->web->searches;
    const char *all = join_names(voices, strand->row->attribution, search->arena);
    if (g_hash_table_contains(search->kept, to->id)) {
        Find find = {strand->to, strand->row, all};
        g_array_append_val(search->finds, find);
    } else {
        Stop stop = {strand->to, 0, all};
        g_array_append_val(search->way, stop);
    }
}

/* Depth first, as the edges stand in the stream. In a circle nothing is before itself. */
static void
search_from(Search *search, guint number)
{
    Stop begin = {number, 0, ""};
    web_knot(search->web, number)->seen = ++search->web->searches;
    g_array_set_size(search->finds, 0);
    g_array_append_val(search->way, begin);
    while (search->way->len) {
        Stop *stop = &g_array_index(search->way, Stop, search->way->len - 1);
        const GArray *out = web_knot(search->web, stop->number)->out;
        if (!out || stop->next == out->len) {
            g_array_set_size(search->way, search->way->len - 1);
            continue;
        }
        follow(search, &g_array_index(out, Strand, stop->next++), stop->voices);
    }
}

/* Where nothing else was found nothing can stand between. */
static void
spread_from_finds(const Search *search)
{
    g_autofree guint *nodes = g_new(guint, search->finds->len + 1);
    for (guint i = 0; i < search->finds->len; i++)
        nodes[i] = g_array_index(search->finds, Find, i).number;
    web_spread(search->web, nodes, search->finds->len > 1 ? search->finds->len : 0);
}

static void
bridge_from(Document *corpus, Search *search, const Row *entry)
{
    gint number = web_number(search->web, entry->id);
    if (number < 0)
        return;
    gboolean spread = FALSE;
    search_from(search, (guint)number);
    for (guint i = 0; i < search->finds->len; i++) {
        const Find *find = &g_array_index(search->finds, Find, i);
        if (g_str_equal(find->last->part_of, entry->id))
            continue;
        if (!spread)
            spread_from_finds(search);
        spread = TRUE;
        if (web_is_behind(search->web, find->number))
            continue;
        Row *edge = document_add_edge(corpus, entry, "before", find->last->refs);
        edge->rule = find->last->rule;
        edge->attribution = find->voices;
    }
}

void
bridge_edges(Document *corpus, GHashTable *kept)
{
    g_autoptr(Web) web = web_new(corpus);
    g_autoptr(GArray) way = g_array_new(FALSE, FALSE, sizeof(Stop));
    g_autoptr(GArray) finds = g_array_new(FALSE, FALSE, sizeof(Find));
    Search search = {web, kept, way, finds, corpus->arena};
    const GPtrArray *entries = corpus->of[KIND_ENTRY];
    for (guint i = 0; i < entries->len; i++) {
        const Row *entry = entries->pdata[i];
        if (g_hash_table_contains(kept, entry->id))
            bridge_from(corpus, &search, entry);
    }
}
