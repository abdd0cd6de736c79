/* Tables: the compiled image serves as long as the CSV files are those that it was made of, and
 * says the same. */
#include "conf.h"
#include "shim.h"
#include "tables.h"

#include <glib/gstdio.h>
#include <string.h>

static char *
own_dir(void)
{
    g_autofree char *data = conf_data_dir();
    return g_build_filename(data, "events", NULL);
}

/* A copy of the tables, with `row` added to status.csv. */
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
        if (strcmp(name, "status.csv") == 0)
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

static const Word *
word(const Tables *tables, const char *fold)
{
    const Token token = {.fold = fold, .hash = token_hash(fold, strlen(fold))};
    return vocabulary_find(tables->vocabulary, &token);
}

TEST(tables, image_says_what_the_tables_say)
{
    g_autofree char *dir = own_dir();
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
    g_autofree char *same = copy_with(""), *longer = copy_with("mull over,governor,possible\n");
    g_autoptr(Tables) image = tables_open(same, NULL), csv = tables_open(longer, NULL);
    ASSERT_TRUE(image && csv);
    EXPECT_TRUE(image->blob.base && !csv->blob.base);
    drop(same);
    drop(longer);
}

TEST(tables, wrong_row_is_named)
{
    g_autofree char *copy = copy_with("mull over\n");
    g_autoptr(GError) error = NULL;
    g_autoptr(Tables) tables = tables_open(copy, &error);
    EXPECT_TRUE(tables == NULL);
    ASSERT_TRUE(error != NULL);
    EXPECT_CONTAINS(error->message, "status.csv:");
    drop(copy);
}
