/* publish: when an article without a date was published, as far as other articles on the same
 * events tell. */
#include "publish.h"

#include "anchor.h"
#include "assign.h"
#include "news.h"
#include "story.h"
#include "when.h"
#include "year.h"

#include <string.h>

#define REACH          400 /* days around an event in which an article on it is looked for */
#define MOST_PARTIES   8   /* of a large meeting only these are looked at */
#define MOST_CLUSTERS  64  /* parties that met on more days than that tell no day */
#define MOST_WITNESSES 16  /* mentions of dated articles kept for each event that dates another */
#define MAX_ROUNDS     8   /* each round can date further articles through those dated before */

#define ENOUGH_WITH_STAMP 2 /* the same, if it says its day and month itself */
#define ENOUGH            4 /* the strength of the matches that date an article */

/* One mention that a dated cluster explains, the days of publication that this leaves, and how much
 * it tells: a contact of the same two parties, or a visit of one person to one place, 2, and 1 more
 * for each further agreement (a common subject, the same length, the same place of a contact, three
 * common persons); another event of the same actors on the same subject 1; twice as much where the
 * articles share sentences or most of their persons. */
typedef struct {
    const Mention *mention;
    const Cluster *cluster;
    Days days;
    guint strength;
} Match;

/* What a round looks at. */
typedef struct {
    const Gathering *all;
    GHashTable *clusters; /* kind and parties -> GPtrArray of the clusters with a day */
    GHashTable *anchors;  /* Cluster -> Anchor or NULL */
} Evidence;

static char *
pair_key(const char *kind, guint a, guint b)
{
    return g_strdup_printf("%s %u %u", kind, a, b);
}

static void
enter(GHashTable *table, char *key, const Cluster *cluster)
{
    GPtrArray *list = g_hash_table_lookup(table, key);
    if (!list) {
        list = g_ptr_array_new();
        g_hash_table_insert(table, g_strdup(key), list);
    }
    g_ptr_array_add(list, (gpointer)cluster);
    g_free(key);
}

/* Clusters with one day: by kind and each pair of parties, a visit also by each party alone. */
static GHashTable *
clusters_by_parties(const GPtrArray *clusters)
{
    GHashTable *table =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
    for (guint c = 0; c < clusters->len; c++) {
        const Cluster *cluster = clusters->pdata[c];
        guint n = MIN(cluster->n_core, MOST_PARTIES),
              apart = strcmp(cluster->kind, "visit") == 0 ? 0 : 1;
        if (!cluster->days.first || cluster->days.first != cluster->days.last)
            continue;
        for (guint i = 0; i < n; i++)
            for (guint k = i + apart; k < n; k++)
                enter(table, pair_key(cluster->kind, cluster->core[i], cluster->core[k]), cluster);
    }
    return table;
}

/* The cluster's anchor, made when it is first asked for. */
static const Anchor *
anchor_of(Evidence *evidence, const Cluster *cluster)
{
    gpointer anchor;
    if (!g_hash_table_lookup_extended(evidence->anchors, cluster, NULL, &anchor)) {
        anchor = anchor_new(cluster, evidence->all);
        g_hash_table_insert(evidence->anchors, (gpointer)cluster, anchor);
    }
    return anchor;
}

static gboolean
has_all(const Cluster *cluster, const Mention *mention)
{
    return core_common(mention->core, mention->n_core, cluster->core, cluster->n_core) ==
           mention->n_core;
}

/* The matches of the mention among the clusters of a kind that have its parties. */
static void
match_kind(Evidence *evidence, const Mention *mention, const char *kind, GArray *matches)
{
    g_autofree char *key =
        pair_key(kind, mention->core[0], mention->core[mention->n_core > 1 ? 1 : 0]);
    const GPtrArray *list = g_hash_table_lookup(evidence->clusters, key);
    for (guint i = 0; list && list->len <= MOST_CLUSTERS && i < list->len; i++) {
        const Cluster *cluster = list->pdata[i];
        Match match = {mention, cluster, {0, 0}, 0};
        Days days = cluster_days(cluster);
        const Anchor *anchor =
            timex_may_mean(mention->stated, days) ? anchor_of(evidence, cluster) : NULL;
        match.strength = anchor && has_all(cluster, mention) ? anchor_strength(anchor, mention) : 0;
        if (match.strength && timex_references(mention->stated, mention->direction, mention->shift,
                                               days, REACH, &match.days)) {
            news_limit(&match.days, mention, cluster->days);
            g_array_append_val(matches, match);
        }
    }
}

/* What one article calls talks another may call a call. */
static void
match_mention(Evidence *evidence, const Mention *mention, GArray *matches)
{
    match_kind(evidence, mention, mention->kind, matches);
    if (strcmp(mention->kind, "meeting") == 0)
        match_kind(evidence, mention, "call", matches);
    else if (strcmp(mention->kind, "call") == 0)
        match_kind(evidence, mention, "meeting", matches);
}

/* "Today" and "yesterday" count from the day of publication, "at noon" and "the day before" from
 * the day that is being told. */
static gboolean
counts_from_publication(const Mention *mention)
{
    return !mention->unsure && strcmp(mention->shift, "PXD") != 0 &&
           (*mention->shift || !g_str_has_prefix(mention->stated, "XXXX-XX-XX"));
}

/* The source's mentions stand together. */
static GArray *
find_matches(Evidence *evidence, const Source *source)
{
    GArray *matches = g_array_new(FALSE, FALSE, sizeof(Match));
    for (guint i = 0; i < source->n; i++) {
        const Mention *mention = evidence->all->mention->pdata[source->first + i];
        if (mention->n_core && timex_is_open(mention->stated) && counts_from_publication(mention))
            match_mention(evidence, mention, matches);
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

/* Whether the mention of the match could as well mean something on none of the days. */
static gboolean
has_other_choice(const GArray *matches, const Match *match, Days days)
{
    for (guint i = 0; i < matches->len; i++) {
        const Match *other = &g_array_index(matches, Match, i);
        if (other->mention == match->mention &&
            (other->days.last < days.first || other->days.first > days.last))
            return TRUE;
    }
    return FALSE;
}

/* Whether what can mean nothing but the days suffices: parties that met on several Tuesdays do not
 * tell which "Tuesday" is. */
static gboolean
is_certain(const GArray *matches, Days days)
{
    g_autoptr(GArray) certain = g_array_new(FALSE, FALSE, sizeof(Match));
    for (guint i = 0; i < matches->len; i++) {
        const Match *match = &g_array_index(matches, Match, i);
        if (!has_other_choice(matches, match, days))
            g_array_append_val(certain, *match);
    }
    return support(certain, days.first) >= ENOUGH;
}

/* The days on which the support is greatest, if they are in one piece and it suffices. */
static gboolean
best_days(const GArray *matches, const Gathering *all, const Source *source, Days *days)
{
    g_autoptr(GArray) borders = g_array_new(FALSE, FALSE, sizeof(guint32));
    for (guint i = 0; i < matches->len; i++) {
        const Match *match = &g_array_index(matches, Match, i);
        g_array_append_val(borders, match->days.first);
    }
    g_array_sort(borders, by_day);
    guint best = 0, second = 0;
    for (guint i = 0; i < borders->len; i++) {
        guint32 day = g_array_index(borders, guint32, i);
        if (i && g_array_index(borders, guint32, i - 1) == day)
            continue;
        guint strength = weight(matches, day);
        if (strength > best) {
            second = best;
            best = strength;
            days->first = days->last = day;
        } else
            second = MAX(second, strength);
    }
    if (best < ENOUGH || best == second)
        return FALSE;
    while (days->last - days->first < REACH && weight(matches, days->last + 1) == best)
        days->last++;
    if (days->last - days->first > LONGEST_PUBLICATION || !is_certain(matches, *days))
        return FALSE;
    news_narrow(days, all, source);
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

/* The mentions that the date rests on: the article's own, and of each matching cluster the first
 * few of dated articles. */
static void
keep_evidence(Source *source, const GArray *matches)
{
    source->evidence = g_ptr_array_new();
    for (guint i = 0; i < matches->len; i++) {
        const Match *match = &g_array_index(matches, Match, i);
        if (match->days.first > source->published || match->days.last < source->published_last)
            continue;
        g_ptr_array_add(source->evidence, (gpointer)match->mention->id);
        guint n = 0;
        for (const Mention *other = match->cluster->first; other && n < MOST_WITNESSES;
             other = other->next)
            if (other->source != source && other->source->published) {
                g_ptr_array_add(source->evidence, (gpointer)other->id);
                n++;
            }
    }
}

/* A source and the date that the round found for it: all are set at once, for a round must not
 * depend on its own order. */
typedef struct {
    Source *source;
    Days days;
    GArray *matches;
} Finding;

static void
finding_clear(gpointer data)
{
    Finding *finding = data;
    g_array_free(finding->matches, TRUE);
}

static void
set_dates(const GArray *findings)
{
    for (guint i = 0; i < findings->len; i++) {
        const Finding *finding = &g_array_index(findings, Finding, i);
        finding->source->published = finding->days.first;
        finding->source->published_last = finding->days.last;
        finding->source->inferred = TRUE;
    }
}

/* One round over all undated sources against the same clusters. TRUE if any was dated. */
static gboolean
infer_round(Gathering *all, const GPtrArray *clusters)
{
    g_autoptr(GHashTable) table = clusters_by_parties(clusters);
    g_autoptr(GHashTable) anchors =
        g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)anchor_free);
    Evidence evidence = {all, table, anchors};
    g_autoptr(GArray) findings = g_array_new(FALSE, FALSE, sizeof(Finding));
    g_array_set_clear_func(findings, finding_clear);
    for (guint s = 0; s < all->source->len; s++) {
        Source *source = all->source->pdata[s];
        if (source->published)
            continue;
        Finding finding = {source, {0, 0}, find_matches(&evidence, source)};
        if (*source->stamp ? stamped_day(finding.matches, source, &finding.days)
                           : best_days(finding.matches, all, source, &finding.days))
            g_array_append_val(findings, finding);
        else
            finding_clear(&finding);
    }
    set_dates(findings);
    for (guint i = 0; i < findings->len; i++) {
        const Finding *finding = &g_array_index(findings, Finding, i);
        keep_evidence(finding->source, finding->matches);
    }
    return findings->len > 0;
}

static void
resolve_again(Gathering *all, gboolean (*wanted)(const Source *source))
{
    for (guint i = 0; i < all->mention->len; i++) {
        Mention *mention = all->mention->pdata[i];
        if (wanted(mention->source))
            when_resolve(mention, all->arena);
    }
}

static gboolean
has_story(const Source *source)
{
    return source->around.first > 0 || source->near.first > 0;
}

static gboolean
is_inferred(const Source *source)
{
    return source->inferred;
}

GPtrArray *
publish_infer(Gathering *all)
{
    story_periods(all);
    year_periods(all);
    resolve_again(all, has_story);
    GPtrArray *clusters = assign_mentions(all);
    for (guint round = 0; round < MAX_ROUNDS && infer_round(all, clusters); round++) {
        resolve_again(all, is_inferred);
        g_ptr_array_free(clusters, TRUE);
        clusters = assign_mentions(all);
    }
    return clusters;
}
