/* wordings: the ways in which news says that a contact took place, from sentences written for this
 * test. */
#include "marked.h"
#include "shim.h"

#define EXPECT_EVENTS(text, expected)                                                              \
    do {                                                                                           \
        g_autofree char *events = marked_events("2019-05-10", text);                               \
        EXPECT_STR(events, expected);                                                              \
    } while (0)

#define SANCHEZ "[Sanchez|person|Pedro Sánchez|ESP]"
#define COSTA   "[Costa|person|António Costa|PRT]"
#define CONTE   "[Conte|person|Giuseppe Conte|ITA]"
#define RUTTE   "[Rutte|person|Mark Rutte|NLD]"
#define FRIDAY  "{Friday|DATE|2019-05-10}"

TEST(wordings, call_on_a_day_is_no_appeal)
{
    EXPECT_EVENTS(SANCHEZ " held a call on " FRIDAY " with " COSTA ".",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS("In a call on " FRIDAY ", " SANCHEZ " and " COSTA " discussed the ferries.",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10: ferries\n");
    EXPECT_EVENTS(SANCHEZ " called on " FRIDAY " for calm in [Spain|country|Spain|ESP].", "");
}

TEST(wordings, light_predicates_carry_the_sides)
{
    EXPECT_EVENTS("A phone conversation was also held between " SANCHEZ " and " COSTA ".",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS("A telephone call took place on " FRIDAY " between " SANCHEZ " and " COSTA ".",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(wordings, the_one_who_receives_a_call_is_called)
{
    EXPECT_EVENTS(SANCHEZ " received a phone call from " COSTA " on " FRIDAY ".",
                  "call happened António Costa > Pedro Sánchez, 2019-05-10\n");
}

TEST(wordings, several_calls_made)
{
    EXPECT_EVENTS(SANCHEZ " made urgent calls to " COSTA " and " CONTE " on " FRIDAY ".",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n"
                  "call happened Pedro Sánchez > Giuseppe Conte, 2019-05-10\n");
}

TEST(wordings, meals_and_embraces_are_meetings)
{
    EXPECT_EVENTS(SANCHEZ " had lunch with " COSTA " on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " hugged " COSTA " on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(wordings, participle_before_a_title)
{
    EXPECT_EVENTS(SANCHEZ " met with visiting Prime Minister " COSTA " on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " spoke after visiting [Lisbon|place|Lisbon|PRT] on " FRIDAY ".",
                  "visit happened Pedro Sánchez @ Lisbon, 2019-05-10\n");
}

TEST(wordings, office_and_country_around_a_name)
{
    EXPECT_EVENTS(SANCHEZ " and [the prime minister of Portugal|person|António Costa|PRT|nominal], "
                          "[António Costa|person|António Costa|PRT], spoke on " FRIDAY ".",
                  "call happened Pedro Sánchez;António Costa, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " of [Spain|country|Spain|ESP], " COSTA
                          " of [Portugal|country|Portugal|PRT] and " CONTE
                          " of [Italy|country|Italy|ITA] met on " FRIDAY ".",
                  "meeting happened Pedro Sánchez;António Costa;Giuseppe Conte, 2019-05-10\n");
}

TEST(wordings, offices_of_two_countries)
{
    EXPECT_EVENTS(SANCHEZ " spoke on " FRIDAY " with [the presidents of Italy and "
                          "Poland|group|Sergio Mattarella;Andrzej Duda|ITA;POL|nominal].",
                  "call happened Pedro Sánchez > Sergio Mattarella, 2019-05-10\n"
                  "call happened Pedro Sánchez > Andrzej Duda, 2019-05-10\n");
}

TEST(wordings, day_between_auxiliary_and_participle)
{
    EXPECT_EVENTS(SANCHEZ " has {tonight|TIME|2019-05-10TNI} spoken to both " COSTA " and " CONTE
                          ".",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10TNI\n"
                  "call happened Pedro Sánchez > Giuseppe Conte, 2019-05-10TNI\n");
}

TEST(wordings, the_setting_of_an_agreement_has_happened)
{
    EXPECT_EVENTS(SANCHEZ " and " COSTA " agreed in a phone call on " FRIDAY
                          " to reopen the ferries.",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10: ferries\n");
    EXPECT_EVENTS(SANCHEZ " agreed to hold talks with " COSTA ".",
                  "meeting planned Pedro Sánchez > António Costa\n");
}

TEST(wordings, ideas_and_needs_are_possible)
{
    EXPECT_EVENTS(SANCHEZ " spoke of the need for talks with " COSTA ".",
                  "meeting possible Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS(SANCHEZ " spoke of the idea of holding a meeting with " COSTA ".",
                  "meeting possible Pedro Sánchez > António Costa\n");
}

TEST(wordings, denials_and_calling_off)
{
    EXPECT_EVENTS("Aides denied that " SANCHEZ " had spoken with " COSTA ".",
                  "call denied Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS(SANCHEZ " called off a meeting with " COSTA ".",
                  "meeting cancelled Pedro Sánchez > António Costa\n");
}

TEST(wordings, first_to_visit_has_visited)
{
    EXPECT_EVENTS(SANCHEZ " is the first socialist to visit [Malta|country|Malta|MLT].",
                  "visit happened Pedro Sánchez @ Malta, 2019-05-10\n");
}

TEST(wordings, present_of_travel_announces)
{
    EXPECT_EVENTS(SANCHEZ " is also heading to [Malta|country|Malta|MLT].",
                  "visit planned Pedro Sánchez @ Malta\n");
    EXPECT_EVENTS(SANCHEZ " will join " COSTA " for a meeting.",
                  "meeting planned Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS(SANCHEZ " intended to have discussions with " COSTA ".",
                  "meeting planned Pedro Sánchez > António Costa\n");
}

TEST(wordings, second_contact_behind_a_gap)
{
    EXPECT_EVENTS(SANCHEZ " spoke to " COSTA " on {Thursday|DATE|2019-05-09} and " CONTE
                          " on " FRIDAY ", and was due to meet " RUTTE
                          " on {Sunday|DATE|2019-05-12}.",
                  "call happened Pedro Sánchez > António Costa, 2019-05-09\n"
                  "call happened Pedro Sánchez > Giuseppe Conte, 2019-05-10\n"
                  "meeting planned Pedro Sánchez > Mark Rutte, 2019-05-12\n");
}

TEST(wordings, date_of_a_later_noun_is_not_the_calls)
{
    EXPECT_EVENTS(SANCHEZ " and " COSTA " held a phone call on " FRIDAY
                          " on {this week|DATE|2019-W19}'s vote in Lisbon.",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(wordings, stopovers_returns_and_tours)
{
    EXPECT_EVENTS(SANCHEZ " made a brief stopover in [Malta|country|Malta|MLT].",
                  "visit happened Pedro Sánchez @ Malta, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " will return to [Malta|country|Malta|MLT].",
                  "visit planned Pedro Sánchez @ Malta\n");
    EXPECT_EVENTS("While in [Malta|country|Malta|MLT], " SANCHEZ " met " COSTA ".",
                  "visit happened Pedro Sánchez @ Malta, 2019-05-10\n"
                  "meeting happened Pedro Sánchez > António Costa @ Malta, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " visited [Malta|country|Malta|MLT] and [Italy|country|Italy|ITA].",
                  "visit happened Pedro Sánchez @ Malta, 2019-05-10\n"
                  "visit happened Pedro Sánchez @ Italy, 2019-05-10\n");
}

TEST(wordings, welcoming_a_thing_is_no_meeting)
{
    EXPECT_EVENTS(SANCHEZ " and " COSTA " welcomed the summit.", "");
}

TEST(wordings, purpose_of_a_visit_is_no_plan)
{
    EXPECT_EVENTS(SANCHEZ " surprised all with a visit to [Malta|country|Malta|MLT] to greet "
                          "friends.",
                  "visit happened Pedro Sánchez @ Malta, 2019-05-10\n");
}

TEST(wordings, habits_and_lacks_are_no_events)
{
    EXPECT_EVENTS(SANCHEZ " and " COSTA " hold regular meetings.", "");
    EXPECT_EVENTS(SANCHEZ " has not met " COSTA " since {2016|DATE|2016}.", "");
    EXPECT_EVENTS("There was no sign that " SANCHEZ " and " COSTA " had talked.", "");
    EXPECT_EVENTS(SANCHEZ " and " COSTA " agreed to hold regular meetings.",
                  "meeting planned Pedro Sánchez > António Costa\n");
}

TEST(wordings, predicates_weigh_a_meeting)
{
    EXPECT_EVENTS("A meeting between " SANCHEZ " and " COSTA " is possible.",
                  "meeting possible Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS(SANCHEZ " called for talks between " COSTA " and " CONTE ".",
                  "meeting possible António Costa > Giuseppe Conte\n");
}

TEST(wordings, each_other_is_nobody_else)
{
    EXPECT_EVENTS(SANCHEZ " and " COSTA " spoke with each other on " FRIDAY
                          ", according to [the palace|government|Palace of Belém|PRT].",
                  "call happened Pedro Sánchez;António Costa, 2019-05-10\n");
}

TEST(wordings, speaker_of_a_quotation)
{
    EXPECT_EVENTS("\"I spoke with " COSTA " on " FRIDAY ",\" " SANCHEZ " said.",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(wordings, day_that_opens_the_sentence)
{
    EXPECT_EVENTS("On {Thursday|DATE|2019-05-09}, after speaking to " COSTA ", " SANCHEZ
                  " held talks with " RUTTE ".",
                  "call happened Pedro Sánchez > António Costa, 2019-05-09\n"
                  "meeting happened Pedro Sánchez > Mark Rutte, 2019-05-09\n"
                  "1 before 2\n");
}

TEST(wordings, duration_of_the_second_call_only)
{
    EXPECT_EVENTS(SANCHEZ " spoke with " COSTA ", and later " SANCHEZ " spoke with " RUTTE
                          " for {15 minutes|DURATION|PT15M}.",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n"
                  "call happened Pedro Sánchez > Mark Rutte, 2019-05-10, PT15M\n");
}

TEST(wordings, topics_behind_the_contact)
{
    EXPECT_EVENTS(SANCHEZ " met " COSTA " on " FRIDAY " on fishing rights.",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10: fishing rights\n");
    EXPECT_EVENTS(SANCHEZ " met " COSTA " on " FRIDAY " in a bid to secure new ferries.",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10: new ferries\n");
    EXPECT_EVENTS(SANCHEZ " met " COSTA " on " FRIDAY ".\n" SANCHEZ " urged longer quays.",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n"
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10: longer quays\n"
                  "2 same 1\n");
}

TEST(wordings, a_day_after)
{
    EXPECT_EVENTS(SANCHEZ " met " COSTA " on " FRIDAY
                          ", {a day|DURATION|P1D} after he phoned " CONTE ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " met " COSTA " on " FRIDAY ", {a day|DURATION|P1D} after " RUTTE
                          " phoned " CONTE ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n"
                  "call happened Mark Rutte > Giuseppe Conte, 2019-05-09\n"
                  "2 before 1\n");
    EXPECT_EVENTS(SANCHEZ " met " COSTA " {two days|DURATION|P2D} after " RUTTE " phoned " CONTE
                          " on {Tuesday|DATE|2019-05-07}.",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-09\n"
                  "call happened Mark Rutte > Giuseppe Conte, 2019-05-07\n"
                  "2 before 1\n");
}

TEST(wordings, plan_for_a_weekday_lies_ahead)
{
    EXPECT_EVENTS(SANCHEZ " and " COSTA " looked forward to seeing each other on "
                          "{Thursday|DATE|2019-05-09}.",
                  "meeting planned Pedro Sánchez;António Costa, 2019-05-16\n");
}

TEST(wordings, counterparts_named_behind_their_countries)
{
    EXPECT_EVENTS(SANCHEZ " held separate calls on " FRIDAY " with [his counterparts|person||"
                          "|nominal] from [Italy|country|Italy|ITA] and "
                          "[Portugal|country|Portugal|PRT], " CONTE " and " COSTA ".",
                  "call happened Pedro Sánchez > Giuseppe Conte, 2019-05-10\n"
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(wordings, his_of_the_subject_that_follows)
{
    EXPECT_EVENTS(RUTTE " was pleased.\nDuring [his|person|Mark Rutte|NLD|pronoun] visit to "
                        "[Malta|country|Malta|MLT], " SANCHEZ " held talks with " COSTA ".",
                  "visit happened Pedro Sánchez @ Malta\n"
                  "meeting happened Pedro Sánchez > António Costa @ Malta\n");
}

TEST(wordings, purpose_shares_the_status_of_its_verb)
{
    EXPECT_EVENTS(SANCHEZ " will fly to [Malta|country|Malta|MLT] for talks with " COSTA ".",
                  "visit planned Pedro Sánchez @ Malta\n"
                  "meeting planned Pedro Sánchez > António Costa @ Malta\n");
}

TEST(wordings, talk_in_the_singular)
{
    EXPECT_EVENTS("\"I had a long and good talk with " COSTA ",\" " SANCHEZ " wrote.",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS("Wine was the topic of discussion between " SANCHEZ " and " COSTA ".",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(wordings, efforts_to_do_are_no_counterpart)
{
    EXPECT_EVENTS(SANCHEZ " and " COSTA " spoke on " FRIDAY " about efforts to secure new ferries.",
                  "call happened Pedro Sánchez;António Costa, 2019-05-10: new ferries\n");
    EXPECT_EVENTS(SANCHEZ " and " COSTA " spoke to reporters on " FRIDAY ".", "");
}

TEST(wordings, talks_that_sum_up_two_calls)
{
    EXPECT_EVENTS(SANCHEZ " telephoned " COSTA " and " CONTE " on " FRIDAY ".\n" SANCHEZ
                          "'s talks with " COSTA " and " CONTE " were short.",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n"
                  "call happened Pedro Sánchez > Giuseppe Conte, 2019-05-10\n"
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n"
                  "call happened Pedro Sánchez > Giuseppe Conte, 2019-05-10\n");
}

TEST(wordings, relative_clause_names_the_traveller)
{
    EXPECT_EVENTS(SANCHEZ " and " COSTA
                          " welcomed the trip to [Malta|country|Malta|MLT] that " RUTTE
                          " is to make.",
                  "visit planned Mark Rutte @ Malta\n");
}

TEST(wordings, counterpart_and_name)
{
    EXPECT_EVENTS("The meeting between " SANCHEZ " and [his Italian counterpart|person|Italian "
                  "counterpart|ITA|nominal], " CONTE ", had been postponed.",
                  "meeting cancelled Pedro Sánchez > Giuseppe Conte\n");
}

TEST(wordings, plans_that_were_dropped)
{
    EXPECT_EVENTS(SANCHEZ " scrapped plans to visit [Malta|country|Malta|MLT].",
                  "visit cancelled Pedro Sánchez @ Malta\n");
    EXPECT_EVENTS(SANCHEZ " will not travel to [Malta|country|Malta|MLT] to meet " COSTA ".",
                  "visit cancelled Pedro Sánchez @ Malta\n"
                  "meeting denied Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS("It would have been the first visit by " SANCHEZ " to [Malta|country|Malta|MLT].",
                  "");
}

TEST(wordings, talks_of_countries_that_are_only_thought_of)
{
    EXPECT_EVENTS("[Spain|country|Spain|ESP] spoke of a need for talks with "
                  "[Malta|country|Malta|MLT].",
                  "");
    EXPECT_EVENTS("[Spain|country|Spain|ESP] held talks with [Malta|country|Malta|MLT].",
                  "meeting happened Spain > Malta, 2019-05-10\n");
}

TEST(wordings, hopes_that_came_to_nothing)
{
    EXPECT_EVENTS(SANCHEZ " had hoped to meet " COSTA " in [Malta|country|Malta|MLT] but fell ill.",
                  "meeting cancelled Pedro Sánchez > António Costa @ Malta\n");
    EXPECT_EVENTS(SANCHEZ " was supposed to fly to [Malta|country|Malta|MLT] as the first minister "
                          "to visit [Malta|country|Malta|MLT].",
                  "visit planned Pedro Sánchez @ Malta\n"
                  "visit planned Pedro Sánchez @ Malta\n");
}

TEST(wordings, what_is_looked_for_has_not_happened)
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

TEST(wordings, the_day_of_a_setting_is_not_that_of_a_plan)
{
    EXPECT_EVENTS("During a call on {Thursday|DATE|2019-05-09}, " SANCHEZ " and " COSTA
                  " agreed to meet in [Malta|country|Malta|MLT].",
                  "call happened Pedro Sánchez > António Costa, 2019-05-09\n"
                  "meeting planned Pedro Sánchez;António Costa @ Malta\n"
                  "1 before 2\n");
}

TEST(wordings, a_house_receives_for_a_meeting)
{
    EXPECT_EVENTS(SANCHEZ " welcomed " COSTA " to the [Moncloa|organisation|Moncloa|ESP] on " FRIDAY
                          ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " welcomed " COSTA " to [Madrid|place|Madrid|ESP] on " FRIDAY ".",
                  "visit happened António Costa > Pedro Sánchez @ Madrid, 2019-05-10\n");
}

TEST(wordings, places_at_the_front_and_of_the_visit)
{
    EXPECT_EVENTS("In [Valletta|place|Valletta|MLT], " SANCHEZ " met " COSTA " on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa @ Valletta, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " met " COSTA " on " FRIDAY
                          " during a visit to [Malta|country|Malta|MLT].",
                  "meeting happened Pedro Sánchez > António Costa @ Malta, 2019-05-10\n"
                  "visit happened Pedro Sánchez @ Malta, 2019-05-10\n");
}

TEST(wordings, a_tour_takes_him_there)
{
    EXPECT_EVENTS("The tour will also take [him|person|Pedro Sánchez|ESP|pronoun] to "
                  "[Malta|country|Malta|MLT].",
                  "visit planned Pedro Sánchez @ Malta\n");
    EXPECT_EVENTS("Speaking in [Rome|place|Rome|ITA], " SANCHEZ " praised tuna.",
                  "visit happened Pedro Sánchez @ Rome, 2019-05-10\n");
}

TEST(wordings, a_remark_between_dashes_has_its_own_subject)
{
    EXPECT_EVENTS(SANCHEZ " landed in [Malta|country|Malta|MLT] on " FRIDAY
                          " — the first time that " RUTTE " was told — and met " COSTA ".",
                  "visit happened Pedro Sánchez @ Malta, 2019-05-10\n"
                  "meeting happened Pedro Sánchez > António Costa @ Malta, 2019-05-10\n");
}

TEST(wordings, officials_from_several_countries)
{
    EXPECT_EVENTS(SANCHEZ
                  " met diplomats from [Malta|country|Malta|MLT], [Italy|country|Italy|ITA] "
                  "and [Chad|country|Chad|TCD] on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > Malta;Italy;Chad, 2019-05-10\n");
}

TEST(wordings, hands_shaken_letters_written)
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

TEST(wordings, nobody_visits_his_own_country)
{
    EXPECT_EVENTS(SANCHEZ " visited [Seville|place|Seville|ESP] on " FRIDAY ".", "");
    EXPECT_EVENTS(SANCHEZ " will visit both [Rome|place|Rome|ITA] and [Tunis|place|Tunis|TUN].",
                  "visit planned Pedro Sánchez @ Rome\nvisit planned Pedro Sánchez @ Tunis\n");
    EXPECT_EVENTS(SANCHEZ " received " COSTA " on " FRIDAY
                          ", in the first visit by [a Portuguese leader|person|Portuguese "
                          "leader|PRT|nominal] to [Spain|country|Spain|ESP].",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(wordings, deadlines_are_no_days)
{
    EXPECT_EVENTS(SANCHEZ " and " COSTA " agreed to meet by the end of {June|DATE|2019-06}.",
                  "meeting planned Pedro Sánchez;António Costa\n");
}

TEST(wordings, lengths_are_told_roughly)
{
    EXPECT_EVENTS(SANCHEZ " met " COSTA " on " FRIDAY
                          " and the meeting lasted a little over {an hour|DURATION|PT1H}.",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10, PT1H\n"
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10, PT1H\n"
                  "2 same 1\n");
}

TEST(wordings, what_is_judged_in_a_call)
{
    EXPECT_EVENTS(SANCHEZ " welcomed the deal in a phone call with " COSTA " on " FRIDAY ".",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(wordings, what_is_said_on_a_day_is_a_statement)
{
    EXPECT_EVENTS(SANCHEZ " said on " FRIDAY " that the fleet would sail.",
                  "statement happened Pedro Sánchez, 2019-05-10: fleet\n");
    EXPECT_EVENTS(SANCHEZ " told Radio Five late " FRIDAY " that fish was dear.\n" SANCHEZ
                          " said on " FRIDAY " that it was cheap.",
                  "statement happened Pedro Sánchez, 2019-05-10: fish\n");
    EXPECT_EVENTS("[Madrid|government|Spain|ESP] announced " FRIDAY " that fish was dear.",
                  "statement happened Spain, 2019-05-10: fish\n");
}

TEST(wordings, other_sayings_are_none)
{
    EXPECT_EVENTS(SANCHEZ " said the storm on " FRIDAY " sank the fleet.", "");
    EXPECT_EVENTS(SANCHEZ " had said on " FRIDAY " that fish was dear.", "");
    EXPECT_EVENTS("[Officials|group|Spanish officials|ESP] said on " FRIDAY " that fish was dear.",
                  "");
    EXPECT_EVENTS(SANCHEZ " said that fish was dear.", "");
}

TEST(wordings, verbs_joined_by_and_share_their_future)
{
    EXPECT_EVENTS(SANCHEZ " will meet " COSTA " and visit [Malta|country|Malta|MLT].",
                  "meeting planned Pedro Sánchez > António Costa\n"
                  "visit planned Pedro Sánchez @ Malta\n");
}

TEST(wordings, verbs_joined_by_and_share_their_day)
{
    EXPECT_EVENTS(SANCHEZ
                  " visited [Malta|country|Malta|MLT] {last month|DATE|2019-04} and met " COSTA ".",
                  "visit happened Pedro Sánchez @ Malta, 2019-04\n"
                  "meeting happened Pedro Sánchez > António Costa @ Malta, 2019-04\n");
}

TEST(wordings, put_off_and_not_cancelled)
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

TEST(wordings, a_matter_raised_with_somebody)
{
    EXPECT_EVENTS(SANCHEZ " raised the matter with " COSTA " on the sidelines of a summit.",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10: summit\n");
    EXPECT_EVENTS(SANCHEZ " did not raise the matter with " COSTA ".", "");
}

TEST(wordings, the_place_of_a_topic_is_not_that_of_the_meeting)
{
    EXPECT_EVENTS(SANCHEZ " met " COSTA " on " FRIDAY " over the storm in [Chad|country|Chad|TCD].",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10: storm;chad\n");
}

TEST(wordings, the_subject_of_the_next_clause_is_no_counterpart)
{
    EXPECT_EVENTS(SANCHEZ " held meetings with " COSTA ", and " RUTTE " went fishing.",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(wordings, the_object_of_one_verb_is_not_the_subject_of_the_next)
{
    EXPECT_EVENTS(SANCHEZ " greeted [European Commission|organisation|European Commission|EUR] "
                          "President " COSTA ", and was to have dinner with " RUTTE ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n"
                  "meeting planned Pedro Sánchez > Mark Rutte\n");
}

TEST(wordings, a_visit_during_which_is_the_subjects)
{
    EXPECT_EVENTS(SANCHEZ " discussed tuna with " COSTA
                          " during a visit to [Rome|place|Rome|ITA] on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa @ Rome, 2019-05-10: tuna\n"
                  "visit happened Pedro Sánchez @ Rome, 2019-05-10\n");
}

TEST(wordings, ministers_of_several_countries)
{
    EXPECT_EVENTS(
        "[The ministers of Malta|group|ministers of Malta|MLT], [Italy|country|Italy|ITA] "
        "and [Chad|country|Chad|TCD] met on " FRIDAY ".",
        "meeting happened ministers of Malta;Italy;Chad, 2019-05-10\n");
}

TEST(wordings, to_within_a_topic_is_no_counterpart)
{
    EXPECT_EVENTS(
        SANCHEZ " talked on " FRIDAY " about plans to send tuna to [Italy|country|Italy|ITA].", "");
}
