/* timeline-order: the order of entries: days first, then what the articles say, then clocks, then
 * kinds, then ids. */
#include "timeline.h"

#include "vocabulary.h"

#include <string.h>

/* Of a day; its minutes lie between. */
enum { CLOCK_BEFORE = -2, CLOCK_PERIOD = -1, CLOCK_UNKNOWN = 24 * 60, CLOCK_BEHIND };

/* The entries of one day (or all at the end) while they are put in order. */
typedef struct {
    Entry **entry;
    guint n;
    GHashTable *index;  /* Entry * -> its index + 1 */
    GPtrArray **before; /* indices + 1 of those that each follows */
    GPtrArray **next;   /* indices + 1 of those that follow each */
    int *clock;         /* no later than that of any that follows */
} Group;

/* TRUE for what stands at the day on which it was announced. */
static gboolean
is_ahead(const Entry *entry)
{
    return !entry->dated && !entry->latest && entry->announced;
}

/* A longer period stands at its beginning, an unknown clock after the known ones; what has no date
 * before them all, but a plan behind them. */
static int
own_clock(const Entry *entry)
{
    if (!entry->dated)
        return is_ahead(entry) ? CLOCK_BEHIND : CLOCK_BEFORE;
    if (entry->days.last > entry->days.first)
        return CLOCK_PERIOD;
    return entry->minute < 0 ? CLOCK_UNKNOWN : entry->minute;
}

/* TRUE where it is known when on its day it stands. */
static gboolean
has_clock(const Entry *entry)
{
    return entry->dated && (entry->days.last > entry->days.first || entry->minute >= 0);
}

static int
compare_clock(gconstpointer left, gconstpointer right)
{
    const Entry *a = *(Entry *const *)left, *b = *(Entry *const *)right;
    int x = own_clock(a), y = own_clock(b);
    if (x != y)
        return x < y ? -1 : 1;
    if (x == CLOCK_PERIOD && a->days.last != b->days.last)
        return a->days.last > b->days.last ? -1 : 1;
    int order = vocabulary_sequence(a->what) - vocabulary_sequence(b->what);
    return order ? order : strcmp(a->id, b->id);
}

static int
compare_days(gconstpointer left, gconstpointer right)
{
    const Entry *a = *(Entry *const *)left, *b = *(Entry *const *)right;
    if (a->stands != b->stands)
        return a->stands < b->stands ? -1 : 1;
    return compare_clock(left, right);
}

static void
group_init(Group *group, Entry **entry, guint n)
{
    *group = (Group){.entry = entry, .n = n, .index = g_hash_table_new(NULL, NULL)};
    group->before = g_new0(GPtrArray *, n);
    group->next = g_new0(GPtrArray *, n);
    group->clock = g_new(int, n);
    for (guint i = 0; i < n; i++) {
        g_hash_table_insert(group->index, entry[i], GUINT_TO_POINTER(i + 1));
        group->before[i] = g_ptr_array_new();
        group->next[i] = g_ptr_array_new();
        group->clock[i] = G_MAXINT;
    }
    for (guint i = 0; i < n; i++)
        for (guint k = 0; k < entry[i]->after->len; k++) {
            guint j =
                GPOINTER_TO_UINT(g_hash_table_lookup(group->index, entry[i]->after->pdata[k]));
            if (!j)
                continue;
            g_ptr_array_add(group->before[i], GUINT_TO_POINTER(j));
            g_ptr_array_add(group->next[j - 1], GUINT_TO_POINTER(i + 1));
        }
}

static void
group_clear(Group *group)
{
    for (guint i = 0; i < group->n; i++) {
        g_ptr_array_unref(group->before[i]);
        g_ptr_array_unref(group->next[i]);
    }
    g_free(group->before);
    g_free(group->next);
    g_free(group->clock);
    g_hash_table_unref(group->index);
}

/* Who comes before an entry comes before its clock; without one there is none to be before. The
 * entries are sorted by clock, so the first visit is final. */
static void
group_spread_clocks(Group *group)
{
    g_autoptr(GPtrArray) stack = g_ptr_array_new();
    for (guint i = 0; i < group->n; i++) {
        int clock = own_clock(group->entry[i]);
        if (group->clock[i] != G_MAXINT)
            continue;
        group->clock[i] = clock;
        if (!has_clock(group->entry[i]))
            continue;
        g_ptr_array_add(stack, GUINT_TO_POINTER(i + 1));
        while (stack->len > 0) {
            guint at = GPOINTER_TO_UINT(g_ptr_array_steal_index_fast(stack, stack->len - 1)) - 1;
            for (guint k = 0; k < group->before[at]->len; k++) {
                guint j = GPOINTER_TO_UINT(group->before[at]->pdata[k]) - 1;
                if (group->clock[j] != G_MAXINT)
                    continue;
                group->clock[j] = clock;
                g_ptr_array_add(stack, GUINT_TO_POINTER(j + 1));
            }
        }
    }
}

static int
compare_index(gconstpointer left, gconstpointer right, gpointer user)
{
    const Group *group = user;
    guint i = GPOINTER_TO_UINT(left) - 1, j = GPOINTER_TO_UINT(right) - 1;
    if (group->clock[i] != group->clock[j])
        return group->clock[i] < group->clock[j] ? -1 : 1;
    return i < j ? -1 : i > j;
}

/* Takes the earliest entry of which all predecessors are out; in a cycle the earliest that is left.
 */
static void
group_sort(Group *group)
{
    g_autoptr(GSequence) ready = g_sequence_new(NULL);
    g_autoptr(GPtrArray) order = g_ptr_array_sized_new(group->n);
    g_autofree guint *open = g_new0(guint, group->n);
    g_autofree gboolean *queued = g_new0(gboolean, group->n);
    guint rest = 0;
    for (guint i = 0; i < group->n; i++)
        open[i] = group->before[i]->len;
    for (guint i = 0; i < group->n; i++)
        if ((queued[i] = open[i] == 0))
            g_sequence_insert_sorted(ready, GUINT_TO_POINTER(i + 1), compare_index, group);
    while (order->len < group->n) {
        GSequenceIter *first = g_sequence_get_begin_iter(ready);
        guint at;
        if (g_sequence_iter_is_end(first)) {
            while (queued[rest])
                rest++;
            at = rest;
            queued[at] = TRUE;
        } else {
            at = GPOINTER_TO_UINT(g_sequence_get(first)) - 1;
            g_sequence_remove(first);
        }
        g_ptr_array_add(order, group->entry[at]);
        for (guint k = 0; k < group->next[at]->len; k++) {
            guint j = GPOINTER_TO_UINT(group->next[at]->pdata[k]) - 1;
            if (--open[j] == 0 && !queued[j]) {
                queued[j] = TRUE;
                g_sequence_insert_sorted(ready, GUINT_TO_POINTER(j + 1), compare_index, group);
            }
        }
    }
    memcpy(group->entry, order->pdata, group->n * sizeof(Entry *));
}

/* ---- where what has no date stands ---- */

/* The entries that follow each directly, by its rank; NULL none. */
static GPtrArray **
followers_new(const GPtrArray *entries)
{
    GPtrArray **next = g_new0(GPtrArray *, entries->len + 1);
    for (guint i = 0; i < entries->len; i++)
        for (guint k = 0; k < ((Entry *)entries->pdata[i])->after->len; k++) {
            const Entry *before = ((Entry *)entries->pdata[i])->after->pdata[k];
            if (!next[before->rank])
                next[before->rank] = g_ptr_array_new();
            g_ptr_array_add(next[before->rank], entries->pdata[i]);
        }
    return next;
}

static void
followers_free(GPtrArray **next, guint n)
{
    for (guint i = 0; i < n; i++)
        if (next[i])
            g_ptr_array_unref(next[i]);
    g_free(next);
}

static int
compare_stands(gconstpointer left, gconstpointer right)
{
    const Entry *a = *(Entry *const *)left, *b = *(Entry *const *)right;
    return a->stands > b->stands ? -1 : a->stands < b->stands;
}

/* Gives the entry's day to all without a date that follow it, on any way through such. */
static void
spread_stand(Entry *entry, GPtrArray **next, gboolean *found)
{
    g_autoptr(GPtrArray) stack = g_ptr_array_new();
    g_ptr_array_add(stack, entry);
    while (stack->len > 0) {
        const Entry *before = g_ptr_array_steal_index_fast(stack, stack->len - 1);
        for (guint k = 0; next[before->rank] && k < next[before->rank]->len; k++) {
            Entry *late = next[before->rank]->pdata[k];
            if (late->dated || found[late->rank])
                continue;
            found[late->rank] = TRUE;
            late->stands = entry->stands;
            g_ptr_array_add(stack, late);
        }
    }
}

/* What has no date stands at the day by which it took place, or at that of an entry it follows. The
 * latest days are spread first, so that the first one to come is the one that counts. */
static void
find_stands(GPtrArray *entries)
{
    for (guint i = 0; i < entries->len; i++) {
        Entry *entry = entries->pdata[i];
        guint32 told = entry->latest ? entry->latest : entry->announced;
        entry->stands = entry->dated ? entry->days.first : told ? told : G_MAXUINT32;
        entry->rank = i;
    }
    GPtrArray **next = followers_new(entries);
    g_autofree gboolean *found = g_new0(gboolean, entries->len + 1);
    g_ptr_array_sort(entries, compare_stands);
    for (guint i = 0; i < entries->len; i++) {
        Entry *entry = entries->pdata[i];
        if (!found[entry->rank]) {
            found[entry->rank] = TRUE;
            spread_stand(entry, next, found);
        }
    }
    followers_free(next, entries->len);
}

void
timeline_order(GPtrArray *entries)
{
    find_stands(entries);
    g_ptr_array_sort(entries, compare_days);
    Entry **entry = (Entry **)entries->pdata;
    for (guint i = 0, n; i < entries->len; i += n) {
        for (n = 1; i + n < entries->len && entry[i]->stands == entry[i + n]->stands; n++)
            ;
        if (n == 1)
            continue;
        Group group;
        group_init(&group, entry + i, n);
        group_spread_clocks(&group);
        group_sort(&group);
        group_clear(&group);
    }
    for (guint i = 0; i < entries->len; i++)
        entry[i]->rank = i;
}
