/* events: who met whom, from sentences written for this test. */
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
                  "call happened Pedro Sánchez > António Costa, 2019-05-10: more trains\n");
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
