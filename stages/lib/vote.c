/* vote: for each key the value that most rows speak for. */
#include "vote.h"

#include "arena.h"

#include <string.h>

struct Vote {
    Arena *arena;     /* of keys, values and counts */
    GHashTable *keys; /* key -> (value -> guint *) */
};

Vote *
vote_new(void)
{
    Vote *vote = g_new(Vote, 1);
    vote->arena = arena_new();
    vote->keys =
        g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_hash_table_unref);
    return vote;
}

void
vote_free(Vote *vote)
{
    if (!vote)
        return;
    g_hash_table_unref(vote->keys);
    arena_free(vote->arena);
    g_free(vote);
}

void
vote_add(Vote *vote, const char *key, const char *value)
{
    GHashTable *counts = g_hash_table_lookup(vote->keys, key);
    if (!counts) {
        counts = g_hash_table_new(g_str_hash, g_str_equal);
        g_hash_table_insert(vote->keys, arena_strndup(vote->arena, key, -1), counts);
    }
    guint *n = g_hash_table_lookup(counts, value);
    if (!n) {
        n = arena_alloc(vote->arena, sizeof *n);
        g_hash_table_insert(counts, arena_strndup(vote->arena, value, -1), n);
    }
    ++*n;
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
        guint count = *(const guint *)n;
        if (count > most || (count == most && strcmp(value, best) < 0)) {
            best = value;
            most = count;
        }
    }
    return best;
}
