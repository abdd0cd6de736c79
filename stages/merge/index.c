/* index: the clusters that a mention may belong to, found without looking at all. */
#include "index.h"

#include "side.h"

#define MAX_PAIR_NAMES 8   /* of a large meeting only these take part in the index */
#define MOST_POSTINGS  128 /* of one key, the last added: more have nothing else in common */
#define LONGEST_PERIOD 400 /* days: what is longer is sought among all of its pair */

/* What stands in a key for a day. */
enum { ANY_TIME = 0, SEVERAL_DAYS = 1, NO_DAY = 2, FIRST_DAY = 3 };

typedef struct {
    guint cluster;
    guint next; /* posting of the same key + 1 */
} Posting;

struct Index {
    const Gathering *all;
    GHashTable *heads; /* key -> number of its newest posting + 1 */
    GArray *postings;  /* Posting */
};

typedef void (*OnKey)(gpointer user, guint64 key);

Index *
index_new(const Gathering *all)
{
    Index *index = g_new0(Index, 1);
    index->all = all;
    index->heads = g_hash_table_new(g_direct_hash, g_direct_equal);
    index->postings = g_array_new(FALSE, FALSE, sizeof(Posting));
    return index;
}

void
index_free(Index *index)
{
    g_hash_table_destroy(index->heads);
    g_array_free(index->postings, TRUE);
    g_free(index);
}

/* The finalizer of SplitMix64 (Steele, Lea and Flood 2014): each bit of the key depends on all. */
static guint64
mix(guint64 x)
{
    x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9u;
    x = (x ^ x >> 27) * 0x94d049bb133111ebu;
    return x ^ x >> 31;
}

static guint64
pair_key(const char *kind, guint a, guint b)
{
    return mix(mix((guint64)MIN(a, b) << 32 | MAX(a, b)) ^ g_str_hash(kind));
}

static guint64
time_key(guint64 pair, guint32 time)
{
    return mix(pair + time);
}

static void
post(Index *index, guint64 key, guint cluster)
{
    gpointer at = (gpointer)(gsize)key;
    guint head = GPOINTER_TO_UINT(g_hash_table_lookup(index->heads, at));
    Posting posting = {cluster, head};
    for (guint i = 0; head && i < 2; i++) { /* it often changes twice in a row */
        const Posting *last = &g_array_index(index->postings, Posting, head - 1);
        if (last->cluster == cluster)
            return;
        head = last->next;
    }
    g_array_append_val(index->postings, posting);
    g_hash_table_insert(index->heads, at, GUINT_TO_POINTER(index->postings->len));
}

static void
post_times(Index *index, guint64 pair, const Cluster *cluster)
{
    Days days = cluster->days;
    guint32 time = !days.first              ? NO_DAY
                   : days.first < days.last ? SEVERAL_DAYS
                                            : FIRST_DAY + days.first;
    post(index, time_key(pair, ANY_TIME), cluster->number);
    post(index, time_key(pair, time), cluster->number);
}

/* The key of the two countries, where either name has one; 0 else. */
static guint64
sides_key(const Gathering *all, const char *kind, guint a, guint b)
{
    guint x = side_number(all, a), y = side_number(all, b);
    return x == a && y == b ? 0 : pair_key(kind, x, y);
}

void
index_add(Index *index, const Cluster *cluster)
{
    guint n = MIN(cluster->n_core, MAX_PAIR_NAMES);
    for (guint i = 0; i < n; i++)
        for (guint k = i; k < n; k++) {
            guint a = cluster->core[i], b = cluster->core[k];
            guint64 sides = k > i ? sides_key(index->all, cluster->kind, a, b) : 0;
            post_times(index, pair_key(cluster->kind, a, b), cluster);
            if (sides)
                post_times(index, sides, cluster);
        }
}

static void
collect(const Index *index, guint64 key, GArray *numbers)
{
    guint at = GPOINTER_TO_UINT(g_hash_table_lookup(index->heads, (gpointer)(gsize)key));
    for (guint i = 0; at && i < MOST_POSTINGS; i++) {
        const Posting *posting = &g_array_index(index->postings, Posting, at - 1);
        g_array_append_val(numbers, posting->cluster);
        at = posting->next;
    }
}

/* The days on which a cluster may lie that the mention would join; first = 0: any. */
static Days
days_sought(const Mention *mention)
{
    if (mention->days.first)
        return (Days){mention->days.first - 1, mention->days.last + 1};
    const Source *source = mention->source;
    if (*mention->stated || !source->published)
        return (Days){0, 0};
    return (Days){source->published > SAME_NEWS_DAYS ? source->published - SAME_NEWS_DAYS : 1,
                  source->published_last + ANNOUNCED_DAYS};
}

static void
collect_times(const Index *index, guint64 pair, const Mention *mention, GArray *numbers)
{
    Days days = days_sought(mention);
    if (!days.first || days.last - days.first > LONGEST_PERIOD) {
        collect(index, time_key(pair, ANY_TIME), numbers);
        return;
    }
    for (guint32 day = days.first; day <= days.last; day++)
        collect(index, time_key(pair, FIRST_DAY + day), numbers);
    collect(index, time_key(pair, SEVERAL_DAYS), numbers);
    if (!mention->days.first)
        collect(index, time_key(pair, NO_DAY), numbers);
}

void
index_find(const Index *index, const Mention *mention, GArray *numbers)
{
    const Gathering *all = index->all;
    guint n = MIN(mention->n_core, MAX_PAIR_NAMES);
    if (n == 1)
        collect_times(index, pair_key(mention->kind, mention->core[0], mention->core[0]), mention,
                      numbers);
    for (guint i = 0; i < n; i++)
        for (guint k = i + 1; k < n; k++) {
            guint a = mention->core[i], b = mention->core[k];
            guint64 sides = side_is_state(all, a) || side_is_state(all, b)
                                ? sides_key(all, mention->kind, a, b)
                                : 0;
            collect_times(index, sides ? sides : pair_key(mention->kind, a, b), mention, numbers);
        }
}
