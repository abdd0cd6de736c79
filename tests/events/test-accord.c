/* accord: what two sides agree upon, from sentences written for this test. */
#include "marked.h"
#include "shim.h"

#define EXPECT_EVENTS(text, expected) EXPECT_MARKED("2019-05-15", text, expected)

#define MALTA  "[Malta|country|Malta|MLT]"
#define CHAD   "[Chad|country|Chad|TCD]"
#define MONDAY "{Monday|DATE|2019-05-13}"
#define FRIDAY "{Friday|DATE|2019-05-17}"

TEST(accord, truce)
{
    EXPECT_EVENTS(MALTA " and " CHAD " agreed to a truce after " MONDAY ".",
                  "agreement happened Malta > Chad, 2019-05-15\n");
    EXPECT_EVENTS("A ceasefire between " MALTA " and " CHAD " was reached late on " MONDAY ".",
                  "agreement happened Malta > Chad, 2019-05-13\n");
    EXPECT_EVENTS(MALTA " and [Black Band|group|Black Band|] agreed a ceasefire on " MONDAY ".",
                  "agreement happened Malta > Black Band, 2019-05-13\n");
    EXPECT_EVENTS(MALTA " agreed to a truce on " MONDAY ".", "");
    EXPECT_EVENTS(MALTA " and " CHAD " welcomed the truce on " MONDAY ".", "");
}

TEST(accord, agreed_to_end_or_restore)
{
    EXPECT_EVENTS(MALTA " and " CHAD " agreed on " MONDAY " to end hostilities.",
                  "agreement happened Malta;Chad, 2019-05-13\n");
    EXPECT_EVENTS(MALTA " and " CHAD " decided to restore diplomatic ties on " FRIDAY ".",
                  "agreement happened Malta;Chad, 2019-05-10\n");
    EXPECT_EVENTS(MALTA " and " CHAD " hope to end hostilities.", "");
    EXPECT_EVENTS(MALTA " ended the war with " CHAD ".", "");
}

TEST(accord, relations_of_states)
{
    EXPECT_EVENTS(MALTA " resumed diplomatic relations with " CHAD " on " MONDAY ".",
                  "agreement happened Malta > Chad, 2019-05-13\n");
    EXPECT_EVENTS(MALTA " broke off relations with " CHAD " on " MONDAY ".",
                  "other happened Malta > Chad, 2019-05-13\n");
    EXPECT_EVENTS(SANCHEZ " cut ties with " COSTA " on " MONDAY ".", "");
    EXPECT_EVENTS("Nobody has gone there since " MALTA " cut ties with " CHAD ".", "");
}

TEST(accord, a_newspaper_is_no_counterpart)
{
    EXPECT_EVENTS(SANCHEZ " spoke to the [Hill Gazette|organisation|Hill Gazette|] on " MONDAY ".",
                  "");
    EXPECT_EVENTS(SANCHEZ " spoke to the [Hill Council|organisation|Hill Council|] on " MONDAY ".",
                  "call happened Pedro Sánchez > Hill Council, 2019-05-13\n");
}

TEST(accord, spoken_in_one_room)
{
    EXPECT_EVENTS(SANCHEZ " and " COSTA " are to speak alone.",
                  "meeting planned Pedro Sánchez;António Costa\n");
    EXPECT_EVENTS(SANCHEZ " talked with " COSTA " during a bilateral meeting on " MONDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-13\n");
}

TEST(accord, arranged_between_two)
{
    EXPECT_EVENTS("The lunch arranged between " SANCHEZ " and " COSTA " will take place on " FRIDAY
                  ".",
                  "meeting planned Pedro Sánchez > António Costa, 2019-05-17\n");
}
