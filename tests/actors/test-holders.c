/* holders: who holds an office on a day, by the dictionary that readout ships. */
#include "scene-maker.h"
#include "shim.h"

#include <glib.h>

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
