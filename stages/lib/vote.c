/* vote: for each key the value that most rows speak for. */
#include "vote.h"

#include <string.h>

struct Vote {
    GHashTable *keys; /* key -> (value -> count) */
};

Vote *
vote_new(void)
{
    Vote *vote = g_new(Vote, 1);
    vote->keys =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_hash_table_unref);
    return vote;
}

void
vote_free(Vote *vote)
{
    if (!vote)
        return;
    g_hash_table_unref(vote->keys);
    g_free(vote);
}

void
vote_add(Vote *vote, const char *key, const char *value)
{
    GHashTable *counts = g_hash_table_lookup(vote->keys, key);
    if (!counts) {
        counts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
        g_hash_table_insert(vote->keys, g_strdup(key), counts);
    }
    guint n = GPOINTER_TO_UINT(g_hash_table_lookup(counts, value));
    g_hash_table_insert(counts, g_strdup(value), GUINT_TO_POINTER(n + 1));
}

const char *
vote_winner(const Vote *vote, const char *key)
{
    GHashTable *counts = g_hash_table_lookup(vote->keys, key);
    GHashTableIter iter;
    gpointer value, n;
    const char *best = NULL;
    guint most = 0;
    if (!counts)
        return NULL;
    g_hash_table_iter_init(&iter, counts);
    while (g_hash_table_iter_next(&iter, &value, &n)) {
        guint count = GPOINTER_TO_UINT(n);
        if (count > most || (count == most && strcmp(value, best) < 0)) {
            best = value;
            most = count;
        }
    }
    return best;
}
