/* status: whether a contact took place, is planned, was denied or called off, from sentences
 * written for this test. */
#include "marked.h"
#include "shim.h"

#define EXPECT_EVENTS(text, expected) EXPECT_MARKED("2019-05-10", text, expected)

TEST(status, announced_by_as_for)
{
    EXPECT_EVENTS("As for a meeting between " SANCHEZ " and " COSTA ", it is possible.",
                  "meeting possible Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS("As for the call between " SANCHEZ " and " COSTA ", it was cancelled.",
                  "call cancelled Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS("As for the call between " SANCHEZ " and " COSTA ", it will take place soon.",
                  "call planned Pedro Sánchez > António Costa\n");
}

TEST(status, plans_that_were_moved)
{
    EXPECT_EVENTS("The meeting of " SANCHEZ " and " COSTA ", originally planned for "
                  "{May|DATE|2019-05}, was pushed back to {June|DATE|2019-06}.",
                  "meeting planned Pedro Sánchez > António Costa, 2019-06\n");
    EXPECT_EVENTS("The meeting of " SANCHEZ " and " COSTA
                  ", scheduled for {Monday|DATE|2019-05-13}, "
                  "has been called off.",
                  "meeting cancelled Pedro Sánchez > António Costa, 2019-05-13\n");
    EXPECT_EVENTS("The meeting of " SANCHEZ " and " COSTA ", planned for {May|DATE|2019-05}, will "
                  "take place on {Monday|DATE|2019-05-13}.",
                  "meeting planned Pedro Sánchez > António Costa, 2019-05-13\n");
}

TEST(status, plans_that_were_dropped)
{
    EXPECT_EVENTS(SANCHEZ " scrapped plans to visit [Malta|country|Malta|MLT].",
                  "visit cancelled Pedro Sánchez @ Malta\n");
    EXPECT_EVENTS(SANCHEZ " will not travel to [Malta|country|Malta|MLT] to meet " COSTA ".",
                  "visit cancelled Pedro Sánchez @ Malta\n"
                  "meeting denied Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS("It would have been the first visit by " SANCHEZ " to [Malta|country|Malta|MLT].",
                  "");
}

TEST(status, a_denial_of_having_met)
{
    EXPECT_EVENTS(SANCHEZ " denied having met " COSTA ".",
                  "meeting denied Pedro Sánchez > António Costa\n");
}

TEST(status, talks_of_countries_that_are_only_thought_of)
{
    EXPECT_EVENTS("[Spain|country|Spain|ESP] spoke of a need for talks with "
                  "[Malta|country|Malta|MLT].",
                  "");
    EXPECT_EVENTS("[Spain|country|Spain|ESP] held talks with [Malta|country|Malta|MLT].",
                  "meeting happened Spain > Malta, 2019-05-10\n");
}

TEST(status, what_one_is_ready_for_has_not_happened)
{
    EXPECT_EVENTS(SANCHEZ " is ready for talks with " COSTA ", his office said.",
                  "meeting possible Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS(SANCHEZ " expressed readiness for a meeting with " COSTA ".",
                  "meeting possible Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS(SANCHEZ " is open to talks with " COSTA ".",
                  "meeting possible Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS(SANCHEZ " sees no need for talks with " COSTA ".", "");
    EXPECT_EVENTS(SANCHEZ " is not interested in a meeting with " COSTA ".", "");
    EXPECT_EVENTS("It is not the time for a meeting between " SANCHEZ " and " COSTA ".", "");
}

TEST(status, talks_after_to_are_a_noun)
{
    EXPECT_EVENTS(SANCHEZ " agreed to talks with " COSTA ".",
                  "meeting planned Pedro Sánchez > António Costa\n");
}

TEST(status, of_a_reported_clause_is_that_of_its_own_verb)
{
    EXPECT_EVENTS("Officials said a meeting between " SANCHEZ " and " COSTA " had been cancelled.",
                  "meeting cancelled Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS("Officials said a meeting between " SANCHEZ " and " COSTA " would help.",
                  "meeting possible Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS("Officials said talks between " SANCHEZ " and " COSTA
                  " would be held on {Friday|DATE|2019-05-17}.",
                  "meeting planned Pedro Sánchez > António Costa, 2019-05-17\n");
    EXPECT_EVENTS("A meeting between " SANCHEZ " and " COSTA " could ease tempers.",
                  "meeting possible Pedro Sánchez > António Costa\n");
}

TEST(status, what_is_yet_to_come_has_not_happened)
{
    EXPECT_EVENTS(SANCHEZ " has yet to speak to " COSTA ".", "");
    EXPECT_EVENTS(SANCHEZ " hopes to be the first to visit [Malta|country|Malta|MLT].",
                  "visit planned Pedro Sánchez @ Malta\n");
}

TEST(status, what_was_called_off_is_of_the_nearer_weekday)
{
    EXPECT_EVENTS("{Monday|DATE|2019-05-06}'s meeting between " SANCHEZ " and " COSTA
                  " has been postponed.",
                  "meeting cancelled Pedro Sánchez > António Costa, 2019-05-13\n");
    EXPECT_EVENTS("{Wednesday|DATE|2019-05-08}'s meeting between " SANCHEZ " and " COSTA
                  " was cancelled.",
                  "meeting cancelled Pedro Sánchez > António Costa, 2019-05-08\n");
}

TEST(status, what_nobody_says_took_place)
{
    EXPECT_EVENTS("It is unclear whether " SANCHEZ " met " COSTA ".",
                  "meeting possible Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS("There were no plans for " SANCHEZ " to meet " COSTA ".", "");
    EXPECT_EVENTS("There are plans for " SANCHEZ " to meet " COSTA ", his office said.",
                  "meeting planned Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS(SANCHEZ " skipped the talks with " COSTA ".",
                  "meeting denied Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS(SANCHEZ " was to meet " COSTA " but fell ill.",
                  "meeting cancelled Pedro Sánchez > António Costa\n");
}
