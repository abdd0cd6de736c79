/* How far apart mentions may be and still be one event; on both sides of each limit. */
#include "bench.h"

TEST(merge, calls_of_one_article_four_hours_apart_are_two)
{
    static const char *const clocks[] = {"2017-01-28T12:59", "2017-01-28T13:00"};
    for (guint i = 0; i < 2; i++) {
        Bench bench = bench_new();
        Document *a = article("da", "one", "2017-01-29");
        contact(a, 0, "call", "Ann Able", "Bob Best", "2017-01-28T09:00", "happened");
        contact(a, 10, "call", "Ann Able", "Bob Best", clocks[i], "happened");
        feed(&bench, a);
        EXPECT_INT(entries(&bench)->len, i + 1);
        bench_free(&bench);
    }
}

TEST(merge, companies_that_share_three_met_once_but_called_each_by_itself)
{
    static const struct {
        const char *kind, *whom;
        guint n;
    } cases[] = {{"meeting", "Bob Best;Cid Cole;Eve Emms", 1},
                 {"meeting", "Bob Best;Eve Emms;Fay Ford", 2},
                 {"call", "Bob Best;Cid Cole;Eve Emms", 2}};
    for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
        Bench bench = bench_new();
        tell(&bench, "da", "2017-01-29", cases[i].kind, "Ann Able", "Bob Best;Cid Cole;Dee Dorn",
             "2017-01-28", "happened");
        tell(&bench, "db", "2017-01-29", cases[i].kind, "Ann Able", cases[i].whom, "2017-01-28",
             "happened");
        EXPECT_INT(entries(&bench)->len, cases[i].n);
        bench_free(&bench);
    }
}

TEST(merge, a_mention_without_time_means_neither_of_two_calls_over_two_months_apart)
{
    static const char *const days[] = {"2017-03-29", "2017-03-30"}; /* 60 days from the first, 61 */
    for (guint i = 0; i < 2; i++) {
        Bench bench = bench_new();
        tell(&bench, "da", "2017-01-29", "call", "Ann Able", "Bob Best", "2017-01-28", "happened");
        tell(&bench, "db", "2017-04-01", "call", "Ann Able", "Bob Best", days[i], "happened");
        tell(&bench, "dc", "", "call", "Ann Able", "Bob Best", "", "happened");
        EXPECT_INT(entries(&bench)->len, 2 + i);
        bench_free(&bench);
    }
}

/* Of two articles with `n` long sentences each the first `shared` are the same. They say half an
 * hour, a third one says three times an hour: that wins if the two are one voice. */
static char *
span_told(int n, int shared)
{
    static const char *const ids[] = {"da", "db", "dc"};
    Bench bench = bench_new();
    for (int i = 0; i < 3; i++) {
        Document *doc = article(ids[i], ids[i], "2017-01-28");
        for (int s = 0; s < n; s++) {
            Row *sent = document_add(doc, KIND_SENT, 4 * s, 4 * s + 4);
            sent->text = arena_printf(
                doc->arena, "sentence number %d of article %d, which is long enough to count", s,
                s < shared && i < 2 ? 0 : i + 1);
        }
        for (int k = 0; k < (i < 2 ? 1 : 3); k++)
            contact(doc, 10 * k, "call", "Ann Able", "Bob Best", "2017-01-28", "happened")->span =
                i < 2 ? "PT30M" : "PT1H";
        feed(&bench, doc);
    }
    entries(&bench);
    char *span = g_strdup(entry(&bench, 0)->span);
    bench_free(&bench);
    return span;
}

TEST(merge, three_shared_sentences_or_a_fifth_make_one_voice)
{
    g_autofree char *two = span_told(11, 2), *three = span_told(11, 3), *fifth = span_told(10, 2);
    EXPECT_STR(two, "PT30M");
    EXPECT_STR(three, "PT1H");
    EXPECT_STR(fifth, "PT1H");
}

TEST(merge, an_undated_article_is_not_dated_against_what_it_says_itself)
{
    for (int contradicted = 0; contradicted < 2; contradicted++) {
        static const char *const others[] = {"Bob Best", "Cid Cole", "Dan Dorn"};
        Bench bench = bench_new();
        Document *a = article("da", "one", "2017-01-29"); /* a Sunday */
        Document *b = article("db", "two", "");
        for (int i = 0; i < 3; i++) {
            contact(a, 10 * i, "call", "Ann Able", others[i], "2017-01-28", "happened");
            contact_on(b, 20 * i, "Ann Able", others[i], "XXXX-WXX-6");
        }
        if (contradicted) { /* six speak for the week, twice two against it */
            contact(a, 40, "call", "Ann Able", "Eve Emms", "2017-01-13", "happened");
            contact_on(b, 70, "Ann Able", "Eve Emms", "XXXX-WXX-5");
        }
        feed(&bench, a);
        feed(&bench, b);
        entries(&bench);
        EXPECT_INT(bench.corpus->of[KIND_ATTR]->len, contradicted ? 0 : 1);
        bench_free(&bench);
    }
}

TEST(merge, a_story_of_more_than_two_months_gives_no_year)
{
    static const char *const last[] = {"2017-03-30", "2017-03-31"}; /* 60 days from the first, 61 */
    static const char *const persons[] = {"Ann Able", "Bob Best", "Cid Cole", "Dan Dorn"};
    for (int late = 0; late < 2; late++) {
        Bench bench = bench_new();
        const char *const days[] = {"2017-01-29", last[late], ""};
        for (int d = 0; d < 3; d++) {
            static const char *const ids[] = {"da", "db", "dc"};
            Document *doc = article(ids[d], ids[d], days[d]);
            for (int i = 0; i < 4; i++)
                role(doc, 100 + 4 * i, "person", persons[i], "AAA");
            if (d == 2)
                contact_on(doc, 0, "Ann Able", "Bob Best", "XXXX-03-27");
            feed(&bench, doc);
        }
        ASSERT_INT(entries(&bench)->len, 1);
        EXPECT_STR(entry(&bench, 0)->time, late ? "" : "2017-03-27");
        bench_free(&bench);
    }
}

TEST(merge, of_two_countries_for_one_name_the_first_by_letters_is_taken)
{
    for (int turn = 0; turn < 2; turn++) {
        Bench bench = bench_new();
        for (int i = 0; i < 2; i++) {
            gboolean first = i == turn;
            Document *doc = article(first ? "da" : "db", "one", "2017-01-29");
            role(doc, 100, "person", "Ann Able", first ? "AAA" : "BBB");
            role(doc, 110, "country", first ? "Aland" : "Bland", first ? "AAA" : "BBB");
            contact(doc, 0, "call", first ? "Ann Able" : "Bland", "Bob Best", "2017-01-28",
                    "happened");
            feed(&bench, doc);
        }
        tell(&bench, "dc", "2017-01-29", "call", "Aland", "Bob Best", "2017-01-28", "happened");
        ASSERT_INT(entries(&bench)->len, 2);
        EXPECT_STR(entry(&bench, 0)->refs, "da.e0;dc.e0");
        EXPECT_STR(entry(&bench, 1)->refs, "db.e0");
        bench_free(&bench);
    }
}

TEST(merge, topics_stand_in_the_order_in_which_they_are_told)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-29");
    contact(a, 0, "call", "Ann Able", "Bob Best", "2017-01-28", "happened")->topic = "wool;tea";
    contact(a, 10, "call", "Ann Able", "Bob Best", "2017-01-28", "happened")->topic = "bees";
    feed(&bench, a);
    ASSERT_INT(entries(&bench)->len, 1);
    EXPECT_STR(entry(&bench, 0)->topic, "wool;tea;bees");
    bench_free(&bench);
}

TEST(merge, what_precedes_a_period_took_place_by_its_end)
{
    Bench bench = bench_new();
    Document *a = article("da", "one", "2017-01-29");
    const Row *first = contact(a, 0, "call", "Ann Able", "Bob Best", "", "happened");
    const Row *off = contact(a, 10, "call", "Ann Able", "Cid Cole", "", "cancelled");
    Row *last = contact(a, 20, "visit", "Ann Able", "Dee Dorn", "2017-01-10", "happened");
    last->until = "2017-01-12";
    document_add_edge(a, first, "before", last->id);
    document_add_edge(a, off, "before", last->id);
    feed(&bench, a);
    ASSERT_INT(entries(&bench)->len, 3);
    for (guint i = 0; i < 3; i++)
        if (strcmp(entry(&bench, i)->what, "visit") != 0)
            EXPECT_STR(entry(&bench, i)->until,
                       strcmp(entry(&bench, i)->whom, "Bob Best") == 0 ? "2017-01-12" : "");
    bench_free(&bench);
}
