/* dict: dictionaries as they are written by hand and by programs. */
#include "diag.h"
#include "dict.h"
#include "shim.h"

#include <glib/gstdio.h>

/* Opens a dictionary with this text and the columns word and class. */
static Dict *
open_text(const char *text, GError **error)
{
    static const char *const columns[] = {"class", "word", NULL};
    g_autofree char *path = NULL;
    int file = g_file_open_tmp("dict-XXXXXX.csv", &path, NULL);
    g_close(file, NULL);
    g_file_set_contents(path, text, -1, NULL);
    Dict *dict = dict_open(path, columns, error);
    g_unlink(path);
    return dict;
}

TEST(dict, plain_and_quoted_rows)
{
    g_autoptr(Dict) dict = open_text("word,class,note\n"
                                     "bell,a,\n"
                                     "\"bell, book\",b,\"a \"\"note\"\"\"\n"
                                     "\n"
                                     ",,last\n",
                                     NULL);
    ASSERT_TRUE(dict != NULL);
    ASSERT_INT((gint64)dict_rows(dict), 3);
    EXPECT_STR(dict_get(dict, 0, 1), "bell");
    EXPECT_STR(dict_get(dict, 0, 0), "a");
    EXPECT_STR(dict_find(dict, 0, "note"), "");
    EXPECT_STR(dict_get(dict, 1, 1), "bell, book");
    EXPECT_STR(dict_find(dict, 1, "note"), "a \"note\"");
    EXPECT_STR(dict_get(dict, 2, 1), "");
    EXPECT_STR(dict_find(dict, 2, "note"), "last");
    EXPECT_STR(dict_find(dict, 2, "nowhere"), "");
    EXPECT_INT((gint64)dict_line(dict, 2), 5);
}

TEST(dict, rows_over_several_lines_keep_their_line)
{
    g_autoptr(Dict) dict = open_text("word,class\n"
                                     "\"a\n\nb, c\",x\n"
                                     "d,y\n",
                                     NULL);
    ASSERT_TRUE(dict != NULL);
    ASSERT_INT((gint64)dict_rows(dict), 2);
    EXPECT_STR(dict_get(dict, 0, 1), "a\n\nb, c");
    EXPECT_INT((gint64)dict_line(dict, 0), 2);
    EXPECT_STR(dict_get(dict, 1, 1), "d");
    EXPECT_INT((gint64)dict_line(dict, 1), 5);
}

TEST(dict, byte_order_mark_crlf_and_no_last_line_end)
{
    g_autoptr(Dict) dict = open_text("\xEF\xBB\xBF"
                                     "word,class\r\nbell,a\r\nreed,b",
                                     NULL);
    ASSERT_TRUE(dict != NULL);
    ASSERT_INT((gint64)dict_rows(dict), 2);
    EXPECT_STR(dict_get(dict, 0, 0), "a");
    EXPECT_STR(dict_get(dict, 1, 0), "b");
}

TEST(dict, faults_name_their_line)
{
    static const char *const faults[][2] = {
        {"word,class\nbell,a\nreed\n", ":3: 1 fields where the header has 2"},
        {"word,class\nbell,a,b\n", ":2: 3 fields where the header has 2"},
        {"word,class\n\"bell\"\n", ":2: 1 fields where the header has 2"},
        {"word\nbell\n", ":1: no column class"},
        {"word,class\nbell,a\nreed,\"b\nhorn,c\n", ":3: a quote that is never closed"},
        {"word,class\nbell,a\n\"reed\"s,b\nhorn,c\n", ":3: a quote amid a field"},
        {"word,class\nbell,6\" long\nhorn,c\n", ":2: a quote amid a field"},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(faults); i++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(Dict) dict = open_text(faults[i][0], &error);
        ASSERT_TRUE(dict == NULL && error != NULL);
        EXPECT_CONTAINS(error->message, faults[i][1]);
        EXPECT_INT(error->code, STATUS_USAGE);
    }
}

static void
join(const char *item, gpointer user)
{
    g_string_append_printf(user, "<%s>", item);
}

TEST(dict, missing_file_is_named_once)
{
    static const char *const columns[] = {NULL};
    g_autoptr(GError) error = NULL;
    EXPECT_TRUE(dict_open("/nonexistent/words.csv", columns, &error) == NULL);
    ASSERT_TRUE(error != NULL);
    EXPECT_STR(error->message, "/nonexistent/words.csv: No such file or directory");
}

TEST(dict, each_item_of_a_list)
{
    g_autoptr(GString) out = g_string_new(NULL);
    dict_each("", join, out);
    dict_each(" a ;; b c;", join, out);
    EXPECT_STR(out->str, "<a><b c>");
}
