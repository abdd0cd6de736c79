/* coreference: who is meant by names, offices, plurals and pronouns, on a table of cases written
 * for this test. */
#include "scene-maker.h"
#include "shim.h"

#include <glib.h>
#include <string.h>

typedef struct {
    guint cases, right, wrong;
    GString *misses;
} Tally;

static void
judge(Tally *tally, char **field)
{
    g_autoptr(Document) document = scene_maker_read(field[3], field[0]);
    const Row *row = scene_maker_row(document, field[1]);
    const char *who = row ? row->who : "";
    tally->cases++;
    if (strcmp(who, field[2]) == 0) {
        tally->right++;
        return;
    }
    tally->wrong += *who != '\0';
    g_string_append_printf(tally->misses, "\n  [%s] is \"%s\", should be \"%s\": %s", field[1], who,
                           field[2], field[3]);
}

/* At least 85 of 100 are right and fewer than 5 wrong; the rest stays open. */
static void
judge_table(const char *path, guint least)
{
    g_autofree char *text = NULL;
    ASSERT_TRUE(g_file_get_contents(path, &text, NULL, NULL));
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    Tally tally = {0, 0, 0, g_string_new(NULL)};
    for (guint i = 0; lines[i]; i++) {
        g_auto(GStrv) field = g_strsplit(lines[i], "\t", 4);
        if (lines[i][0] != '#' && g_strv_length(field) == 4)
            judge(&tally, field);
    }
    EXPECT_TRUE(tally.cases >= least);
    gboolean good = tally.right * 100 >= tally.cases * 85 && tally.wrong * 100 < tally.cases * 5;
    if (!good || g_getenv("VERBOSE"))
        g_printerr("%u cases, %u right, %u wrong%s\n", tally.cases, tally.right, tally.wrong,
                   tally.misses->str);
    EXPECT_TRUE(good);
    g_string_free(tally.misses, TRUE);
}

TEST(actors, coreference_table)
{
    judge_table(TEST_DIR "/coreference.tsv", 190);
}

TEST(actors, newswire_table)
{
    judge_table(TEST_DIR "/newswire.tsv", 100);
}
