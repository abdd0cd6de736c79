/* anchor: what speaks for it that a cluster with a day tells an undated article's event. */
#include "anchor.h"

#include "place.h"
#include "story.h"

#include <string.h>

#define MOST_CASTS 64 /* dated articles, by id, whose persons are compared */

/* The tables tell of each value which article has it: its Source, or SEVERAL. So one look tells
 * whether an article other than a given one has it. */
struct Anchor {
    const Gathering *all;
    const Cluster *cluster;
    GHashTable *places;  /* as given: equal texts are one pointer */
    GHashTable *voices;  /* voice + 1 */
    GHashTable *lengths; /* minutes */
    GHashTable *words;   /* of the subjects, + 1 */
    GPtrArray *casts;    /* the dated Sources */
    gboolean leads;      /* one of them begins with it */
};

static const Source several;

static void
note_text(GHashTable *table, const char *key, const Source *source)
{
    const Source *known = g_hash_table_lookup(table, key);
    if (known != source)
        g_hash_table_insert(table, (gpointer)key, (gpointer)(known ? &several : source));
}

static void
note(GHashTable *table, guint value, const Source *source)
{
    note_text(table, GUINT_TO_POINTER(value), source);
}

static gboolean
noted_elsewhere(GHashTable *table, guint value, const Source *source)
{
    const Source *known = g_hash_table_lookup(table, GUINT_TO_POINTER(value));
    return known && known != source;
}

static gboolean
is_dated(const Cluster *cluster)
{
    for (const Mention *mention = cluster->first; mention; mention = mention->next)
        if (mention->source->published && !mention->source->weak && mention->days.first)
            return TRUE;
    return FALSE;
}

Anchor *
anchor_new(const Cluster *cluster, const Gathering *all)
{
    if (!is_dated(cluster))
        return NULL;
    Anchor *anchor = g_new0(Anchor, 1);
    anchor->all = all;
    anchor->cluster = cluster;
    anchor->places = g_hash_table_new(NULL, NULL);
    anchor->voices = g_hash_table_new(NULL, NULL);
    anchor->lengths = g_hash_table_new(NULL, NULL);
    anchor->words = g_hash_table_new(NULL, NULL);
    anchor->casts = g_ptr_array_new();
    for (const Mention *mention = cluster->first; mention; mention = mention->next) {
        note(anchor->voices, mention->source->voice + 1, mention->source);
        anchor->leads |= mention->lead && mention->source->published && !mention->source->weak &&
                         mention->days.first;
        if (*mention->place)
            note_text(anchor->places, mention->place, mention->source);
        if (mention->minutes > 0)
            note(anchor->lengths, (guint)mention->minutes, mention->source);
        for (guint i = 0; i < mention->subject->n; i++)
            note(anchor->words, mention->subject->number[i] + 1, mention->source);
    }
    for (guint i = 0; i < cluster->n_says && anchor->casts->len < MOST_CASTS; i++) {
        const Say *say = &cluster->says[i];
        Source *source = all->source->pdata[say->source];
        if (say->first && source->published && !source->weak)
            g_ptr_array_add(anchor->casts, source);
    }
    return anchor;
}

void
anchor_free(Anchor *anchor)
{
    if (!anchor)
        return;
    g_hash_table_destroy(anchor->places);
    g_hash_table_destroy(anchor->voices);
    g_hash_table_destroy(anchor->lengths);
    g_hash_table_destroy(anchor->words);
    g_ptr_array_free(anchor->casts, TRUE);
    g_free(anchor);
}

static gboolean
tells_same_story(const Anchor *anchor, const Source *source)
{
    for (guint i = 0; i < anchor->casts->len; i++)
        if (story_same(anchor->casts->pdata[i], source))
            return TRUE;
    return FALSE;
}

/* Persons that the source has in common with an article that dates the cluster. */
static guint
most_persons_shared(const Anchor *anchor, const Source *source)
{
    guint most = 0;
    for (guint i = 0; i < anchor->casts->len; i++)
        most = MAX(most, story_persons_shared(anchor->casts->pdata[i], source));
    return most;
}

static gboolean
same_subject(const Anchor *anchor, const Mention *mention)
{
    for (guint i = 0; i < mention->subject->n; i++)
        if (noted_elsewhere(anchor->words, mention->subject->number[i] + 1, mention->source))
            return TRUE;
    return FALSE;
}

static gboolean
same_place(const Anchor *anchor, const Mention *mention)
{
    GHashTableIter iter;
    gpointer place, source;
    g_hash_table_iter_init(&iter, anchor->places);
    while (g_hash_table_iter_next(&iter, &place, &source))
        if (source != mention->source && place_agrees(anchor->all, mention->place, place))
            return TRUE;
    return FALSE;
}

static gboolean
same_length(const Anchor *anchor, const Mention *mention)
{
    return mention->minutes > 0 &&
           noted_elsewhere(anchor->lengths, (guint)mention->minutes, mention->source);
}

/* A visit is known by its visitor and its place, another contact by its two parties. */
static gboolean
same_contact(const Anchor *anchor, const Mention *mention)
{
    if (strcmp(mention->kind, "visit") == 0)
        return same_place(anchor, mention) && anchor->cluster->visitors &&
               g_ptr_array_find(anchor->cluster->visitors, mention->who, NULL);
    return mention_is_contact(mention) && mention->n_core >= 2;
}

guint
anchor_strength(const Anchor *anchor, const Mention *mention)
{
    const Source *source = mention->source;
    guint strength = same_subject(anchor, mention);
    if (same_contact(anchor, mention))
        strength += 2 + same_length(anchor, mention) +
                    (strcmp(mention->kind, "visit") != 0 && same_place(anchor, mention)) +
                    (most_persons_shared(anchor, source) >= 3) + (anchor->leads && mention->lead);
    gboolean close = noted_elsewhere(anchor->voices, source->voice + 1, source) ||
                     tells_same_story(anchor, source);
    return close ? 2 * strength : strength;
}
