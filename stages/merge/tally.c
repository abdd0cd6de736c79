/* tally: votes for values; a voice counts once, however many articles repeat it. */
#include "tally.h"

#include <string.h>

static void
vote_free(gpointer data)
{
    Vote *vote = data;
    g_array_free(vote->voices, TRUE);
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
    g_free(tally);
}

static Vote *
find_vote(Tally *tally, const char *value)
{
    for (guint i = 0; i < tally->votes->len; i++) {
        Vote *vote = tally->votes->pdata[i];
        if (strcmp(vote->value, value) == 0)
            return vote;
    }
    Vote *vote = g_new0(Vote, 1);
    vote->value = value;
    vote->voices = g_array_new(FALSE, FALSE, sizeof(guint));
    vote->supporter = g_ptr_array_new();
    g_ptr_array_add(tally->votes, vote);
    return vote;
}

void
tally_add(Tally *tally, const char *value, const Mention *mention)
{
    if (!*value)
        return;
    Vote *vote = find_vote(tally, value);
    vote->mentions++;
    g_ptr_array_add(vote->supporter, (gpointer)mention);
    for (guint i = 0; i < vote->voices->len; i++)
        if (g_array_index(vote->voices, guint, i) == mention->source->voice)
            return;
    g_array_append_val(vote->voices, mention->source->voice);
}

void
tally_add_list(Tally *tally, const char *list, const Mention *mention, Arena *arena)
{
    g_auto(GStrv) parts = g_strsplit(list, ";", -1);
    for (guint i = 0; parts[i]; i++) {
        if (!*parts[i])
            continue;
        tally_add(tally, arena_strndup(arena, parts[i], -1), mention);
        Vote *vote = find_vote(tally, parts[i]);
        guint64 at = ((guint64)mention->row->start << 8) + MIN(i, 255u);
        vote->at = vote->mentions == 1 ? at : MIN(vote->at, at);
    }
}

static int
by_votes(gconstpointer a, gconstpointer b)
{
    const Vote *x = *(Vote *const *)a, *y = *(Vote *const *)b;
    if (x->voices->len != y->voices->len)
        return x->voices->len > y->voices->len ? -1 : 1;
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
