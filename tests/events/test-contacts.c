/* contacts: further ways in which news names a contact and its sides, from sentences written for
 * this test. */
#include "marked.h"
#include "shim.h"

#define EXPECT_EVENTS(text, expected) EXPECT_MARKED("2019-05-10", text, expected)

#define FRIDAY "{Friday|DATE|2019-05-10}"
#define HE     "[he|person|Pedro Sánchez|ESP|pronoun]"

TEST(contacts, courtesy_is_a_meeting_and_an_appeal_is_none)
{
    EXPECT_EVENTS(SANCHEZ " paid a courtesy call on " COSTA " on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " called on Prime Minister " COSTA " on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " called on Prime Minister " COSTA " to open the bridge.", "");
    EXPECT_EVENTS(SANCHEZ " called on " COSTA " on " FRIDAY " to \"open the bridge\".", "");
}

TEST(contacts, discussed_by_phone_is_a_call)
{
    EXPECT_EVENTS(SANCHEZ " and " COSTA " discussed the ferries by phone on " FRIDAY ".",
                  "call happened Pedro Sánchez;António Costa, 2019-05-10: ferries\n");
    EXPECT_EVENTS(SANCHEZ " and " COSTA " discussed the ferries.\nThe call lasted an hour.",
                  "call happened Pedro Sánchez;António Costa, 2019-05-10: ferries\n"
                  "call happened Pedro Sánchez;António Costa, 2019-05-10\n"
                  "2 same 1\n");
}

TEST(contacts, two_who_discuss_are_in_contact)
{
    EXPECT_EVENTS(SANCHEZ " and " COSTA " discussed the ferries on " FRIDAY ".",
                  "meeting happened Pedro Sánchez;António Costa, 2019-05-10: ferries\n");
    EXPECT_EVENTS(SANCHEZ " and " COSTA " did not discuss the ferries on " FRIDAY ".", "");
    EXPECT_EVENTS(SANCHEZ " discussed the ferries on " FRIDAY ".", "");
}

TEST(contacts, passive_of_the_shared_subject_has_its_day)
{
    EXPECT_EVENTS(SANCHEZ " landed on {Thursday|DATE|2019-05-09} and was received by " COSTA ".",
                  "meeting happened António Costa > Pedro Sánchez, 2019-05-09\n");
}

TEST(contacts, the_leader_of_a_delegation_stands_for_it)
{
    EXPECT_EVENTS("A delegation led by " SANCHEZ " met " COSTA " on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS(COSTA " met on " FRIDAY " with a team headed by " SANCHEZ ".",
                  "meeting happened António Costa > Pedro Sánchez, 2019-05-10\n");
}

TEST(contacts, what_an_office_is_for_belongs_to_its_holder)
{
    EXPECT_EVENTS(SANCHEZ " met [Portugal|country|Portugal|PRT]'s departing Prime Minister " COSTA
                          " on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS("Minister for Home Affairs " SANCHEZ " met " COSTA " on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS("The envoy in [Lisbon|place|Lisbon|PRT] " SANCHEZ " met " COSTA " on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(contacts, separate_meetings_are_one_for_each_pair)
{
    EXPECT_EVENTS(SANCHEZ " and " COSTA " held separate meetings with " RUTTE " on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > Mark Rutte, 2019-05-10\n"
                  "meeting happened António Costa > Mark Rutte, 2019-05-10\n");
    EXPECT_EVENTS(RUTTE " met separately with " SANCHEZ " and " COSTA " on " FRIDAY ".",
                  "meeting happened Mark Rutte > Pedro Sánchez, 2019-05-10\n"
                  "meeting happened Mark Rutte > António Costa, 2019-05-10\n");
}

TEST(contacts, travellers_make_a_visit_each)
{
    EXPECT_EVENTS(SANCHEZ " and " COSTA " travelled to [The Hague|place|The Hague|NLD] on " FRIDAY
                          ".",
                  "visit happened Pedro Sánchez @ The Hague, 2019-05-10\n"
                  "visit happened António Costa @ The Hague, 2019-05-10\n");
}

TEST(contacts, light_phrases)
{
    EXPECT_EVENTS(SANCHEZ " played host to " COSTA " on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " and " COSTA " sat at the negotiating table on " FRIDAY ".",
                  "meeting happened Pedro Sánchez;António Costa, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " exchanged letters with " COSTA " on " FRIDAY ".",
                  "letter happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS(RUTTE " will host a dinner for " SANCHEZ " on {Saturday|DATE|2019-05-11}.",
                  "meeting planned Mark Rutte > Pedro Sánchez, 2019-05-11\n");
}

TEST(contacts, a_quotation_after_the_subject)
{
    EXPECT_EVENTS("In a phone call with " COSTA " on " FRIDAY ", " SANCHEZ
                  " \"stressed the need\" for ferries.",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10: ferries\n");
}

TEST(contacts, the_names_of_a_group)
{
    EXPECT_EVENTS(RUTTE " met [two negotiators|group|two negotiators||nominal] - " SANCHEZ
                        " and " COSTA " - on " FRIDAY ".",
                  "meeting happened Mark Rutte > Pedro Sánchez;António Costa, 2019-05-10\n");
    EXPECT_EVENTS(RUTTE " will hold meetings with important figures, including " COSTA ".",
                  "meeting planned Mark Rutte > António Costa\n");
}

TEST(contacts, a_meeting_of_the_two_named_before)
{
    EXPECT_EVENTS("The accord was reached between " SANCHEZ " and " COSTA
                  " after a long meeting on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(contacts, what_stands_beside_a_plan_is_one)
{
    EXPECT_EVENTS(SANCHEZ " and " COSTA " will speak to reporters after their talks.",
                  "meeting planned Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS("It will be the first time " SANCHEZ " and " COSTA " have met since the storm.",
                  "meeting planned Pedro Sánchez;António Costa\n");
}

TEST(contacts, an_invitation_behind_a_visit_is_no_other_plan)
{
    EXPECT_EVENTS(SANCHEZ " arrived in [Lisbon|place|Lisbon|PRT] on " FRIDAY " at " COSTA
                          "'s invitation.",
                  "visit happened Pedro Sánchez @ Lisbon, 2019-05-10\n");
}

TEST(contacts, what_is_done_upon_arrival_has_its_day)
{
    EXPECT_EVENTS(SANCHEZ " arrived in [Lisbon|place|Lisbon|PRT] on {Thursday|DATE|2019-05-09}.\n"
                          "Soon after his arrival, " SANCHEZ " had a meeting with " COSTA ".",
                  "visit happened Pedro Sánchez @ Lisbon, 2019-05-09\n"
                  "meeting happened Pedro Sánchez > António Costa @ Lisbon, 2019-05-09\n");
}

TEST(contacts, audiences_and_visits_to_persons)
{
    EXPECT_EVENTS(SANCHEZ " granted an audience to " COSTA " on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " visited " COSTA " on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(contacts, a_refusal_with_its_day)
{
    EXPECT_EVENTS(SANCHEZ " declined on " FRIDAY " to meet " COSTA ".",
                  "meeting denied Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(contacts, who_revives_talks_of_others_holds_none)
{
    EXPECT_EVENTS(SANCHEZ " and " COSTA " worked to revive peace talks.", "");
}

TEST(contacts, a_contact_noun_before_another_is_its_modifier)
{
    EXPECT_EVENTS(SANCHEZ " held a summit telephone talk with " COSTA " on " FRIDAY ".",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(contacts, talks_since_which_are_past)
{
    EXPECT_EVENTS("It will be the first time " SANCHEZ " and " COSTA
                  " have met since talks in {February|DATE|2019-02}.",
                  "meeting planned Pedro Sánchez;António Costa\n"
                  "meeting happened Pedro Sánchez > António Costa, 2019-02\n"
                  "2 before 1\n");
}

TEST(contacts, two_days_of_a_plural)
{
    EXPECT_EVENTS(SANCHEZ " and " COSTA " settled it at their summits on {May 2|DATE|2019-05-02}"
                          " and {May 6|DATE|2019-05-06}.",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-02\n"
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-06\n");
}

TEST(contacts, chaired_together)
{
    EXPECT_EVENTS(SANCHEZ " and " COSTA " co-chaired a round of consultations on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(contacts, cancelled_in_an_aside)
{
    EXPECT_EVENTS("Despite cancelling a meeting with " COSTA ", " SANCHEZ " was cheerful.",
                  "meeting cancelled Pedro Sánchez > António Costa\n");
}

TEST(contacts, subjects_without_a_name)
{
    EXPECT_EVENTS(SANCHEZ " was at home as local envoys flew to [Malta|country|Malta|MLT].", "");
    EXPECT_EVENTS(RUTTE " was greeted by " COSTA ", [the host|person|António Costa|PRT|nominal]"
                        ", and rushed to meet " SANCHEZ " on " FRIDAY ".",
                  "meeting happened António Costa > Mark Rutte, 2019-05-10\n"
                  "meeting happened Mark Rutte > Pedro Sánchez, 2019-05-10\n");
}

TEST(contacts, views_exchanged_and_hours_spent)
{
    EXPECT_EVENTS(SANCHEZ " exchanged views with " COSTA " in [Porto|place|Porto|PRT] on " FRIDAY
                          ".",
                  "meeting happened Pedro Sánchez > António Costa @ Porto, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " spent several hours with " COSTA " on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(contacts, the_name_after_an_office_of_a_body)
{
    EXPECT_EVENTS(SANCHEZ
                  " met [the head|person|Pedro Sánchez|ESP|nominal] of the ferry board, " COSTA
                  ", on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(contacts, travellers_who_are_due)
{
    EXPECT_EVENTS(SANCHEZ " is due in [Lisbon|place|Lisbon|PRT] on {Saturday|DATE|2019-05-11}.",
                  "visit planned Pedro Sánchez @ Lisbon, 2019-05-11\n");
    EXPECT_EVENTS(SANCHEZ
                  " is expected in [Lisbon|place|Lisbon|PRT] on {Saturday|DATE|2019-05-11}.",
                  "visit planned Pedro Sánchez @ Lisbon, 2019-05-11\n");
    EXPECT_EVENTS("Rain is expected in [Lisbon|place|Lisbon|PRT], " SANCHEZ " said.", "");
}

TEST(contacts, asides_of_a_plan_are_planned)
{
    EXPECT_EVENTS("Apart from holding talks with " COSTA ", " SANCHEZ " will tour a factory.",
                  "meeting planned Pedro Sánchez > António Costa\n");
}

TEST(contacts, what_brings_two_together)
{
    EXPECT_EVENTS("The meeting brought together " SANCHEZ " and " COSTA " on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS("At their meeting on " FRIDAY ", " SANCHEZ " asked " COSTA " for help.",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(contacts, persons_of_bodies_are_listed)
{
    EXPECT_EVENTS(SANCHEZ " of the [UN|organisation|United Nations|UNO] and " COSTA
                          " of the [AU|organisation|African Union|AFU] met " RUTTE " on " FRIDAY
                          ".",
                  "meeting happened Pedro Sánchez;António Costa > Mark Rutte, 2019-05-10\n");
}

TEST(contacts, courtesy_is_paid_to_one_at_a_time)
{
    EXPECT_EVENTS(SANCHEZ " will call on " COSTA " and " RUTTE ".",
                  "meeting planned Pedro Sánchez > António Costa\n"
                  "meeting planned Pedro Sánchez > Mark Rutte\n");
}

TEST(contacts, what_could_be_done_at_a_meeting)
{
    EXPECT_EVENTS(SANCHEZ " and " COSTA
                          " could settle it at a meeting on {Sunday|DATE|2019-05-12}.",
                  "meeting planned Pedro Sánchez > António Costa, 2019-05-12\n");
    EXPECT_EVENTS(SANCHEZ " and " COSTA " could not settle it at a meeting on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(contacts, the_day_before_a_colon_is_that_of_the_item)
{
    EXPECT_EVENTS("{May 4, 2012|DATE|2012-05-04}: " SANCHEZ " meets " COSTA ".",
                  "meeting happened Pedro Sánchez > António Costa, 2012-05-04\n");
    EXPECT_EVENTS("- {May 4|DATE|2012-05-04}-{6, 2012|DATE|2012-05-06}: " SANCHEZ " visits "
                  "[Rome|place|Rome|ITA].",
                  "visit happened Pedro Sánchez @ Rome, 2012-05-04\n");
}

TEST(contacts, talks_are_measured_before_their_of)
{
    EXPECT_EVENTS(SANCHEZ
                  " crosses the river and holds {two days|DURATION||P2D} of talks with " COSTA ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " held about {two hours|DURATION|PT2H} of talks with " COSTA ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10, PT2H\n");
}

TEST(contacts, a_visit_in_a_relative_clause_is_that_of_its_person)
{
    EXPECT_EVENTS(SANCHEZ " met " COSTA
                          ", who is on a visit to [Spain|country|Spain|ESP], on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa @ Spain, 2019-05-10\n"
                  "visit happened António Costa @ Spain, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ ", who is also a [former minister|person|former minister|ESP|nominal], "
                          "met " COSTA " on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(contacts, the_measure_before_a_long_subject)
{
    EXPECT_EVENTS("On " FRIDAY ", for about {20 minutes|DURATION|PT20M}, Mr. " SANCHEZ
                  ", Minister for Fish and Ferries of Spain, held a telephone talk with " COSTA ".",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10, PT20M\n");
}

TEST(contacts, guests_meet_their_host_where_they_are_visiting)
{
    EXPECT_EVENTS(SANCHEZ " arrived in [Lisbon|place|Lisbon|PRT] on " FRIDAY ".\n" SANCHEZ
                          " met " COSTA " and later " RUTTE ".",
                  "visit happened Pedro Sánchez @ Lisbon, 2019-05-10\n"
                  "meeting happened Pedro Sánchez > António Costa @ Lisbon, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ " arrived in [Lisbon|place|Lisbon|PRT] on " FRIDAY ".\n" SANCHEZ
                          " met " RUTTE " on {May 2|DATE|2019-05-02}.",
                  "visit happened Pedro Sánchez @ Lisbon, 2019-05-10\n"
                  "meeting happened Pedro Sánchez > Mark Rutte, 2019-05-02\n");
}

TEST(contacts, below_a_colon_are_the_counterparts)
{
    EXPECT_EVENTS(SANCHEZ " spoke by phone with:\n- Prime Minister " COSTA " of Portugal\n- " RUTTE
                          " ({Monday|DATE|2019-05-06})\nFish was cheap.",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n"
                  "call happened Pedro Sánchez > Mark Rutte, 2019-05-06\n");
    EXPECT_EVENTS(SANCHEZ " met the following leaders on " FRIDAY ":\n" COSTA "\n" RUTTE " slept.",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(contacts, the_last_day_of_a_stay_is_not_that_of_the_talks)
{
    EXPECT_EVENTS(SANCHEZ ", in Portugal through " FRIDAY ", met " COSTA ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS(SANCHEZ ", in Portugal until {Sunday|DATE|2019-05-05}, will meet " COSTA ".",
                  "meeting planned Pedro Sánchez > António Costa\n");
}

TEST(contacts, what_they_discuss_is_elsewhere)
{
    EXPECT_EVENTS(SANCHEZ " met " COSTA " on " FRIDAY
                          " to discuss the storm in [Chad|country|Chad|TCD].",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10: storm in chad\n");
}

TEST(contacts, the_parties_are_both_sides)
{
    EXPECT_EVENTS(SANCHEZ " telephoned " COSTA " on " FRIDAY
                          ".\nThe parties also touched upon nets.",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n"
                  "call happened Pedro Sánchez > António Costa, 2019-05-10: nets\n2 same 1\n");
}

TEST(contacts, what_was_said_before_leaving_is_no_aim_of_the_journey)
{
    EXPECT_EVENTS("It was a talk about nets, " SANCHEZ
                  " said before leaving for [Lisbon|place|Lisbon|PRT].",
                  "visit happened Pedro Sánchez @ Lisbon\n");
}

TEST(contacts, where_one_went_is_where_and_when_one_met)
{
    EXPECT_EVENTS("On " FRIDAY " " SANCHEZ " flew to [Rome|place|Rome|ITA], where " HE " met " CONTE
                  ".",
                  "visit happened Pedro Sánchez @ Rome, 2019-05-10\n"
                  "meeting happened Pedro Sánchez > Giuseppe Conte @ Rome, 2019-05-10\n");
    EXPECT_EVENTS("Fish was cheap.\n" SANCHEZ " returned on " FRIDAY
                  " from [Rome|place|Rome|ITA], where " HE " had met " CONTE ".",
                  "meeting happened Pedro Sánchez > Giuseppe Conte @ Rome\n");
}

TEST(contacts, the_place_may_come_before_the_guest)
{
    EXPECT_EVENTS(SANCHEZ " received at the Old Palace on " FRIDAY " Foreign Minister " RUTTE ".",
                  "meeting happened Pedro Sánchez > Mark Rutte, 2019-05-10\n");
}

TEST(contacts, meals_are_meetings)
{
    EXPECT_EVENTS(SANCHEZ " breakfasted with " COSTA " on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(contacts, a_visit_told_afterwards_is_where_they_met)
{
    EXPECT_EVENTS(SANCHEZ " met " COSTA " on " FRIDAY ".\n" SANCHEZ
                          " had landed in [Lisbon|place|Lisbon|PRT] on {Thursday|DATE|2019-05-09}.",
                  "meeting happened Pedro Sánchez > António Costa @ Lisbon, 2019-05-10\n"
                  "visit happened Pedro Sánchez @ Lisbon, 2019-05-09\n");
}

TEST(contacts, who_says_so_behind_it_is_no_side)
{
    EXPECT_EVENTS(SANCHEZ " met local officials on " FRIDAY
                          ", the [Foreign Ministry|government|Foreign Ministry|PRT] said.",
                  "");
    EXPECT_EVENTS(SANCHEZ " met two ministers, " COSTA " on " FRIDAY " told reporters.", "");
    EXPECT_EVENTS(SANCHEZ " met several leaders, most notably " COSTA ", his office said.",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(contacts, on_the_sidelines_of_a_body_is_a_setting)
{
    EXPECT_EVENTS(SANCHEZ " held meetings with " COSTA " on " FRIDAY
                          " on the sidelines of the [NATO|organisation|NATO] gathering.",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10: nato gathering\n");
}

TEST(contacts, whom_stands_for_the_one_before_it)
{
    EXPECT_EVENTS(SANCHEZ " praised " COSTA ", whom " HE " had met on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS(COSTA ", with whom " SANCHEZ " spoke on " FRIDAY ", agreed.",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS("The voters whom " SANCHEZ " met on " FRIDAY " agreed.", "");
}

TEST(contacts, told_by_their_distance_are_not_of_the_day_of_the_news)
{
    EXPECT_EVENTS("{A day|DURATION|P1D} after speaking with " COSTA ", " SANCHEZ " called " CONTE
                  ".",
                  "call happened Pedro Sánchez > António Costa\n"
                  "call happened Pedro Sánchez > Giuseppe Conte, 2019-05-10\n"
                  "1 before 2\n");
}
