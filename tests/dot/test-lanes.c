/* Which countries get a column, and where. */
#include "lanes.h"
#include "shim.h"

/* A timeline of calls between persons who act for the codes that are their names. */
static Timeline *
calls(const char *const *pairs, guint n)
{
    g_autoptr(Document) article = document_new("d1");
    g_autoptr(Document) corpus = document_new(NULL);
    for (guint i = 0; i < n; i++) {
        for (guint k = 0; k < 2; k++) {
            Row *actor = document_add(article, KIND_ACTOR, -1, -1);
            actor->what = "person";
            actor->who = pairs[2 * i + k];
            if (*actor->who != '?')
                actor->place = actor->who;
        }
        Row *entry = document_add(corpus, KIND_ENTRY, -1, -1);
        entry->id = arena_printf(corpus->arena, "t%03u", i);
        entry->who = pairs[2 * i];
        entry->whom = pairs[2 * i + 1];
    }
    Timeline *timeline = timeline_new();
    timeline_add(timeline, article);
    timeline_add(timeline, corpus);
    timeline_finish(timeline);
    return timeline;
}

TEST(lanes, stand_so_that_bars_are_short)
{
    const char *const pairs[] = {"AAA", "CCC", "CCC", "BBB", "AAA", "CCC", "BBB", "DDD"};
    g_autoptr(Timeline) timeline = calls(pairs, 4);
    g_autoptr(Lanes) lanes = lanes_new(timeline, timeline_entries(timeline));
    /* in a row A C B D each bar has length 1 */
    ASSERT_INT(lanes_count(lanes), 4);
    guint place[4];
    for (guint i = 0; i < 4; i++)
        place[lanes_code(lanes, i)[0] - 'A'] = i;
    EXPECT_INT(ABS((int)place[0] - (int)place[2]), 1);
    EXPECT_INT(ABS((int)place[2] - (int)place[1]), 1);
    EXPECT_INT(ABS((int)place[1] - (int)place[3]), 1);
    EXPECT_FALSE(lanes_others(lanes));
}

TEST(lanes, who_has_no_country_is_counted)
{
    const char *const pairs[] = {"AAA", "?Nobody Known"};
    g_autoptr(Timeline) timeline = calls(pairs, 1);
    g_autoptr(Lanes) lanes = lanes_new(timeline, timeline_entries(timeline));
    LaneRole role[LANES_MOST];
    EXPECT_INT(lanes_count(lanes), 1);
    EXPECT_TRUE(lanes_others(lanes));
    EXPECT_INT(lanes_roles(lanes, timeline_entries(timeline)->pdata[0], role), 1);
    EXPECT_INT(role[0], LANE_INITIATOR);
    EXPECT_INT(lanes_actors(lanes), 2);
}

TEST(lanes, the_least_active_share_one_column)
{
    const char *const pairs[] = {"AAA", "AAB", "AAA", "AAC", "AAA", "AAD", "AAA", "AAE",
                                 "AAA", "AAF", "AAA", "AAG", "AAA", "AAH", "AAA", "AAI",
                                 "AAA", "AAJ", "AAA", "AAK", "AAA", "AAL", "AAA", "AAM",
                                 "AAA", "AAN", "AAA", "AAO", "AAA", "AAP", "AAO", "AAP"};
    g_autoptr(Timeline) timeline = calls(pairs, 16);
    g_autoptr(Lanes) lanes = lanes_new(timeline, timeline_entries(timeline));
    EXPECT_INT(lanes_count(lanes), 14);
    EXPECT_TRUE(lanes_others(lanes));
    EXPECT_INT(lanes_actors(lanes), 16);
    for (guint i = 0; i < 14; i++) { /* AAM and AAN: one call each, last in the alphabet */
        EXPECT_FALSE(g_str_equal(lanes_code(lanes, i), "AAM"));
        EXPECT_FALSE(g_str_equal(lanes_code(lanes, i), "AAN"));
    }
}
