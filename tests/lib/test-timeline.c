/* The order of entries, and what is gathered for each. */
#include "shim.h"
#include "timeline.h"

/* An entry of a corpus, dated `time`. */
static Row *
entry(Document *corpus, const char *id, const char *time)
{
    Row *row = document_add(corpus, KIND_ENTRY, -1, -1);
    row->id = id;
    row->what = "call";
    row->time = time;
    return row;
}

/* The ids in timeline order, blanks between. */
static char *
order_of(const Document *corpus)
{
    g_autoptr(Timeline) timeline = timeline_new();
    timeline_add(timeline, corpus);
    timeline_finish(timeline);
    GString *ids = g_string_new(NULL);
    const GPtrArray *entries = timeline_entries(timeline);
    for (guint i = 0; i < entries->len; i++)
        g_string_append_printf(ids, "%s%s", i ? " " : "", ((Entry *)entries->pdata[i])->id);
    return g_string_free(ids, FALSE);
}

TEST(timeline, days_come_first_undated_last)
{
    g_autoptr(Document) corpus = document_new(NULL);
    entry(corpus, "u", "");
    entry(corpus, "x", "XXXX-WXX-2");
    entry(corpus, "c", "2031-05-14");
    entry(corpus, "b", "2031-05-13T23:00");
    entry(corpus, "a", "2031-W20");
    g_autofree char *ids = order_of(corpus);
    EXPECT_STR(ids, "a b c u x"); /* 2031-W20 begins on Monday 12 May */
}

TEST(timeline, clock_orders_a_day_and_unknown_clock_follows)
{
    g_autoptr(Document) corpus = document_new(NULL);
    entry(corpus, "a", "2031-05-13");
    entry(corpus, "b", "2031-05-13T17:20");
    entry(corpus, "c", "2031-05-13TMO");
    entry(corpus, "d", "2031-05");
    entry(corpus, "e", "2031-05-01T08:00");
    g_autofree char *ids = order_of(corpus);
    EXPECT_STR(ids, "d e c b a");
}

TEST(timeline, what_precedes_a_clock_stands_before_it)
{
    g_autoptr(Document) corpus = document_new(NULL);
    Row *unknown = entry(corpus, "z", "2031-05-13");
    Row *first = entry(corpus, "zz", "2031-05-13");
    entry(corpus, "a", "2031-05-13T09:00");
    entry(corpus, "b", "2031-05-13T14:00");
    document_add_edge(corpus, first, "before", "z");
    document_add_edge(corpus, unknown, "before", "a");
    g_autofree char *ids = order_of(corpus);
    EXPECT_STR(ids, "zz z a b");
}

TEST(timeline, relations_win_over_clocks)
{
    g_autoptr(Document) corpus = document_new(NULL);
    Row *late = entry(corpus, "a", "2031-05-13T09:00");
    entry(corpus, "b", "2031-05-13T14:00");
    document_add_edge(corpus, late, "after", "b");
    g_autofree char *ids = order_of(corpus);
    EXPECT_STR(ids, "b a");
}

TEST(timeline, a_cycle_still_gives_every_entry_once)
{
    g_autoptr(Document) corpus = document_new(NULL);
    Row *a = entry(corpus, "a", "2031-05-13");
    Row *b = entry(corpus, "b", "2031-05-13");
    Row *c = entry(corpus, "c", "2031-05-13");
    document_add_edge(corpus, a, "before", "b");
    document_add_edge(corpus, b, "before", "c");
    document_add_edge(corpus, c, "before", "a");
    g_autofree char *ids = order_of(corpus);
    EXPECT_STR(ids, "a b c");
}

/* A document with one mention, as a stream holds it. */
static Document *
article(const char *id, const char *name, const char *event, const char *code)
{
    Document *document = document_new(id);
    document->head->refs = name;
    Row *row = document_add(document, KIND_EVENT, -1, -1);
    row->id = event;
    Row *actor = document_add(document, KIND_ACTOR, -1, -1);
    actor->what = "person";
    actor->who = "Ada Berg";
    actor->place = code;
    return document;
}

TEST(timeline, evidence_does_not_depend_on_the_order_of_documents)
{
    g_autoptr(Document) one = article("d1", "zebra", "d1.e5", "NOR");
    g_autoptr(Document) two = article("d2", "apple", "d2.e5", "DNK");
    g_autoptr(Document) corpus = document_new(NULL);
    entry(corpus, "t1", "")->refs = "d1.e5;d2.e5;d2.e9";
    for (int turn = 0; turn < 2; turn++) {
        g_autoptr(Timeline) timeline = timeline_new();
        timeline_add(timeline, turn ? two : one);
        timeline_add(timeline, turn ? one : two);
        timeline_add(timeline, turn ? one : two); /* met again: not counted again */
        timeline_add(timeline, corpus);
        timeline_finish(timeline);
        const Entry *first = timeline_entries(timeline)->pdata[0];
        ASSERT_INT(first->sources->len, 2);
        EXPECT_STR(((const Source *)first->sources->pdata[0])->name, "apple");
        EXPECT_STR(((const Source *)first->sources->pdata[1])->name, "zebra");
        EXPECT_INT(first->mentions->len, 3);
        EXPECT_STR(timeline_code(timeline, "Ada Berg"), "DNK");
        EXPECT_TRUE(timeline_code(timeline, "Ivo Tal") == NULL);
    }
}

TEST(timeline, without_a_date_it_stands_before_the_day_by_which_it_took_place)
{
    g_autoptr(Document) corpus = document_new(NULL);
    Row *early = entry(corpus, "z", "");
    early->until = "2031-05-13";
    Row *follower = entry(corpus, "y", "");
    follower->until = "2031-05-13";
    entry(corpus, "x", "");
    Row *nine = entry(corpus, "b", "2031-05-13T09:00");
    entry(corpus, "a", "2031-05-13");
    entry(corpus, "c", "2031-05-12");
    document_add_edge(corpus, nine, "before", "y");
    g_autofree char *ids = order_of(corpus);
    EXPECT_STR(ids, "c z b y a x");
}

TEST(timeline, without_a_date_it_stands_at_the_latest_day_of_what_it_follows)
{
    g_autoptr(Document) corpus = document_new(NULL);
    Row *twelfth = entry(corpus, "c", "2031-05-12"), *fourteenth = entry(corpus, "b", "2031-05-14");
    Row *next = entry(corpus, "x", "");
    Row *between = entry(corpus, "y", "");
    next->until = between->until = "2031-05-12";
    entry(corpus, "z", "")->until = "2031-05-12";
    entry(corpus, "a", "2031-05-13");
    document_add_edge(corpus, twelfth, "before", "x");
    document_add_edge(corpus, fourteenth, "before", "y");
    document_add_edge(corpus, between, "before", "x");
    document_add_edge(corpus, next, "before", "a"); /* which has a day of its own */
    g_autofree char *ids = order_of(corpus);
    EXPECT_STR(ids, "z c a b y x");
}

TEST(timeline, kinds_order_what_nothing_else_does)
{
    g_autoptr(Document) corpus = document_new(NULL);
    entry(corpus, "a", "2031-05-13")->what = "statement";
    entry(corpus, "b", "2031-05-13")->what = "call";
    entry(corpus, "c", "2031-05-13")->what = "visit";
    g_autofree char *ids = order_of(corpus);
    EXPECT_STR(ids, "c b a");
}
