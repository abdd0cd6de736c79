/* bridge: the order of what stays, where it was told through entries that go. */
#include "bridge.h"

#include "web.h"

#include <string.h>

/* A node that the search has come to: the edge that led there and the stop from which it went out.
 */
typedef struct {
    guint number;
    const Row *edge; /* NULL where the search began */
    guint from;      /* index of a Stop */
    guint next;      /* the first of its own edges that was not looked at yet */
} Stop;

typedef struct {
    Web *web;
    GHashTable *kept;
    guint open;    /* nodes reached that may still lie next behind the beginning */
    GArray *stops; /* Stop: the nodes on the ways that go, the first is where the search began */
    GArray *finds; /* Stop: the entries that stay and lie next behind it */
} Search;

static gboolean
is_kept(const Search *search, const Knot *knot)
{
    return g_hash_table_contains(search->kept, knot->id);
}

/* ---- what lies next behind an entry: reached, and on no way through one that stays ---- */

static void
reach(Search *search, guint number, gboolean behind)
{
    Knot *knot = web_knot(search->web, number);
    if (knot->reached != search->web->searches) {
        knot->reached = search->web->searches;
        knot->behind = behind;
        search->open += !behind;
    } else if (behind && !knot->behind) {
        knot->behind = TRUE;
        search->open--;
    }
}

static void
reach_next(Search *search, guint number, gboolean behind)
{
    const Strand *strand;
    for (guint k = 0; (strand = web_strand(search->web, number, k)); k++)
        reach(search, strand->to, behind);
}

/* In the web's order each node comes after all that lead to it. Where none is open any more all
 * that follows lies behind something that stays. */
static void
reach_from(Search *search, guint number)
{
    const Web *web = search->web;
    search->web->searches++;
    search->open = 0;
    reach_next(search, number, FALSE);
    for (guint place = web_knot(web, number)->place + 1; search->open; place++) {
        const Knot *knot = web_knot(web, web->order[place]);
        if (knot->reached != web->searches)
            continue;
        search->open -= !knot->behind;
        reach_next(search, web->order[place], knot->behind || is_kept(search, knot));
    }
}

/* ---- the ways there ---- */

/* Goes along an edge: an entry that stays is found, from one that goes the search goes on. */
static void
follow(Search *search, const Strand *strand, guint *at)
{
    Knot *to = web_knot(search->web, strand->to);
    Stop stop = {strand->to, strand->row, *at, 0};
    if (to->behind || to->seen == search->web->searches)
        return;
    to->seen = search->web->searches;
    if (is_kept(search, to)) {
        g_array_append_val(search->finds, stop);
        return;
    }
    *at = search->stops->len;
    g_array_append_val(search->stops, stop);
}

/* Depth first, as the edges stand in the stream. */
static void
search_from(Search *search, guint number)
{
    Stop begin = {number, NULL, 0, 0};
    g_array_set_size(search->finds, 0);
    g_array_set_size(search->stops, 0);
    g_array_append_val(search->stops, begin);
    for (guint at = 0;;) {
        Stop *stop = &g_array_index(search->stops, Stop, at);
        const Strand *strand = web_strand(search->web, stop->number, stop->next++);
        if (strand)
            follow(search, strand, &at);
        else if (at == 0)
            return;
        else
            at = stop->from;
    }
}

static int
compare_names(gconstpointer a, gconstpointer b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The articles that tell the way to a find, sorted, each once, joined by ';'. */
static const char *
voices_of(const Search *search, const Stop *find, Arena *arena)
{
    g_autoptr(GString) all = g_string_new(NULL);
    for (const Stop *stop = find; stop->edge;
         stop = &g_array_index(search->stops, Stop, stop->from))
        g_string_append_printf(all, "%s%s", all->len ? ";" : "", stop->edge->attribution);
    g_auto(GStrv) names = g_strsplit(all->str, ";", -1);
    qsort(names, g_strv_length(names), sizeof(char *), compare_names);
    g_autoptr(GString) joined = g_string_new(NULL);
    for (char **name = names; *name; name++)
        if (name == names || !g_str_equal(*name, name[-1]))
            g_string_append_printf(joined, "%s%s", joined->len ? ";" : "", *name);
    return arena_strndup(arena, joined->str, (gssize)joined->len);
}

/* What an edge leads to at once keeps that edge. */
static void
bridge_from(Document *corpus, Search *search, const Row *entry)
{
    gint number = web_number(search->web, entry->id);
    if (number < 0)
        return;
    reach_from(search, (guint)number);
    search_from(search, (guint)number);
    for (guint i = 0; i < search->finds->len; i++) {
        const Stop *find = &g_array_index(search->finds, Stop, i);
        if (find->from == 0)
            continue;
        Row *edge = document_add_edge(corpus, entry, "before", find->edge->refs);
        edge->rule = find->edge->rule;
        edge->attribution = voices_of(search, find, corpus->arena);
    }
}

void
bridge_edges(Document *corpus, GHashTable *kept)
{
    g_autoptr(Web) web = web_new(corpus);
    g_autoptr(GArray) stops = g_array_new(FALSE, FALSE, sizeof(Stop));
    g_autoptr(GArray) finds = g_array_new(FALSE, FALSE, sizeof(Stop));
    Search search = {web, kept, 0, stops, finds};
    const GPtrArray *entries = corpus->of[KIND_ENTRY];
    for (guint i = 0; i < entries->len; i++) {
        const Row *entry = entries->pdata[i];
        if (g_hash_table_contains(kept, entry->id))
            bridge_from(corpus, &search, entry);
    }
}
