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
    EXPECT_EVENTS(CALLED " about measures to strengthen trade ties.", CALL ": trade ties\n");
}

TEST(topics, a_title_belongs_to_its_name)
{
    EXPECT_EVENTS(CALLED " about tuna, with foreign minister [Lee|person|Ann Lee|GBR] on hand.",
                  "call happened Pedro Sánchez > António Costa + Ann Lee, 2019-05-14: tuna\n");
}

TEST(topics, what_was_expressed_or_agreed)
{
    EXPECT_EVENTS(CALLED " to express deep sorrow.", CALL ": sorrow\n");
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

TEST(topics, what_tells_more_of_a_noun_stays_with_it)
{
    EXPECT_EVENTS(CALLED " about nets for young fishermen and a ban on hooks.",
                  CALL ": nets for young fishermen;ban on hooks\n");
    EXPECT_EVENTS(CALLED " about the drought in [Mali|country|Mali|MLI] and tuna.",
                  CALL ": drought in mali;tuna\n");
    EXPECT_EVENTS(CALLED " about unrest in [Gao|place|Gao|MLI] and tariffs against "
                         "[Mali|country|Mali|MLI].",
                  CALL ": unrest in gao;tariffs against mali\n");
    EXPECT_EVENTS(CALLED " about a row between [Chad|country|Chad|TCD] and "
                         "[Mali|country|Mali|MLI].",
                  CALL ": row between chad and mali\n");
}

TEST(topics, where_and_with_whom_it_was_is_no_part_of_them)
{
    EXPECT_EVENTS(CALLED " about nets in [Rome|place|Rome|ITA].", CALL ": nets in rome\n");
    EXPECT_EVENTS(CALLED " about nets for the second time.", CALL ": nets\n");
}

TEST(topics, a_country_that_wants_something_is_none)
{
    EXPECT_EVENTS(CALLED ".\n" SANCHEZ " told " COSTA
                         " that [Madrid|place|Madrid|ESP] wanted fair quotas.",
                  CALL "\n" CALL ": fair quotas\n2 same 1\n");
}

TEST(topics, a_summit_of_a_body_is_one)
{
    EXPECT_EVENTS(CALLED
                  ".\n[They|person|Pedro Sánchez;António Costa|ESP;PRT|pronoun] discussed "
                  "tuna and the [Sea Club|organisation|Sea Club|] summit in [Rome|place|Rome|ITA].",
                  CALL "\n" CALL ": tuna;sea club summit in rome\n2 same 1\n");
}

TEST(topics, what_was_discussed_may_be_the_subject)
{
    EXPECT_EVENTS(CALLED ".\nThe price of tuna and new nets were discussed in detail.",
                  CALL "\n" CALL ": price of tuna;new nets\n2 same 1\n");
}

TEST(topics, the_agenda_tells_them)
{
    EXPECT_EVENTS(CALLED ".\nThe agenda includes river dams and cod quotas.",
                  CALL "\n" CALL ": river dams;cod quotas\n2 same 1\n");
    EXPECT_EVENTS(CALLED ".\nHigh on the agenda were tariffs.",
                  CALL "\n" CALL ": tariffs\n2 same 1\n");
    EXPECT_EVENTS(CALLED ".\nOlive oil was the main topic.",
                  CALL "\n" CALL ": olive oil\n2 same 1\n");
    EXPECT_EVENTS("Among the topics of the call between " SANCHEZ " and " COSTA " " TODAY
                  " were ferries and visas.",
                  CALL ": ferries;visas\n");
}

TEST(topics, a_judgement_is_no_agenda)
{
    EXPECT_EVENTS(CALLED ".\nThe discussion was frank.", CALL "\n" CALL "\n2 same 1\n");
    EXPECT_EVENTS(CALLED ".\nThe issue was settled long ago.", CALL "\n");
}

TEST(topics, the_case_is_what_was_named_before)
{
    EXPECT_EVENTS("Anger grew over the arrest of a baker.\n" CALLED " to discuss the case.",
                  CALL ": arrest of a baker\n");
    EXPECT_EVENTS("The arrest of a baker was news.\n" CALLED " about the issue of visas.",
                  CALL ": visas\n");
    EXPECT_EVENTS(CALLED " to discuss the case.", CALL "\n");
}

TEST(topics, a_name_after_its_office_belongs_to_the_phrase)
{
    EXPECT_EVENTS(CALLED " about the trial of opposition leader [Ann Bee|person|Ann Bee|].",
                  CALL ": trial of opposition leader ann bee\n");
    EXPECT_EVENTS(CALLED " about the price of tuna [Conte|person|Giuseppe Conte|ITA] asked.",
                  CALL ": price of tuna\n");
}

TEST(topics, what_dominated_a_contact)
{
    EXPECT_EVENTS("Tuna dominated the call between " SANCHEZ " and " COSTA " " TODAY ".",
                  CALL ": tuna\n");
    EXPECT_EVENTS(CALLED " in connection with a ferry strike.", CALL ": ferry strike\n");
}

TEST(topics, one_side_goes_on_after_a_sentence_between)
{
    EXPECT_EVENTS(CALLED ".\nRain fell.\n" SANCHEZ " called for new nets.",
                  CALL "\n" CALL ": new nets\n2 same 1\n");
    EXPECT_EVENTS(CALLED ".\n" SANCHEZ " telephoned " RUTTE " " TODAY ".\nRain fell.\n" SANCHEZ
                         " called for new nets.",
                  CALL "\ncall happened Pedro Sánchez > Mark Rutte, 2019-05-14\n");
}

TEST(topics, what_a_thing_includes_is_one_too)
{
    EXPECT_EVENTS(CALLED ".\n[They|person|Pedro Sánchez;António Costa|ESP;PRT|pronoun] discussed "
                         "the isles, which include a volcano.",
                  CALL "\n" CALL ": isles;volcano\n2 same 1\n");
}

TEST(topics, only_the_noun_phrase_is_left)
{
    EXPECT_EVENTS(CALLED " about possible ferries and the urgent need for a tunnel.",
                  CALL ": ferries;tunnel\n");
    EXPECT_EVENTS(CALLED " about plans to draw up a fishing treaty and rebuild the harbour.",
                  CALL ": fishing treaty;harbour\n");
    EXPECT_EVENTS(CALLED " about trawlers fleeing storms and a demilitarized zone along the coast.",
                  CALL ": storms;demilitarized zone;coast\n");
    EXPECT_EVENTS(CALLED " about coercive, unfair quotas.", CALL ": unfair quotas\n");
}

TEST(topics, where_it_lies_belongs_to_the_topic_before)
{
    EXPECT_EVENTS(CALLED " about help from [Chad|country|Chad|TCD] and nets.",
                  CALL ": help from chad;nets\n");
    EXPECT_EVENTS(CALLED " about tuna and [Chad|country|Chad|TCD].", CALL ": tuna;chad\n");
    EXPECT_EVENTS(CALLED " about the [Saudi|country|Saudi Arabia|SAU|nominal].", CALL "\n");
}

TEST(topics, what_somebody_was_told_of)
{
    EXPECT_EVENTS(CALLED " and thanked him for the loan of a tug.", CALL ": loan of a tug\n");
    EXPECT_EVENTS(CALLED ", and " SANCHEZ " pressed " COSTA " on fishing quotas.",
                  CALL ": fishing quotas\n");
    EXPECT_EVENTS(CALLED " in a last-ditch attempt to save the ferries.", CALL ": ferries\n");
}

TEST(topics, the_occasion_is_one)
{
    EXPECT_EVENTS(SANCHEZ " met " COSTA " " TODAY " at the Lakes Congress.",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-14: lakes congress\n");
    EXPECT_EVENTS(SANCHEZ " met " COSTA " " TODAY " at a congress.",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-14\n");
    EXPECT_EVENTS("At the funeral of the old king, " SANCHEZ " met " COSTA " " TODAY " about tuna.",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-14: tuna\n");
    EXPECT_EVENTS(SANCHEZ " met " COSTA ", while " CONTE " telephoned " RUTTE " " TODAY
                          " at the Lakes Congress.",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-14\n"
                  "call happened Giuseppe Conte > Mark Rutte, 2019-05-14\n");
}

TEST(topics, bare_names_and_sides_are_none)
{
    EXPECT_EVENTS(CALLED " about nets and highly valued tuna.", CALL ": nets;valued tuna\n");
    EXPECT_EVENTS(CALLED " about [the two states|country|Spain;Portugal|ESP;PRT|nominal].",
                  CALL "\n");
    EXPECT_EVENTS(CALLED " about ties between "
                         "[the two states|country|Spain;Portugal|ESP;PRT|nominal].",
                  CALL ": ties between the two states\n");
}

TEST(topics, compounds_stay_whole)
{
    EXPECT_EVENTS(CALLED " about the run-up to the vote.\nThe weather was fine.",
                  CALL ": run-up;vote\n");
    EXPECT_EVENTS(CALLED " about a well-guarded secret of the trade.\nThe weather was fine.",
                  CALL ": well-guarded secret of the trade\n");
}
