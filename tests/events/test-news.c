/* news: contacts without a date that an article tells as its news, from sentences written for this
 * test. */
#include "marked.h"
#include "shim.h"

#define EXPECT_EVENTS(text, expected) EXPECT_MARKED("2019-05-14", text, expected)

#define MONDAY "{Monday|DATE|2019-05-13}"
#define LEAD   SANCHEZ " promised dearer tuna on " MONDAY ".\n"
#define QUOTE  "\"Fish is fish,\" said a buyer.\n"

TEST(news, simple_past_is_on_the_day_of_the_lead)
{
    EXPECT_EVENTS(LEAD QUOTE SANCHEZ " also phoned " COSTA ", his office said.",
                  "call happened Pedro Sánchez > António Costa, 2019-05-13\n");
    EXPECT_EVENTS("Tuna is dear in Spain.\n" SANCHEZ " met " COSTA ", his office said.",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-14\n");
}

TEST(news, background_is_not)
{
    EXPECT_EVENTS(LEAD SANCHEZ " had phoned " COSTA " before he left.",
                  "call happened Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS(LEAD SANCHEZ ", who met " COSTA ", likes tuna.",
                  "meeting happened Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS(LEAD "When " SANCHEZ " met " COSTA " he liked tuna.",
                  "meeting happened Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS(LEAD SANCHEZ " last met " COSTA " in Rome.",
                  "meeting happened Pedro Sánchez > António Costa\n");
}

TEST(news, another_day_holds_for_a_while)
{
    EXPECT_EVENTS(LEAD "In {April|DATE|2019-04} the fleet sank.\n" SANCHEZ " phoned " COSTA ".",
                  "call happened Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS(LEAD "The fleet sank {this month|DATE|2019-05}.\n" SANCHEZ " phoned " COSTA ".",
                  "call happened Pedro Sánchez > António Costa, 2019-05-13\n");
}

TEST(news, beside_a_saying)
{
    EXPECT_EVENTS(LEAD QUOTE "\"Tuna it is,\" " SANCHEZ " said after meeting " COSTA ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-13\n");
    EXPECT_EVENTS(LEAD QUOTE SANCHEZ " told reporters during a visit to [Malta|country|Malta|MLT] "
                                     "that he was well.",
                  "visit happened Pedro Sánchez @ Malta, 2019-05-13\n");
    EXPECT_EVENTS(LEAD QUOTE SANCHEZ " promised boats during a telephone conversation with " CONTE
                                     ".",
                  "call happened Pedro Sánchez > Giuseppe Conte, 2019-05-13: boats\n");
}

TEST(news, quotations_speak_of_any_time)
{
    EXPECT_EVENTS(LEAD "\"" SANCHEZ " met " COSTA ",\" a buyer recalled.",
                  "meeting happened Pedro Sánchez > António Costa\n");
}

TEST(news, days_of_other_clauses_do_not_move_it)
{
    EXPECT_EVENTS(LEAD "It came {two weeks|DATE|2019-04-29} after the fleet sank.\n" SANCHEZ
                       " phoned " COSTA ".",
                  "call happened Pedro Sánchez > António Costa, 2019-05-13\n");
    EXPECT_EVENTS(LEAD "In {April|DATE|2019-04} the fleet sank.\nOn " MONDAY " it rose.\n" SANCHEZ
                       " phoned " COSTA ".",
                  "call happened Pedro Sánchez > António Costa, 2019-05-13\n");
}

TEST(news, the_two_are_those_told_before)
{
    EXPECT_EVENTS(SANCHEZ " phoned " COSTA ".\nThe two last met in {April|DATE|2019-04}.",
                  "call happened Pedro Sánchez > António Costa, 2019-05-14\n"
                  "meeting happened Pedro Sánchez > António Costa, 2019-04\n");
}

TEST(news, a_saying_above_what_is_reported)
{
    EXPECT_EVENTS(SANCHEZ " said " MONDAY " the two had agreed on tuna following talks with " COSTA
                          " in [Rome|place|Rome|ITA].",
                  "statement happened Pedro Sánchez, 2019-05-13: tuna\n"
                  "meeting happened Pedro Sánchez > António Costa @ Rome, 2019-05-13: tuna\n"
                  "2 before 1\n");
}

TEST(news, speaking_on_a_visit)
{
    EXPECT_EVENTS(LEAD QUOTE "Speaking on a visit to [Malta|country|Malta|MLT], " SANCHEZ
                             " called for calm.",
                  "visit happened Pedro Sánchez @ Malta, 2019-05-13\n");
}
