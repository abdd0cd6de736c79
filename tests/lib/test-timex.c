/* timex: expected values from ISO 8601, the calendar and the TimeML 1.2.1 guidelines. 29 January
 * 2017 is a Sunday. */
#include "shim.h"
#include "timex.h"

static void
expect_resolved(const char *value, const char *direction, const char *shift, const char *expected)
{
    g_autofree char *got = timex_resolve(value, direction, shift, timex_parse_day("2017-01-29"));
    EXPECT_STR(got ? got : "(none)", expected);
}

static void
expect_days(const char *value, const char *first, const char *last)
{
    Days days;
    if (!EXPECT_TRUE(timex_days(value, &days)))
        return;
    g_autofree char *a = timex_format_day(days.first), *b = timex_format_day(days.last);
    EXPECT_STR(a, first);
    EXPECT_STR(b, last);
}

TEST(timex, weekday_of_today_is_today_in_both_directions)
{
    expect_resolved("XXXX-WXX-7", "past", "", "2017-01-29");
    expect_resolved("XXXX-WXX-7", "future", "", "2017-01-29");
    expect_resolved("XXXX-WXX-6", "past", "", "2017-01-28");
    expect_resolved("XXXX-WXX-5TNI", "past", "", "2017-01-27TNI");
}

TEST(timex, shift_moves_the_reference_first)
{
    expect_resolved("XXXX-WXX-6", "", "-P1W", "2017-01-21");
    expect_resolved("XXXX-XX-XX", "past", "-P1D", "2017-01-28");
    expect_resolved("XXXX-WXX", "", "P2W", "2017-W06");
    expect_resolved("XXXX", "", "-P3Y", "2014");
    expect_resolved("XXXX-QX", "", "-P1Q", "2016-Q4");
    expect_resolved("XXX", "", "-P1DE", "200");
    expect_resolved("XXXX-XX", "", "-P1M", "2016-12");
    expect_resolved("XXXX-XX-XX", "", "-P11M", "2016-02-29");
}

TEST(timex, unknown_shift_stays_open)
{
    expect_resolved("XXXX-XX-XX", "future", "PXD", "(none)");
}

TEST(timex, month_and_day_without_year)
{
    expect_resolved("XXXX-01-27", "past", "", "2017-01-27");
    expect_resolved("XXXX-02-10", "past", "", "2017-02-10");
    expect_resolved("XXXX-04-10", "past", "", "2016-04-10");
    expect_resolved("XXXX-01-20", "future", "", "2017-01-20");
    expect_resolved("XXXX-10-20", "future", "", "2017-10-20");
    expect_resolved("XXXX-02-10", "", "", "2017-02-10");
    expect_resolved("XXXX-02-29", "future", "", "2020-02-29");
    expect_resolved("XXXX-XX-31", "past", "", "2016-12-31");
    expect_resolved("XXXX-07", "past", "", "2016-07");
}

TEST(timex, full_value_comes_back)
{
    expect_resolved("2017-01-03", "past", "-P1D", "2017-01-03");
    expect_resolved("PT45M", "", "", "PT45M");
    expect_resolved("379480", "", "", "(none)");
}

TEST(timex, days_of_values)
{
    expect_days("2017", "2017-01-01", "2017-12-31");
    expect_days("2016-02", "2016-02-01", "2016-02-29");
    expect_days("2017-W04", "2017-01-23", "2017-01-29");
    expect_days("2020-W53", "2020-12-28", "2021-01-03");
    expect_days("2017-W04-WE", "2017-01-28", "2017-01-29");
    expect_days("2017-Q1", "2017-01-01", "2017-03-31");
    expect_days("2017-H2", "2017-07-01", "2017-12-31");
    expect_days("2016-WI", "2016-12-01", "2017-02-28");
    expect_days("201", "2010-01-01", "2019-12-31");
    expect_days("20", "2000-01-01", "2099-12-31");
    expect_days("2017-01-28T14:05Z", "2017-01-28", "2017-01-28");
}

TEST(timex, no_days)
{
    const char *const NONE[] = {"2017-02-29", "2017-W53", "XXXX-01",  "PAST_REF", "BC0044",
                                "0000",       "PT1H",     "20170128", "",         "2017-13"};
    Days days;
    for (gsize i = 0; i < G_N_ELEMENTS(NONE); i++)
        if (timex_days(NONE[i], &days))
            FAIL(NONE[i]);
}

TEST(timex, validity)
{
    const char *const GOOD[] = {"PT1H30M",    "P1DT12H",    "PXM",
                                "P1.5Y",      "P2DE",       "XXXX-XX-XXTNI",
                                "BC0044",     "PAST_REF",   "2017-01-28T14:05+02:00",
                                "2017-W04-3", "XXXX-WXX-WE"};
    const char *const BAD[] = {"P",      "PT",         "P1M1Y",      "PT5",  "2017-1-3",
                               "201701", "2017-02-30", "2017-01T99", "7",    "XXXX-WX",
                               "",       "2017-Q5",    "19XX",       "TODAY"};
    for (gsize i = 0; i < G_N_ELEMENTS(GOOD); i++)
        if (!timex_valid(GOOD[i]))
            FAIL(GOOD[i]);
    for (gsize i = 0; i < G_N_ELEMENTS(BAD); i++)
        if (timex_valid(BAD[i]))
            FAIL(BAD[i]);
}

TEST(timex, minutes)
{
    EXPECT_INT(timex_minute("2017-01-28T14:05"), 845);
    EXPECT_INT(timex_minute("2017-01-28TEV"), 1140);
    EXPECT_INT(timex_minute("2017-01-28"), -1);
    EXPECT_INT(timex_minute("PAST_REF"), -1);
    EXPECT_INT(timex_duration_minutes("PT1H30M"), 90);
    EXPECT_INT(timex_duration_minutes("P1D"), 1440);
    EXPECT_INT(timex_duration_minutes("P3M"), -1);
    EXPECT_INT(timex_duration_minutes("PTXM"), -1);
    EXPECT_INT(timex_duration_minutes("2017"), -1);
}

/* "Saturday", past, is 28 January when written from that day to the Friday after. */
TEST(timex, references_of_a_weekday)
{
    Days wanted = {timex_parse_day("2017-01-28"), timex_parse_day("2017-01-28")}, found;
    ASSERT_TRUE(timex_references("XXXX-WXX-6", "past", "", wanted, 30, &found));
    EXPECT_INT(found.first, timex_parse_day("2017-01-28"));
    EXPECT_INT(found.last, timex_parse_day("2017-02-03"));
}

TEST(timex, may_mean_a_day_of_its_own_kind_only)
{
    Days saturday = {timex_parse_day("2017-01-28"), timex_parse_day("2017-01-28")};
    EXPECT_TRUE(timex_may_mean("XXXX-WXX-6", saturday));
    EXPECT_FALSE(timex_may_mean("XXXX-WXX-5", saturday));
    EXPECT_TRUE(timex_may_mean("XXXX-01-28", saturday));
    EXPECT_FALSE(timex_may_mean("XXXX-01-27", saturday));
    EXPECT_FALSE(timex_may_mean("XXXX-01", saturday)); /* a month is more than a day */
    EXPECT_TRUE(timex_may_mean("XXXX-XX-XX", saturday));
    EXPECT_FALSE(timex_may_mean("2017-01-28", saturday)); /* nothing is open */
}

TEST(timex, references_of_a_shifted_week_are_the_week_after)
{
    Days saturday = {timex_parse_day("2017-01-28"), timex_parse_day("2017-01-28")}, found;
    ASSERT_TRUE(timex_references("XXXX-WXX-6", "", "-P1W", saturday, 30, &found));
    EXPECT_INT(found.first, timex_parse_day("2017-01-30"));
    EXPECT_INT(found.last, timex_parse_day("2017-02-05"));
    EXPECT_FALSE(timex_references("XXXX-WXX-5", "", "-P1W", saturday, 30, &found));
}
