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
        for (guint k = 0; who && k < MIN(who->len, MOST_OWNERS); k++) {
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
own(const Source *source, guint number, GHashTable *owners)
{
    for (guint i = 0; i < source->sentences->len; i++) {
        guint64 *hash = &g_array_index(source->sentences, guint64, i);
        GArray *who = g_hash_table_lookup(owners, hash);
        if (!who) {
            who = g_array_new(FALSE, FALSE, sizeof(guint));
            g_hash_table_insert(owners, hash, who);
        }
        g_array_append_val(who, number);
    }
}

void
voices_find(const GPtrArray *sources)
{
    g_autoptr(GHashTable) owners =
        g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL, (GDestroyNotify)g_array_unref);
    for (guint s = 0; s < sources->len; s++) {
        Source *source = sources->pdata[s];
        source->voice = s;
        vote(source, sources, owners);
        own(source, s, owners);
    }
}
