/* events: who met whom, from sentences written for this test. */
#include "marked.h"
#include "shim.h"

#define EXPECT_EVENTS(text, expected) EXPECT_MARKED("2019-05-10", text, expected)

#define FRIDAY "{Friday|DATE|2019-05-10}"

TEST(events, transitive_call)
{
    EXPECT_EVENTS(SANCHEZ " telephoned " COSTA " on " FRIDAY " .",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(events, list_of_counterparts_is_one_call_each)
{
    EXPECT_EVENTS("Late on " FRIDAY " " SANCHEZ " spoke by phone with " COSTA ", " CONTE
                  " and " RUTTE ".",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n"
                  "call happened Pedro Sánchez > Giuseppe Conte, 2019-05-10\n"
                  "call happened Pedro Sánchez > Mark Rutte, 2019-05-10\n");
}

TEST(events, between_is_one_call)
{
    EXPECT_EVENTS("The {20-minute|DURATION|PT20M} phone call between " SANCHEZ " and " COSTA
                  " came on " FRIDAY ".",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10, PT20M\n");
}

TEST(events, clause_after_the_phrase_gives_the_subject)
{
    EXPECT_EVENTS("In a call with " COSTA " on " FRIDAY ", " SANCHEZ " promised more trains.",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10: trains\n");
}

TEST(events, naming_is_no_call)
{
    EXPECT_EVENTS(SANCHEZ " called " COSTA " a friend.", "");
    EXPECT_EVENTS(SANCHEZ " called on " COSTA " to help.", "");
    EXPECT_EVENTS(SANCHEZ " called for calm in [Spain|country|Spain|ESP].", "");
}

TEST(events, plans_are_plans)
{
    EXPECT_EVENTS(SANCHEZ " is expected to visit [Portugal|country|Portugal|PRT] next week.",
                  "visit planned Pedro Sánchez @ Portugal\n");
    EXPECT_EVENTS(SANCHEZ " will meet " COSTA " in [Lisbon|place|Lisbon|PRT].",
                  "meeting planned Pedro Sánchez > António Costa @ Lisbon\n");
}

TEST(events, cancelled_and_denied)
{
    EXPECT_EVENTS(SANCHEZ " cancelled a planned trip to [Lisbon|place|Lisbon|PRT].",
                  "visit cancelled Pedro Sánchez @ Lisbon\n");
    EXPECT_EVENTS(SANCHEZ " did not meet " COSTA ".",
                  "meeting denied Pedro Sánchez > António Costa\n");
}

TEST(events, guest_named_after_his_office)
{
    EXPECT_EVENTS("It comes after " SANCHEZ
                  " received [his|person|Pedro Sánchez|ESP|pronoun] first foreign leader at "
                  "the [Moncloa Palace|government|Moncloa Palace|ESP], "
                  "[Portuguese|country|Portugal|PRT|named modifier] Prime "
                  "Minister " COSTA ", who smiled.",
                  "meeting happened Pedro Sánchez > António Costa @ Moncloa Palace\n");
}

TEST(events, coordinated_subjects_are_the_two_sides)
{
    EXPECT_EVENTS(SANCHEZ " and " COSTA " met in [Lisbon|place|Lisbon|PRT] on " FRIDAY ".",
                  "meeting happened Pedro Sánchez;António Costa @ Lisbon, 2019-05-10\n");
}

TEST(events, subject_lies_beyond_appositions_and_relative_clauses)
{
    EXPECT_EVENTS(SANCHEZ ", who leads a minority cabinet, telephoned " COSTA ".",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS("The aide of " RUTTE " said " SANCHEZ " telephoned " COSTA " twice.",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n");
    EXPECT_EVENTS("Fans who met " SANCHEZ " cheered.", "");
}

TEST(events, control_verbs_choose_who_acts)
{
    EXPECT_EVENTS(SANCHEZ " asked " RUTTE " to meet " COSTA ".",
                  "meeting planned Mark Rutte > António Costa\n");
    EXPECT_EVENTS(SANCHEZ " allowed surgeons to travel to [Portugal|country|Portugal|PRT].", "");
}

TEST(events, passive_turns_the_sides)
{
    EXPECT_EVENTS(COSTA " was received by " SANCHEZ " on " FRIDAY ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(events, unnamed_counterpart_is_no_meeting_of_the_subjects)
{
    EXPECT_EVENTS(SANCHEZ " and " COSTA " met with farmers.", "");
}

TEST(events, speech_verb_keeps_its_own_date)
{
    EXPECT_EVENTS("The two speak.\n" RUTTE " said on " FRIDAY " that " SANCHEZ
                  " had telephoned " COSTA ".",
                  "statement happened Mark Rutte, 2019-05-10\n"
                  "call happened Pedro Sánchez > António Costa\n");
    EXPECT_EVENTS("The two speak.\n" SANCHEZ " spoke on " FRIDAY " after a meeting with " COSTA ".",
                  "meeting happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(events, definite_phrase_repeats_the_event_before)
{
    EXPECT_EVENTS(SANCHEZ " telephoned " COSTA " on " FRIDAY
                          ".\nThe call lasted {half an hour|DURATION|PT30M}.",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n"
                  "call happened Pedro Sánchez > António Costa, 2019-05-10, PT30M\n"
                  "2 same 1\n");
}

TEST(events, definite_phrase_with_two_antecedents_is_none)
{
    EXPECT_EVENTS(SANCHEZ " spoke on " FRIDAY " with " COSTA " and " CONTE ".\nThe call was short.",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n"
                  "call happened Pedro Sánchez > Giuseppe Conte, 2019-05-10\n");
}

TEST(events, those_present_are_no_callers)
{
    EXPECT_EVENTS(
        SANCHEZ " telephoned " COSTA " on " FRIDAY ".\n" RUTTE
                " took part in the call along with " CONTE ".",
        "call happened Pedro Sánchez > António Costa, 2019-05-10\n"
        "call happened Pedro Sánchez > António Costa + Mark Rutte;Giuseppe Conte, 2019-05-10\n"
        "2 same 1\n");
}

TEST(events, topics_follow_about_and_later_sentences)
{
    EXPECT_EVENTS(
        SANCHEZ " spoke with " COSTA " on " FRIDAY
                " about the drought and fishing rights.\n" SANCHEZ " and " COSTA
                " also discussed new ferries.",
        "call happened Pedro Sánchez > António Costa, 2019-05-10: drought;fishing rights\n"
        "call happened Pedro Sánchez > António Costa, 2019-05-10: new ferries\n"
        "2 same 1\n");
}

TEST(events, before_and_after_order_two_events)
{
    EXPECT_EVENTS("Before his talks with " COSTA ", " SANCHEZ " telephoned " RUTTE ".",
                  "meeting happened Pedro Sánchez > António Costa\n"
                  "call happened Pedro Sánchez > Mark Rutte, 2019-05-10\n"
                  "2 before 1\n");
}

TEST(events, own_country_is_no_visit)
{
    EXPECT_EVENTS(SANCHEZ " flew to [Seville|place|Seville|ESP] on " FRIDAY ".", "");
    EXPECT_EVENTS(SANCHEZ " was in [Rome|place|Rome|ITA] on " FRIDAY ".",
                  "visit happened Pedro Sánchez @ Rome, 2019-05-10\n");
}

TEST(events, conditions_and_habits_are_no_events)
{
    EXPECT_EVENTS("If " SANCHEZ " meets " COSTA ", prices will fall.", "");
    EXPECT_EVENTS(SANCHEZ " often met " COSTA ".", "");
}

TEST(events, initiative_is_no_part_of_a_name)
{
    EXPECT_EVENTS("At [Portugal|country|Portugal|PRT]'s initiative " SANCHEZ
                  " had a telephone conversation with " COSTA " on " FRIDAY ".",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n");
}

TEST(events, sides_of_the_verb_after_the_phrase)
{
    EXPECT_EVENTS("During a telephone call on " FRIDAY ", " SANCHEZ " sent best wishes to " COSTA
                  ".",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10: best wishes\n");
}

TEST(events, before_the_call_is_not_in_it)
{
    EXPECT_EVENTS(SANCHEZ " telephoned " COSTA " on " FRIDAY ".\nBefore the call, " SANCHEZ
                          " met " RUTTE ".",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n"
                  "call happened Pedro Sánchez > António Costa, 2019-05-10\n"
                  "meeting happened Pedro Sánchez > Mark Rutte, 2019-05-10\n"
                  "2 same 1\n"
                  "3 before 2\n");
}

TEST(events, a_topic_is_a_thing)
{
    EXPECT_EVENTS(SANCHEZ " spoke with " COSTA " on " FRIDAY " about tuna, closely, and olive oil.",
                  "call happened Pedro Sánchez > António Costa, 2019-05-10: tuna;olive oil\n");
}

TEST(events, the_day_of_the_saying_is_not_that_of_the_plan)
{
    EXPECT_EVENTS("[Bettel|person|Xavier Bettel|LUX] said in an interview on " FRIDAY
                  " that he expected " SANCHEZ " to meet " COSTA " .",
                  "statement happened Xavier Bettel, 2019-05-10\n"
                  "meeting planned Pedro Sánchez > António Costa\n");
}

/* 600 calls without a point: as many events, and no time without end. */
TEST(events, sentence_without_end_is_read_in_pieces)
{
    g_autoptr(GString) text = g_string_new("First, ");
    for (guint i = 0; i < 600; i++)
        g_string_append(text, SANCHEZ " telephoned " COSTA ", ");
    g_autofree char *events = marked_events("2019-05-10", text->str);
    g_auto(GStrv) lines = g_strsplit(events, "\n", -1);
    guint calls = 0;
    for (guint i = 0; lines[i]; i++)
        calls += g_str_has_prefix(lines[i], "call happened Pedro Sánchez > António Costa");
    EXPECT_INT(calls, 600);
}
