/* Where paragraphs begin and end. */
#include "layout.h"

#include "shim.h"

#include <string.h>

/* The paragraphs of `text`, each between bars, line ends shown as slashes. */
static char *
laid_out(const char *text)
{
    g_autoptr(GArray) paras = g_array_new(FALSE, FALSE, sizeof(Para));
    layout_paragraphs(text, strlen(text), TRUE, paras);
    GString *out = g_string_new("|");
    for (guint i = 0; i < paras->len; i++) {
        const Para *para = &g_array_index(paras, Para, i);
        g_string_append_len(out, text + para->start, (gssize)(para->stop - para->start));
        g_string_append_c(out, '|');
    }
    return g_strdelimit(g_string_free(out, FALSE), "\n", '/');
}

static void
expect_layout(const char *text, const char *want)
{
    g_autofree char *got = laid_out(text);
    EXPECT_STR(got, want);
}

TEST(layout, blank_lines_part_paragraphs)
{
    expect_layout("One.\n\nTwo.\n \t\nThree.", "|One.|Two.|Three.|");
    expect_layout("One.\r\n\r\nTwo.\r\n", "|One.|Two.|");
    expect_layout("", "|");
}

TEST(layout, each_line_is_a_paragraph_where_nothing_is_wrapped)
{
    expect_layout("Title of it\nUnion Wire\n2016-02-10\n", "|Title of it|Union Wire|2016-02-10|");
}

TEST(layout, wrapped_lines_are_joined)
{
    expect_layout("The prime ministers of the two islands spoke by\n"
                  "telephone on Tuesday, the first time that both\n"
                  "have talked to each other since December.\n"
                  "The call lasted half an hour.\n",
                  "|The prime ministers of the two islands spoke by/telephone on Tuesday, the "
                  "first time that "
                  "both/have talked to each other since December.|The call lasted half an hour.|");
}

TEST(layout, a_sentence_broken_off_goes_on)
{
    expect_layout("This sentence was cut\noff in the middle.",
                  "|This sentence was cut/off in the middle.|");
}

TEST(layout, bullets_begin_paragraphs)
{
    expect_layout("• one thing\n• another thing\n", "|• one thing|• another thing|");
}

TEST(layout, no_byte_is_lost)
{
    const char *text = "\xc2\xa0 A first line\n\n\xe2\x80\x8bsecond\xc2\xa0\n";
    expect_layout(text, "|A first line|second|");
}

TEST(layout, an_indented_line_begins_a_paragraph_of_wrapped_text)
{
    expect_layout(
        "   The prime ministers of the two islands spoke\nby telephone on Tuesday for half an "
        "hour.\n"
        "   Both will meet on a third island in March,\nan aide to one of them said afterwards.\n",
        "|The prime ministers of the two islands spoke/by telephone on Tuesday for half an hour.|"
        "Both will meet on a third island in March,/an aide to one of them said afterwards.|");
}

TEST(layout, broken_sentences_are_mended_across_blank_lines)
{
    expect_layout("A title\n\nThe pipe is one of the\n\nLusia Works' longest. It can "
                  "carry\n\nwater and oil.\n\nA heading\n\nText.",
                  "|A title|The pipe is one of the//Lusia Works' longest. It can carry//water and "
                  "oil.|A heading|Text.|");
    expect_layout("A title without stop\n\nby Ann Lee\n\nText of it.",
                  "|A title without stop|by Ann Lee|Text of it.|");
}

TEST(layout, a_line_broken_within_a_name_goes_on)
{
    expect_layout("A title\n\nThe king had a long talk with the envoy of the Lusian Republic Ola\n"
                  "Brandt.\n\nAfter lunch, Hugo\nBell flew home.\n\nA heading\nText of it.",
                  "|A title|The king had a long talk with the envoy of the Lusian Republic "
                  "Ola/Brandt.|After lunch, Hugo/Bell flew home.|A heading|Text of it.|");
}

TEST(layout, a_first_line_of_running_text_is_no_headline)
{
    expect_layout("Hugo Bell has sent a letter to the prime minister of the republic Ana\n"
                  "Pinto on the occasion of her birthday.\n\nShe is sixty.\n\nHe is not.",
                  "|Hugo Bell has sent a letter to the prime minister of the republic Ana/Pinto on "
                  "the occasion of her birthday.|She is sixty.|He is not.|");
    expect_layout("Bell sends letter to prime minister on occasion of birthday\n"
                  "Ana Pinto is sixty today.\n\nShe said so.\n\nHe did not.",
                  "|Bell sends letter to prime minister on occasion of birthday|Ana Pinto is sixty "
                  "today.|She said so.|He did not.|");
}

TEST(layout, doubled_lines_stay_two)
{
    expect_layout("A title\n\nHugo Bell waves from the steps of the old mill, Corvo\n"
                  "Hugo Bell waves from the steps of the old mill, Corvo\n\nText.\n\nMore.",
                  "|A title|Hugo Bell waves from the steps of the old mill, Corvo|"
                  "Hugo Bell waves from the steps of the old mill, Corvo|Text.|More.|");
}

TEST(layout, lines_of_like_width_that_are_not_full_are_paragraphs)
{
    expect_layout("Two envoys meet\n"
                  "Watch the video\n"
                  "The envoys of both islands met at the old mill on Monday.\n"
                  "Neither of them said a word about the price of herring.\n"
                  "They will meet again in March, an aide said. Ends\n"
                  "Key words: herring\n"
                  "More stories\n",
                  "|Two envoys meet|Watch the video|"
                  "The envoys of both islands met at the old mill on Monday.|"
                  "Neither of them said a word about the price of herring.|"
                  "They will meet again in March, an aide said. Ends|Key words: herring|"
                  "More stories|");
}

TEST(layout, an_address_goes_on_with_nothing)
{
    expect_layout("Envoys of both islands meet\nharbour.example\n\nThey met.\n\nThey left.",
                  "|Envoys of both islands meet|harbour.example|They met.|They left.|");
}
