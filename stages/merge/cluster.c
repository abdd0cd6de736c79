/* cluster: mentions of one real-world event, brought together. */
#include "cluster.h"

#include "fit.h"
#include "side.h"

#include <string.h>

#define MAX_PAIR_NAMES 8 /* of a large meeting only these take part in the index */
#define SAME_NEWS_DAYS                                                                             \
    4 /* an undated report tells what happened at most so long before it was published */

typedef struct {
    const Gathering *all;
    GPtrArray *clusters;
    GHashTable *index;      /* "kind a b" or "kind a" -> GArray of cluster numbers */
    GHashTable *antecedent; /* Mention -> Mention it is the same as */
} Builder;

static void
cluster_free(gpointer data)
{
    Cluster *cluster = data;
    g_ptr_array_free(cluster->mention, TRUE);
    g_hash_table_destroy(cluster->sources);
    g_free(cluster->core);
    g_free(cluster);
}

const char *
cluster_first_id(const Cluster *cluster)
{
    const char *first = NULL;
    for (guint i = 0; i < cluster->mention->len; i++) {
        const Mention *mention = cluster->mention->pdata[i];
        if (!first || strcmp(mention->row->id, first) < 0)
            first = mention->row->id;
    }
    return first;
}

gboolean
cluster_has_source(const Cluster *cluster, const Source *source)
{
    return g_hash_table_contains(cluster->sources, source);
}

/* ---- the index ---- */

static char *
pair_key(const char *kind, guint a, guint b)
{
    return g_strdup_printf("%s %u %u", kind, MIN(a, b), MAX(a, b));
}

static void
index_add(Builder *build, char *key, guint number)
{
    GArray *list = g_hash_table_lookup(build->index, key);
    if (!list) {
        list = g_array_new(FALSE, FALSE, sizeof(guint));
        g_hash_table_insert(build->index, g_strdup(key), list);
    }
    gboolean there = FALSE;
    for (guint i = list->len; i-- > 0 && !there;)
        there = g_array_index(list, guint, i) == number;
    if (!there)
        g_array_append_val(list, number);
    g_free(key);
}

static void
index_cluster(Builder *build, const Cluster *cluster)
{
    guint n = MIN(cluster->n_core, MAX_PAIR_NAMES);
    for (guint i = 0; i < n; i++) {
        index_add(build, pair_key(cluster->kind, cluster->core[i], cluster->core[i]),
                  cluster->number);
        for (guint k = i + 1; k < n; k++)
            index_add(build, pair_key(cluster->kind, cluster->core[i], cluster->core[k]),
                      cluster->number);
    }
}

static void
collect(const Builder *build, char *key, GArray *into)
{
    const GArray *list = g_hash_table_lookup(build->index, key);
    for (guint i = 0; list && i < list->len; i++) {
        guint number = g_array_index(list, guint, i);
        gboolean there = FALSE;
        for (guint k = 0; k < into->len && !there; k++)
            there = g_array_index(into, guint, k) == number;
        if (!there)
            g_array_append_val(into, number);
    }
    g_free(key);
}

/* The participant itself and, for a country, the persons who act for it. */
static GArray *
stand_ins(const Builder *build, guint number)
{
    GArray *list = g_array_new(FALSE, FALSE, sizeof(guint));
    g_array_append_val(list, number);
    const Role *role = side_role(build->all, number);
    const GArray *persons = role && role->kind == ROLE_STATE
                                ? g_hash_table_lookup(build->all->nationals, role->code)
                                : NULL;
    if (persons)
        g_array_append_vals(list, persons->data, persons->len);
    return list;
}

static void
collect_pair(const Builder *build, const char *kind, guint a, guint b, GArray *into)
{
    g_autoptr(GArray) left = stand_ins(build, a);
    g_autoptr(GArray) right = stand_ins(build, b);
    for (guint i = 0; i < left->len; i++)
        for (guint k = 0; k < right->len; k++)
            collect(build,
                    pair_key(kind, g_array_index(left, guint, i), g_array_index(right, guint, k)),
                    into);
}

/* Clusters that share a pair of participants with the mention, or its only one. */
static GArray *
candidates(const Builder *build, const Mention *mention)
{
    GArray *found = g_array_new(FALSE, FALSE, sizeof(guint));
    guint n = MIN(mention->n_core, MAX_PAIR_NAMES);
    if (n == 1)
        collect(build, pair_key(mention->row->what, mention->core[0], mention->core[0]), found);
    for (guint i = 0; i < n; i++)
        for (guint k = i + 1; k < n; k++)
            collect_pair(build, mention->row->what, mention->core[i], mention->core[k], found);
    return found;
}

static gboolean
same_document_antecedent(const Builder *build, const Mention *mention, const Cluster *cluster)
{
    const Mention *first = g_hash_table_lookup(build->antecedent, mention);
    return first && first->cluster == cluster->number;
}

static double
fit(const Builder *build, const Mention *mention, const Cluster *cluster)
{
    return same_document_antecedent(build, mention, cluster)
               ? 10
               : fit_score(build->all, mention, cluster);
}

/* ---- building ---- */

static gboolean
cluster_has_side(const Gathering *all, const Cluster *cluster, guint number)
{
    for (guint i = 0; i < cluster->n_core; i++)
        if (side_same(all, cluster->core[i], number))
            return TRUE;
    return FALSE;
}

static void
take_days(Cluster *cluster, Days days)
{
    if (!days.first)
        return;
    if (!cluster->days.first || days.last - days.first < cluster->days.last - cluster->days.first)
        cluster->days = days;
}

static void
take_core(const Gathering *all, Cluster *cluster, const Mention *mention)
{
    guint n = 0, i = 0, k = 0;
    guint *merged = g_new(guint, cluster->n_core + mention->n_core + 1);
    while (i < cluster->n_core || k < mention->n_core) {
        if (k == mention->n_core || (i < cluster->n_core && cluster->core[i] < mention->core[k]))
            merged[n++] = cluster->core[i++];
        else if (i == cluster->n_core || mention->core[k] < cluster->core[i]) {
            if (!cluster_has_side(all, cluster,
                                  mention->core[k])) /* the country of a person adds nothing */
                merged[n++] = mention->core[k];
            k++;
        } else
            merged[n++] = cluster->core[i++], k++;
    }
    g_free(cluster->core);
    cluster->core = merged;
    cluster->n_core = n;
}

static void
join(Builder *build, Cluster *cluster, Mention *mention)
{
    guint before = cluster->n_core;
    g_ptr_array_add(cluster->mention, mention);
    g_hash_table_add(cluster->sources, mention->source);
    mention->cluster = cluster->number;
    take_days(cluster, mention->days);
    take_core(build->all, cluster, mention);
    cluster->happened |= strcmp(mention->status, "happened") == 0;
    cluster->planned |= strcmp(mention->status, "planned") == 0;
    cluster->cancelled |= strcmp(mention->status, "cancelled") == 0;
    cluster->denied |= strcmp(mention->status, "denied") == 0;
    cluster->possible |= strcmp(mention->status, "possible") == 0;
    if (cluster->n_core != before)
        index_cluster(build, cluster);
}

static void
found(Builder *build, Mention *mention)
{
    Cluster *cluster = g_new0(Cluster, 1);
    cluster->mention = g_ptr_array_new();
    cluster->sources = g_hash_table_new(NULL, NULL);
    cluster->kind = mention->row->what;
    cluster->number = build->clusters->len;
    g_ptr_array_add(build->clusters, cluster);
    join(build, cluster, mention);
}

/* The best cluster for a mention, or NULL. Of several that would do as well for a mention without a
 * day the one that is told most is meant; a mention of one party only joins none of them. */
static Cluster *
best_cluster(const Builder *build, const Mention *mention)
{
    g_autoptr(GArray) near = candidates(build, mention);
    const Mention *first = g_hash_table_lookup(build->antecedent, mention);
    if (first && first->cluster != G_MAXUINT)
        g_array_append_val(near, first->cluster);
    Cluster *best = NULL;
    double best_score = 0;
    guint equals = 0;
    for (guint i = 0; i < near->len; i++) {
        Cluster *cluster = build->clusters->pdata[g_array_index(near, guint, i)];
        if (cluster == best)
            continue;
        double score = fit(build, mention, cluster);
        if (score > best_score || (score > 0 && score == best_score && !mention->days.first &&
                                   cluster->mention->len > best->mention->len)) {
            equals = score > best_score ? 0 : equals;
            best = cluster;
            best_score = score;
            equals++;
        } else if (score > 0 && score == best_score) {
            equals++;
        }
    }
    gboolean open = mention->n_core < 2 && equals > 1 && best_score < 1;
    return open && !cluster_has_source(best, mention->source) ? NULL : best;
}

/* TRUE if a country or a government takes part: who acted for it may be told elsewhere, so it comes
 * after. */
static gboolean
names_state(const Gathering *all, const Mention *mention)
{
    for (guint i = 0; i < mention->n_core; i++) {
        const Role *role = side_role(all, mention->core[i]);
        if (role && role->kind == ROLE_STATE)
            return TRUE;
    }
    return FALSE;
}

static guint
rank(const Gathering *all, const Mention *mention)
{
    guint time = !mention->days.first ? (timex_is_open(mention->row->time) ? 2 : 3)
                 : mention->days.first == mention->days.last ? 0
                                                             : 1;
    return time + (mention->n_core < 2 ? 4 : names_state(all, mention) ? 8 : 0);
}

/* Precise before vague; mentions keep the order by document and place within a rank (the sort is
 * stable over it). */
static int
by_rank(gconstpointer a, gconstpointer b, gpointer all)
{
    const Mention *x = *(Mention *const *)a, *y = *(Mention *const *)b;
    guint rx = rank(all, x), ry = rank(all, y);
    if (rx != ry)
        return rx < ry ? -1 : 1;
    if (x->days.first != y->days.first)
        return x->days.first < y->days.first ? -1 : 1;
    int order = strcmp(x->source->id, y->source->id);
    if (order)
        return order;
    if (x->row->start != y->row->start)
        return x->row->start < y->row->start ? -1 : 1;
    return strcmp(x->row->id, y->row->id);
}

static void
find_antecedents(Builder *build)
{
    for (guint i = 0; i < build->all->edge->len; i++) {
        const Row *edge = build->all->edge->pdata[i];
        Mention *from = g_hash_table_lookup(build->all->by_id, edge->part_of);
        Mention *to = g_hash_table_lookup(build->all->by_id, edge->refs);
        if (from && to && from != to && strcmp(edge->what, "same") == 0 &&
            strcmp(from->row->what, to->row->what) == 0)
            g_hash_table_insert(build->antecedent, from, to);
    }
}

GPtrArray *
cluster_mentions(const Gathering *all)
{
    Builder build = {.all = all};
    build.clusters = g_ptr_array_new_with_free_func(cluster_free);
    build.index =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_array_unref);
    build.antecedent = g_hash_table_new(NULL, NULL);
    g_autoptr(GPtrArray) order = g_ptr_array_sized_new(all->mention->len);
    for (guint i = 0; i < all->mention->len; i++) {
        Mention *mention = all->mention->pdata[i];
        mention->cluster = G_MAXUINT;
        if (mention->n_core)
            g_ptr_array_add(order, mention);
    }
    g_ptr_array_sort_with_data(order, by_rank, (gpointer)all);
    find_antecedents(&build);
    for (guint i = 0; i < order->len; i++) {
        Mention *mention = order->pdata[i];
        Cluster *cluster = best_cluster(&build, mention);
        if (cluster)
            join(&build, cluster, mention);
        else
            found(&build, mention);
    }
    g_hash_table_destroy(build.index);
    g_hash_table_destroy(build.antecedent);
    return build.clusters;
}
