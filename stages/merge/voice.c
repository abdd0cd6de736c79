/* voice: articles that share sentences speak with one voice, however many they are. */
#include "voice.h"

#define MOST_OWNERS 8 /* a sentence that more sources have is a formula */

guint64
voice_sentence(const char *text)
{
    guint64 hash = 14695981039346656037u; /* FNV-1a */
    for (; *text; text++)
        if (g_ascii_isalnum(*text))
            hash = (hash ^ (guchar)g_ascii_tolower(*text)) * 1099511628211u;
    return hash;
}

/* How many sentences of `source` each earlier source has: votes for its voice. */
static void
vote(Source *source, const GPtrArray *sources, GHashTable *owners)
{
    g_autoptr(GHashTable) shared = g_hash_table_new(NULL, NULL);
    guint best = 0;
    for (guint i = 0; i < source->sentences->len; i++) {
        const GArray *who =
            g_hash_table_lookup(owners, &g_array_index(source->sentences, guint64, i));
        for (guint k = 0; who && k < who->len; k++) {
            gpointer other = GUINT_TO_POINTER(g_array_index(who, guint, k));
            guint n = 1 + GPOINTER_TO_UINT(g_hash_table_lookup(shared, other));
            g_hash_table_insert(shared, other, GUINT_TO_POINTER(n));
            const Source *first = sources->pdata[GPOINTER_TO_UINT(other)];
            guint length = MIN(first->sentences->len, source->sentences->len);
            if (n > best && (n >= 3 || n * 5 >= length)) {
                best = n;
                source->voice = first->voice;
            }
        }
    }
}

static void
own(const Source *source, GHashTable *owners)
{
    for (guint i = 0; i < source->sentences->len; i++) {
        GArray *who = g_hash_table_lookup(owners, &g_array_index(source->sentences, guint64, i));
        if (who && who->len < MOST_OWNERS)
            g_array_append_val(who, source->number);
    }
}

static int
by_hash(gconstpointer a, gconstpointer b)
{
    guint64 x = *(const guint64 *)a, y = *(const guint64 *)b;
    return (x > y) - (x < y);
}

/* The sentences that occur more than once in `every`, which is sorted: the others tell of no voice,
 * and there are so many of them. Each has an empty list of owners. */
static GHashTable *
repeated(GArray *every)
{
    GHashTable *owners =
        g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL, (GDestroyNotify)g_array_unref);
    guint64 *hash = (guint64 *)(void *)every->data;
    for (guint i = 1; i < every->len; i++)
        if (hash[i] == hash[i - 1] && (i == 1 || hash[i] != hash[i - 2]))
            g_hash_table_insert(owners, &hash[i], g_array_new(FALSE, FALSE, sizeof(guint)));
    return owners;
}

void
voices_find(const GPtrArray *sources)
{
    g_autoptr(GArray) every = g_array_new(FALSE, FALSE, sizeof(guint64));
    for (guint s = 0; s < sources->len; s++) {
        const GArray *sentences = ((Source *)sources->pdata[s])->sentences;
        g_array_append_vals(every, sentences->data, sentences->len);
    }
    g_array_sort(every, by_hash);
    g_autoptr(GHashTable) owners = repeated(every);
    for (guint s = 0; s < sources->len; s++) {
        Source *source = sources->pdata[s];
        source->voice = s;
        vote(source, sources, owners);
        own(source, owners);
    }
    for (guint s = 0; s < sources->len; s++)
        g_clear_pointer(&((Source *)sources->pdata[s])->sentences, g_array_unref);
}
