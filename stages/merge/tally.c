/* tally: votes for values; a voice counts once, however many articles repeat it. */
#include "tally.h"

#include <string.h>

#define MANY 8 /* values: so few are found sooner by looking at each */

static void
vote_free(gpointer data)
{
    Vote *vote = data;
    g_hash_table_destroy(vote->voices);
    g_ptr_array_free(vote->supporter, TRUE);
    g_free(vote);
}

Tally *
tally_new(void)
{
    Tally *tally = g_new0(Tally, 1);
    tally->votes = g_ptr_array_new_with_free_func(vote_free);
    return tally;
}

void
tally_free(Tally *tally)
{
    g_ptr_array_free(tally->votes, TRUE);
    g_clear_pointer(&tally->by_value, g_hash_table_destroy);
    g_free(tally);
}

static Vote *
find_vote(const Tally *tally, const char *value)
{
    if (tally->by_value)
        return g_hash_table_lookup(tally->by_value, value);
    for (guint i = 0; i < tally->votes->len; i++) {
        Vote *vote = tally->votes->pdata[i];
        if (strcmp(vote->value, value) == 0)
            return vote;
    }
    return NULL;
}

static Vote *
new_vote(Tally *tally, const char *value)
{
    Vote *vote = g_new0(Vote, 1);
    vote->value = value;
    vote->voices = g_hash_table_new(NULL, NULL);
    vote->supporter = g_ptr_array_new();
    g_ptr_array_add(tally->votes, vote);
    if (tally->by_value)
        g_hash_table_insert(tally->by_value, (gpointer)value, vote);
    else if (tally->votes->len > MANY) {
        tally->by_value = g_hash_table_new(g_str_hash, g_str_equal);
        for (guint i = 0; i < tally->votes->len; i++) {
            Vote *other = tally->votes->pdata[i];
            g_hash_table_insert(tally->by_value, (gpointer)other->value, other);
        }
    }
    return vote;
}

static void
add_at(Tally *tally, const char *value, const Mention *mention, guint64 at)
{
    if (!*value)
        return;
    Vote *vote = find_vote(tally, value);
    if (!vote)
        vote = new_vote(tally, value);
    vote->at = vote->mentions ? MIN(vote->at, at) : at;
    vote->mentions++;
    g_ptr_array_add(vote->supporter, (gpointer)mention);
    g_hash_table_add(vote->voices, GUINT_TO_POINTER(mention->source->voice + 1));
}

void
tally_add(Tally *tally, const char *value, const Mention *mention)
{
    add_at(tally, value, mention, 0);
}

void
tally_add_list(Tally *tally, const char *list, const Mention *mention, Gathering *all)
{
    g_auto(GStrv) parts = strchr(list, ';') ? g_strsplit(list, ";", -1) : NULL;
    guint64 at = (guint64)mention->start << 8;
    if (!parts)
        add_at(tally, list, mention, at);
    for (guint i = 0; parts && parts[i]; i++)
        add_at(tally, gathering_text(all, parts[i]), mention, at + MIN(i, 255));
}

static int
by_votes(gconstpointer a, gconstpointer b)
{
    const Vote *x = *(Vote *const *)a, *y = *(Vote *const *)b;
    guint m = g_hash_table_size(x->voices), n = g_hash_table_size(y->voices);
    if (m != n)
        return m > n ? -1 : 1;
    if (x->mentions != y->mentions)
        return x->mentions > y->mentions ? -1 : 1;
    if (x->at != y->at)
        return x->at < y->at ? -1 : 1;
    return strcmp(x->value, y->value);
}

void
tally_sort(Tally *tally)
{
    g_ptr_array_sort(tally->votes, by_votes);
}

const char *
tally_best(Tally *tally)
{
    tally_sort(tally);
    return tally->votes->len ? ((Vote *)tally->votes->pdata[0])->value : "";
}

static gboolean
in_list(const char *list, const char *value)
{
    g_auto(GStrv) parts = g_strsplit(list, ";", -1);
    return g_strv_contains((const char *const *)parts, value);
}

const char *
tally_join(Tally *tally, guint most, const char *without, Arena *arena)
{
    tally_sort(tally);
    if (!tally->votes->len)
        return "";
    if (tally->votes->len == 1 && most && !*without)
        return ((Vote *)tally->votes->pdata[0])->value;
    g_autoptr(GString) joined = g_string_new(NULL);
    guint n = 0;
    for (guint i = 0; i < tally->votes->len && n < most; i++) {
        const Vote *vote = tally->votes->pdata[i];
        if (in_list(without, vote->value))
            continue;
        g_string_append_printf(joined, "%s%s", n ? ";" : "", vote->value);
        n++;
    }
    return arena_strndup(arena, joined->str, (gssize)joined->len);
}
