/* aside: background that a text tells between its news, from sentences written for this test. */
#include "marked.h"
#include "shim.h"

#define EXPECT_EVENTS(text, expected) EXPECT_MARKED("2019-05-15", text, expected)

#define TUESDAY "{Tuesday|DATE|2019-05-14}"
#define LEAD    SANCHEZ " met " COSTA " on " TUESDAY ".\n"
#define LAST    "The two last met in {March|DATE|2019-03}.\n"
#define FIRST   "meeting happened Pedro Sánchez > António Costa, 2019-05-14\n"
#define SECOND  "meeting happened Pedro Sánchez > António Costa, 2019-03\n"

TEST(aside, talks_are_those_of_the_news)
{
    EXPECT_EVENTS(LEAD LAST "Speaking after the meeting, " SANCHEZ " praised Lisbon.",
                  FIRST SECOND FIRST "3 same 1\n");
    EXPECT_EVENTS(LEAD LAST "It was their third meeting since {May|DATE|2018-05}.",
                  FIRST SECOND FIRST "3 same 1\n");
}

TEST(aside, may_be_gone_on_with)
{
    EXPECT_EVENTS(LEAD LAST "The meeting ended badly.", FIRST SECOND SECOND "3 same 2\n");
}

TEST(aside, plan_is_none_that_took_place)
{
    EXPECT_EVENTS(LEAD COSTA " will meet " CONTE " on {Friday|DATE|2019-05-17}.\n"
                             "It was their third meeting.",
                  FIRST "meeting planned António Costa > Giuseppe Conte, 2019-05-17\n" FIRST
                        "3 same 1\n");
}

TEST(aside, their_talks_may_have_begun_a_day_before)
{
    EXPECT_EVENTS(LEAD "Their talks, which began on {Monday|DATE|2019-05-13}, were frank.",
                  FIRST "meeting happened Pedro Sánchez > António Costa, 2019-05-13\n");
}
