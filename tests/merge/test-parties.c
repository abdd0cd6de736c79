/* Who met whom: companies, officials and plans; expected values follow from the mentions by hand.
 */
#include "bench.h"

TEST(merge, a_pairs_meeting_is_its_own_beside_the_plan_of_another)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-28");
    contact(a, 0, "meeting", "Ann Able", "Bob Best;Cid Cole", "2017-01-28", "happened");
    contact(a, 10, "meeting", "Bob Best;Cid Cole", "", "", "planned");
    feed(&bench, a);
    ASSERT_INT(entries(&bench)->len, 2);
    EXPECT_STR(entry(&bench, 0)->refs, "da.e0");
    EXPECT_STR(entry(&bench, 1)->status, "planned");
    bench_free(&bench);
}

TEST(merge, what_a_pair_did_on_no_known_day_is_not_anothers_meeting_of_three)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-28");
    contact(a, 0, "meeting", "Ann Able", "Bob Best;Cid Cole", "2017-01-28", "happened");
    Document *b = article("db", "two", "2017-01-29");
    contact(b, 0, "meeting", "Bob Best", "Cid Cole", "", "happened");
    feed(&bench, a);
    feed(&bench, b);
    ASSERT_INT(entries(&bench)->len, 2);
    bench_free(&bench);
}

TEST(merge, a_summary_adds_nobody_to_the_meetings_it_sums_up)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-28");
    contact(a, 0, "meeting", "Ann Able", "Bob Best;Cid Cole", "2017-01-28", "happened");
    contact(a, 10, "meeting", "Ann Able", "Bob Best", "2017-01-28", "happened");
    contact(a, 20, "meeting", "Ann Able", "Cid Cole", "2017-01-28", "happened");
    feed(&bench, a);
    ASSERT_INT(entries(&bench)->len, 2);
    EXPECT_STR(entry(&bench, 0)->whom, "Bob Best");
    EXPECT_STR(entry(&bench, 1)->whom, "Cid Cole");
    bench_free(&bench);
}

TEST(merge, a_pairs_meeting_of_the_day_is_that_of_three)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-28");
    contact(a, 0, "meeting", "Ann Able", "Bob Best;Cid Cole", "2017-01-28", "happened");
    Document *b = article("db", "two", "2017-01-29");
    contact(b, 0, "meeting", "Ann Able", "Bob Best", "2017-01-28", "happened");
    feed(&bench, a);
    feed(&bench, b);
    ASSERT_INT(entries(&bench)->len, 1);
    EXPECT_STR(entry(&bench, 0)->whom, "Bob Best;Cid Cole");
    bench_free(&bench);
}

TEST(merge, a_report_of_the_day_after_carries_out_the_plan_and_has_the_day)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-27");
    contact(a, 0, "meeting", "Ann Able", "Bob Best", "2017-01-27", "planned");
    Document *b = article("db", "two", "2017-01-29");
    contact(b, 0, "meeting", "Ann Able", "Bob Best", "2017-01-28", "happened");
    feed(&bench, a);
    feed(&bench, b);
    ASSERT_INT(entries(&bench)->len, 1);
    EXPECT_STR(entry(&bench, 0)->time, "2017-01-28");
    EXPECT_STR(entry(&bench, 0)->status, "happened");
    EXPECT_INT(bench.corpus->of[KIND_CLAIM]->len, 2); /* both days */
    bench_free(&bench);
}

TEST(merge, officials_are_those_whom_another_names_on_that_day)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-28");
    role(a, 100, "group", "Bestish officials", "BST");
    role(a, 110, "group", "Bestish rebels", "BST");
    contact(a, 0, "meeting", "Ann Able", "Bestish officials", "2017-01-28", "happened");
    contact(a, 10, "meeting", "Ann Able", "Bestish rebels", "2017-01-28", "happened");
    Document *b = article("db", "two", "2017-01-29");
    role(b, 100, "person", "Bob Best", "BST");
    contact(b, 0, "meeting", "Ann Able", "Bob Best", "2017-01-28", "happened");
    feed(&bench, a);
    feed(&bench, b);
    ASSERT_INT(entries(&bench)->len, 2);
    EXPECT_STR(entry(&bench, 0)->refs, "da.e0;db.e0");
    EXPECT_STR(entry(&bench, 0)->whom, "Bob Best");
    bench_free(&bench);
}

TEST(merge, officials_beside_a_name_in_one_article_are_others)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-28");
    role(a, 100, "group", "Bestish officials", "BST");
    role(a, 110, "person", "Bob Best", "BST");
    contact(a, 0, "meeting", "Ann Able", "Bob Best", "2017-01-28", "happened");
    contact(a, 10, "meeting", "Ann Able", "Bestish officials", "", "happened");
    feed(&bench, a);
    EXPECT_INT(entries(&bench)->len, 2);
    bench_free(&bench);
}

TEST(merge, the_place_is_the_town_that_half_as_many_name_as_its_country)
{
    Bench bench = bench_new();
    const char *ids[] = {"da", "db", "dc"}, *places[] = {"Bestland", "Bestland", "Bestville"};
    for (int i = 0; i < 3; i++) {
        Document *doc = article(ids[i], ids[i], "2017-01-28");
        role(doc, 100, "country", "Bestland", "BST");
        role(doc, 110, "place", "Bestville", "BST");
        contact(doc, 0, "visit", "Ann Able", "", "2017-01-28", "happened")->place = places[i];
        feed(&bench, doc);
    }
    ASSERT_INT(entries(&bench)->len, 1);
    EXPECT_STR(entry(&bench, 0)->place, "Bestville");
    bench_free(&bench);
}

TEST(merge, of_two_places_the_reported_one_counts_before_the_planned)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-27");
    role(a, 100, "place", "Bestham", "BST");
    role(a, 110, "place", "Bestville", "BST");
    contact(a, 0, "meeting", "Ann Able", "Bob Best", "2017-01-28", "planned")->place = "Bestham";
    Document *b = article("db", "two", "2017-01-29");
    contact(b, 0, "meeting", "Ann Able", "Bob Best", "2017-01-28", "happened")->place = "Bestville";
    feed(&bench, a);
    feed(&bench, b);
    ASSERT_INT(entries(&bench)->len, 1);
    EXPECT_STR(entry(&bench, 0)->place, "Bestville");
    bench_free(&bench);
}

TEST(merge, a_denial_of_no_known_day_is_not_of_the_plan_that_another_article_tells)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-28");
    contact(a, 0, "meeting", "Ann Able", "Bob Best", "", "denied");
    Document *b = article("db", "two", "2017-01-28");
    contact(b, 0, "meeting", "Ann Able", "Bob Best", "", "planned");
    feed(&bench, a);
    feed(&bench, b);
    ASSERT_INT(entries(&bench)->len, 2);
    EXPECT_STR(entry(&bench, 0)->status, "denied");
    EXPECT_STR(entry(&bench, 1)->status, "planned");
    bench_free(&bench);
}

TEST(merge, the_place_is_no_topic)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-28");
    Row *row = contact(a, 0, "visit", "Ann Able", "", "2017-01-28", "happened");
    row->place = "Bestland";
    row->topic = "bestland;fish";
    feed(&bench, a);
    ASSERT_INT(entries(&bench)->len, 1);
    EXPECT_STR(entry(&bench, 0)->topic, "fish");
    bench_free(&bench);
}

TEST(merge, a_weekday_and_a_month_of_one_article_are_two_events)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "");
    contact(a, 0, "meeting", "Ann Able", "Bob Best", "XXXX-WXX-2", "happened");
    contact(a, 10, "meeting", "Ann Able", "Bob Best", "2009-01", "happened");
    feed(&bench, a);
    ASSERT_INT(entries(&bench)->len, 2);
    bench_free(&bench);
}

TEST(merge, a_pair_on_a_weekday_are_not_three_on_a_day_of_a_month)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "");
    contact(a, 0, "meeting", "Ann Able", "Bob Best", "XXXX-WXX-6", "happened");
    contact(a, 10, "meeting", "Cid Cole", "Ann Able;Bob Best", "XXXX-12-11", "happened");
    feed(&bench, a);
    ASSERT_INT(entries(&bench)->len, 2);
    bench_free(&bench);
}
