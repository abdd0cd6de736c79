/* topics: what the articles say that an entry was about: each topic of its mentions once. */
#include "topics.h"

#include "side.h"
#include "tally.h"

#include <string.h>

#define MOST  20 /* topics of an entry */
#define FEW   3  /* topics that the gist is added to */
#define GISTS 2  /* where no article tells a topic */
#define LOOK  64 /* topics that are compared */
#define WORDS 6  /* a phrase of more is too long to stand for a shorter one */

/* A topic and its words, as far as phrases differ by them: "Iran's nuclear programs" has "iran",
 * "nuclear" and "program". */
typedef struct {
    const char *text;
    GStrv word;
    gboolean dropped;
} Topic;

static gboolean
is_small(const char *word)
{
    static const char *const small[] = {"the", "a",  "an",   "of", "in",  "on", "for",
                                        "to",  "at", "with", "s",  "and", NULL};
    return !*word || g_strv_contains(small, word);
}

static char *
stem_of(const char *word)
{
    gsize size = strlen(word);
    if (size > 4 && g_str_has_suffix(word, "mme"))
        size -= 2;
    else if (size > 3 && word[size - 1] == 's' && word[size - 2] != 's')
        size--;
    return g_strndup(word, size);
}

static GStrv
words_of(const char *text)
{
    g_auto(GStrv) parts = g_strsplit_set(text, " -'", -1);
    g_autoptr(GStrvBuilder) words = g_strv_builder_new();
    for (guint i = 0; parts[i]; i++) {
        char *end = strstr(parts[i], "\u2019"); /* the owner's apostrophe */
        if (end)
            *end = '\0';
        g_autofree char *stem = is_small(parts[i]) ? NULL : stem_of(parts[i]);
        if (stem)
            g_strv_builder_add(words, stem);
    }
    return g_strv_builder_end(words);
}

static gboolean
has_all(const Topic *topic, const Topic *other)
{
    for (guint i = 0; other->word[i]; i++)
        if (!g_strv_contains((const char *const *)topic->word, other->word[i]))
            return FALSE;
    return TRUE;
}

/* Of "ceasefire" and "ceasefire in Gaza" the one that tells more takes the place of the first. */
static void
fold(Topic *topic, guint n)
{
    for (guint i = 0; i < n; i++)
        for (guint k = i + 1; k < n && !topic[i].dropped; k++) {
            if (topic[k].dropped)
                continue;
            if (has_all(&topic[i], &topic[k])) {
                topic[k].dropped = TRUE;
            } else if (has_all(&topic[k], &topic[i]) && g_strv_length(topic[k].word) <= WORDS) {
                Topic shorter = topic[i];
                topic[i] = topic[k];
                topic[k] = shorter;
                topic[k].dropped = TRUE;
            }
        }
}

/* TRUE for the country of a participant, or its government: "talks with Iran about Iran". */
static gboolean
is_own(const Cluster *cluster, const Gathering *all, const char *topic)
{
    const Role *state = g_hash_table_lookup(all->states, topic);
    const Mention *mention = cluster->first;
    for (; state && state->kind == ROLE_STATE && mention; mention = mention->next)
        for (guint i = 0; i < mention->n_core; i++) {
            const Role *role = side_role(all, mention->core[i]);
            if (role && strcmp(role->code, state->code) == 0)
                return TRUE;
        }
    return FALSE;
}

static const char *
join(Topic *topic, guint n, Arena *arena)
{
    g_autoptr(GString) joined = g_string_new(NULL);
    fold(topic, n);
    for (guint i = 0, told = 0; i < n && told < MOST; i++) {
        if (topic[i].dropped)
            continue;
        g_string_append_printf(joined, "%s%s", told ? ";" : "", topic[i].text);
        told++;
    }
    return arena_strndup(arena, joined->str, (gssize)joined->len);
}

const char *
topics_join(const Cluster *cluster, Gathering *all, const char *place, Arena *arena)
{
    g_autoptr(Tally) tally = tally_new();
    g_autoptr(Tally) gist = tally_new();
    g_autofree char *here = g_utf8_strdown(place, -1);
    Topic topic[LOOK];
    guint n = 0;
    for (const Mention *mention = cluster->first; mention; mention = mention->next) {
        tally_add_list(tally, mention->topic, mention, all);
        tally_add(gist, mention->gist, mention);
    }
    tally_sort(tally);
    for (guint i = 0; i < tally->votes->len && n < LOOK; i++) {
        const char *text = ((const Vote *)tally->votes->pdata[i])->value;
        if (strcmp(text, here) != 0 && !is_own(cluster, all, text))
            topic[n++] = (Topic){.text = text, .word = words_of(text)};
    }
    guint few = n < FEW ? (n ? 1 : GISTS) : 0;
    tally_sort(gist);
    for (guint i = 0; i < gist->votes->len && few && n < LOOK; i++, few--) {
        const char *text = ((const Vote *)gist->votes->pdata[i])->value;
        topic[n++] = (Topic){.text = text, .word = words_of(text)};
    }
    const char *joined = join(topic, n, arena);
    for (guint i = 0; i < n; i++)
        g_strfreev(topic[i].word);
    return joined;
}
