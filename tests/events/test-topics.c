/* topics: the phrases for what was discussed, from sentences written for this test. */
#include "marked.h"
#include "shim.h"

#define EXPECT_EVENTS(text, expected) EXPECT_MARKED("2019-05-14", text, expected)

#define TODAY  "{today|DATE|2019-05-14}"
#define CALLED SANCHEZ " telephoned " COSTA " " TODAY
#define CALL   "call happened Pedro Sánchez > António Costa, 2019-05-14"

TEST(topics, phrases_keep_their_of)
{
    EXPECT_EVENTS(CALLED " about the release of the sailors and the price of tuna.",
                  CALL ": release of the sailors;price of tuna\n");
    EXPECT_EVENTS(CALLED " about the fate of [Ann Lee|person|Ann Lee|GBR].",
                  CALL ": fate of ann lee\n");
}

TEST(topics, owners_stay_with_their_phrase)
{
    EXPECT_EVENTS(CALLED
                  " about [Malta|country|Malta|MLT]'s harbour and [Lee|person|Ann Lee|GBR]'s "
                  "arrest.",
                  CALL ": malta's harbour;lee's arrest\n");
}

TEST(topics, empty_words_are_none)
{
    EXPECT_EVENTS(CALLED " about bilateral, economic and fishing matters, the situation and tuna.",
                  CALL ": fishing matters;tuna\n");
    EXPECT_EVENTS(CALLED " about measures to strengthen trade ties.",
                  CALL ": measures;trade ties\n");
}

TEST(topics, a_title_belongs_to_its_name)
{
    EXPECT_EVENTS(CALLED " about tuna, with foreign minister [Lee|person|Ann Lee|GBR] on hand.",
                  "call happened Pedro Sánchez > António Costa + Ann Lee, 2019-05-14: tuna\n");
}

TEST(topics, what_was_expressed_or_agreed)
{
    EXPECT_EVENTS(CALLED " to express deep sorrow.", CALL ": deep sorrow\n");
    EXPECT_EVENTS(CALLED ", and the two agreed to share the ferries.", CALL ": ferries\n");
}

TEST(topics, of_a_visit_are_its_purpose)
{
    EXPECT_EVENTS(SANCHEZ " flew to [Rome|place|Rome|ITA] " TODAY " for a fishing conference.",
                  "visit happened Pedro Sánchez @ Rome, 2019-05-14: fishing conference\n");
}

TEST(topics, the_two_are_the_sides)
{
    EXPECT_EVENTS(CALLED ".\nThe two also discussed tuna.", CALL "\n" CALL ": tuna\n2 same 1\n");
    EXPECT_EVENTS(CALLED ".\n[They|country|Spain;Portugal|ESP;PRT|pronoun] discussed tuna.\n"
                         "[Spain|country|Spain|ESP] and [Portugal|country|Portugal|PRT] fish.",
                  CALL "\n" CALL ": tuna\n2 same 1\n");
}

TEST(topics, what_was_asked_for_promised_or_denied)
{
    EXPECT_EVENTS(SANCHEZ " made his request for a fishing truce in a phone call with " COSTA
                          " " TODAY ".",
                  CALL ": fishing truce\n");
    EXPECT_EVENTS(CALLED " and pledged two ferries.", CALL ": two ferries\n");
    EXPECT_EVENTS(CALLED ", who denied any knowledge of the nets.",
                  CALL ": knowledge of the nets\n");
    EXPECT_EVENTS(CALLED ", who denied any knowledge of what the nets held.",
                  CALL ": knowledge;nets\n");
}

TEST(topics, words_that_say_nothing_alone_are_none)
{
    EXPECT_EVENTS(CALLED " about the tuna quota, in particular, and exchanged opinions.",
                  CALL ": tuna quota\n");
}
