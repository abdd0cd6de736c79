/* assign: to which cluster each mention belongs. */
#include "assign.h"

#include "fit.h"
#include "index.h"
#include "list.h"
#include "side.h"

#include <string.h>

#define SAME_TIMES  60  /* days: events farther apart are of different times */
#define MOST_ECHOES 128 /* copies of a sentence that are looked at */

/* A cluster that has mentions of an article. */
typedef struct {
    guint cluster;
    guint next; /* the article's one before it + 1; 0 none */
} Own;

typedef struct {
    const Gathering *all;
    GPtrArray *clusters;
    Index *index;
    GHashTable *echoes; /* sentence and kind -> the Mention taken last; the others by its echo */
    GArray *own;        /* Own */
    guint *newest;      /* by source: its newest Own + 1; 0 none */
} Builder;

/* ---- building ---- */

static guint64
echo_key(const Mention *mention)
{
    return mention->sentence ^ g_str_hash(mention->kind);
}

/* Contacts are known by their parties and days, other events also by the sentence that tells them.
 */
static void
keep_echo(Builder *build, Mention *mention)
{
    if (mention_is_contact(mention) || !mention->sentence)
        return;
    gpointer key = (gpointer)(gsize)echo_key(mention);
    mention->echo = g_hash_table_lookup(build->echoes, key);
    g_hash_table_insert(build->echoes, key, mention);
}

static void
keep_own(Builder *build, const Cluster *cluster, const Source *source)
{
    Own own = {cluster->number, build->newest[source->number]};
    g_array_append_val(build->own, own);
    build->newest[source->number] = build->own->len;
}

static void
join(Builder *build, Cluster *cluster, Mention *mention)
{
    if (!cluster_say(cluster, mention->source))
        keep_own(build, cluster, mention->source);
    if (cluster_take(cluster, build->all, mention))
        index_add(build->index, cluster);
    keep_echo(build, mention);
}

static void
found(Builder *build, Mention *mention)
{
    Cluster *cluster = cluster_new(mention, build->clusters->len);
    g_ptr_array_add(build->clusters, cluster);
    join(build, cluster, mention);
}

/* ---- the best cluster ---- */

/* Articles that took over a sentence tell what it tells: the clusters of its copies. */
static GArray *
echoed_clusters(const Builder *build, const Mention *mention)
{
    GArray *numbers = g_array_new(FALSE, FALSE, sizeof(guint));
    if (mention_is_contact(mention) || !mention->sentence)
        return numbers;
    const Mention *other = g_hash_table_lookup(build->echoes, (gpointer)(gsize)echo_key(mention));
    for (guint i = 0; other && i < MOST_ECHOES; i++, other = other->echo)
        if (other->sentence == mention->sentence &&
            (other->source != mention->source || other->start == mention->start))
            g_array_append_val(numbers, other->cluster);
    return numbers;
}

/* A mention of one party joins those that name it, one of two only those of two. */
static gboolean
is_as_large(const Mention *mention, const Cluster *cluster)
{
    return mention->n_core < 2
               ? core_common(mention->core, mention->n_core, cluster->core, cluster->n_core) > 0
               : cluster->n_core >= 2;
}

/* Clusters that may be meant, in the order of their founding, some more than once: those of the
 * index, those of its sentence, those of its article, and that of its antecedent. */
static GArray *
candidates(const Builder *build, const Mention *mention, const GArray *echoed)
{
    GArray *near = g_array_new(FALSE, FALSE, sizeof(guint));
    guint64 sides = side_bits(build->all, mention->core, mention->n_core);
    index_find(build->index, mention, near);
    g_array_append_vals(near, echoed->data, echoed->len);
    for (guint at = build->newest[mention->source->number]; at;) {
        const Own *own = &g_array_index(build->own, Own, at - 1);
        const Cluster *cluster = build->clusters->pdata[own->cluster];
        if (cluster->kind == mention->kind && cluster->sides & sides &&
            is_as_large(mention, cluster))
            g_array_append_val(near, own->cluster);
        at = own->next;
    }
    if (mention->antecedent && mention->antecedent->cluster != G_MAXUINT)
        g_array_append_val(near, mention->antecedent->cluster);
    g_array_sort(near, list_by_number);
    return near;
}

static gboolean
has_number(const GArray *numbers, guint number)
{
    for (guint i = 0; i < numbers->len; i++)
        if (g_array_index(numbers, guint, i) == number)
            return TRUE;
    return FALSE;
}

static double
fit(const Builder *build, const Mention *mention, const Cluster *cluster, const GArray *echoed)
{
    if (cluster->kind != mention->kind)
        return 0;
    if (mention->antecedent && mention->antecedent->cluster == cluster->number)
        return 10;
    return fit_score(build->all, mention, cluster, has_number(echoed, cluster->number));
}

/* Clusters that fit a mention equally well, and the days from the first of them to the last. */
typedef struct {
    Cluster *best; /* NULL none */
    double score;
    guint equals;
    guint smaller; /* of all that fit, those of fewer parties than the mention */
    Days days;
} Choice;

static void
consider(Choice *choice, Cluster *cluster, double score, gboolean by_number_of_mentions)
{
    if (score <= 0 || score < choice->score)
        return;
    if (score > choice->score)
        *choice = (Choice){cluster, score, 0, choice->smaller, cluster->days};
    else if (by_number_of_mentions && cluster->n > choice->best->n)
        choice->best = cluster;
    choice->equals++;
    if (!choice->days.first || (cluster->days.first && cluster->days.first < choice->days.first))
        choice->days.first = cluster->days.first;
    choice->days.last = MAX(choice->days.last, cluster->days.last);
}

/* A mention without a day could mean any of several that fit it as well: one of one party only, or
 * one of parties that met in other times too, joins none of them, unless its article tells of it
 * elsewhere. */
static gboolean
is_open_choice(const Choice *choice, const Mention *mention)
{
    if (choice->equals < 2 || cluster_say(choice->best, mention->source))
        return FALSE;
    return (mention->n_core < 2 && choice->score < 1) ||
           (!mention->days.first && choice->days.last - choice->days.first > SAME_TIMES);
}

/* The best cluster for a mention, or NULL. Of several that would do as well for a mention without a
 * day the one that is told most is meant. A mention that could be any of several meetings of fewer
 * parties sums them up. */
static Cluster *
best_cluster(const Builder *build, Mention *mention)
{
    g_autoptr(GArray) echoed = echoed_clusters(build, mention);
    g_autoptr(GArray) near = candidates(build, mention, echoed);
    Choice choice = {NULL, 0, 0, 0, {0, 0}};
    for (guint i = 0; i < near->len; i++) {
        guint number = g_array_index(near, guint, i);
        if (i && number == g_array_index(near, guint, i - 1))
            continue;
        Cluster *cluster = build->clusters->pdata[number];
        double score = fit(build, mention, cluster, echoed);
        choice.smaller += score > 0 && cluster->n_core < mention->n_core;
        consider(&choice, cluster, score, !mention->days.first);
    }
    mention->summary = choice.smaller > 1;
    return is_open_choice(&choice, mention) ? NULL : choice.best;
}

/* ---- the order in which mentions are taken ---- */

/* TRUE if a country or a government takes part: who acted for it may be told elsewhere, so it comes
 * after. */
static gboolean
names_state(const Gathering *all, const Mention *mention)
{
    for (guint i = 0; i < mention->n_core; i++)
        if (side_is_state(all, mention->core[i]))
            return TRUE;
    return FALSE;
}

/* Pairs before larger companies, whose meetings theirs may be; then precise before vague, of a day
 * reports before plans. */
static guint
rank(const Gathering *all, const Mention *mention)
{
    gboolean planned = strcmp(mention->status, "happened") != 0;
    guint time = !mention->days.first ? (timex_is_open(mention->stated) ? 4 : 5)
                 : mention->days.first != mention->days.last ? 3
                 : planned                                   ? 2
                                                             : mention->assumed;
    guint size = mention->n_core < 2         ? 2
                 : names_state(all, mention) ? 3
                 : mention->n_core > 2       ? 1
                                             : 0;
    return 8 * size + time;
}

static int
by_rank(gconstpointer a, gconstpointer b)
{
    const Mention *x = *(Mention *const *)a, *y = *(Mention *const *)b;
    if (x->rank != y->rank)
        return x->rank < y->rank ? -1 : 1;
    if (x->days.first != y->days.first)
        return x->days.first < y->days.first ? -1 : 1;
    if (x->source != y->source)
        return x->source->number < y->source->number ? -1 : 1;
    if (x->start != y->start)
        return x->start < y->start ? -1 : 1;
    return strcmp(x->id, y->id);
}

static GPtrArray *
mentions_by_rank(const Gathering *all)
{
    GPtrArray *order = g_ptr_array_sized_new(all->mention->len);
    for (guint i = 0; i < all->mention->len; i++) {
        Mention *mention = all->mention->pdata[i];
        mention->cluster = G_MAXUINT;
        mention->next = mention->echo = NULL;
        mention->rank = rank(all, mention);
        if (mention->n_core)
            g_ptr_array_add(order, mention);
    }
    g_ptr_array_sort(order, by_rank);
    return order;
}

GPtrArray *
assign_mentions(const Gathering *all)
{
    Builder build = {.all = all};
    build.clusters = g_ptr_array_new_with_free_func((GDestroyNotify)cluster_free);
    build.index = index_new(all);
    build.echoes = g_hash_table_new(g_direct_hash, g_direct_equal);
    build.own = g_array_new(FALSE, FALSE, sizeof(Own));
    build.newest = g_new0(guint, all->source->len);
    g_autoptr(GPtrArray) order = mentions_by_rank(all);
    for (guint i = 0; i < order->len; i++) {
        Cluster *cluster = best_cluster(&build, order->pdata[i]);
        if (cluster)
            join(&build, cluster, order->pdata[i]);
        else
            found(&build, order->pdata[i]);
    }
    index_free(build.index);
    g_hash_table_destroy(build.echoes);
    g_array_free(build.own, TRUE);
    g_free(build.newest);
    return build.clusters;
}
