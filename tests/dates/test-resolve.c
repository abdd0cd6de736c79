/* resolve: a first run without a date, resolved afterwards, says what a run with the date says. */
#include "marked.h"
#include "shim.h"
#include "timex.h"

static const char *const TEXTS[] = {
    "They spoke on Saturday and will speak again on Monday.",
    "They spoke on January 27 and will speak again on Feb. 10.",
    "They spoke yesterday, last week, last month and last year.",
    "They will speak tomorrow, next week, next month and next year.",
    "They spoke two weeks ago, three months ago and ten years ago.",
    "They spoke on Friday night and on Saturday morning.",
    "They spoke in July, in the summer and in the third quarter.",
    "They spoke last night and this morning.",
    "They spoke last weekend and on Thursday of last week.",
    "They met in October last year, for two hours.",
};

static void
expect_same(const Row *open, const Row *closed, const char *published)
{
    gboolean unresolved = strcmp(open->what, "DURATION") != 0 && timex_is_open(open->time);
    g_autofree char *later =
        unresolved ? timex_resolve(open->time, open->status, open->span, timex_parse_day(published))
                   : g_strdup(open->time);
    EXPECT_STR(later ? later : "(none)", closed->time);
    EXPECT_STR(open->text, closed->text);
}

static void
compare(gpointer dates, const char *text, const char *published)
{
    g_autoptr(Diag) diag = diag_new("test");
    g_autoptr(Document) undated = marked_document(text, "");
    g_autoptr(Document) known = marked_document(text, published);
    dates_stage.document(dates, undated, diag);
    dates_stage.document(dates, known, diag);
    const GPtrArray *a = undated->of[KIND_DATE], *b = known->of[KIND_DATE];
    EXPECT_TRUE(a->len >= 2);
    ASSERT_INT(a->len, b->len);
    for (guint i = 0; i < a->len; i++)
        expect_same(g_ptr_array_index(a, i), g_ptr_array_index(b, i), published);
}

TEST(dates, resolving_later_is_resolving_at_once)
{
    static const char *const DAYS[] = {"2017-01-29", "2016-02-29", "2012-12-31", "2000-01-01"};
    gpointer dates = marked_open("auto");
    ASSERT_TRUE(dates != NULL);
    for (gsize t = 0; t < G_N_ELEMENTS(TEXTS); t++)
        for (gsize d = 0; d < G_N_ELEMENTS(DAYS); d++)
            compare(dates, TEXTS[t], DAYS[d]);
    dates_stage.close(dates);
}

static void
expect_row(const char *text, const char *time, const char *status, const char *span)
{
    gpointer dates = marked_open("auto");
    g_autoptr(Diag) diag = diag_new("test");
    g_autoptr(Document) document = marked_document(text, "");
    ASSERT_TRUE(dates != NULL);
    dates_stage.document(dates, document, diag);
    ASSERT_INT(document->of[KIND_DATE]->len, 1);
    const Row *row = g_ptr_array_index(document->of[KIND_DATE], 0);
    EXPECT_STR(row->time, time);
    EXPECT_STR(row->status, status);
    EXPECT_STR(row->span, span);
    EXPECT_STR(row->part_of, "d1.s0");
    dates_stage.close(dates);
}

TEST(dates, undated_document_keeps_open_values)
{
    expect_row("They spoke on Saturday.", "XXXX-WXX-6", "past", "");
    expect_row("They will speak on Saturday.", "XXXX-WXX-6", "future", "");
    expect_row("They spoke yesterday.", "XXXX-XX-XX", "", "-P1D");
    expect_row("They met on Saturday last week.", "XXXX-WXX-6", "past", "-P1W");
    expect_row("They will meet next month.", "XXXX-XX", "future", "P1M");
    expect_row("They will meet on Feb. 10.", "XXXX-02-10", "future", "");
    expect_row("They left the following day.", "XXXX-XX-XX", "", "PXD");
    expect_row("They met in May 2016.", "2016-05", "", "");
}

static void
expect_last(const char *text, const char *published, const char *time)
{
    gpointer dates = marked_open("auto");
    g_autoptr(Diag) diag = diag_new("test");
    g_autoptr(Document) document = marked_document(text, published);
    ASSERT_TRUE(dates != NULL);
    dates_stage.document(dates, document, diag);
    const GPtrArray *rows = document->of[KIND_DATE];
    ASSERT_TRUE(rows->len > 0);
    EXPECT_STR(((const Row *)g_ptr_array_index(rows, rows->len - 1))->time, time);
    dates_stage.close(dates);
}

/* By cal(1): 27 December was a Monday in 2021, 26 June a Wednesday in 2024, 28 January a Saturday
 * in 2017. */
TEST(dates, a_weekday_chooses_the_year_of_its_day)
{
    expect_last("They met on Monday, 27 December.", "2024-07-01", "2021-12-27");
    expect_last("They met on Wednesday, 27 December.", "2024-07-01", "2023-12-27");
    expect_last("They sat down on 14 September 2023. / They met on Wednesday, 26 June.", "",
                "2024-06-26");
    /* near the day of publication, the weekday is the slip */
    expect_last("They met on Friday, January 28.", "2017-01-30", "2017-01-28");
}

TEST(dates, the_same_day_ahead_is_that_of_the_plan_not_of_the_saying)
{
    expect_last(
        "She will call him on Saturday, the palace confirmed on Friday. / She is to meet his "
        "envoy on the same day.",
        "2017-01-27", "2017-01-28");
    expect_last(
        "She called him on Wednesday, the palace confirmed on Friday. / She met his envoy on "
        "the same day.",
        "2017-01-27", "2017-01-25");
}

/* "The calls came one day after ..." is told of a day far above: that may be any. */
TEST(dates, an_open_day_far_above_is_none_to_count_from)
{
    expect_last(
        "They met on Saturday. / He smiled. / She smiled. / They ate. / The talks came one day "
        "after a storm.",
        "", "XXXX-XX-XX");
}

/* What a row counts from, the rows by the order of the text: "1" for the second one. */
TEST(dates, open_dates_count_from_the_open_date_before)
{
    gpointer dates = marked_open("auto");
    g_autoptr(Diag) diag = diag_new("test");
    g_autoptr(Document) document = marked_document(
        "They met on Saturday. / A day earlier they had spoken. / They spoke again two days later.",
        "");
    ASSERT_TRUE(dates != NULL);
    dates_stage.document(dates, document, diag);
    ASSERT_INT(document->of[KIND_DATE]->len, 3);
    const Row *saturday = g_ptr_array_index(document->of[KIND_DATE], 0);
    const Row *earlier = g_ptr_array_index(document->of[KIND_DATE], 1);
    const Row *later = g_ptr_array_index(document->of[KIND_DATE], 2);
    EXPECT_STR(saturday->refs, "");
    EXPECT_STR(earlier->span, "-P1D");
    EXPECT_STR(earlier->refs, saturday->id);
    EXPECT_STR(later->span, "P2D");
    EXPECT_STR(later->refs, earlier->id);
    dates_stage.close(dates);
}

static void
expect_narrative(const char *marked, const char *values)
{
    gpointer dates = marked_open("narrative");
    g_autofree char *plain = marked_plain(marked);
    g_autofree char *got = marked_read(dates, plain, "");
    g_autofree char *expected = g_strdup_printf("%s\t%s", marked, values);
    EXPECT_STR(got, expected);
    dates_stage.close(dates);
}

TEST(dates, narrative_counts_from_the_last_date)
{
    expect_narrative("The siege began on [3 May 1812]. / The fort fell on [9 June].",
                     "DATE 1812-05-03 DATE 1812-06-09");
    expect_narrative("In [1812] the fleet sailed. / In [August] it returned.",
                     "DATE 1812 DATE 1812-08");
    expect_narrative("The truce of [December 1812] held. / In [January] they fought again.",
                     "DATE 1812-12 DATE 1813-01");
    expect_narrative("They sailed on [4 March 1812]. / [Three days later] a storm rose.",
                     "DATE 1812-03-04 DATE 1812-03-07");
    expect_narrative("In [490 BC] they landed. / [The following year] they returned.",
                     "DATE BC0490 DATE BC0489");
    expect_narrative("In [AD 1] it stood. / In ['68] it fell.", "DATE 0001 DATE 0068");
    expect_narrative("In [1912] the veterans of ['70] marched.", "DATE 1912 DATE 1870");
}

TEST(dates, clock_of_the_document_counts_hours)
{
    gpointer dates = marked_open("auto");
    g_autofree char *two = marked_read(dates, "It was signed two hours ago.", "2017-01-29T01:30");
    g_autofree char *ten = marked_read(dates, "It was signed ten minutes ago.", "2017-01-29T01:30");
    EXPECT_CONTAINS(two, "TIME 2017-01-28T23");
    EXPECT_CONTAINS(ten, "TIME 2017-01-29T01:20");
    dates_stage.close(dates);
}
