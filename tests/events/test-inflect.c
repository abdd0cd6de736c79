/* Inflection: the forms of regular verbs and the irregular ones that a table gives. */
#include "inflect.h"
#include "shim.h"

static char *
forms(const char *base, const char *irregular)
{
    g_auto(GStrv) list = inflect_verb(base, irregular);
    return g_strjoinv(" ", list);
}

#define EXPECT_FORMS(base, irregular, expected)                                                    \
    do {                                                                                           \
        g_autofree char *found = forms(base, irregular);                                           \
        EXPECT_STR(found, expected);                                                               \
    } while (0)

TEST(inflect, verbs)
{
    EXPECT_FORMS("urge", "", "urge urges urging urged urged");
    EXPECT_FORMS("deny", "", "deny denies denying denied denied");
    EXPECT_FORMS("deploy", "", "deploy deploys deploying deployed deployed");
    EXPECT_FORMS("ban", "", "ban bans banning banned banned");
    EXPECT_FORMS("bomb", "", "bomb bombs bombing bombed bombed");
    EXPECT_FORMS("crush", "", "crush crushes crushing crushed crushed");
    EXPECT_FORMS("flee", "fled", "flee flees fleeing fled fled");
    EXPECT_FORMS("withdraw", "withdrew;withdrawn",
                 "withdraw withdraws withdrawing withdrew withdrawn");
}

TEST(inflect, plurals)
{
    char *ally = g_strdup("ally"), *raid = g_strdup("raid"), *talks = g_strdup("talks");
    EXPECT_TRUE(inflect_plural(&ally) && inflect_plural(&raid));
    EXPECT_STR(ally, "allies");
    EXPECT_STR(raid, "raids");
    EXPECT_TRUE(!inflect_plural(&talks));
    g_free(ally);
    g_free(raid);
    g_free(talks);
}
