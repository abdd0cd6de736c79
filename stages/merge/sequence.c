/* sequence: the entries in the order in which they happened. */
#include "sequence.h"

#include "vocabulary.h"

#include <string.h>

enum { UNKNOWN = 24 * 60, BEHIND }; /* the minutes of a day */

typedef struct {
    guint32 day; /* the first, or that by which it took place; G_MAXUINT32 none */
    guint32 width;
    int minute;
    int sequence;
    guint waits; /* predecessors that are not out yet */
    const char *id;
} Key;

static int
key_compare(gconstpointer first, gconstpointer second)
{
    const Key *a = first, *b = second;
    if (a->day != b->day)
        return a->day < b->day ? -1 : 1;
    if (a->width != b->width) /* a month stands at its beginning, before the days */
        return a->width > b->width ? -1 : 1;
    if (a->minute != b->minute)
        return a->minute < b->minute ? -1 : 1;
    if (a->sequence != b->sequence)
        return a->sequence < b->sequence ? -1 : 1;
    return strcmp(a->id, b->id);
}

static int
by_key(gconstpointer a, gconstpointer b, gpointer keys)
{
    const Key *key = keys;
    return key_compare(&key[*(const guint *)a], &key[*(const guint *)b]);
}

static Key
make_key(const Entry *entry, Days days)
{
    int minute = timex_minute(entry->row->time);
    Key key = {
        entry->latest ? entry->latest : G_MAXUINT32, G_MAXUINT32, minute < 0 ? UNKNOWN : minute,
        vocabulary_sequence(entry->row->what),       0,           entry->row->id};
    if (days.first) {
        key.day = days.first;
        key.width = days.last - days.first;
    } else if (!entry->latest && entry->announced) {
        key.day = entry->announced;
        key.width = 0;
        key.minute = BEHIND;
    }
    return key;
}

static Key *
make_keys(const GPtrArray *entries, const GArray *edges, const Days *days)
{
    Key *keys = g_new0(Key, entries->len + 1);
    for (guint i = 0; i < entries->len; i++)
        keys[i] = make_key(entries->pdata[i], days[i]);
    for (guint i = 0; i < edges->len; i++)
        if (!g_array_index(edges, Order, i).dropped)
            keys[g_array_index(edges, Order, i).to].waits++;
    return keys;
}

/* The numbers of the entries that wait for none, by key. */
static GArray *
free_entries(const Key *keys, guint n)
{
    GArray *numbers = g_array_new(FALSE, FALSE, sizeof(guint));
    for (guint i = 0; i < n; i++)
        if (!keys[i].waits)
            g_array_append_val(numbers, i);
    g_array_sort_with_data(numbers, by_key, (gpointer)keys);
    return numbers;
}

/* The entry to come next is the least by key among those whose predecessors are all out: the next
 * of those that never waited, or the least of those that have waited. */
GArray *
sequence_entries(const GPtrArray *entries, const GArray *edges)
{
    g_autofree Days *days = order_days(entries);
    g_autofree Key *keys = make_keys(entries, edges, days);
    g_autoptr(GHashTable) next = order_successors(edges);
    g_autoptr(GArray) never = free_entries(keys, entries->len);
    GArray *out = g_array_sized_new(FALSE, FALSE, sizeof(guint), entries->len);
    GTree *waited = g_tree_new(key_compare);
    for (guint n = 0; out->len < entries->len;) {
        GTreeNode *first = g_tree_node_first(waited);
        guint at = first ? GPOINTER_TO_UINT(g_tree_node_value(first)) : 0;
        if (n < never->len && (!first || by_key(&g_array_index(never, guint, n), &at, keys) < 0)) {
            at = g_array_index(never, guint, n++);
        } else {
            g_assert(first); /* there are no cycles */
            g_tree_remove(waited, &keys[at]);
        }
        g_array_append_val(out, at);
        const GArray *list = order_of(next, at);
        for (guint i = 0; list && i < list->len; i++) {
            guint then = g_array_index(list, guint, i);
            if (--keys[then].waits == 0)
                g_tree_insert(waited, &keys[then], GUINT_TO_POINTER(then));
        }
    }
    g_tree_destroy(waited);
    return out;
}
