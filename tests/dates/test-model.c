/* Tables: the compiled image serves as long as the CSV files are those that it was made of. */
#include "conf.h"
#include "model.h"
#include "shim.h"

#include <glib/gstdio.h>
#include <string.h>

static char *
own_dir(void)
{
    g_autofree char *data = conf_data_dir();
    return g_build_filename(data, "dates", NULL);
}

/* A copy of the tables, with `row` added to holidays.csv. */
static char *
copy_with(const char *row)
{
    g_autofree char *from = own_dir();
    char *to = g_dir_make_tmp("tables-XXXXXX", NULL);
    g_autoptr(GDir) dir = g_dir_open(from, 0, NULL);
    for (const char *name; (name = g_dir_read_name(dir));) {
        g_autofree char *source = g_build_filename(from, name, NULL), *text = NULL;
        g_autofree char *target = g_build_filename(to, name, NULL);
        g_autoptr(GString) copy = g_string_new(NULL);
        gsize size = 0;
        g_file_get_contents(source, &text, &size, NULL);
        g_string_append_len(copy, text, (gssize)size);
        if (strcmp(name, "holidays.csv") == 0)
            g_string_append(copy, row);
        g_file_set_contents(target, copy->str, (gssize)copy->len, NULL);
    }
    return to;
}

static void
drop(const char *path)
{
    g_autoptr(GDir) dir = g_dir_open(path, 0, NULL);
    for (const char *name; (name = g_dir_read_name(dir));) {
        g_autofree char *file = g_build_filename(path, name, NULL);
        g_unlink(file);
    }
    g_rmdir(path);
}

TEST(dates, model_comes_from_the_image_while_the_tables_are_the_same)
{
    g_autofree char *dir = own_dir(), *copy = copy_with("");
    g_autoptr(Model) own = model_open(dir, NULL), same = model_open(copy, NULL);
    ASSERT_TRUE(own && same);
    EXPECT_TRUE(own->blob.base && same->blob.base);
    drop(copy);
}

TEST(dates, model_reads_the_tables_when_a_reader_has_added_a_row)
{
    g_autofree char *copy = copy_with("tallyman,HOLIDAY,03-04,capital\n");
    g_autoptr(GError) error = NULL;
    g_autoptr(Model) model = model_open(copy, &error);
    ASSERT_TRUE(model != NULL);
    EXPECT_TRUE(!model->blob.base);
    EXPECT_TRUE(vocabulary_find_plain(&model->tables->words, "tallyman", 8) != NULL);
    drop(copy);
}

TEST(dates, model_says_which_row_of_the_tables_is_wrong)
{
    g_autofree char *copy = copy_with("tallyman,HOLIDAY\n");
    g_autoptr(GError) error = NULL;
    g_autoptr(Model) model = model_open(copy, &error);
    EXPECT_TRUE(model == NULL);
    ASSERT_TRUE(error != NULL);
    EXPECT_CONTAINS(error->message, "holidays.csv:59:");
    drop(copy);
}
