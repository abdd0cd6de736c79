/* day: contacts that have no date of their own and are on the day that the text tells of, from
 * sentences written for this test. */
#include "marked.h"
#include "shim.h"

#define EXPECT_EVENTS(text, expected) EXPECT_MARKED("2019-05-13", text, expected)

#define SATURDAY "{Saturday|DATE|2019-05-11}"
#define LEAD                                                                                       \
    "Ferries were the talk of the week.\n" SANCHEZ " spoke by phone with " COSTA " on " SATURDAY   \
    ".\n"
#define CALL "call happened Pedro Sánchez > António Costa, 2019-05-11\n"

TEST(day, then_and_next_are_on_the_same_day)
{
    EXPECT_EVENTS(LEAD SANCHEZ " then called " CONTE ".",
                  CALL "call happened Pedro Sánchez > Giuseppe Conte, 2019-05-11\n"
                       "1 before 2\n");
    EXPECT_EVENTS(LEAD "The conversation with " RUTTE " came next.",
                  CALL "call happened Pedro Sánchez > Mark Rutte, 2019-05-11\n"
                       "1 before 2\n");
}

TEST(day, last_call_of_the_day)
{
    EXPECT_EVENTS(LEAD "The last call of the day, with " CONTE
                       ", ran for {20 minutes|DURATION|PT20M}.",
                  CALL "call happened Pedro Sánchez > Giuseppe Conte, 2019-05-11, PT20M\n"
                       "1 before 2\n");
    EXPECT_EVENTS(LEAD "Calls with " CONTE " and " RUTTE " followed.",
                  CALL "call happened Pedro Sánchez > Giuseppe Conte, 2019-05-11\n"
                       "call happened Pedro Sánchez > Mark Rutte, 2019-05-11\n"
                       "1 before 2\n1 before 3\n");
}

TEST(day, his_call_is_the_one_of_that_day)
{
    EXPECT_EVENTS(LEAD SANCHEZ "'s call with " RUTTE " was short.",
                  CALL "call happened Pedro Sánchez > Mark Rutte, 2019-05-11\n");
}

TEST(day, background_and_other_days_are_not_on_it)
{
    EXPECT_EVENTS(LEAD SANCHEZ " had later called " CONTE ".",
                  CALL "call happened Pedro Sánchez > Giuseppe Conte\n");
    EXPECT_EVENTS(LEAD "On {Sunday|DATE|2019-05-12} the ferries sailed.\n" SANCHEZ
                       " then called " CONTE ".",
                  CALL "call happened Pedro Sánchez > Giuseppe Conte\n");
    EXPECT_EVENTS(LEAD "A later account of " SANCHEZ "'s meeting with " CONTE " was frank.",
                  CALL "meeting happened Pedro Sánchez > Giuseppe Conte\n");
}

TEST(day, series_begins_and_ends_with)
{
    EXPECT_EVENTS(LEAD SANCHEZ " then called " CONTE ".\n" SANCHEZ " wound up with " RUTTE ".",
                  CALL "call happened Pedro Sánchez > Giuseppe Conte, 2019-05-11\n"
                       "call happened Pedro Sánchez > Mark Rutte, 2019-05-11\n"
                       "1 before 2\n1 before 3\n2 before 3\n");
    EXPECT_EVENTS(SANCHEZ " began with " RUTTE ".", "");
}

TEST(day, on_the_line)
{
    EXPECT_EVENTS(LEAD "Afterwards " SANCHEZ " had " CONTE " on the line.",
                  CALL "call happened Pedro Sánchez > Giuseppe Conte, 2019-05-11\n");
}

TEST(day, a_day_after_an_earlier_meeting)
{
    EXPECT_EVENTS(LEAD "It came {a day|DURATION|P1D} after " CONTE " and " RUTTE " met.",
                  CALL "meeting happened Giuseppe Conte;Mark Rutte, 2019-05-10\n");
}
