/* merge: entries from mentions; expected values follow from the mentions by hand. */
#include "merge.h"
#include "shim.h"

#include <string.h>

/* A corpus under construction: documents in, the corpus rows out. */
typedef struct {
    gpointer self;
    Diag *diag;
    Document *corpus;
} Bench;

static Bench
bench_new(void)
{
    return (Bench){merge_stage.open(NULL, NULL, NULL), diag_new("test"), document_new(NULL)};
}

static void
bench_free(Bench *bench)
{
    merge_stage.close(bench->self);
    diag_free(bench->diag);
    document_free(bench->corpus);
}

static Document *
article(const char *id, const char *name, const char *published)
{
    Document *doc = document_new(id);
    doc->head->time = published;
    doc->head->refs = name;
    char text[200];
    memset(text, 'x', sizeof text);
    document_add_para(doc, "body", 0, sizeof text, text);
    return doc;
}

static Row *
contact(Document *doc, gint64 at, const char *kind, const char *who, const char *whom,
        const char *time, const char *status)
{
    Row *row = document_add(doc, KIND_EVENT, at, at + 4);
    row->what = kind;
    row->who = who;
    row->whom = whom;
    row->time = time;
    row->status = status;
    return row;
}

/* An under-specified past weekday, as the dates stage leaves it in an undated article. */
static Row *
contact_on(Document *doc, gint64 at, const char *who, const char *whom, const char *weekday)
{
    Row *date = document_add(doc, KIND_DATE, at + 5, at + 8);
    date->what = "DATE";
    date->time = weekday;
    date->status = "past";
    Row *row = contact(doc, at, "call", who, whom, weekday, "happened");
    row->refs = date->id;
    return row;
}

static void
role(Document *doc, gint64 at, const char *what, const char *who, const char *code)
{
    Row *row = document_add(doc, KIND_ACTOR, at, at + 3);
    row->what = what;
    row->who = who;
    row->place = code;
}

static void
feed(Bench *bench, Document *doc)
{
    merge_stage.document(bench->self, doc, bench->diag);
    document_free(doc);
}

static GPtrArray *
entries(Bench *bench)
{
    merge_stage.finish(bench->self, bench->corpus, bench->diag);
    return bench->corpus->of[KIND_ENTRY];
}

static const Row *
entry(Bench *bench, guint i)
{
    return bench->corpus->of[KIND_ENTRY]->pdata[i];
}

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
    EXPECT_STR(entry(&bench, 0)->refs, "da.e0;da.e20");
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
    EXPECT_STR(entry(&bench, 0)->refs, "da.e0;da.e20");
    EXPECT_STR(entry(&bench, 1)->time, ""); /* the day is not borrowed */
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
    EXPECT_STR(entry(&bench, 0)->refs, "da.e0;db.e0");
    EXPECT_STR(entry(&bench, 0)->status, "happened");
    EXPECT_STR(entry(&bench, 2)->status, "planned");
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
