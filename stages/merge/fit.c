/* fit: how well a mention agrees with the mentions that a cluster already has. */
#include "fit.h"

#include "side.h"

#include <string.h>

#define SAME_NEWS_DAYS                                                                             \
    4 /* an undated report tells what happened at most so long before it was published */

static gboolean
status_fits(const Mention *mention, const Cluster *cluster)
{
    if (strcmp(mention->status, "cancelled") == 0)
        return !cluster->happened;
    if (strcmp(mention->status, "happened") == 0)
        return !cluster->cancelled;
    return TRUE;
}

/* How many of the mention's sides the cluster has: by name, or as a country and a person who acts
 * for it. */
static guint
common_sides(const Gathering *all, const Mention *mention, const Cluster *cluster)
{
    guint common = core_common(mention->core, mention->n_core, cluster->core, cluster->n_core);
    if (common == mention->n_core || cluster->n_core > 8)
        return common;
    common = 0;
    for (guint i = 0; i < mention->n_core; i++)
        for (guint k = 0; k < cluster->n_core; k++)
            if (side_same(all, mention->core[i], cluster->core[k])) {
                common++;
                break;
            }
    return common;
}

static gboolean
parties_fit(const Gathering *all, const Mention *mention, const Cluster *cluster)
{
    guint common = common_sides(all, mention, cluster);
    guint least = MIN(mention->n_core, cluster->n_core);
    if (common >= least)
        return TRUE;
    return common >= 2 && strcmp(cluster->kind, "meeting") == 0;
}

/* Another day's report in the same document tells that two days are two events. */
static gboolean
own_day_elsewhere(const Mention *mention, const Cluster *cluster)
{
    for (guint i = 0; i < cluster->mention->len; i++) {
        const Mention *other = cluster->mention->pdata[i];
        if (other->source == mention->source && other->days.first &&
            other->days.first != mention->days.first)
            return TRUE;
    }
    return FALSE;
}

/* How well the times agree: 0 not at all. */
static double
both_dated_fit(const Mention *mention, const Cluster *cluster)
{
    Days a = mention->days, b = cluster->days;
    if (a.first == b.first && a.last == b.last)
        return 3;
    if (a.first <= b.last && b.first <= a.last)
        return (a.first >= b.first && a.last <= b.last) || (b.first >= a.first && b.last <= a.last)
                   ? 2
                   : 1;
    gboolean neighbours = a.first == a.last && b.first == b.last &&
                          (a.first + 1 == b.first || b.first + 1 == a.first);
    gboolean reported = strcmp(mention->status, "happened") == 0 && cluster->happened;
    gboolean alike =
        fit_same_subject(mention, cluster); /* the day is another one elsewhere on Earth */
    return neighbours && reported && alike && !own_day_elsewhere(mention, cluster) ? 0.5 : 0;
}

static double
undated_fit(const Mention *mention, const Cluster *cluster)
{
    const Source *source = mention->source;
    gboolean own = cluster_has_source(cluster, source);
    gboolean plan = !cluster->happened;
    gboolean reported = strcmp(mention->status, "happened") == 0;
    if (own)
        return reported == cluster->happened ? 0.8 : 0.4;
    if (reported != cluster->happened && !plan)
        return 0;
    if (!cluster->days.first)
        return 0.3;
    if (!source->published)
        return 0.2;
    gboolean fresh = cluster->days.first <= source->published_last &&
                     cluster->days.last + SAME_NEWS_DAYS >= source->published;
    return fresh ? 0.2 : 0;
}

static double
time_fit(const Mention *mention, const Cluster *cluster)
{
    if (mention->days.first && cluster->days.first)
        return both_dated_fit(mention, cluster);
    if (mention->days
            .first) /* the cluster is undated: only a report of the same document can be meant */
        return cluster_has_source(cluster, mention->source) ? 0.5 : 0;
    if (timex_is_open(mention->row->time) && cluster->days.first) {
        Days references;
        return timex_references(mention->row->time, mention->direction, mention->shift,
                                cluster->days, 400, &references)
                   ? 1
                   : 0;
    }
    return undated_fit(mention, cluster);
}

/* Words that both lists have (four letters or more), as a count. */
static guint
shared_words(const char *a, const char *b)
{
    guint shared = 0;
    g_auto(GStrv) words = g_strsplit_set(a, "; -", -1);
    for (guint i = 0; words[i]; i++) {
        gsize n = strlen(words[i]);
        const char *at = n >= 4 ? strstr(b, words[i]) : NULL;
        shared += at && (at == b || strchr("; -", at[-1])) && (!at[n] || strchr("; -", at[n]));
    }
    return shared;
}

/* Two lists, both known, that share no name. */
static gboolean
lists_differ(const char *a, const char *b)
{
    if (!*a || !*b)
        return FALSE;
    g_auto(GStrv) first = g_strsplit(a, ";", -1);
    g_auto(GStrv) second = g_strsplit(b, ";", -1);
    for (guint i = 0; first[i]; i++)
        if (g_strv_contains((const char *const *)second, first[i]))
            return FALSE;
    return TRUE;
}

/* Places of one country are taken as stations of one visit to it. */
static gboolean
places_differ(const Gathering *all, const char *a, const char *b)
{
    if (!lists_differ(a, b))
        return FALSE;
    const Role *x = g_hash_table_lookup(all->roles, a), *y = g_hash_table_lookup(all->roles, b);
    if (x && y)
        return strcmp(x->code, y->code) != 0;
    return !(x && x->kind == ROLE_STATE) && !(y && y->kind == ROLE_STATE);
}

/* A visit is one visitor's to one place. */
static gboolean
journey_fits(const Gathering *all, const Mention *mention, const Cluster *cluster)
{
    if (strcmp(cluster->kind, "visit") != 0)
        return TRUE;
    for (guint i = 0; i < cluster->mention->len; i++) {
        const Row *other = ((Mention *)cluster->mention->pdata[i])->row;
        if (places_differ(all, mention->row->place, other->place) ||
            lists_differ(mention->row->who, other->who))
            return FALSE;
    }
    return TRUE;
}

/* Articles that took over a sentence tell what it tells. */
static gboolean
same_sentence(const Mention *mention, const Cluster *cluster)
{
    for (guint i = 0; i < cluster->mention->len; i++) {
        const Mention *other = cluster->mention->pdata[i];
        if (mention->sentence && mention->sentence == other->sentence &&
            (other->source != mention->source || other->row->start == mention->row->start))
            return TRUE;
    }
    return FALSE;
}

gboolean
fit_same_subject(const Mention *mention, const Cluster *cluster)
{
    for (guint i = 0; *mention->row->topic && i < cluster->mention->len; i++) {
        const Mention *other = cluster->mention->pdata[i];
        if (shared_words(mention->row->topic, other->row->topic))
            return TRUE;
    }
    return FALSE;
}

/* Other kinds than contacts have many events of one speaker on one day: they must be about the
 * same. */
static gboolean
subject_fits(const Mention *mention, const Cluster *cluster)
{
    return mention_is_contact(mention) || fit_same_subject(mention, cluster) ||
           same_sentence(mention, cluster);
}

double
fit_score(const Gathering *all, const Mention *mention, const Cluster *cluster)
{
    if (!status_fits(mention, cluster) || !parties_fit(all, mention, cluster) ||
        !journey_fits(all, mention, cluster) || !subject_fits(mention, cluster))
        return 0;
    double score = time_fit(mention, cluster);
    if (score == 0)
        return 0;
    if (cluster_has_source(cluster, mention->source))
        score += 0.5;
    const Mention *founder = cluster->mention->pdata[0];
    if (*mention->row->topic && shared_words(mention->row->topic, founder->row->topic))
        score += 0.1;
    return score;
}
