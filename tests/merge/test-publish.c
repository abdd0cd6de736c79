/* publish: dates of articles that have none; expected values follow from the calendar by hand. */
#include "bench.h"

TEST(merge, undated_article_is_dated_by_two_calls_it_shares)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-28"); /* a Saturday */
    contact(a, 10, "call", "Ann Able", "Bob Best", "2017-01-28", "happened");
    contact(a, 1, "call", "Ann Able", "Cid Cole", "2017-01-27", "happened");
    Document *b = article("db", "two", "");
    contact_on(b, 0, "Ann Able", "Bob Best", "XXXX-WXX-6");
    contact_on(b, 20, "Ann Able", "Cid Cole", "XXXX-WXX-5");
    contact_on(b, 40, "Ann Able", "Dan Dorn", "XXXX-WXX-6");
    feed(&bench, b);
    feed(&bench, a);
    ASSERT_INT(entries(&bench)->len, 3);
    ASSERT_INT(bench.corpus->of[KIND_ATTR]->len, 1);
    const Row *published = bench.corpus->of[KIND_ATTR]->pdata[0];
    EXPECT_STR(published->part_of, "db");
    EXPECT_STR(published->refs, "da.e1;da.e10;db.e0;db.e20");
    EXPECT_STR(published->time, "2017-01-28");  /* the Saturday itself */
    EXPECT_STR(published->until, "2017-02-02"); /* a Friday later "Friday" would be another one */
    EXPECT_STR(entry(&bench, 0)->whom, "Cid Cole");
    EXPECT_STR(entry(&bench, 1)->time, "2017-01-28");
    EXPECT_STR(entry(&bench, 2)->time, "2017-01-28");
    bench_free(&bench);
}

TEST(merge, one_shared_call_does_not_date_an_article)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-28");
    contact(a, 0, "call", "Ann Able", "Bob Best", "2017-01-28", "happened");
    Document *b = article("db", "two", "");
    contact_on(b, 0, "Ann Able", "Bob Best", "XXXX-WXX-6");
    contact_on(b, 20, "Ann Able", "Dan Dorn", "XXXX-WXX-2");
    feed(&bench, a);
    feed(&bench, b);
    entries(&bench);
    EXPECT_INT(bench.corpus->of[KIND_ATTR]->len, 0);
    bench_free(&bench);
}

TEST(merge, a_day_counts_from_the_one_that_its_row_names)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-30"); /* a Monday */
    contact_on(a, 0, "Ann Able", "Bob Best", "XXXX-WXX-6");
    Row *earlier = document_add(a, KIND_DATE, 30, 40), *later = document_add(a, KIND_DATE, 60, 70);
    earlier->time = later->time = "XXXX-XX-XX";
    earlier->span = "-P1D"; /* a day earlier: Friday */
    later->span = "P3D";    /* three days later than that: Monday */
    earlier->refs = "da.t5";
    later->refs = earlier->id;
    contact(a, 20, "call", "Ann Able", "Cid Cole", "XXXX-XX-XX", "happened")->refs = earlier->id;
    contact(a, 50, "call", "Ann Able", "Dan Dorn", "XXXX-XX-XX", "happened")->refs = later->id;
    feed(&bench, a);
    ASSERT_INT(entries(&bench)->len, 3);
    EXPECT_STR(entry(&bench, 0)->time, "2017-01-27");
    EXPECT_STR(entry(&bench, 1)->time, "2017-01-28");
    EXPECT_STR(entry(&bench, 2)->time, "2017-01-30");
    bench_free(&bench);
}

TEST(merge, a_dateline_without_its_year_gets_it)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-29");
    contact(a, 0, "call", "Ann Able", "Bob Best", "2017-01-28", "happened");
    Document *b = document_new("db");
    char text[100];
    memset(text, 'y', sizeof text);
    Row *dateline = document_add_para(b, "dateline", 0, 10, text);
    dateline->time = "XXXX-01-28";
    document_add_para(b, "body", 12, 100, text);
    contact_on(b, 20, "Ann Able", "Bob Best", "XXXX-WXX-6");
    feed(&bench, a);
    feed(&bench, b);
    ASSERT_INT(entries(&bench)->len, 1);
    ASSERT_INT(bench.corpus->of[KIND_ATTR]->len, 1);
    EXPECT_STR(((Row *)bench.corpus->of[KIND_ATTR]->pdata[0])->time, "2017-01-28");
    bench_free(&bench);
}

TEST(merge, a_day_without_year_gets_that_of_its_story)
{
    static const char *const persons[] = {"Ann Able", "Bob Best", "Cid Cole", "Dan Dorn"};
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-29");
    Document *b = article("db", "two", "");
    for (int i = 0; i < 4; i++) {
        role(a, 100 + 4 * i, "person", persons[i], "AAA");
        role(b, 100 + 4 * i, "person", persons[i], "AAA");
    }
    contact_on(b, 0, "Ann Able", "Bob Best", "XXXX-01-27");
    contact_on(b, 20, "Cid Cole", "Dan Dorn", "XXXX-WXX-5"); /* a weekday needs more than that */
    feed(&bench, a);
    feed(&bench, b);
    ASSERT_INT(entries(&bench)->len, 2);
    EXPECT_STR(entry(&bench, 0)->time, "2017-01-27");
    EXPECT_STR(entry(&bench, 1)->time, "");
    EXPECT_INT(bench.corpus->of[KIND_ATTR]->len, 0);
    bench_free(&bench);
}

TEST(merge, two_of_several_parties_and_their_town_date_an_article)
{
    Bench bench = bench_new();
    static const char *const persons[] = {"Ann Able", "Bob Best", "Cid Cole"};
    Document *a = article("da", "one", "2017-01-28"); /* a Saturday */
    Document *b = article("db", "two", "");
    for (int i = 0; i < 3; i++) {
        role(a, 100 + 4 * i, "person", persons[i], "AAA");
        role(b, 100 + 4 * i, "person", persons[i], "AAA");
    }
    contact(a, 0, "call", "Ann Able", "Bob Best;Cid Cole", "2017-01-28", "happened")->place =
        "Bonn";
    contact_on(b, 0, "Ann Able", "Bob Best", "XXXX-WXX-6")->place = "Bonn";
    feed(&bench, a);
    feed(&bench, b);
    entries(&bench);
    ASSERT_INT(bench.corpus->of[KIND_ATTR]->len, 1);
    EXPECT_STR(((Row *)bench.corpus->of[KIND_ATTR]->pdata[0])->time, "2017-01-28");
    bench_free(&bench);
}

TEST(merge, noon_does_not_date_an_article)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-28");
    Document *b = article("db", "two", "");
    for (int i = 0; i < 3; i++) { /* three calls that agree would date it, if noon were today's */
        static const char *const others[] = {"Bob Best", "Cid Cole", "Dan Dorn"};
        contact(a, 10 * i, "call", "Ann Able", others[i], "2017-01-28T12:00", "happened");
        contact_on(b, 20 * i, "Ann Able", others[i], "XXXX-XX-XXT12:00");
    }
    feed(&bench, a);
    feed(&bench, b);
    entries(&bench);
    EXPECT_INT(bench.corpus->of[KIND_ATTR]->len, 0);
    bench_free(&bench);
}

/* Two calls that were told on Saturday, January 28, and are told again by an article without a date
 * that begins with them. */
static void
tell_twice(Bench *bench, Document *undated)
{
    Document *a = article("da", "one", "2017-01-28");
    contact(a, 0, "call", "Ann Able", "Bob Best", "2017-01-28", "happened");
    contact(a, 10, "call", "Ann Able", "Cid Cole", "2017-01-28", "happened");
    feed(bench, a);
    contact_on(undated, 0, "Ann Able", "Bob Best", "XXXX-WXX-6");
    contact_on(undated, 20, "Ann Able", "Cid Cole", "XXXX-WXX-6");
    feed(bench, undated);
    entries(bench);
}

static void
expect_published(const Bench *bench, const char *want)
{
    GString *got = g_string_new(NULL);
    for (guint i = 0; i < bench->corpus->of[KIND_ATTR]->len; i++) {
        const Row *attr = bench->corpus->of[KIND_ATTR]->pdata[i];
        g_string_append_printf(got, "%s %s/%s;", attr->part_of, attr->time, attr->until);
    }
    EXPECT_STR(got->str, want);
    g_string_free(got, TRUE);
}

TEST(merge, what_an_article_begins_with_is_at_most_three_days_old)
{
    Bench bench = bench_new();
    Document *b = article("db", "two", "");
    tell_twice(&bench, b);
    expect_published(&bench, "db 2017-01-28/2017-02-03;");
    bench_free(&bench);
    bench = bench_new();
    b = article("db", "two", "");
    sentence(b, 0, "Able rang Best and then Cole on Saturday, her office said.", "");
    sentence(b, 70, "She was at home.", "");
    sentence(b, 90, "Best spoke to Dorn on Friday.", "");
    contact_on(b, 95, "Bob Best", "Dan Dorn", "XXXX-WXX-5");
    tell_twice(&bench, b);
    expect_published(&bench, "db 2017-01-28/2017-01-31;");
    EXPECT_STR(entry(&bench, 0)->time, "2017-01-27"); /* the same Friday on all of these days */
    bench_free(&bench);
}

/* With the place one shared contact is enough where both articles begin with it. */
TEST(merge, one_meeting_with_which_two_articles_begin_dates_one_by_the_other)
{
    for (int leads = 0; leads < 2; leads++) {
        Bench bench = bench_new();
        Document *a = article("da", "one", "2017-01-28");
        contact(a, 0, "call", "Ann Able", "Bob Best", "2017-01-28", "happened")->place = "Bonn";
        Document *b = article("db", "two", "");
        contact_on(b, 0, "Ann Able", "Bob Best", "XXXX-WXX-6")->place = "Bonn";
        for (int i = 0; i < 2 * leads; i++)
            sentence(i ? b : a, 0, "Able and Best spoke in Bonn on Saturday.", "");
        feed(&bench, a);
        feed(&bench, b);
        entries(&bench);
        expect_published(&bench, leads ? "db 2017-01-28/2017-01-31;" : "");
        bench_free(&bench);
    }
}

TEST(merge, the_weekday_of_the_first_sentences_is_news)
{
    Bench bench = bench_new();
    Document *b = article("db", "two", "");
    sentence(b, 0, "Dorn came home on Sunday.", "");
    for (int i = 1; i < 4; i++)
        sentence(b, 40 * i, "Able spoke to both.", "");
    Row *sunday = document_add(b, KIND_DATE, 10, 16);
    sunday->time = "XXXX-WXX-7";
    sunday->status = "past";
    contact_on(b, 81, "Ann Able", "Bob Best", "XXXX-WXX-6");
    contact_on(b, 121, "Ann Able", "Cid Cole", "XXXX-WXX-6");
    Document *a = article("da", "one", "2017-01-28");
    contact(a, 0, "call", "Ann Able", "Bob Best", "2017-01-28", "happened");
    contact(a, 10, "call", "Ann Able", "Cid Cole", "2017-01-28", "happened");
    feed(&bench, a);
    feed(&bench, b);
    entries(&bench);
    expect_published(&bench, "db 2017-01-29/2017-02-01;"); /* not on Saturday: that was the 28th */
    bench_free(&bench);
}

TEST(merge, a_day_in_a_quotation_counts_from_when_it_was_said)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-28");
    contact(a, 0, "call", "Ann Able", "Bob Best", "2017-01-28", "happened");
    contact(a, 10, "call", "Ann Able", "Cid Cole", "2017-01-28", "happened");
    Document *b = article("db", "two", "");
    sentence(b, 0, "\"Both rang me this evening, Best and then Cole,\" Able told reporters.",
             "part-quote");
    for (int i = 0; i < 2; i++) {
        Row *evening = document_add(b, KIND_DATE, 15 + i, 20 + i);
        evening->time = "XXXX-XX-XXTEV";
        evening->span = "P0D";
        contact(b, 5 + i, "call", "Ann Able", i ? "Cid Cole" : "Bob Best", evening->time,
                "happened")
            ->refs = evening->id;
    }
    feed(&bench, a);
    feed(&bench, b);
    entries(&bench);
    expect_published(&bench, "db 2017-01-28/2017-01-31;");
    bench_free(&bench);
}

TEST(merge, news_that_may_be_plans_date_no_article)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-28");
    contact(a, 0, "call", "Ann Able", "Bob Best", "2017-01-28", "happened");
    contact(a, 10, "call", "Ann Able", "Cid Cole", "2017-01-28", "happened");
    Document *b = article("db", "two", "");
    contact_on(b, 0, "Ann Able", "Bob Best", "XXXX-WXX-6");
    contact_on(b, 20, "Ann Able", "Cid Cole", "XXXX-WXX-6");
    for (guint i = 0; i < 2; i++)
        ((Row *)b->of[KIND_DATE]->pdata[i])->status = "future";
    sentence(b, 0, "Best and Cole will be glad after their calls with Able on Saturday.", "");
    feed(&bench, a);
    feed(&bench, b);
    entries(&bench);
    expect_published(&bench, "");
    bench_free(&bench);
}

TEST(merge, the_day_of_a_picture_dates_no_other_article)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-28");
    a->head->rule = "caption";
    contact(a, 0, "call", "Ann Able", "Bob Best", "2017-01-28", "happened");
    contact(a, 10, "call", "Ann Able", "Cid Cole", "2017-01-28", "happened");
    Document *b = article("db", "two", "");
    contact_on(b, 0, "Ann Able", "Bob Best", "XXXX-WXX-6");
    contact_on(b, 20, "Ann Able", "Cid Cole", "XXXX-WXX-6");
    feed(&bench, a);
    feed(&bench, b);
    entries(&bench);
    expect_published(&bench, "");
    bench_free(&bench);
}

/* A visit that one article announces for "the coming days" on January 25, 2017, and another tells
 * of with the day but not the year. */
static void
expect_visit(const char *day, const char *words, const char *want)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-25");
    contact(a, 0, "visit", "Ann Able", "", "", "planned")->place = "Bonn";
    Document *b = article("db", "two", "");
    contact_on(b, 0, "Ann Able", "", day)->place = "Bonn";
    ((Row *)b->of[KIND_EVENT]->pdata[0])->what = "visit";
    ((Row *)b->of[KIND_DATE]->pdata[0])->text = words;
    for (int i = 0; i < 2; i++)
        role(i ? b : a, 100, "person", "Ann Able", "AAA");
    feed(&bench, a);
    feed(&bench, b);
    entries(&bench);
    const char *got = "";
    for (guint i = 0; i < bench.corpus->of[KIND_ENTRY]->len; i++)
        got = *entry(&bench, i)->time ? entry(&bench, i)->time : got;
    EXPECT_STR(got, want);
    bench_free(&bench);
}

/* January 27, 2017 was a Friday. */
TEST(merge, a_day_gets_the_year_of_articles_on_the_same_visit)
{
    expect_visit("XXXX-01-27", "January 27", "2017-01-27");
    expect_visit("XXXX-01-27", "Friday, January 27", "2017-01-27");
    expect_visit("XXXX-01-27", "Monday, January 27", ""); /* that was in 2014 or 2020 */
    expect_visit("XXXX-02-27", "February 27", ""); /* too far off to be the visit announced */
}

/* "Monday, 14 September" is not a meeting of the same two on Saturday, September 14, 2019. */
TEST(merge, a_named_weekday_tells_the_year)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2019-09-15");
    contact(a, 0, "call", "Ann Able", "Bob Best", "2019-09-14", "happened");
    Document *b = article("db", "two", "");
    contact_on(b, 0, "Ann Able", "Bob Best", "XXXX-09-14");
    ((Row *)b->of[KIND_DATE]->pdata[0])->text = "Monday, 14 September";
    feed(&bench, a);
    feed(&bench, b);
    EXPECT_INT(entries(&bench)->len, 2);
    bench_free(&bench);
}
