/* publish: when an article without a date was published, as far as other articles on the same
 * events tell. */
#include "publish.h"

#include "fit.h"
#include "story.h"
#include "when.h"

#include <string.h>

#define REACH      400 /* days around an event in which an article on it is looked for */
#define MAX_ROUNDS 8   /* each round can date further articles through those dated before */

#define ENOUGH_WITH_STAMP 2 /* the same, if it says its day and month itself */
#define ENOUGH            4 /* the strength of the matches that date an article */

/* One mention that a dated cluster explains, the days of publication that this leaves, and how much
 * it tells: a contact of the same two parties 2, and 1 more for each further agreement (a common
 * subject, the same length, three common persons); another event of the same actor on the same
 * subject 1; twice as much where the articles share sentences or most of their persons. */
typedef struct {
    const Mention *mention;
    const Cluster *cluster;
    Days days;
    guint strength;
} Match;

/* Clusters whose day is the word of a dated source. */
static gboolean
is_anchor(const Cluster *cluster, const Source *source)
{
    for (guint i = 0; i < cluster->mention->len; i++) {
        const Mention *mention = cluster->mention->pdata[i];
        if (mention->source != source && mention->source->published && mention->days.first)
            return TRUE;
    }
    return FALSE;
}

/* Names in ascending order as a key: clusters by kind and exact parties. */
static char *
core_key(const char *kind, const guint *core, guint n)
{
    GString *key = g_string_new(kind);
    for (guint i = 0; i < n; i++)
        g_string_append_printf(key, " %u", core[i]);
    return g_string_free(key, FALSE);
}

/* Kind and parties -> GPtrArray of the clusters with a day. */
static GHashTable *
clusters_by_core(const GPtrArray *clusters)
{
    GHashTable *table =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
    for (guint c = 0; c < clusters->len; c++) {
        const Cluster *cluster = clusters->pdata[c];
        if (!cluster->days.first || cluster->days.first != cluster->days.last ||
            cluster->n_core < 2)
            continue;
        g_autofree char *key = core_key(cluster->kind, cluster->core, cluster->n_core);
        GPtrArray *list = g_hash_table_lookup(table, key);
        if (!list) {
            list = g_ptr_array_new();
            g_hash_table_insert(table, g_steal_pointer(&key), list);
        }
        g_ptr_array_add(list, (gpointer)cluster);
    }
    return table;
}

static gboolean
shares_voice(const Cluster *cluster, const Source *source)
{
    for (guint i = 0; i < cluster->mention->len; i++) {
        const Mention *mention = cluster->mention->pdata[i];
        if (mention->source != source && mention->source->voice == source->voice)
            return TRUE;
    }
    return FALSE;
}

static gboolean
tells_same_story(const Cluster *cluster, const Source *source)
{
    for (guint i = 0; i < cluster->mention->len; i++) {
        const Mention *mention = cluster->mention->pdata[i];
        if (mention->source != source && mention->source->published && mention->days.first &&
            story_same(mention->source, source))
            return TRUE;
    }
    return FALSE;
}

/* Persons that the source has in common with an article that dates the cluster. */
static guint
most_persons_shared(const Cluster *cluster, const Source *source)
{
    guint most = 0;
    for (guint i = 0; i < cluster->mention->len; i++) {
        const Mention *mention = cluster->mention->pdata[i];
        if (mention->source != source && mention->source->published && mention->days.first)
            most = MAX(most, story_persons_shared(mention->source, source));
    }
    return most;
}

static gboolean
same_length(const Mention *mention, const Cluster *cluster)
{
    for (guint i = 0; i < cluster->mention->len; i++) {
        const Mention *other = cluster->mention->pdata[i];
        if (other->source != mention->source && mention->minutes > 0 &&
            other->minutes == mention->minutes)
            return TRUE;
    }
    return FALSE;
}

/* How much it tells that the cluster has the mention's kind and parties: see Match. */
static guint
match_strength(const Mention *mention, const Cluster *cluster)
{
    gboolean subject = fit_same_subject(mention, cluster);
    guint strength = subject;
    if (mention_is_contact(mention) && mention->n_core >= 2)
        strength = 2 + subject + same_length(mention, cluster) +
                   (most_persons_shared(cluster, mention->source) >= 3);
    gboolean close =
        shares_voice(cluster, mention->source) || tells_same_story(cluster, mention->source);
    return close ? 2 * strength : strength;
}

static void
match_mention(const Mention *mention, GHashTable *table, GArray *matches)
{
    g_autofree char *key = core_key(mention->row->what, mention->core, mention->n_core);
    const GPtrArray *list = g_hash_table_lookup(table, key);
    for (guint i = 0; list && i < list->len; i++) {
        const Cluster *cluster = list->pdata[i];
        Match match = {mention, cluster, {0, 0}, match_strength(mention, cluster)};
        if (match.strength && is_anchor(cluster, mention->source) &&
            timex_references(mention->row->time, mention->direction, mention->shift, cluster->days,
                             REACH, &match.days))
            g_array_append_val(matches, match);
    }
}

/* The source's mentions stand together: they are sorted by source. */
static GArray *
find_matches(const Gathering *all, const Source *source, GHashTable *table)
{
    GArray *matches = g_array_new(FALSE, FALSE, sizeof(Match));
    for (guint i = source->first; i < all->mention->len; i++) {
        const Mention *mention = all->mention->pdata[i];
        if (mention->source != source)
            break;
        if (mention->n_core && timex_is_open(mention->row->time))
            match_mention(mention, table, matches);
    }
    return matches;
}

/* The strength of the matches that hold on `day`, each cluster counted once. */
static guint
support(const GArray *matches, guint32 day)
{
    g_autoptr(GHashTable) seen = g_hash_table_new(NULL, NULL);
    guint strength = 0;
    for (guint i = 0; i < matches->len; i++) {
        const Match *match = &g_array_index(matches, Match, i);
        if (day < match->days.first || day > match->days.last ||
            !g_hash_table_add(seen, (gpointer)match->cluster))
            continue;
        strength += match->strength;
    }
    return strength;
}

/* The strength of the mentions that have matches, none of which holds on `day`. */
static guint
opposition(const GArray *matches, guint32 day)
{
    guint strength = 0;
    for (guint i = 0; i < matches->len; i++) {
        const Match *match = &g_array_index(matches, Match, i);
        if (i && g_array_index(matches, Match, i - 1).mention == match->mention)
            continue; /* the matches of one mention stand together */
        gboolean holds = FALSE;
        for (guint k = i; k < matches->len && !holds; k++) {
            const Match *other = &g_array_index(matches, Match, k);
            if (other->mention != match->mention)
                break;
            holds = day >= other->days.first && day <= other->days.last;
        }
        strength += holds ? 0 : match->strength;
    }
    return strength;
}

/* What speaks for a day, less twice what speaks against it; 0 where that is less than nothing. */
static guint
weight(const GArray *matches, guint32 day)
{
    guint for_it = support(matches, day), against = 2 * opposition(matches, day);
    return for_it > against ? for_it - against : 0;
}

static int
by_day(gconstpointer a, gconstpointer b)
{
    guint32 x = *(const guint32 *)a, y = *(const guint32 *)b;
    return (x > y) - (x < y);
}

/* The days on which the support is greatest, if they are in one piece and it suffices. */
static gboolean
best_days(const GArray *matches, Days *days)
{
    g_autoptr(GArray) borders = g_array_new(FALSE, FALSE, sizeof(guint32));
    for (guint i = 0; i < matches->len; i++) {
        const Match *match = &g_array_index(matches, Match, i);
        g_array_append_val(borders, match->days.first);
    }
    g_array_sort(borders, by_day);
    guint best = ENOUGH - 1;
    gboolean unique = FALSE;
    for (guint i = 0; i < borders->len; i++) {
        guint32 day = g_array_index(borders, guint32, i);
        if (i && g_array_index(borders, guint32, i - 1) == day)
            continue;
        guint strength = weight(matches, day);
        if (strength > best) {
            best = strength;
            unique = TRUE;
            days->first = days->last = day;
        } else if (strength == best && best >= ENOUGH) {
            unique = FALSE;
        }
    }
    if (!unique)
        return FALSE;
    while (days->last - days->first < REACH && weight(matches, days->last + 1) == best)
        days->last++;
    return TRUE;
}

/* A dateline without its year leaves one day a year: that on which matches hold, if there is just
 * one. */
static gboolean
stamped_day(const GArray *matches, const Source *source, Days *days)
{
    guint found = 0;
    for (guint i = 0; i < matches->len; i++) {
        const Days *left = &g_array_index(matches, Match, i).days;
        g_autofree char *value =
            timex_resolve(source->stamp, "", "", left->first + (left->last - left->first) / 2);
        Days day;
        if (!value || !timex_days(value, &day) || day.first < left->first ||
            day.last > left->last || weight(matches, day.first) < ENOUGH_WITH_STAMP ||
            (found && day.first == days->first))
            continue;
        *days = day;
        found++;
    }
    return found == 1;
}

static void
keep_evidence(Source *source, const GArray *matches)
{
    for (guint i = 0; i < matches->len; i++) {
        const Match *match = &g_array_index(matches, Match, i);
        if (match->days.first > source->published || match->days.last < source->published_last)
            continue;
        g_ptr_array_add(source->evidence, (gpointer)match->mention->row->id);
        for (guint k = 0; k < match->cluster->mention->len; k++) {
            const Mention *other = match->cluster->mention->pdata[k];
            if (other->source != source && other->source->published)
                g_ptr_array_add(source->evidence, (gpointer)other->row->id);
        }
    }
}

/* One round over all undated sources against the same clusters. TRUE if any was dated. */
static gboolean
infer_round(Gathering *all, const GPtrArray *clusters)
{
    g_autoptr(GHashTable) table = clusters_by_core(clusters);
    g_autoptr(GPtrArray) dated = g_ptr_array_new();
    g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(Days));
    for (guint s = 0; s < all->source->len; s++) {
        Source *source = all->source->pdata[s];
        if (source->published)
            continue;
        g_autoptr(GArray) matches = find_matches(all, source, table);
        Days days;
        if (!(*source->stamp ? stamped_day(matches, source, &days) : best_days(matches, &days)))
            continue;
        g_ptr_array_add(dated, source);
        g_array_append_val(found, days);
    }
    for (guint i = 0; i < dated->len;
         i++) { /* all at once: a round must not depend on its own order */
        Source *source = dated->pdata[i];
        g_autoptr(GArray) matches = find_matches(all, source, table);
        source->published = g_array_index(found, Days, i).first;
        source->published_last = g_array_index(found, Days, i).last;
        source->inferred = TRUE;
        keep_evidence(source, matches);
    }
    return dated->len > 0;
}

void
publish_infer(Gathering *all)
{
    story_periods(all);
    for (guint i = 0; i < all->mention->len; i++) {
        Mention *mention = all->mention->pdata[i];
        if (mention->source->around.first)
            when_resolve(mention, all->arena);
    }
    gboolean undated = FALSE;
    for (guint s = 0; s < all->source->len; s++)
        undated = undated || !((Source *)all->source->pdata[s])->published;
    for (guint round = 0; undated && round < MAX_ROUNDS; round++) {
        g_autoptr(GPtrArray) clusters = cluster_mentions(all);
        if (!infer_round(all, clusters))
            return;
        for (guint i = 0; i < all->mention->len; i++) {
            Mention *mention = all->mention->pdata[i];
            if (mention->source->inferred)
                when_resolve(mention, all->arena);
        }
    }
}
