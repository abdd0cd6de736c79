/* cluster: mentions of one real-world event, and what they say together. */
#include "cluster.h"

#include "side.h"
#include "when.h"

#include <string.h>

Cluster *
cluster_new(const Mention *founder, guint number)
{
    Cluster *cluster = g_new0(Cluster, 1);
    cluster->words = founder->subject;
    cluster->kind = founder->kind;
    cluster->number = number;
    return cluster;
}

void
cluster_free(Cluster *cluster)
{
    g_free(cluster->says);
    g_free(cluster->own_words);
    g_clear_pointer(&cluster->places, g_ptr_array_unref);
    g_clear_pointer(&cluster->visitors, g_ptr_array_unref);
    g_free(cluster->core);
    g_free(cluster);
}

const char *
cluster_first_id(const Cluster *cluster)
{
    const char *first = cluster->first->id;
    for (const Mention *mention = cluster->first; mention; mention = mention->next)
        if (strcmp(mention->id, first) < 0)
            first = mention->id;
    return first;
}

/* The place of the document among the says, or where it belongs. */
static guint
say_place(const Cluster *cluster, const Source *source)
{
    guint low = 0, high = cluster->n_says;
    while (low < high) {
        guint middle = low + (high - low) / 2;
        if (cluster->says[middle].source < source->number)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

const Say *
cluster_say(const Cluster *cluster, const Source *source)
{
    guint place = say_place(cluster, source);
    return place < cluster->n_says && cluster->says[place].source == source->number
               ? &cluster->says[place]
               : NULL;
}

Days
cluster_days(const Cluster *cluster)
{
    Days days = cluster->days;
    days.first -= cluster->assumed;
    return days;
}

/* ---- what the members say together ---- */

static void
take_say(Cluster *cluster, const Mention *mention)
{
    guint place = say_place(cluster, mention->source);
    if (!cluster_say(cluster, mention->source)) {
        if (cluster->n_says == cluster->room) {
            cluster->room += 1 + cluster->room / 2;
            cluster->says = g_renew(Say, cluster->says, cluster->room);
        }
        memmove(&cluster->says[place + 1], &cluster->says[place],
                (cluster->n_says++ - place) * sizeof(Say));
        cluster->says[place] = (Say){mention->source->number, 0, 0, -1, -1, FALSE};
    }
    Say *say = &cluster->says[place];
    say->happened |= strcmp(mention->status, "happened") == 0;
    if (!mention->days.first)
        return;
    if (!say->first || mention->days.first < say->first)
        say->first = mention->days.first;
    say->last = MAX(say->last, mention->days.first);
    gint16 minute = (gint16)timex_minute(mention->time);
    if (minute < 0)
        return;
    if (say->earliest < 0 || minute < say->earliest)
        say->earliest = minute;
    say->latest = MAX(say->latest, minute);
}

static void
take_words(Cluster *cluster, const Subject *subject)
{
    Subject *both = subject_union(cluster->words, subject);
    if (!both)
        return;
    g_free(cluster->own_words);
    cluster->words = cluster->own_words = both;
}

/* Equal texts are one pointer. */
static void
take_text(GPtrArray **texts, const char *text)
{
    if (!*text)
        return;
    if (!*texts)
        *texts = g_ptr_array_new();
    if (!g_ptr_array_find(*texts, text, NULL))
        g_ptr_array_add(*texts, (gpointer)text);
}

/* TRUE if the days are more precise than before, or told where they were assumed. */
static gboolean
take_days(Cluster *cluster, const Mention *mention)
{
    Days days = mention->days, old = cluster->days;
    gboolean told =
        cluster->assumed && !mention->assumed && strcmp(mention->status, "happened") == 0;
    if (!days.first || (old.first && days.last - days.first + !told > old.last - old.first))
        return FALSE;
    cluster->days = days;
    cluster->assumed = mention->assumed;
    return TRUE;
}

static gboolean
cluster_has_side(const Gathering *all, const Cluster *cluster, guint number)
{
    for (guint i = 0; i < cluster->n_core; i++)
        if (side_same(all, cluster->core[i], number))
            return TRUE;
    return FALSE;
}

/* TRUE if there are more participants than before. */
static gboolean
take_core(const Gathering *all, Cluster *cluster, const Mention *mention)
{
    guint n = 0, i = 0, k = 0, before = cluster->n_core;
    if (mention->summary ||
        core_common(mention->core, mention->n_core, cluster->core, before) == mention->n_core)
        return FALSE;
    guint *merged = g_new(guint, before + mention->n_core);
    while (i < before || k < mention->n_core) {
        if (k == mention->n_core || (i < before && cluster->core[i] < mention->core[k]))
            merged[n++] = cluster->core[i++];
        else if (i == before || mention->core[k] < cluster->core[i]) {
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
    return n > before;
}

gboolean
cluster_take(Cluster *cluster, const Gathering *all, Mention *mention)
{
    if (cluster->last)
        cluster->last->next = mention;
    else
        cluster->first = mention;
    cluster->last = mention;
    cluster->n++;
    mention->cluster = cluster->number;
    cluster->sides |= side_bits(all, mention->core, mention->n_core);
    take_say(cluster, mention);
    take_words(cluster, mention->subject);
    take_text(&cluster->places, mention->place);
    if (!mention->days.first)
        cluster->weekdays |= when_weekday(mention) ? 1u << when_weekday(mention) : 0;
    if (strcmp(cluster->kind, "visit") == 0)
        take_text(&cluster->visitors, mention->who);
    cluster->happened |= strcmp(mention->status, "happened") == 0;
    cluster->planned |= strcmp(mention->status, "planned") == 0;
    cluster->cancelled |= strcmp(mention->status, "cancelled") == 0;
    cluster->denied |= strcmp(mention->status, "denied") == 0;
    cluster->possible |= strcmp(mention->status, "possible") == 0;
    gboolean moved = take_days(cluster, mention);
    return take_core(all, cluster, mention) || moved;
}
