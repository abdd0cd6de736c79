/* Tables: the compiled image serves as long as the CSV files are those that it was made of. */
#include "folder.h"
#include "model.h"
#include "shim.h"

#include <string.h>

TEST(dates, model_comes_from_the_image_while_the_tables_are_the_same)
{
    g_autofree char *dir = folder_of("dates"), *copy = folder_with("dates", "holidays.csv", "");
    g_autoptr(Model) own = model_open(dir, NULL), same = model_open(copy, NULL);
    ASSERT_TRUE(own && same);
    EXPECT_TRUE(own->blob.base && same->blob.base);
    folder_drop(copy);
}

TEST(dates, model_reads_the_tables_when_a_reader_has_added_a_row)
{
    g_autofree char *copy =
        folder_with("dates", "holidays.csv", "tallyman,HOLIDAY,03-04,capital\n");
    g_autoptr(GError) error = NULL;
    g_autoptr(Model) model = model_open(copy, &error);
    ASSERT_TRUE(model != NULL);
    EXPECT_TRUE(!model->blob.base);
    EXPECT_TRUE(vocabulary_find_plain(&model->tables->words, "tallyman", 8)->size == 8);
    folder_drop(copy);
}

TEST(dates, model_says_which_row_of_the_tables_is_wrong)
{
    g_autofree char *copy = folder_with("dates", "holidays.csv", "tallyman,HOLIDAY\n");
    g_autoptr(GError) error = NULL;
    g_autoptr(Model) model = model_open(copy, &error);
    EXPECT_TRUE(model == NULL);
    ASSERT_TRUE(error != NULL);
    EXPECT_CONTAINS(error->message, "holidays.csv:58:");
    folder_drop(copy);
}

TEST(dates, model_wants_a_word_of_dates_in_each_pattern)
{
    g_autofree char *copy =
        folder_with("dates", "rules.csv", "aimless,0,the OTHER !LAST,,,REJECT,,,,,,,,,\n");
    g_autoptr(GError) error = NULL;
    g_autoptr(Model) model = model_open(copy, &error);
    EXPECT_TRUE(model == NULL);
    ASSERT_TRUE(error != NULL);
    EXPECT_CONTAINS(error->message, "aimless: pattern without a word of dates");
    folder_drop(copy);
}

/* A word in -ed that no table has is past; one that a rule or phrase names has to say so itself. */
TEST(dates, words_in_ed_have_a_tense)
{
    g_autofree char *dir = folder_of("dates");
    g_autoptr(Model) model = model_open(dir, NULL);
    ASSERT_TRUE(model != NULL);
    const Vocabulary *words = &model->tables->words;
    for (guint32 i = 0; i < words->n; i++) {
        const Word *word = words->word[i];
        if (word->size > 4 && strcmp(word->text + word->size - 2, "ed") == 0 && !word->classes)
            shim_fail(__FILE__, __LINE__, word->text);
    }
}
