/* wordings: the ways in which news says that a contact took place, from sentences written for this
 * test. */
#include "marked.h"
#include "shim.h"

#define EXPECT_EVENTS(text, expected) EXPECT_MARKED("2019-05-10", text, expected)

#define FRIDAY "{Friday|DATE|2019-05-10}"

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

TEST(wordings, a_round_of_three_or_more_offices_is_one)
{
    EXPECT_EVENTS(SANCHEZ " spoke on " FRIDAY " with " COSTA " and [his Dutch, Danish and Irish "
                          "counterparts|person|A;B;C|NLD;DNK;IRL|nominal].",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n"
                  "call happened Pedro Sánchez > A;B;C, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " spoke on " FRIDAY " with [the leaders of Portugal, Denmark and Ireland"
                          "|group|António Costa;B;C|PRT;DNK;IRL|nominal].\n" COSTA " agreed.",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n"
                  "call happened Pedro Sánchez > B, 2019-05-10\n"
                  "call happened Pedro Sánchez > C, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " spoke separately on " FRIDAY " with [his Dutch, Danish and Irish "
                          "counterparts|person|A;B;C|NLD;DNK;IRL|nominal].",
                  "call happened Pedro Sánchez > A, 2019-05-10\n"
                  "call happened Pedro Sánchez > B, 2019-05-10\n"
                  "call happened Pedro Sánchez > C, 2019-05-10\n");
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
                  "call happened Pedro Sánchez > António Costa, 2019-05-10: wine\n");
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

TEST(wordings, told_by_phone)
{
    EXPECT_EVENTS(SANCHEZ " reached " COSTA " by telephone on " FRIDAY ".",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " assured " COSTA " over the phone of his help on " FRIDAY ".",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " assured reporters by phone on " FRIDAY " that " COSTA " was well.", "");
}

TEST(wordings, recipients_before_what_they_get)
{
    EXPECT_EVENTS(SANCHEZ " sent " COSTA " a telegram on " FRIDAY ".",
                  "letter happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " will give " COSTA " a call.",
                  "call planned Pedro Sánchez > António Costa\n");
}

TEST(wordings, chance_meetings_and_credentials)
{
    EXPECT_EVENTS(SANCHEZ " bumped into " COSTA " on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " presented his credentials to " COSTA " on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " received a courtesy call from " COSTA " on " FRIDAY ".",
                  "meeting happened António Costa > Pedro Sánchez, 2019-05-10\n");
}

TEST(wordings, lists_after_a_source_or_a_group)
{
    EXPECT_EVENTS("According to [Bern|government|Swiss government|CHE], " SANCHEZ " and " COSTA
                  " spoke on " FRIDAY ".",
                  "call happened Pedro Sánchez;António Costa, 2019-05-10\n");
    EXPECT_EVENTS("Leaders including " SANCHEZ " and " COSTA " met on " FRIDAY ".",
                  "meeting happened Pedro Sánchez;António Costa, 2019-05-10\n");
}

TEST(wordings, several_callers)
{
    EXPECT_EVENTS(SANCHEZ " fielded calls from " COSTA " and " CONTE " on " FRIDAY ".",
                  "call happened António Costa;Giuseppe Conte > Pedro Sánchez, 2019-05-10\n");
}

TEST(wordings, told_at_a_meeting)
{
    EXPECT_EVENTS(SANCHEZ " told " COSTA " at a meeting on " FRIDAY " that he would help.",
                  "statement happened Pedro Sánchez, 2019-05-10\n"
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(wordings, ways_to_travel)
{
    EXPECT_EVENTS(SANCHEZ " travelled by train to [Malta|country|Malta|MLT] on " FRIDAY ".",
                  "visit happened Pedro Sánchez @ Malta, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " and " COSTA " travelled together to [Malta|country|Malta|MLT].",
                  "visit happened Pedro Sánchez @ Malta, 2019-05-10\n"
                  "visit happened António Costa @ Malta, 2019-05-10\n");
}

TEST(wordings, who_has_the_office_that_a_person_gives)
{
    EXPECT_EVENTS(SANCHEZ " met " COSTA
                          "'s chief of staff, [Ana Reis|person|Ana Reis|PRT], on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > Ana Reis, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " telephoned " COSTA "'s son [Rui Costa|person|Rui Costa|PRT] on " FRIDAY
                          ".",
                  "call happened Pedro Sánchez > Rui Costa, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " met " COSTA "'s envoy on " FRIDAY
                          ", [Ana Reis|person|Ana Reis|PRT] said.",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(wordings, body_behind_a_person_tells_his_office)
{
    EXPECT_EVENTS(SANCHEZ ", the outgoing [OECD|organisation|OECD|OEC] chair, met " COSTA
                          " on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(wordings, body_and_office_before_the_second_side)
{
    EXPECT_EVENTS(SANCHEZ
                  " and [OECD|organisation|OECD|OEC|named|modifier organisations] chief " COSTA
                  " met on " FRIDAY ".",
                  "meeting happened Pedro Sánchez;António Costa, 2019-05-10\n");
}

TEST(wordings, country_with_its_code_before_counterpart)
{
    EXPECT_EVENTS(SANCHEZ " met his [Portugal|country|Portugal|PRT] (PT) counterpart " COSTA
                          " on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(wordings, as_well_as_with_goes_on)
{
    EXPECT_EVENTS(SANCHEZ " spoke by phone with " COSTA ", as well as with " CONTE ", on " FRIDAY
                          ".",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n"
                  "call happened Pedro Sánchez > Giuseppe Conte, 2019-05-10\n");
}

TEST(wordings, who_brings_the_sides_together_is_present)
{
    EXPECT_EVENTS("The talks between " SANCHEZ " and " COSTA ", hosted by " CONTE
                  ", took place on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa + Giuseppe Conte, 2019-05-10\n");
}

TEST(wordings, place_before_the_sides_is_none_of_them)
{
    EXPECT_EVENTS("On " FRIDAY " in [Oslo|place|Oslo|NOR], " SANCHEZ " and " COSTA
                  " sat down together.",
                  "meeting happened Pedro Sánchez;António Costa @ Oslo, 2019-05-10\n");
}
