/* story: articles that name mostly the same persons tell the same story. */
#include "story.h"

#include <string.h>

#define SAME_STORY_PERSONS 4
#define LONGEST_STORY      60 /* days between its first and its last dated article */
#define BEFORE             3  /* an undated article may be somewhat older than the dated ones ... */
#define AFTER              14 /* ... or tell of them later */

guint
story_persons_shared(const Source *a, const Source *b)
{
    guint common = 0;
    for (guint i = 0, k = 0; i < a->persons->len && k < b->persons->len;) {
        int order = strcmp(a->persons->pdata[i], b->persons->pdata[k]);
        common += order == 0;
        i += order <= 0;
        k += order >= 0;
    }
    return common;
}

gboolean
story_same(const Source *a, const Source *b)
{
    guint common = story_persons_shared(a, b);
    return common >= SAME_STORY_PERSONS && 2 * common >= MIN(a->persons->len, b->persons->len);
}

/* Person -> GPtrArray of the dated sources that name him. */
static GHashTable *
dated_by_person(const Gathering *all)
{
    GHashTable *table =
        g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_ptr_array_unref);
    for (guint s = 0; s < all->source->len; s++) {
        Source *source = all->source->pdata[s];
        for (guint i = 0; source->settled && !source->weak && i < source->persons->len; i++) {
            GPtrArray *list = g_hash_table_lookup(table, source->persons->pdata[i]);
            if (!list) {
                list = g_ptr_array_new();
                g_hash_table_insert(table, source->persons->pdata[i], list);
            }
            g_ptr_array_add(list, source);
        }
    }
    return table;
}

void
story_widen(Days *days, const Source *dated)
{
    if (!days->first || dated->published < days->first)
        days->first = dated->published;
    days->last = MAX(days->last, dated->published_last);
}

gboolean
story_is_short(Days days)
{
    return days.first && days.last - days.first <= LONGEST_STORY;
}

Days
story_around(Days days)
{
    return (Days){days.first - BEFORE, days.last + AFTER};
}

static int
by_length(gconstpointer a, gconstpointer b)
{
    guint m = (*(GPtrArray *const *)a)->len, n = (*(GPtrArray *const *)b)->len;
    return (m > n) - (m < n);
}

/* Articles that share SAME_STORY_PERSONS share one beside the most frequent SAME_STORY_PERSONS - 1,
 * whose long lists need not be looked at. */
static GPtrArray *
lists_to_search(const Source *source, GHashTable *table)
{
    GPtrArray *lists = g_ptr_array_new();
    for (guint i = 0; i < source->persons->len; i++) {
        GPtrArray *list = g_hash_table_lookup(table, source->persons->pdata[i]);
        if (list)
            g_ptr_array_add(lists, list);
    }
    g_ptr_array_sort(lists, by_length);
    guint spared = MIN(lists->len, SAME_STORY_PERSONS - 1);
    g_ptr_array_set_size(lists, (int)(lists->len - spared));
    return lists;
}

static void
find_period(Source *source, GHashTable *table)
{
    Days days = {0, 0};
    g_autoptr(GHashTable) seen = g_hash_table_new(NULL, NULL);
    g_autoptr(GPtrArray) lists = lists_to_search(source, table);
    for (guint i = 0; i < lists->len; i++) {
        const GPtrArray *list = lists->pdata[i];
        for (guint k = 0; k < list->len; k++)
            if (g_hash_table_add(seen, list->pdata[k]) && story_same(source, list->pdata[k]))
                story_widen(&days, list->pdata[k]);
    }
    if (story_is_short(days))
        source->around = story_around(days);
}

void
story_periods(Gathering *all)
{
    GHashTable *table = NULL;
    for (guint s = 0; s < all->source->len; s++) {
        Source *source = all->source->pdata[s];
        if (source->settled)
            continue;
        if (!table)
            table = dated_by_person(all);
        find_period(source, table);
    }
    if (table)
        g_hash_table_destroy(table);
}
