/* mentions: extents, types and canonical names of single mentions, on a table. */
#include "scene-maker.h"
#include "shim.h"

#include <glib.h>
#include <string.h>

static const char *
value(const Row *row, const char *member)
{
    return row ? member : "";
}

static void
check(char **field)
{
    g_autoptr(Document) document = scene_maker_read(field[4], "2017-02-01");
    const Row *row = scene_maker_row(document, field[0]);
    g_autofree char *is =
        g_strdup_printf("%s: %s|%s|%s", field[4], value(row, row ? row->what : ""),
                        value(row, row ? row->who : ""), value(row, row ? row->place : ""));
    g_autofree char *should =
        *field[1] ? g_strdup_printf("%s: %s|%s|%s", field[4], field[1], field[2], field[3])
                  : g_strdup_printf("%s: ||", field[4]);
    EXPECT_STR(is, should);
}

TEST(actors, mentions_table)
{
    g_autofree char *text = NULL;
    ASSERT_TRUE(g_file_get_contents(TEST_DIR "/mentions.tsv", &text, NULL, NULL));
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    for (guint i = 0; lines[i]; i++) {
        g_auto(GStrv) field = g_strsplit(lines[i], "\t", 5);
        if (lines[i][0] != '#' && g_strv_length(field) == 5)
            check(field);
    }
}

TEST(actors, offices_follow_the_day)
{
    static const char *const text = "The French president left.";
    g_autoptr(Document) before = scene_maker_read(text, "2017-05-13");
    g_autoptr(Document) after = scene_maker_read(text, "2017-05-15");
    EXPECT_STR(scene_maker_row(before, "The French president")->who, "François Hollande");
    EXPECT_STR(scene_maker_row(after, "The French president")->who, "Emmanuel Macron");
}

TEST(actors, no_date_no_holder_by_date)
{
    g_autoptr(Document) document = scene_maker_read("The French president left.", NULL);
    EXPECT_STR(scene_maker_row(document, "The French president")->who, "French president");
}

TEST(actors, leaders_named_date_the_text)
{
    g_autoptr(Document) document =
        scene_maker_read("Angela Merkel met Barack Obama. Then Bush spoke. Obama left.", NULL);
    EXPECT_STR(scene_maker_row(document, "Obama")->who, "Barack Obama");
    EXPECT_STR(scene_maker_row(document, "Obama")->place, "USA");
}

TEST(actors, wrong_title_makes_no_new_person)
{
    g_autoptr(Document) document = scene_maker_read(
        "French Prime Minister Emmanuel Macron left. President Macron is in Rome.", "2018-02-01");
    EXPECT_STR(scene_maker_row(document, "Emmanuel Macron")->who, "Emmanuel Macron");
    EXPECT_STR(scene_maker_row(document, "Macron")->who, "Emmanuel Macron");
}

TEST(actors, rows_come_in_order_of_the_text_the_longer_first)
{
    g_autoptr(Document) document =
        scene_maker_read("U.S. officials met Turkish troops in Ankara.", "2017-02-01");
    const GPtrArray *rows = document->of[KIND_ACTOR];
    ASSERT_TRUE(rows->len == 4);
    const char *const texts[] = {"U.S. officials", "U.S.", "Turkish troops", "Ankara"};
    for (guint i = 0; i < 4; i++)
        EXPECT_STR(((Row *)rows->pdata[i])->text, texts[i]);
}

TEST(actors, nothing_in_nothing_out)
{
    g_autoptr(Document) document = scene_maker_read("", NULL);
    EXPECT_INT(document->of[KIND_ACTOR]->len, 0);
}

static const char *
attribute_of(const Document *document, const Row *row, const char *what)
{
    for (guint i = 0; i < document->of[KIND_ATTR]->len; i++) {
        const Row *attr = document->of[KIND_ATTR]->pdata[i];
        if (strcmp(attr->part_of, row->id) == 0 && strcmp(attr->what, what) == 0)
            return attr->text;
    }
    return "";
}

TEST(actors, wrong_title_is_kept_as_a_claim)
{
    g_autoptr(Document) document = scene_maker_read(
        "French Prime Minister Francois Hollande met Chancellor Angela Merkel.", "2017-02-01");
    const Row *wrong = scene_maker_row(document, "Francois Hollande");
    const Row *right = scene_maker_row(document, "Angela Merkel");
    EXPECT_STR(attribute_of(document, wrong, "claim"), "prime minister");
    EXPECT_STR(attribute_of(document, wrong, "office"), "president");
    EXPECT_STR(attribute_of(document, right, "claim"), "");
}
