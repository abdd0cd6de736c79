/* fate: what became of contacts that were planned, from sentences written for this test. */
#include "marked.h"
#include "shim.h"

#define EXPECT_EVENTS(text, expected) EXPECT_MARKED("2019-05-15", text, expected)

#define PAIR    SANCHEZ " and " COSTA
#define TUESDAY "{Tuesday|DATE|2019-05-14}"
#define FRIDAY  "{Friday|DATE|2019-05-17}"
#define AHEAD   "{Tuesday|DATE|2019-05-21}"

TEST(fate, fell_through)
{
    EXPECT_EVENTS("The talks between " PAIR ", set for " FRIDAY " in "
                  "[Faro|place|Faro|PRT], fell through.",
                  "meeting cancelled Pedro Sánchez > António Costa @ Faro, 2019-05-17\n");
    EXPECT_EVENTS("The lunch between " PAIR " in [Faro|place|Faro|PRT] fell through.",
                  "meeting cancelled Pedro Sánchez > António Costa @ Faro\n");
}

TEST(fate, what_stands_between_hides_no_predicate)
{
    EXPECT_EVENTS("The summit between " PAIR ", which was due to open on " FRIDAY
                  ", has been cancelled.",
                  "meeting cancelled Pedro Sánchez > António Costa, 2019-05-17\n");
    EXPECT_EVENTS("An aide said that a visit by " SANCHEZ
                  " to [Faro|place|Faro|PRT], which had been planned for " FRIDAY ", was put off.",
                  "visit cancelled Pedro Sánchez @ Faro, 2019-05-17\n");
    EXPECT_EVENTS("A call between " PAIR " planned for " FRIDAY " did not take place.",
                  "call cancelled Pedro Sánchez > António Costa, 2019-05-17\n");
    EXPECT_EVENTS("The talks between " PAIR " planned for " TUESDAY " were held in private.",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-14\n");
}

TEST(fate, talks_that_were_held_may_collapse)
{
    EXPECT_EVENTS("Talks between " PAIR " collapsed on " TUESDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-14\n");
    EXPECT_EVENTS("Talks between " PAIR " due on " AHEAD " collapsed at once.",
                  "meeting cancelled Pedro Sánchez > António Costa, 2019-05-14\n");
}

TEST(fate, day_of_the_cancelling_is_another)
{
    EXPECT_EVENTS("A meeting between " PAIR " was called off by Lisbon {last week|DATE|2019-W19}.",
                  "meeting cancelled Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS(SANCHEZ " called off a meeting with " COSTA " planned for " FRIDAY ".",
                  "meeting cancelled Pedro Sánchez > António Costa, 2019-05-17\n");
}

TEST(fate, put_off_to_another_day)
{
    EXPECT_EVENTS("The meeting between " PAIR " due on " FRIDAY
                  " has been brought forward to {Thursday|DATE|2019-05-16}.",
                  "meeting planned Pedro Sánchez > António Costa, 2019-05-16\n");
    EXPECT_EVENTS("A meeting between " PAIR " was postponed until {June|DATE|2019-06}.",
                  "meeting planned Pedro Sánchez > António Costa, 2019-06\n");
}

TEST(fate, that_was_to_bring_together)
{
    EXPECT_EVENTS("The dinner that was to bring together " PAIR " on " TUESDAY " was called off.",
                  "meeting cancelled Pedro Sánchez > António Costa, 2019-05-14\n");
}

TEST(fate, there_will_be_none)
{
    EXPECT_EVENTS("There will be no meeting between " PAIR " on " FRIDAY ".",
                  "meeting cancelled Pedro Sánchez > António Costa, 2019-05-17\n");
    EXPECT_EVENTS("There will be a meeting between " PAIR " on " FRIDAY ".",
                  "meeting planned Pedro Sánchez > António Costa, 2019-05-17\n");
}

TEST(fate, present_with_a_weekday_is_a_plan)
{
    EXPECT_EVENTS(PAIR " meet " TUESDAY ".",
                  "meeting planned Pedro Sánchez;António Costa, 2019-05-21\n");
    EXPECT_EVENTS(PAIR " met " TUESDAY ".",
                  "meeting happened Pedro Sánchez;António Costa, 2019-05-14\n");
}
