/* wish: contacts that others ask for, that one leaves or calls off, or that one travels for, from
 * sentences written for this test. */
#include "marked.h"
#include "shim.h"

#define EXPECT_EVENTS(text, expected) EXPECT_MARKED("2019-05-15", text, expected)

#define MALTA  "[Malta|country|Malta|MLT]"
#define FARO   "[Faro|place|Faro|PRT]"
#define MONDAY "{Monday|DATE|2019-05-13}"
#define FRIDAY "{Friday|DATE|2019-05-17}"
#define TUSK   "[Tusk|person|Donald Tusk|POL]"

TEST(wish, base_form_under_a_verb_of_asking)
{
    EXPECT_EVENTS(TUSK " proposed that " SANCHEZ " and " COSTA " meet in May.",
                  "meeting possible Pedro Sánchez;António Costa\n");
    EXPECT_EVENTS(TUSK " asked on " MONDAY " that " SANCHEZ " meet " COSTA ".",
                  "meeting possible Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS(TUSK " suggested that " SANCHEZ " met " COSTA ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-15\n");
}

TEST(wish, a_chance_for_two)
{
    EXPECT_EVENTS("The fair is a chance for the ministers, " SANCHEZ " and " COSTA ", to meet.",
                  "meeting possible Pedro Sánchez;António Costa\n");
    EXPECT_EVENTS("There is no need for " SANCHEZ " and " COSTA " to meet.", "");
}

TEST(wish, announced_is_yet_to_come)
{
    EXPECT_EVENTS("A meeting of " SANCHEZ " and " COSTA " was announced in a leaflet.",
                  "meeting planned Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS(TUSK " announced the price at a meeting with " COSTA ".",
                  "meeting happened Donald Tusk > António Costa, 2019-05-15\n");
}

TEST(wish, who_pulls_out_does_not_meet)
{
    EXPECT_EVENTS(SANCHEZ " pulled out of a meeting with " COSTA " at the last minute.",
                  "meeting cancelled Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS(SANCHEZ " withdrew from the talks with " COSTA ".",
                  "meeting cancelled Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS(SANCHEZ " came from a meeting with " COSTA ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-15\n");
}

TEST(wish, there_will_be_or_not)
{
    EXPECT_EVENTS("There will not be a meeting of " SANCHEZ " and " COSTA ".",
                  "meeting cancelled Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS("There will now be no meeting of " SANCHEZ " and " COSTA ".",
                  "meeting cancelled Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS("A meeting of " SANCHEZ " and " COSTA " would have been the third this year.",
                  "meeting cancelled Pedro Sánchez > António Costa\n");
}

TEST(wish, cancellation_and_what_it_would_have_brought)
{
    EXPECT_EVENTS("The cancellation of the meeting of " SANCHEZ " and " COSTA " was no surprise.",
                  "meeting cancelled Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS("The meeting of " SANCHEZ " and " COSTA " would thus have brought nothing.", "");
    EXPECT_EVENTS(TUSK " fixed a meeting of " SANCHEZ " and " COSTA " for " FRIDAY ".",
                  "meeting planned Pedro Sánchez > António Costa, 2019-05-17\n");
    EXPECT_EVENTS("The meeting of " SANCHEZ " and " COSTA ", brokered by " TUSK
                  " and due to begin on " FRIDAY ", have been put off.",
                  "meeting cancelled Pedro Sánchez > António Costa + Donald Tusk, 2019-05-17\n");
}

TEST(wish, two_who_were_to_be_brought_together)
{
    EXPECT_EVENTS("A lunch that was to bring together [the leaders of Spain and "
                  "Portugal|person|Spain;Portugal||nominal] was called off.",
                  "meeting cancelled Spain;Portugal\n");
}

TEST(wish, journey_of_the_past_and_what_it_was_for)
{
    EXPECT_EVENTS(SANCHEZ " flew over for a two-hour visit to meet with " COSTA ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-15\n");
    EXPECT_EVENTS(SANCHEZ " came to " FARO " late on " MONDAY " to hold talks with " COSTA ".",
                  "visit happened Pedro Sánchez @ Faro, 2019-05-13\n"
                  "meeting happened Pedro Sánchez > António Costa @ Faro, 2019-05-13\n");
    EXPECT_EVENTS(SANCHEZ " will fly to " FARO " to meet " COSTA ".",
                  "visit planned Pedro Sánchez @ Faro\n"
                  "meeting planned Pedro Sánchez > António Costa @ Faro\n");
}

TEST(wish, ahead_of_another_plan)
{
    EXPECT_EVENTS(SANCHEZ " met " COSTA " ahead of a flight planned for " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-15\n");
}

TEST(wish, held_without_one_who_did_not_come)
{
    EXPECT_EVENTS(TUSK " did not attend the meeting of " SANCHEZ " and " COSTA ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-15\n");
    EXPECT_EVENTS(TUSK " will not attend the meeting of " SANCHEZ " and " COSTA ".",
                  "meeting planned Pedro Sánchez > António Costa\n");
}
