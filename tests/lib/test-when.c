/* Dates as people write them. 28 January 2017 was a Saturday. */
#include "shim.h"
#include "when.h"

static void
expect(const char *time, const char *until, gboolean year, const char *day, const char *note)
{
    Entry entry = {.time = time, .until = until};
    entry.dated = timex_period(time, until, &entry.days);
    g_autofree char *shown_day = when_day(&entry, year);
    g_autofree char *shown_note = when_note(&entry, year);
    EXPECT_STR(shown_day, day);
    EXPECT_STR(shown_note, note);
}

TEST(when, a_day_has_its_weekday)
{
    expect("2017-01-28", "", FALSE, "Sat 28 Jan", "");
    expect("2017-01-28", "", TRUE, "Sat 28 Jan 2017", "");
}

TEST(when, a_clock_or_part_of_day_stands_below)
{
    expect("2017-01-28T14:05", "", FALSE, "Sat 28 Jan", "14:05");
    expect("2017-01-28T09:30:00", "", FALSE, "Sat 28 Jan", "09:30");
    expect("2017-01-28TMO", "", FALSE, "Sat 28 Jan", "morning");
    expect("2017-01-28TNI", "", FALSE, "Sat 28 Jan", "night");
}

TEST(when, a_coarse_date_says_so)
{
    expect("2017", "", FALSE, "2017", "in that year");
    expect("2017-01", "", FALSE, "January 2017", "in that month");
    expect("2017-W04", "", FALSE, "23 – 29 Jan", "in that week");
    expect("2017-W05", "", FALSE, "30 Jan – 5 Feb", "in that week");
    expect("2017-Q1", "", FALSE, "1 Jan – 31 Mar", "day not known");
}

TEST(when, a_period_names_both_ends)
{
    expect("2017-01-27", "2017-01-28", FALSE, "27 – 28 Jan", "");
    expect("2016-12-30", "2017-01-02", FALSE, "30 Dec 2016 – 2 Jan 2017", "");
    expect("2016-01-28", "2017-01-02", FALSE, "28 Jan 2016 – 2 Jan 2017", "");
}

TEST(when, nothing_is_made_up)
{
    expect("", "", FALSE, "", "");
    expect("XXXX-WXX-6", "", FALSE, "", "");
}

TEST(when, without_a_date_the_day_by_which_it_took_place_stands_below)
{
    Entry entry = {.time = "", .until = "2017-01-28", .latest = 736357};
    g_autofree char *day = when_day(&entry, FALSE);
    g_autofree char *note = when_note(&entry, FALSE), *long_note = when_note(&entry, TRUE);
    EXPECT_STR(day, "");
    EXPECT_STR(note, "by 28 Jan"); /* day 1 is 1 January of the year 1 */
    EXPECT_STR(long_note, "by 28 Jan 2017");
}
