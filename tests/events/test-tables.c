/* Tables: the compiled image serves as long as the CSV files are those that it was made of, and
 * says the same. */
#include "folder.h"
#include "shim.h"
#include "tables.h"

#include <string.h>

static const Word *
word(const Tables *tables, const char *fold)
{
    const Token token = {.fold = fold, .key = token_key(fold, strlen(fold))};
    return vocabulary_find(tables->vocabulary, &token);
}

TEST(tables, image_says_what_the_tables_say)
{
    g_autofree char *dir = folder_of("events");
    g_autoptr(Tables) image = tables_open(dir, NULL), csv = tables_load(dir, NULL);
    ASSERT_TRUE(image && csv);
    EXPECT_TRUE(image->blob.base && !csv->blob.base);
    const Tables *const both[] = {image, csv};
    for (gsize i = 0; i < G_N_ELEMENTS(both); i++) {
        EXPECT_STR(word(both[i], "met")->lemma, "meet");
        EXPECT_TRUE(word(both[i], "xyzzy") == NULL);
        EXPECT_STR(tables_code(both[i], "call", "happened")->cameo, "041");
        EXPECT_TRUE(tables_code(both[i], "call", "xyzzy") == NULL);
    }
}

TEST(tables, read_again_when_a_reader_has_added_a_row)
{
    g_autofree char *same = folder_with("events", "status.csv", ""),
                    *longer = folder_with("events", "status.csv", "mull over,governor,possible\n");
    g_autoptr(Tables) image = tables_open(same, NULL), csv = tables_open(longer, NULL);
    ASSERT_TRUE(image && csv);
    EXPECT_TRUE(image->blob.base && !csv->blob.base);
    folder_drop(same);
    folder_drop(longer);
}

TEST(tables, unknown_place_of_a_status_is_refused)
{
    g_autofree char *copy = folder_with("events", "status.csv", "mull over,nowhere,possible\n");
    g_autoptr(GError) error = NULL;
    g_autoptr(Tables) tables = tables_open(copy, &error);
    EXPECT_TRUE(tables == NULL);
    ASSERT_TRUE(error != NULL);
    EXPECT_CONTAINS(error->message, "unknown word: nowhere");
    folder_drop(copy);
}

TEST(tables, wrong_row_is_named)
{
    g_autofree char *copy = folder_with("events", "status.csv", "mull over\n");
    g_autoptr(GError) error = NULL;
    g_autoptr(Tables) tables = tables_open(copy, &error);
    EXPECT_TRUE(tables == NULL);
    ASSERT_TRUE(error != NULL);
    EXPECT_CONTAINS(error->message, "status.csv:");
    folder_drop(copy);
}
