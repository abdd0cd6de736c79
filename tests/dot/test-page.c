/* Where long timelines are cut, and what the parts are called. */
#include "page.h"
#include "period.h"
#include "shim.h"

#include <string.h>

/* Entries on days of May 2031, "" undated. */
static GPtrArray *
entries_on(const char *const *times)
{
    GPtrArray *entries = g_ptr_array_new_with_free_func(g_free);
    for (; *times; times++) {
        Entry *entry = g_new0(Entry, 1);
        entry->time = *times;
        entry->until = "";
        entry->dated = timex_period(entry->time, "", &entry->days);
        g_ptr_array_add(entries, entry);
    }
    return entries;
}

static char *
cuts(const char *const *times, guint most)
{
    g_autoptr(GPtrArray) entries = entries_on(times);
    g_autoptr(GArray) pages = pages_cut(entries, most);
    GString *out = g_string_new(NULL);
    for (guint i = 0; i < pages->len; i++)
        g_string_append_printf(out, "%s%u-%u", i ? " " : "", g_array_index(pages, Page, i).first,
                               g_array_index(pages, Page, i).end);
    return g_string_free(out, FALSE);
}

TEST(page, what_fits_is_one_page)
{
    const char *const times[] = {"2031-05-01", "2031-05-02", NULL};
    g_autofree char *pages = cuts(times, 2);
    EXPECT_STR(pages, "0-2");
}

TEST(page, nothing_is_one_empty_page)
{
    const char *const times[] = {NULL};
    g_autofree char *pages = cuts(times, 2);
    EXPECT_STR(pages, "0-0");
}

TEST(page, ends_between_days)
{
    const char *const times[] = {"2031-05-01", "2031-05-01", "2031-05-01", "2031-05-02",
                                 "2031-05-02", "2031-05-03", NULL};
    g_autofree char *pages = cuts(times, 4);
    EXPECT_STR(pages, "0-3 3-6");
}

TEST(page, a_long_day_is_cut)
{
    const char *const times[] = {"2031-05-01", "2031-05-01", "2031-05-01", "2031-05-01",
                                 "2031-05-01", "",           "",           NULL};
    g_autofree char *pages = cuts(times, 2);
    EXPECT_STR(pages, "0-2 2-4 4-6 6-7");
}

TEST(page, is_found_by_its_entries)
{
    const Page given[] = {{0, 3}, {3, 6}};
    g_autoptr(GArray) pages = g_array_new(FALSE, FALSE, sizeof(Page));
    g_array_append_vals(pages, given, 2);
    EXPECT_INT(pages_find(pages, 2), 1);
    EXPECT_INT(pages_find(pages, 3), 2);
    EXPECT_INT(pages_find(pages, 5), 2);
}

TEST(page, is_named_by_its_number)
{
    g_autofree char *sign = page_file("out/a-%.svg", 3);
    EXPECT_STR(sign, "out/a-3.svg");
    g_autofree char *none = page_file("out/a.svg", 3);
    EXPECT_STR(none, "out/a-3.svg");
    g_autofree char *bare = page_file("out.d/a", 12);
    EXPECT_STR(bare, "out.d/a-12");
}

/* "label:count" of each period. */
static char *
grouped(const char *const *times, PeriodUnit unit)
{
    g_autoptr(GPtrArray) entries = entries_on(times);
    g_autoptr(GPtrArray) periods = period_group(entries, unit);
    GString *out = g_string_new(NULL);
    for (guint i = 0; i < periods->len; i++) {
        const Period *period = periods->pdata[i];
        g_string_append_printf(out, "%s%s: %u", i ? "; " : "", period->label, period->entries->len);
    }
    return g_string_free(out, FALSE);
}

TEST(period, weeks_begin_on_monday_and_coarse_dates_stand_apart)
{
    /* 4 May 2031 is a Sunday */
    const char *const times[] = {"2031-05", "2031-05-04", "2031-05-05", "2031-05-11", "", NULL};
    g_autofree char *weeks = grouped(times, PERIOD_WEEK);
    EXPECT_STR(weeks, "28 Apr – 4 May 2031: 1; 5 – 11 May 2031: 2; date less exact: 1; undated: 1");
    g_autofree char *months = grouped(times, PERIOD_MONTH);
    EXPECT_STR(months, "May 2031: 4; undated: 1");
    g_autofree char *years = grouped(times, PERIOD_YEAR);
    EXPECT_STR(years, "2031: 4; undated: 1");
}

TEST(period, the_unit_grows_with_the_time)
{
    const char *const times[] = {"2031-01-05", "2031-02-05", "2031-02-20", "2032-03-05", NULL};
    g_autoptr(GPtrArray) entries = entries_on(times);
    EXPECT_INT(period_unit(entries, 4), PERIOD_WEEK);
    EXPECT_INT(period_unit(entries, 3), PERIOD_MONTH);
    EXPECT_INT(period_unit(entries, 2), PERIOD_YEAR);
    EXPECT_INT(period_unit(entries, 1), PERIOD_YEAR);
}
