/* lanes: the columns of the drawing. */
#include "lanes.h"

#include <stdlib.h>
#include <string.h>

struct Lanes {
    const Timeline *timeline;
    const char *code[LANES_MOST];
    guint n;
    guint actors;
    gboolean others;
};

/* A code and the number of entries it takes part in. */
typedef struct {
    const char *code;
    guint entries;
} Activity;

static int
compare_activity(gconstpointer left, gconstpointer right)
{
    const Activity *a = left, *b = right;
    if (a->entries != b->entries)
        return a->entries > b->entries ? -1 : 1;
    return strcmp(a->code, b->code);
}

/* The codes of an entry's participants, each once. */
static GPtrArray *
entry_codes(const Timeline *timeline, const Entry *entry)
{
    GPtrArray *codes = g_ptr_array_new();
    for (guint i = 0; i < entry->people->len; i++) {
        const char *code = timeline_code(timeline, entry->people->pdata[i]);
        if (code && !g_ptr_array_find_with_equal_func(codes, code, g_str_equal, NULL))
            g_ptr_array_add(codes, (gpointer)code);
    }
    return codes;
}

static GArray *
count_activity(const Timeline *timeline, const GPtrArray *entries)
{
    GArray *all = g_array_new(FALSE, FALSE, sizeof(Activity));
    g_autoptr(GHashTable) index = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < entries->len; i++) {
        g_autoptr(GPtrArray) codes = entry_codes(timeline, entries->pdata[i]);
        for (guint k = 0; k < codes->len; k++) {
            guint at = GPOINTER_TO_UINT(g_hash_table_lookup(index, codes->pdata[k]));
            if (at) {
                g_array_index(all, Activity, at - 1).entries++;
                continue;
            }
            Activity activity = {codes->pdata[k], 1};
            g_array_append_val(all, activity);
            g_hash_table_insert(index, codes->pdata[k], GUINT_TO_POINTER(all->len));
        }
    }
    g_array_sort(all, compare_activity);
    return all;
}

/* The participants without a code, each name once. */
static guint
count_unknown(const Timeline *timeline, const GPtrArray *entries)
{
    g_autoptr(GHashTable) names = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < entries->len; i++) {
        const Entry *entry = entries->pdata[i];
        for (guint k = 0; k < entry->people->len; k++)
            if (!timeline_code(timeline, entry->people->pdata[k]))
                g_hash_table_add(names, entry->people->pdata[k]);
    }
    return g_hash_table_size(names);
}

/* Sum of the lengths of all bars when the lanes stand in the order of `place`. `sets` holds, for
 * each entry, its lanes as bits. */
static guint
bar_lengths(const GArray *sets, const guint place[LANES_MOST], guint n)
{
    guint sum = 0;
    for (guint i = 0; i < sets->len; i++) {
        guint bits = g_array_index(sets, guint, i), low = n, high = 0;
        for (guint lane = 0; lane < n; lane++)
            if (bits & (1u << lane)) {
                low = MIN(low, place[lane]);
                high = MAX(high, place[lane]);
            }
        if (high > low)
            sum += high - low;
    }
    return sum;
}

/* Moves the element at `from` to `to`. */
static void
move(guint order[LANES_MOST], guint from, guint to)
{
    guint lane = order[from];
    if (from < to)
        memmove(order + from, order + from + 1, (to - from) * sizeof *order);
    else
        memmove(order + to + 1, order + to, (from - to) * sizeof *order);
    order[to] = lane;
}

static guint
cost_of(const GArray *sets, const guint order[LANES_MOST], guint n)
{
    guint place[LANES_MOST];
    for (guint i = 0; i < n; i++)
        place[order[i]] = i;
    return bar_lengths(sets, place, n);
}

/* Insertion moves as long as one makes the bars shorter. */
static void
shorten_bars(Lanes *lanes, const GArray *sets)
{
    guint order[LANES_MOST], n = lanes->n;
    for (guint i = 0; i < n; i++)
        order[i] = i;
    guint best = cost_of(sets, order, n);
    for (gboolean better = TRUE; better;) {
        better = FALSE;
        for (guint from = 0; from < n; from++)
            for (guint to = 0; to < n; to++) {
                move(order, from, to);
                guint cost = cost_of(sets, order, n);
                if (cost < best) {
                    best = cost;
                    better = TRUE;
                } else {
                    move(order, to, from);
                }
            }
    }
    const char *code[LANES_MOST];
    memcpy(code, lanes->code, sizeof code);
    for (guint i = 0; i < n; i++)
        lanes->code[i] = code[order[i]];
}

static gint
lane_of(const Lanes *lanes, const char *code)
{
    for (guint i = 0; code && i < lanes->n; i++)
        if (g_str_equal(lanes->code[i], code))
            return (gint)i;
    return -1;
}

guint
lanes_roles(const Lanes *lanes, const Entry *entry, LaneRole role[LANES_MOST])
{
    guint without = 0;
    memset(role, 0, LANES_MOST * sizeof *role);
    for (guint i = 0; i < entry->people->len; i++) {
        gint lane = lane_of(lanes, timeline_code(lanes->timeline, entry->people->pdata[i]));
        if (lane < 0)
            without++;
        else if (role[lane] == LANE_NONE)
            role[lane] = i < entry->initiators ? LANE_INITIATOR : LANE_SIDE;
    }
    return without;
}

Lanes *
lanes_new(const Timeline *timeline, const GPtrArray *entries)
{
    Lanes *lanes = g_new0(Lanes, 1);
    g_autoptr(GArray) activity = count_activity(timeline, entries);
    g_autoptr(GArray) sets = g_array_new(FALSE, FALSE, sizeof(guint));
    lanes->timeline = timeline;
    lanes->n = MIN(activity->len, LANES_MOST);
    lanes->actors = activity->len + count_unknown(timeline, entries);
    for (guint i = 0; i < lanes->n; i++)
        lanes->code[i] = g_array_index(activity, Activity, i).code;
    for (guint i = 0; i < entries->len; i++) {
        LaneRole role[LANES_MOST];
        guint bits = 0;
        if (lanes_roles(lanes, entries->pdata[i], role) > 0)
            lanes->others = TRUE;
        for (guint lane = 0; lane < lanes->n; lane++)
            bits |= role[lane] != LANE_NONE ? 1u << lane : 0;
        g_array_append_val(sets, bits);
    }
    shorten_bars(lanes, sets);
    return lanes;
}

void
lanes_free(Lanes *lanes)
{
    g_free(lanes);
}

guint
lanes_count(const Lanes *lanes)
{
    return lanes->n;
}

const char *
lanes_code(const Lanes *lanes, guint lane)
{
    return lanes->code[lane];
}

gboolean
lanes_others(const Lanes *lanes)
{
    return lanes->others;
}

guint
lanes_actors(const Lanes *lanes)
{
    return lanes->actors;
}
