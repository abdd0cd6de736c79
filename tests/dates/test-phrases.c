/* Conformance: every line of phrases.tsv, read on Sunday 29 January 2017, and every passage of
 * passages.tsv, read on the day of its first column (which may be unknown). The marks of a phrase
 * stand in brackets, `/` parts sentences; the second column has their types and values in order,
 * `-` for none. Values by TimeML 1.2.1. */
#include "dates.h"
#include "marked.h"
#include "shim.h"

#include <string.h>

typedef struct {
    gpointer dates;
    const char *path;
    guint rows;
} Table;

static void
check_line(Table *table, const char *line, int number)
{
    const char *tab = strchr(line, '\t');
    if (*line == '#' || *line == '\0')
        return;
    if (!tab) {
        shim_fail(table->path, number, "no tab");
        return;
    }
    g_autofree char *marked = g_strndup(line, (gsize)(tab - line));
    g_autofree char *plain = marked_plain(marked);
    g_autofree char *expected = g_strdup_printf("%s\t%s", marked, tab + 1);
    g_autofree char *got = marked_read(table->dates, plain, "2017-01-29");
    shim_str(table->path, number, plain, got, expected);
    table->rows++;
}

TEST(dates, phrases)
{
    g_autofree char *path = g_build_filename(TEST_DIR, "phrases.tsv", NULL), *text = NULL;
    ASSERT_TRUE(g_file_get_contents(path, &text, NULL, NULL));
    g_auto(GStrv) line = g_strsplit(text, "\n", -1);
    Table table = {marked_open("auto"), path, 0};
    ASSERT_TRUE(table.dates != NULL);
    for (int i = 0; line[i]; i++)
        check_line(&table, line[i], i + 1);
    EXPECT_TRUE(table.rows >= 1000);
    dates_stage.close(table.dates);
}

/* Column 1 is the publication date, 2 and 3 are as in phrases.tsv. */
static void
check_passage(gpointer dates, const char *path, const char *line, int number)
{
    g_auto(GStrv) column = g_strsplit(line, "\t", 3);
    if (*line == '#' || *line == '\0')
        return;
    if (g_strv_length(column) != 3) {
        shim_fail(path, number, "no three columns");
        return;
    }
    g_autofree char *plain = marked_plain(column[1]);
    g_autofree char *expected = g_strconcat(column[1], "\t", column[2], NULL);
    g_autofree char *got = marked_read(dates, plain, column[0]);
    shim_str(path, number, plain, got, expected);
}

TEST(dates, passages)
{
    g_autofree char *path = g_build_filename(TEST_DIR, "passages.tsv", NULL), *text = NULL;
    gpointer dates = marked_open("auto");
    ASSERT_TRUE(dates != NULL && g_file_get_contents(path, &text, NULL, NULL));
    g_auto(GStrv) line = g_strsplit(text, "\n", -1);
    EXPECT_TRUE(g_strv_length(line) > 18);
    for (int i = 0; line[i]; i++)
        check_passage(dates, path, line[i], i + 1);
    dates_stage.close(dates);
}
