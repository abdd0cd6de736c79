/* The sieve: what it lets through and what it passes over. */
#include "shim.h"
#include "sieve.h"

#include <string.h>

/* Where the first thing stands that may be a date, for a sieve with these words; "" for nowhere. */
static const char *
first_in(const char *text)
{
    static const char *const WORDS[] = {"monday", "wednesday", "am", "z", "q3", NULL};
    Sieve sieve = {0};
    for (int i = 0; WORDS[i]; i++)
        sieve_add(&sieve, WORDS[i]);
    char room[256] = "";
    g_strlcpy(room, text, sizeof room - 64);
    Sifting sifting = sieve_begin(&sieve, room, 0, strlen(text));
    return text + sieve_next(&sifting);
}

TEST(dates, sieve_stops_at_words_that_begin_as_those_it_knows)
{
    EXPECT_STR(first_in("They left by rail on MONDAY."), "MONDAY.");
    EXPECT_STR(first_in("a summons of Mondavi"), "");
    EXPECT_STR(first_in("the Wednesdanes"), "Wednesdanes");
    EXPECT_STR(first_in("salmon, lemon and am"), "am");
    EXPECT_STR(first_in("at 7 a.m. there"), "a.m. there");
    EXPECT_STR(first_in("at 7am there"), "7am there");
    EXPECT_STR(first_in("the amount of Q3"), "Q3");
    EXPECT_STR(first_in("A.D. or U.S. or money"), "");
    EXPECT_STR(first_in("zeal, azure, Z"), "Z");
    EXPECT_STR(first_in("damn the zebra, M"), "");
}

TEST(dates, sieve_reads_words_across_its_blocks)
{
    static const char *const WORDS[] = {"Monday", "1938.", "a.m."};
    for (gsize i = 0; i < G_N_ELEMENTS(WORDS); i++)
        for (int before = 50; before < 140; before++) {
            g_autofree char *text = g_strdup_printf("%*s%s", before, "", WORDS[i]);
            EXPECT_STR(first_in(text), WORDS[i]);
            memset(text, 'x', (gsize)before);
            EXPECT_STR(first_in(text), "");
        }
}

TEST(dates, sieve_passes_over_counts_of_two_digits)
{
    EXPECT_STR(first_in("12 men, 3 boats and 41."), "");
    EXPECT_STR(first_in("route 66 of 1938"), "1938");
    EXPECT_STR(first_in("12 of the 21st"), "21st");
    EXPECT_STR(first_in("7 or 10:30"), "10:30");
    EXPECT_STR(first_in("the class of '97."), "97.");
    EXPECT_STR(first_in("the class of \xE2\x80\x99"
                        "97"),
               "97");
    EXPECT_STR(first_in("6 or 7am"), "7am");
    EXPECT_STR(first_in("10000 or 20170127"), "");
}
