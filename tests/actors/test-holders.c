/* holders: who holds an office on a day, by the dictionary that readout ships. */
#include "scene-maker.h"
#include "shim.h"

#include <glib.h>
#include <string.h>

/* The canonical name of "PHRASE said no." in an article of that day. */
static void
expect_holder(char **field)
{
    g_autofree char *text = g_strconcat(field[1], " said no.", NULL);
    g_autoptr(Document) document = scene_maker_read(text, field[0]);
    const Row *row = scene_maker_row(document, field[1]);
    g_autofree char *got = g_strconcat(field[0], " ", field[1], ": ", row ? row->who : "", NULL);
    g_autofree char *want = g_strconcat(field[0], " ", field[1], ": ", field[2], NULL);
    EXPECT_STR(got, want);
}

TEST(actors, holders_on_both_sides_of_a_change)
{
    g_autofree char *text = NULL;
    ASSERT_TRUE(g_file_get_contents(TEST_DIR "/holders.tsv", &text, NULL, NULL));
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    guint cases = 0;
    for (guint i = 0; lines[i]; i++) {
        g_auto(GStrv) field = g_strsplit(lines[i], "\t", 3);
        if (lines[i][0] == '#' || g_strv_length(field) != 3)
            continue;
        expect_holder(field);
        cases++;
    }
    EXPECT_TRUE(cases >= 36);
}

TEST(actors, holders_have_one_spelling_of_a_name)
{
    g_autofree char *text = NULL;
    ASSERT_TRUE(g_file_get_contents(SOURCE_DIR "/stages/actors/holders.csv", &text, NULL, NULL));
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    g_autoptr(GHashTable) names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    for (guint i = 1; lines[i] && *lines[i]; i++) {
        g_autofree char *name = g_strndup(lines[i], strcspn(lines[i], ","));
        char *plain = g_str_to_ascii(name, "C");
        const char *known = g_hash_table_lookup(names, plain);
        EXPECT_STR(known ? known : name, name);
        g_hash_table_insert(names, plain, g_strdup(name));
    }
    EXPECT_TRUE(g_hash_table_size(names) > 3000);
}
