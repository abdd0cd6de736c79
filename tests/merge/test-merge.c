/* merge: entries from mentions; expected values follow from the mentions by hand. */
#include "bench.h"

TEST(merge, two_reports_of_one_call)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-28");
    contact(a, 0, "call", "Ann Able", "Bob Best", "2017-01-28", "happened")->span = "PT45M";
    Document *b = article("db", "two", "2017-01-29");
    contact(b, 10, "call", "Ann Able", "Bob Best", "2017-01-28", "happened")->topic = "trade";
    feed(&bench, b);
    feed(&bench, a);
    ASSERT_INT(entries(&bench)->len, 1);
    EXPECT_STR(entry(&bench, 0)->id, "tda.e0");
    EXPECT_STR(entry(&bench, 0)->refs, "da.e0;db.e10");
    EXPECT_STR(entry(&bench, 0)->who, "Ann Able");
    EXPECT_STR(entry(&bench, 0)->whom, "Bob Best");
    EXPECT_STR(entry(&bench, 0)->span, "PT45M");
    EXPECT_STR(entry(&bench, 0)->topic, "trade");
    EXPECT_INT(bench.corpus->of[KIND_CLAIM]->len, 0);
    bench_free(&bench);
}

TEST(merge, other_pair_other_day_other_kind_stay_apart)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-28");
    contact(a, 0, "call", "Ann Able", "Bob Best", "2017-01-28", "happened");
    contact(a, 10, "call", "Ann Able", "Cid Cole", "2017-01-28", "happened");
    contact(a, 20, "call", "Ann Able", "Bob Best", "2017-01-20", "happened");
    contact(a, 30, "meeting", "Ann Able", "Bob Best", "2017-01-28", "happened");
    feed(&bench, a);
    EXPECT_INT(entries(&bench)->len, 4);
    bench_free(&bench);
}

TEST(merge, plan_and_report_are_one_happened_entry)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-27");
    contact(a, 0, "call", "Ann Able", "Bob Best", "2017-01-28", "planned");
    Document *b = article("db", "two", "2017-01-29");
    contact(b, 0, "call", "Ann Able", "Bob Best", "2017-01-28", "happened");
    feed(&bench, a);
    feed(&bench, b);
    ASSERT_INT(entries(&bench)->len, 1);
    EXPECT_STR(entry(&bench, 0)->status, "happened");
    EXPECT_STR(entry(&bench, 0)->refs, "da.e0;db.e0");
    EXPECT_INT(bench.corpus->of[KIND_CLAIM]->len, 0);
    bench_free(&bench);
}

TEST(merge, denial_makes_it_disputed)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-29");
    contact(a, 0, "call", "Ann Able", "Bob Best", "2017-01-28", "denied");
    Document *b = article("db", "two", "2017-01-29");
    contact(b, 0, "call", "Ann Able", "Bob Best", "2017-01-28", "happened");
    feed(&bench, a);
    feed(&bench, b);
    ASSERT_INT(entries(&bench)->len, 1);
    EXPECT_STR(entry(&bench, 0)->status, "disputed");
    EXPECT_INT(bench.corpus->of[KIND_CLAIM]->len, 2);
    bench_free(&bench);
}

TEST(merge, durations_that_differ_are_claims)
{
    Bench bench = bench_new();
    const char *ids[] = {"da", "db", "dc"}, *spans[] = {"PT1H", "PT50M", "PT1H"};
    for (int i = 0; i < 3; i++) {
        Document *doc = article(ids[i], ids[i], "2017-01-29");
        contact(doc, 0, "call", "Ann Able", "Bob Best", "2017-01-28", "happened")->span = spans[i];
        feed(&bench, doc);
    }
    ASSERT_INT(entries(&bench)->len, 1);
    EXPECT_STR(entry(&bench, 0)->span, "PT1H");
    ASSERT_INT(bench.corpus->of[KIND_CLAIM]->len, 2);
    const Row *claim = bench.corpus->of[KIND_CLAIM]->pdata[1];
    EXPECT_STR(claim->span, "PT50M");
    EXPECT_STR(claim->part_of, "tda.e0");
    EXPECT_STR(claim->refs, "db.e0");
    bench_free(&bench);
}

TEST(merge, order_words_sort_a_day)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-28");
    Row *last = contact(a, 0, "call", "Ann Able", "Bob Best", "2017-01-28", "happened");
    Row *middle = contact(a, 10, "call", "Ann Able", "Cid Cole", "2017-01-28", "happened");
    Row *first = contact(a, 20, "call", "Ann Able", "Dan Dorn", "2017-01-28", "happened");
    document_add_edge(a, first, "before", middle->id);
    document_add_edge(a, last, "after", middle->id);
    document_add_edge(a, first, "before", last->id); /* follows from the others */
    feed(&bench, a);
    ASSERT_INT(entries(&bench)->len, 3);
    EXPECT_STR(entry(&bench, 0)->whom, "Dan Dorn");
    EXPECT_STR(entry(&bench, 1)->whom, "Cid Cole");
    EXPECT_STR(entry(&bench, 2)->whom, "Bob Best");
    EXPECT_INT(bench.corpus->of[KIND_EDGE]->len, 2);
    bench_free(&bench);
}

TEST(merge, a_cycle_is_broken_at_the_weakest_edge_with_a_row)
{
    Bench bench = bench_new();
    for (int i = 0; i < 3; i++) {
        const char *ids[] = {"da", "db", "dc"};
        Document *doc = article(ids[i], ids[i], "2017-01-28");
        Row *x = contact(doc, 0, "call", "Ann Able", "Bob Best", "2017-01-28", "happened");
        Row *y = contact(doc, 10, "call", "Ann Able", "Cid Cole", "2017-01-28", "happened");
        document_add_edge(doc, i < 2 ? x : y, "before", i < 2 ? y->id : x->id);
        feed(&bench, doc);
    }
    entries(&bench);
    ASSERT_INT(bench.corpus->of[KIND_EDGE]->len, 2);
    const Row *held = bench.corpus->of[KIND_EDGE]->pdata[0];
    const Row *dropped = bench.corpus->of[KIND_EDGE]->pdata[1];
    EXPECT_STR(held->what, "before");
    EXPECT_STR(held->attribution, "da;db");
    EXPECT_STR(dropped->what, "contradicts");
    EXPECT_STR(entry(&bench, 0)->whom, "Bob Best");
    bench_free(&bench);
}

TEST(merge, copies_of_one_text_are_one_voice)
{
    Bench bench = bench_new();
    const char *ids[] = {"da", "db", "dc"};
    const char *spans[] = {"PT30M", "PT30M", "PT1H"};
    for (int i = 0; i < 3; i++) { /* da and db share their sentences; dc and dd do not */
        Document *doc = article(ids[i], ids[i], "2017-01-28");
        for (int s = 0; s < 3; s++) {
            Row *sent = document_add(doc, KIND_SENT, s * 60, s * 60 + 60);
            sent->text = document_string(
                doc,
                i < 2 ? sent->text
                      : "another long enough sentence that only this one article has, honestly",
                -1);
        }
        contact(doc, 0, "call", "Ann Able", "Bob Best", "2017-01-28", "happened")->span = spans[i];
        feed(&bench, doc);
    }
    Document *fourth = article("dd", "dd", "2017-01-28");
    contact(fourth, 0, "call", "Ann Able", "Bob Best", "2017-01-28", "happened")->span = "PT1H";
    feed(&bench, fourth);
    ASSERT_INT(entries(&bench)->len, 1);
    EXPECT_STR(entry(&bench, 0)->span, "PT1H");
    bench_free(&bench);
}

TEST(merge, a_document_is_taken_once)
{
    Bench bench = bench_new();
    for (int i = 0; i < 2; i++) {
        Document *doc = article("da", "one", "2017-01-28");
        contact(doc, 0, "call", "Ann Able", "Bob Best", "2017-01-28", "happened");
        merge_stage.document(bench.self, doc, bench.diag);
        EXPECT_INT(doc->rows->len, i == 0 ? 3 : 0);
        document_free(doc);
    }
    ASSERT_INT(entries(&bench)->len, 1);
    EXPECT_STR(entry(&bench, 0)->refs, "da.e0");
    bench_free(&bench);
}

TEST(merge, visits_of_other_visitors_or_to_other_places_stay_apart)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-28");
    contact(a, 0, "visit", "Ann Able", "Bob Best", "2017-07", "planned")->place = "Hamburg";
    contact(a, 10, "visit", "Bob Best", "Ann Able", "", "planned")->place = "Ottawa";
    contact(a, 20, "visit", "Ann Able", "", "", "planned")->place = "Hamburg";
    role(a, 100, "country", "Bestland", "BST");
    contact(a, 30, "visit", "Cid Cole", "Ann Able", "2017-07", "planned")->place = "Bestland";
    feed(&bench, a);
    ASSERT_INT(entries(&bench)->len, 3);
    EXPECT_STR(entry(&bench, 1)->refs, "da.e0;da.e20"); /* behind Ottawa, announced in January */
    bench_free(&bench);
}

TEST(merge, a_country_holds_its_towns_and_no_other_country)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-28");
    role(a, 100, "country", "Bestland", "BST");
    role(a, 110, "place", "Bestville", "BST");
    role(a, 120, "country", "Otherland", "OTH");
    contact(a, 0, "visit", "Ann Able", "", "2017-02", "planned")->place = "Bestland";
    contact(a, 10, "visit", "Ann Able", "", "2017-02", "planned")->place = "Bestville";
    contact(a, 20, "visit", "Ann Able", "", "2017-02", "planned")->place = "Otherland";
    feed(&bench, a);
    ASSERT_INT(entries(&bench)->len, 2);
    EXPECT_STR(entry(&bench, 0)->refs, "da.e0;da.e10");
    bench_free(&bench);
}

TEST(merge, a_country_joins_the_call_of_its_leader)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-28");
    role(a, 100, "person", "Bob Best", "BST");
    role(a, 110, "country", "Bestland", "BST");
    contact(a, 0, "call", "Ann Able", "Bestland", "2017-01-28", "happened");
    contact(a, 10, "call", "Ann Able", "Bob Best", "2017-01-28", "happened");
    contact(a, 20, "call", "Ann Able", "Otherland", "2017-01-28", "happened");
    feed(&bench, a);
    ASSERT_INT(entries(&bench)->len, 2);
    EXPECT_STR(entry(&bench, 0)->whom, "Bob Best");
    EXPECT_STR(entry(&bench, 0)->refs, "da.e0;da.e10");
    bench_free(&bench);
}

TEST(merge, two_countries_on_no_day_are_no_event)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-28");
    role(a, 100, "country", "Bestland", "BST");
    role(a, 120, "country", "Otherland", "OTH");
    contact(a, 0, "meeting", "Bestland;Otherland", "", "", "happened");
    contact(a, 10, "call", "Bestland", "Otherland", "2017-01-20", "happened");
    feed(&bench, a);
    ASSERT_INT(entries(&bench)->len, 1);
    EXPECT_STR(entry(&bench, 0)->refs, "da.e10");
    bench_free(&bench);
}

TEST(merge, morning_and_night_of_one_article_are_two_calls)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-29");
    contact(a, 0, "call", "Ann Able", "Bob Best", "2017-01-28TMO", "happened");
    contact(a, 10, "call", "Ann Able", "Bob Best", "2017-01-28TNI", "happened");
    Document *b = article("db", "two", "2017-01-29");
    contact(b, 0, "call", "Ann Able", "Bob Best", "2017-01-28", "happened");
    feed(&bench, a);
    feed(&bench, b);
    ASSERT_INT(entries(&bench)->len, 2);
    EXPECT_STR(entry(&bench, 0)->time, "2017-01-28TMO");
    EXPECT_STR(entry(&bench, 1)->refs, "da.e10");
    bench_free(&bench);
}

TEST(merge, a_meeting_is_in_one_country)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-28");
    role(a, 100, "place", "Bestville", "BST");
    role(a, 110, "place", "Otherton", "OTH");
    role(a, 120, "place", "Bestham", "BST");
    contact(a, 0, "meeting", "Ann Able", "Bob Best", "2017-01-28", "happened")->place = "Bestville";
    contact(a, 10, "meeting", "Ann Able", "Bob Best", "", "happened")->place = "Otherton";
    contact(a, 20, "meeting", "Ann Able", "Bob Best", "", "happened")->place = "Bestham";
    feed(&bench, a);
    ASSERT_INT(entries(&bench)->len, 2);
    EXPECT_STR(entry(&bench, 0)->time, ""); /* the day is not borrowed */
    EXPECT_STR(entry(&bench, 0)->until, "2017-01-28");
    EXPECT_STR(entry(&bench, 1)->refs, "da.e0;da.e20");
    bench_free(&bench);
}

TEST(merge, an_airport_is_a_station_of_the_visit_of_that_day)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-28");
    role(a, 100, "country", "Bestland", "BST");
    role(a, 110, "place", "Bestville", "BST");
    contact(a, 0, "visit", "Ann Able", "", "2017-01-28", "happened")->place = "Hill Airport";
    contact(a, 10, "visit", "Ann Able", "", "2017-01-28", "happened")->place = "Bestland";
    contact(a, 20, "visit", "Ann Able", "", "2017-01-28", "happened")->place = "Bestville";
    feed(&bench, a);
    EXPECT_INT(entries(&bench)->len, 1);
    bench_free(&bench);
}

TEST(merge, an_announcement_is_of_the_next_event_of_all_its_parties)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-26");
    contact(a, 0, "call", "Ann Able", "Bob Best", "", "planned");
    contact(a, 10, "call", "Ann Able", "Cid Cole", "", "planned");
    Document *b = article("db", "two", "2017-01-29");
    contact(b, 0, "call", "Ann Able", "Bob Best", "2017-01-28", "happened");
    Document *c = article("dc", "three", "2017-03-02");
    contact(c, 0, "call", "Ann Able", "Cid Cole", "2017-03-01", "happened");
    feed(&bench, a);
    feed(&bench, b);
    feed(&bench, c);
    ASSERT_INT(entries(&bench)->len, 3);
    EXPECT_STR(entry(&bench, 0)->status, "planned"); /* where it was announced */
    EXPECT_STR(entry(&bench, 1)->refs, "da.e0;db.e0");
    EXPECT_STR(entry(&bench, 1)->status, "happened");
    bench_free(&bench);
}

TEST(merge, a_mention_without_time_means_none_of_the_calls_of_two_years)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-29");
    contact(a, 0, "call", "Ann Able", "Bob Best", "2017-01-28", "happened");
    Document *b = article("db", "two", "2018-03-11");
    contact(b, 0, "call", "Ann Able", "Bob Best", "2018-03-10", "happened");
    Document *c = article("dc", "three", "");
    contact(c, 0, "call", "Ann Able", "Bob Best", "", "happened");
    feed(&bench, a);
    feed(&bench, b);
    feed(&bench, c);
    ASSERT_INT(entries(&bench)->len, 3);
    EXPECT_STR(entry(&bench, 2)->refs, "dc.e0");
    EXPECT_STR(entry(&bench, 2)->time, "");
    bench_free(&bench);
}

TEST(merge, what_has_no_day_took_place_by_its_first_report)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-29");
    contact(a, 0, "call", "Ann Able", "Bob Best", "", "happened");
    contact(a, 10, "call", "Ann Able", "Cid Cole", "", "planned");
    contact(a, 20, "call", "Ann Able", "Dee Dorn", "2017-01-29", "happened");
    Document *b = article("db", "two", "2017-01-31");
    contact(b, 0, "call", "Ann Able", "Bob Best", "", "happened");
    contact(b, 10, "call", "Ann Able", "Eve Emms", "2017-01-28", "happened");
    feed(&bench, b);
    feed(&bench, a);
    ASSERT_INT(entries(&bench)->len, 4);
    EXPECT_STR(entry(&bench, 0)->refs, "db.e10");
    EXPECT_STR(entry(&bench, 1)->refs, "da.e0;db.e0");
    EXPECT_STR(entry(&bench, 1)->time, "");
    EXPECT_STR(entry(&bench, 1)->until, "2017-01-29");
    EXPECT_STR(entry(&bench, 2)->refs, "da.e20");
    EXPECT_STR(entry(&bench, 3)->until, ""); /* a plan may be old */
    bench_free(&bench);
}

TEST(merge, what_precedes_took_place_by_the_day_of_what_follows)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-29");
    Row *first = contact(a, 0, "call", "Ann Able", "Bob Best", "", "happened");
    Row *then = contact(a, 10, "call", "Ann Able", "Cid Cole", "", "happened");
    Row *last = contact(a, 20, "call", "Ann Able", "Dee Dorn", "2017-01-20", "happened");
    document_add_edge(a, first, "before", then->id);
    document_add_edge(a, then, "before", last->id);
    feed(&bench, a);
    ASSERT_INT(entries(&bench)->len, 3);
    EXPECT_STR(entry(&bench, 0)->refs, "da.e0");
    EXPECT_STR(entry(&bench, 0)->until, "2017-01-20");
    EXPECT_STR(entry(&bench, 1)->refs, "da.e10");
    bench_free(&bench);
}

TEST(merge, of_one_day_visits_stand_first_and_statements_last)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-28");
    contact(a, 0, "statement", "Ann Able", "", "2017-01-28", "happened");
    contact(a, 10, "meeting", "Ann Able", "Bob Best", "2017-01-28", "happened");
    contact(a, 20, "visit", "Ann Able", "", "2017-01-28", "happened")->place = "Bestville";
    feed(&bench, a);
    ASSERT_INT(entries(&bench)->len, 3);
    EXPECT_STR(entry(&bench, 0)->what, "visit");
    EXPECT_STR(entry(&bench, 1)->what, "meeting");
    EXPECT_STR(entry(&bench, 2)->what, "statement");
    bench_free(&bench);
}
