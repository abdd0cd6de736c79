/* rows: what a date row says beside its value: ends of ranges, attributes, ambiguity. Read on 29
 * January 2017. */
#include "marked.h"
#include "shim.h"

static Document *
read_document(const char *text)
{
    gpointer dates = marked_open("auto");
    g_autoptr(Diag) diag = diag_new("test");
    Document *document = marked_document(text, "2017-01-29");
    dates_stage.document(dates, document, diag);
    dates_stage.close(dates);
    return document;
}

static void
expect_until(const char *text, const char *time, const char *until)
{
    g_autoptr(Document) document = read_document(text);
    ASSERT_INT(document->of[KIND_DATE]->len, 2);
    const Row *row = g_ptr_array_index(document->of[KIND_DATE], 0);
    EXPECT_STR(row->time, time);
    EXPECT_STR(row->until, until);
}

TEST(dates, first_mark_of_a_range_has_its_end)
{
    expect_until("They met from 5 to 9 May 2016.", "2016-05-05", "2016-05-09");
    expect_until("They fought between 1914 and 1918.", "1914", "1918");
    expect_until("They fought in 2008-2012.", "2008", "2012");
    expect_until("They fought in 1914-18.", "1914", "1918");
    expect_until("They met on Jan. 3-5.", "2017-01-03", "2017-01-05");
    expect_until("They met from 28 December 2015 to 3 January 2016.", "2015-12-28", "2016-01-03");
    expect_until("They met from March to June 2014.", "2014-03", "2014-06");
    expect_until("They will meet from Tuesday to Thursday.", "2017-01-31", "2017-02-02");
    expect_until("They spoke from 9 a.m. to 11 a.m.", "2017-01-29T09:00", "2017-01-29T11:00");
    expect_until("They met on 3 and 5 May 2016.", "2016-05-03", "");
}

static void
expect_attr(const char *text, const char *what, const char *value)
{
    g_autoptr(Document) document = read_document(text);
    ASSERT_INT(document->of[KIND_DATE]->len, 1);
    const Row *row = g_ptr_array_index(document->of[KIND_DATE], 0);
    for (guint i = 0; i < document->of[KIND_ATTR]->len; i++) {
        const Row *attr = g_ptr_array_index(document->of[KIND_ATTR], i);
        if (strcmp(attr->what, what) == 0) {
            EXPECT_STR(attr->part_of, row->id);
            EXPECT_STR(attr->text, value);
            return;
        }
    }
    FAIL(text);
}

TEST(dates, attributes_of_marks)
{
    expect_attr("They spoke for about an hour.", "mod", "APPROX");
    expect_attr("They spoke for more than two hours.", "mod", "MORE_THAN");
    expect_attr("They spoke for about two hours and ten minutes.", "mod", "APPROX");
    expect_attr("They spoke for nearly an hour.", "mod", "LESS_THAN");
    expect_attr("They spoke for at least an hour.", "mod", "EQUAL_OR_MORE");
    expect_attr("They met in early 2016.", "mod", "START");
    expect_attr("They met in mid-2016.", "mod", "MID");
    expect_attr("They met at the end of 2016.", "mod", "END");
    expect_attr("They met late last year.", "mod", "END");
    expect_attr("They meet every week.", "quant", "EVERY");
    expect_attr("They meet twice a week.", "freq", "2X");
    expect_attr("They meet three times a year.", "freq", "3X");
    expect_attr("They spoke often in the past two weeks.", "endPoint", "2017-01-29");
    expect_attr("They will speak in the next two weeks.", "beginPoint", "2017-01-29");
    expect_attr("They signed on 3/4/2016.", "ambiguous", "2016-03-04 2016-04-03");
}

TEST(dates, explain_tells_how_long_a_span_of_clock_times_is)
{
    g_autoptr(Conf) conf = conf_new("dates", dates_stage.options);
    g_autoptr(Diag) diag = diag_new("test");
    ASSERT_TRUE(conf_set(conf, "explain", "true", NULL));
    gpointer dates = dates_stage.open(conf, diag, NULL);
    ASSERT_TRUE(dates != NULL);
    g_autoptr(Document) document =
        marked_document("They talked from 9:15 p.m. to 10:30 p.m.", "2017-01-29");
    dates_stage.document(dates, document, diag);
    gboolean found = FALSE;
    for (guint i = 0; i < document->of[KIND_ATTR]->len; i++) {
        const Row *attr = g_ptr_array_index(document->of[KIND_ATTR], i);
        found |= strcmp(attr->what, "length") == 0 && strcmp(attr->text, "PT1H15M") == 0;
    }
    EXPECT_TRUE(found);
    dates_stage.close(dates);
}
