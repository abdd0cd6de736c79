/* turns: what turns a contact into a plan, a failure or nothing, and whose, where and when it was,
 * from sentences written for this test. */
#include "marked.h"
#include "shim.h"

#define EXPECT_EVENTS(text, expected) EXPECT_MARKED("2019-05-10", text, expected)

#define FRIDAY "{Friday|DATE|2019-05-10}"

TEST(turns, hopes_that_came_to_nothing)
{
    EXPECT_EVENTS(SANCHEZ " had hoped to meet " COSTA " in [Malta|country|Malta|MLT] but fell ill.",
                  "meeting cancelled Pedro Sánchez > António Costa @ Malta\n");
    EXPECT_EVENTS(SANCHEZ " was supposed to fly to [Malta|country|Malta|MLT] as the first minister "
                          "to visit [Malta|country|Malta|MLT].",
                  "visit planned Pedro Sánchez @ Malta\n"
                  "visit planned Pedro Sánchez @ Malta\n");
}

TEST(turns, what_is_looked_for_has_not_happened)
{
    EXPECT_EVENTS(SANCHEZ " and " COSTA " spoke of possible locations for the " SANCHEZ "-" RUTTE
                          " summit.",
                  "meeting possible Pedro Sánchez > Mark Rutte\n");
    EXPECT_EVENTS("A meeting between " SANCHEZ " and " COSTA " would be good.",
                  "meeting possible Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS(SANCHEZ ", talking to reporters after meeting his guest " COSTA " on " FRIDAY
                          ", said he \"will fish\".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(turns, the_day_of_a_setting_is_not_that_of_a_plan)
{
    EXPECT_EVENTS("During a call on {Thursday|DATE|2019-05-09}, " SANCHEZ " and " COSTA
                  " agreed to meet in [Malta|country|Malta|MLT].",
                  "call happened Pedro Sánchez > António Costa, 2019-05-09\n"
                  "meeting planned Pedro Sánchez;António Costa @ Malta\n"
                  "1 before 2\n");
}

TEST(turns, a_house_receives_for_a_meeting)
{
    EXPECT_EVENTS(SANCHEZ " welcomed " COSTA " to the [Moncloa|organisation|Moncloa|ESP] on " FRIDAY
                          ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " welcomed " COSTA " to [Madrid|place|Madrid|ESP] on " FRIDAY ".",
                  "visit happened António Costa > Pedro Sánchez @ Madrid, 2019-05-10\n");
}

TEST(turns, places_at_the_front_and_of_the_visit)
{
    EXPECT_EVENTS("In [Valletta|place|Valletta|MLT], " SANCHEZ " met " COSTA " on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa @ Valletta, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " met " COSTA " on " FRIDAY
                          " during a visit to [Malta|country|Malta|MLT].",
                  "meeting happened Pedro Sánchez > António Costa @ Malta, 2019-05-10\n"
                  "visit happened Pedro Sánchez @ Malta, 2019-05-10\n");
}

TEST(turns, a_tour_takes_him_there)
{
    EXPECT_EVENTS("The tour will also take [him|person|Pedro Sánchez|ESP|pronoun] to "
                  "[Malta|country|Malta|MLT].",
                  "visit planned Pedro Sánchez @ Malta\n");
    EXPECT_EVENTS("Speaking in [Rome|place|Rome|ITA], " SANCHEZ " praised tuna.",
                  "visit happened Pedro Sánchez @ Rome, 2019-05-10\n");
}

TEST(turns, a_remark_between_dashes_has_its_own_subject)
{
    EXPECT_EVENTS(SANCHEZ " landed in [Malta|country|Malta|MLT] on " FRIDAY
                          " — the first time that " RUTTE " was told — and met " COSTA ".",
                  "visit happened Pedro Sánchez @ Malta, 2019-05-10\n"
                  "meeting happened Pedro Sánchez > António Costa @ Malta, 2019-05-10\n");
}

TEST(turns, officials_from_several_countries)
{
    EXPECT_EVENTS(SANCHEZ
                  " met diplomats from [Malta|country|Malta|MLT], [Italy|country|Italy|ITA] "
                  "and [Chad|country|Chad|TCD] on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > Malta;Italy;Chad, 2019-05-10\n");
}

TEST(turns, hands_shaken_letters_written)
{
    EXPECT_EVENTS(SANCHEZ " shook hands with " COSTA " on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " refused to shake hands with " COSTA " on " FRIDAY ".", "");
    EXPECT_EVENTS(SANCHEZ " is due to see " COSTA " on " FRIDAY ".",
                  "meeting planned Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " saw " COSTA " on " FRIDAY ".", "");
    EXPECT_EVENTS(SANCHEZ " wrote to " COSTA " on " FRIDAY ".",
                  "letter happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(turns, nobody_visits_his_own_country)
{
    EXPECT_EVENTS(SANCHEZ " visited [Seville|place|Seville|ESP] on " FRIDAY ".", "");
    EXPECT_EVENTS(SANCHEZ " will visit both [Rome|place|Rome|ITA] and [Tunis|place|Tunis|TUN].",
                  "visit planned Pedro Sánchez @ Rome\nvisit planned Pedro Sánchez @ Tunis\n");
    EXPECT_EVENTS(SANCHEZ " received " COSTA " on " FRIDAY
                          ", in the first visit by [a Portuguese leader|person|Portuguese "
                          "leader|PRT|nominal] to [Spain|country|Spain|ESP].",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(turns, deadlines_are_no_days)
{
    EXPECT_EVENTS(SANCHEZ " and " COSTA " agreed to meet by the end of {June|DATE|2019-06}.",
                  "meeting planned Pedro Sánchez;António Costa\n");
}

TEST(turns, lengths_are_told_roughly)
{
    EXPECT_EVENTS(SANCHEZ " met " COSTA " on " FRIDAY
                          " and the meeting lasted a little over {an hour|DURATION|PT1H}.",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10, PT1H\n"
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10, PT1H\n"
                  "2 same 1\n");
}

TEST(turns, what_is_judged_in_a_call)
{
    EXPECT_EVENTS(SANCHEZ " welcomed the deal in a phone call with " COSTA " on " FRIDAY ".",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(turns, what_is_said_on_a_day_is_a_statement)
{
    EXPECT_EVENTS(SANCHEZ " said on " FRIDAY " that the fleet would sail.",
                  "statement happened Pedro Sánchez, 2019-05-10: fleet\n");
    EXPECT_EVENTS(SANCHEZ " told Radio Five late " FRIDAY " that fish was dear.\n" SANCHEZ
                          " said on " FRIDAY " that it was cheap.",
                  "statement happened Pedro Sánchez, 2019-05-10: fish\n");
    EXPECT_EVENTS("[Madrid|government|Spain|ESP] announced " FRIDAY " that fish was dear.",
                  "statement happened Spain, 2019-05-10: fish\n");
}

TEST(turns, other_sayings_are_none)
{
    EXPECT_EVENTS(SANCHEZ " said the storm on " FRIDAY " sank the fleet.", "");
    EXPECT_EVENTS(SANCHEZ " had said on " FRIDAY " that fish was dear.", "");
    EXPECT_EVENTS("[Officials|group|Spanish officials|ESP] said on " FRIDAY " that fish was dear.",
                  "");
    EXPECT_EVENTS(SANCHEZ " said that fish was dear.", "");
}

TEST(turns, verbs_joined_by_and_share_their_future)
{
    EXPECT_EVENTS(SANCHEZ " will meet " COSTA " and visit [Malta|country|Malta|MLT].",
                  "meeting planned Pedro Sánchez > António Costa\n"
                  "visit planned Pedro Sánchez @ Malta\n");
}

TEST(turns, verbs_joined_by_and_share_their_day)
{
    EXPECT_EVENTS(SANCHEZ
                  " visited [Malta|country|Malta|MLT] {last month|DATE|2019-04} and met " COSTA ".",
                  "visit happened Pedro Sánchez @ Malta, 2019-04\n"
                  "meeting happened Pedro Sánchez > António Costa @ Malta, 2019-04\n");
}

TEST(turns, put_off_and_not_cancelled)
{
    EXPECT_EVENTS("A planned visit to [Malta|country|Malta|MLT] by " COSTA " has been put off.",
                  "visit cancelled António Costa @ Malta\n");
    EXPECT_EVENTS(COSTA
                  " said [he|person|António Costa|PRT|pronoun] would not cancel "
                  "[his|person|António Costa|PRT|pronoun] visit to [Malta|country|Malta|MLT].",
                  "visit planned António Costa @ Malta\n");
    EXPECT_EVENTS(RUTTE " denied reports that " SANCHEZ " and " COSTA " had agreed to meet.",
                  "meeting denied Pedro Sánchez;António Costa\n");
}

TEST(turns, a_matter_raised_with_somebody)
{
    EXPECT_EVENTS(SANCHEZ " raised the matter with " COSTA " on the sidelines of a summit.",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10: summit\n");
    EXPECT_EVENTS(SANCHEZ " did not raise the matter with " COSTA ".", "");
}

TEST(turns, the_place_of_a_topic_is_not_that_of_the_meeting)
{
    EXPECT_EVENTS(SANCHEZ " met " COSTA " on " FRIDAY " over the storm in [Chad|country|Chad|TCD].",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10: storm in chad\n");
}

TEST(turns, the_subject_of_the_next_clause_is_no_counterpart)
{
    EXPECT_EVENTS(SANCHEZ " held meetings with " COSTA ", and " RUTTE " went fishing.",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(turns, the_object_of_one_verb_is_not_the_subject_of_the_next)
{
    EXPECT_EVENTS(SANCHEZ " greeted [European Commission|organisation|European Commission|EUR] "
                          "President " COSTA ", and was to have dinner with " RUTTE ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n"
                  "meeting planned Pedro Sánchez > Mark Rutte\n");
}

TEST(turns, a_visit_during_which_is_the_subjects)
{
    EXPECT_EVENTS(SANCHEZ " discussed tuna with " COSTA
                          " during a visit to [Rome|place|Rome|ITA] on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa @ Rome, 2019-05-10: tuna\n"
                  "visit happened Pedro Sánchez @ Rome, 2019-05-10\n");
}

TEST(turns, ministers_of_several_countries)
{
    EXPECT_EVENTS(
        "[The ministers of Malta|group|ministers of Malta|MLT], [Italy|country|Italy|ITA] "
        "and [Chad|country|Chad|TCD] met on " FRIDAY ".",
        "meeting happened ministers of Malta;Italy;Chad, 2019-05-10\n");
}

TEST(turns, to_within_a_topic_is_no_counterpart)
{
    EXPECT_EVENTS(
        SANCHEZ " talked on " FRIDAY " about plans to send tuna to [Italy|country|Italy|ITA].", "");
}

TEST(turns, the_day_of_a_relative_clause_is_its_own)
{
    EXPECT_EVENTS("Tuna is dear.\n" SANCHEZ " had met " COSTA ", who on " FRIDAY " had left.",
                  "meeting happened Pedro Sánchez > António Costa\n");
}

TEST(turns, who_brokers_talks_is_no_party_to_them)
{
    EXPECT_EVENTS(SANCHEZ " and " COSTA
                          " held [EU|organisation|European Union|EUR]-brokered talks on " FRIDAY
                          ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " began his [Malta|country|Malta|MLT]-mediated meeting with " COSTA
                          " on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
}
