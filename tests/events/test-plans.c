/* plans: what was planned and came to nothing, what lies ahead, and what was done on a journey,
 * from sentences written for this test. */
#include "marked.h"
#include "shim.h"

#define EXPECT_EVENTS(text, expected) EXPECT_MARKED("2019-05-14", text, expected)

#define MONDAY "{Monday|DATE|2019-05-13}"
#define LISBON "[Lisbon|place|Lisbon|PRT]"

TEST(plans, that_came_to_nothing_are_cancelled)
{
    EXPECT_EVENTS(SANCHEZ " will no longer meet " COSTA ".",
                  "meeting cancelled Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS(SANCHEZ " was to have met " COSTA " on " MONDAY ".",
                  "meeting cancelled Pedro Sánchez > António Costa, 2019-05-13\n");
    EXPECT_EVENTS(SANCHEZ " was due to meet " COSTA " on " MONDAY " but missed the ferry.",
                  "meeting cancelled Pedro Sánchez > António Costa, 2019-05-13\n");
    EXPECT_EVENTS(SANCHEZ " dropped a meeting with " COSTA ".",
                  "meeting cancelled Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS(SANCHEZ " dropped in on a meeting with " COSTA ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-14\n");
    EXPECT_EVENTS(SANCHEZ " scrapped a planned meeting with " COSTA ".",
                  "meeting cancelled Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS("A planned trip by " SANCHEZ " to " LISBON " in {May|DATE|2019-05} never took "
                  "place.",
                  "visit cancelled Pedro Sánchez @ Lisbon, 2019-05\n");
}

TEST(plans, that_were_ruled_out_are_denied)
{
    EXPECT_EVENTS(SANCHEZ " ruled out a meeting with " COSTA ".",
                  "meeting denied Pedro Sánchez > António Costa\n");
}

TEST(plans, what_one_travelled_for_has_happened_once_the_day_is_over)
{
    EXPECT_EVENTS(SANCHEZ " flew to " LISBON " on " MONDAY " to meet " COSTA ".",
                  "visit happened Pedro Sánchez @ Lisbon, 2019-05-13\n"
                  "meeting happened Pedro Sánchez > António Costa @ Lisbon, 2019-05-13\n");
    EXPECT_EVENTS(SANCHEZ " flew to " LISBON " {today|DATE|2019-05-14} to meet " COSTA ".",
                  "visit happened Pedro Sánchez @ Lisbon, 2019-05-14\n"
                  "meeting planned Pedro Sánchez > António Costa @ Lisbon, 2019-05-14\n");
}

TEST(plans, that_may_come_about_are_for_the_coming_week)
{
    EXPECT_EVENTS(SANCHEZ " could meet " COSTA " on {Friday|DATE|2019-05-10}.",
                  "meeting possible Pedro Sánchez > António Costa, 2019-05-17\n");
}

TEST(plans, the_purpose_of_a_cancelled_journey_is_cancelled)
{
    EXPECT_EVENTS(SANCHEZ " cancelled a visit to " LISBON " to meet " COSTA ".",
                  "visit cancelled Pedro Sánchez @ Lisbon\n"
                  "meeting cancelled Pedro Sánchez > António Costa @ Lisbon\n");
}
