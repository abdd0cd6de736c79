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
