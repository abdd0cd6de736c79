/* Text from articles cannot become markup, control a terminal or reorder what is read. */
#include "markup.h"
#include "shim.h"

static char *
written(void (*write)(GString *, const char *), const char *text)
{
    GString *out = g_string_new(NULL);
    write(out, text);
    return g_string_free(out, FALSE);
}

TEST(markup, escapes_all_five)
{
    g_autofree char *out = written(markup_escape, "<b a='1' c=\"2\">R&D</b>");
    EXPECT_STR(out, "&lt;b a=&#39;1&#39; c=&quot;2&quot;&gt;R&amp;D&lt;/b&gt;");
}

TEST(markup, controls_become_blanks)
{
    g_autofree char *out = written(markup_plain, "a\x1b[2Jb\tc\x7f\xc2\x9b"
                                                 "d");
    EXPECT_STR(out, "a [2Jb c  d");
}

TEST(markup, bad_utf8_is_replaced_and_reordering_dropped)
{
    g_autofree char *out = written(markup_plain, "a\xff"
                                                 "b\xe2\x80\xae"
                                                 "c");
    EXPECT_STR(out, "a\xef\xbf\xbd"
                    "bc");
}

/* Unicode's bidirectional controls (UAX 9, 2), the byte order mark, and what XML 1.0 forbids. */
TEST(markup, what_nobody_sees_is_left_out)
{
    static const char *const unseen[] = {"\u200E", "\u200F", "\u202A", "\u202E", "\u2066",
                                         "\u2069", "\uFEFF", "\uFFFE", "\uFFFF"};
    for (gsize i = 0; i < G_N_ELEMENTS(unseen); i++) {
        g_autofree char *text = g_strconcat("a", unseen[i], "b", NULL);
        g_autofree char *out = written(markup_plain, text);
        EXPECT_STR(out, "ab");
    }
    g_autofree char *out = written(markup_plain, "a\u2029\u206A\uFFFDb");
    EXPECT_STR(out, "a\u2029\u206A\uFFFDb");
}

TEST(markup, only_web_addresses_are_links)
{
    EXPECT_TRUE(markup_is_link("https://post.example/a"));
    EXPECT_TRUE(markup_is_link("HTTP://post.example/a"));
    EXPECT_FALSE(markup_is_link("javascript:alert(1)"));
    EXPECT_FALSE(markup_is_link("file:///etc/passwd"));
    EXPECT_FALSE(markup_is_link(""));
}

TEST(markup, a_link_points_at_the_sentence)
{
    g_autoptr(GString) out = g_string_new(NULL);
    markup_link(out, "https://post.example/a", "They spoke, again.");
    EXPECT_STR(out->str, "https://post.example/a#:~:text=They%20spoke%2C%20again.");
}

TEST(markup, a_long_sentence_is_named_by_its_ends)
{
    g_autoptr(GString) out = g_string_new(NULL);
    markup_link(out, "https://post.example/a", "one two three four five six seven eight");
    EXPECT_STR(
        out->str,
        "https://post.example/a#:~:text=one%20two%20three%20four%20five%20six,seven%20eight");
}

TEST(markup, a_link_keeps_its_own_fragment_and_cannot_leave_its_quotes)
{
    g_autoptr(GString) out = g_string_new(NULL);
    markup_link(out, "https://post.example/\"><x>#part", "They spoke.");
    EXPECT_STR(out->str, "https://post.example/%22%3E%3Cx%3E#part");
}
