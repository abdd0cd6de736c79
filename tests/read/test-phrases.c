/* Tests of phrases: where in a paragraph one is found, and how it may be written. */
#include "shim.h"

#include "phrases.h"

#include <string.h>

static Phrases *
open_phrases(void)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *path =
        g_build_filename(g_getenv("READOUT_DATA"), "read", "furniture.csv", NULL);
    return phrases_open(path, &error);
}

static const char *
phrase_of(const Phrases *phrases, const char *text)
{
    Shape shape = shape_glance(text, strlen(text));
    const Phrase *phrase = phrases_match(phrases, &shape, 0);
    return phrase != NULL ? phrase->text : "";
}

static const struct {
    const char *text, *phrase;
} PHRASES[] = {
    {"Advertisement", "advertisement"},
    {"*ADVERTISEMENT*", "advertisement"},
    {"Advertisements fill the harbour wall", ""},
    {"Read\u00a0more: the envoy's week", "read more"},
    {"Get it in\nyour inbox every morning", "in your inbox"},
    {"Get it in\u00a0your inbox every morning", "in your inbox"},
    {"Don\u2019t miss the envoy's week", "don't miss"},
    {"The week in short \u2014 Subscribe to it", "- subscribe to"},
    {"Ola Brandt in the harbour of Tesk on Sunday. Lin Mora/AFP", "/afp"},
    {"Ola Brandt in the harbour of Tesk, behind him his ministers and the guard [photo: Mora]",
     "[photo"},
    {"1,204 views", "views"},
    {"12 likes", "likes"},
    {"Views", "views"},
    {"He has no likes and dislikes", ""},
    {"Two ministers from Tesk and the envoy shared their views", ""},
};

TEST(phrases, case_and_ways_of_writing_make_no_difference)
{
    g_autoptr(Phrases) phrases = open_phrases();
    ASSERT_TRUE(phrases != NULL);
    for (gsize i = 0; i < G_N_ELEMENTS(PHRASES); i++) {
        EXPECT_STR(phrase_of(phrases, PHRASES[i].text), PHRASES[i].phrase);
    }
}

/* Wherever it stands, and however far from the end. */
TEST(phrases, one_in_the_midst_is_found_at_each_offset)
{
    g_autoptr(Phrases) phrases = open_phrases();
    ASSERT_TRUE(phrases != NULL);
    for (gsize before = 0; before < 140; before++) {
        for (gsize after = 0; after < 70; after += 23) {
            g_autoptr(GString) text = g_string_new(NULL);
            for (gsize i = 0; i < before; i++) {
                g_string_append_c(text, i + 1 < before ? 'x' : ' ');
            }
            g_string_append(text, "Follow us on");
            for (gsize i = 0; i < after; i++) {
                g_string_append_c(text, i > 0 ? 'x' : ' ');
            }
            EXPECT_STR(phrase_of(phrases, text->str), before > 1 ? "follow us on" : "follow us");
        }
    }
}
