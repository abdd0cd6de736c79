/* What the line below a drawing's title says of its time. */
#include "digest.h"
#include "shim.h"

/* From the first to the last day of entries on these periods, "2031-05-01/2031-05-14"; "" undated.
 */
static char *
period_of(const char *const *times)
{
    g_autoptr(GPtrArray) entries = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(GPtrArray) parts = g_ptr_array_new_with_free_func((GDestroyNotify)g_strfreev);
    for (; *times; times++) {
        Entry *entry = g_new0(Entry, 1);
        char **ends = g_strsplit(*times, "/", 2);
        g_ptr_array_add(parts, ends);
        entry->dated = ends[0] && timex_period(ends[0], ends[1], &entry->days);
        g_ptr_array_add(entries, entry);
    }
    Days days;
    if (!digest_period(entries, &days))
        return g_strdup("none");
    g_autofree char *first = timex_format_day(days.first), *last = timex_format_day(days.last);
    return g_strconcat(first, " ", last, NULL);
}

TEST(digest, from_the_first_to_the_last_day)
{
    const char *const times[] = {"2031-05-12", "", "2031-05-15", "2031-05-13", NULL};
    g_autofree char *period = period_of(times);
    EXPECT_STR(period, "2031-05-12 2031-05-15");
}

TEST(digest, more_than_two_weeks_count_only_where_nothing_is_more_exact)
{
    const char *const two_weeks[] = {"2031-05-12", "2031-05-01/2031-05-14", NULL};
    const char *const longer[] = {"2031-05-12", "2031-05-01/2031-05-15", NULL};
    const char *const coarse[] = {"2031-06", "2031-05-01/2031-05-15", NULL};
    const char *const none[] = {"", NULL};
    g_autofree char *fine = period_of(two_weeks), *apart = period_of(longer);
    g_autofree char *all = period_of(coarse), *nothing = period_of(none);
    EXPECT_STR(fine, "2031-05-01 2031-05-14");
    EXPECT_STR(apart, "2031-05-12 2031-05-12");
    EXPECT_STR(all, "2031-05-01 2031-06-30");
    EXPECT_STR(nothing, "none");
}
