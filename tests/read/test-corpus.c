/* The example dispatches: every line that boilerplate.csv lists is typed and no sentence's, every
 * other one is body. */
#include "read.h"

#include "dict.h"

#include "shim.h"

#include <string.h>

#define CORPUS SOURCE_DIR "/tests/corpus"

static void
take(Document *document, gpointer user)
{
    *(Document **)user = document;
}

static Document *
read_one(const char *path)
{
    Document *document = NULL;
    const char *const inputs[] = {path, NULL};
    g_autoptr(Conf) conf = conf_new("read", read_stage.options);
    g_autoptr(Diag) diag = diag_new("test");
    gpointer self = read_stage.open(conf, diag, NULL);
    read_stage.read(self, inputs, take, &document, diag);
    read_stage.close(self);
    return document;
}

/* What the paragraph on line `line` (1-based) of `text` is: its last part, so that a dateline gives
 * way to its text. */
static const char *
type_of_line(const Document *document, const char *text, gint64 line)
{
    const char *start = text, *found = "nothing";
    for (gint64 n = 1; n < line; n++)
        start = strchr(start, '\n') + 1;
    const char *end = strchr(start, '\n');
    gint64 from = start - text, to = end != NULL ? end - text : (gint64)strlen(text);
    for (guint i = 0; i < document->of[KIND_PARA]->len; i++) {
        const Row *para = document->of[KIND_PARA]->pdata[i];
        if (para->start < to && para->stop > from)
            found = para->what;
    }
    return found;
}

/* Whether the list has the line; its type goes to *what. */
static gboolean
listed(const Dict *list, const char *file, gint64 line, const char **what)
{
    for (gsize row = 0; row < dict_rows(list); row++)
        if (strcmp(dict_get(list, row, 0), file) == 0 &&
            g_ascii_strtoll(dict_get(list, row, 1), NULL, 10) == line) {
            *what = dict_get(list, row, 2);
            return TRUE;
        }
    return FALSE;
}

/* The types that both sides tell apart by more than a name: a line with the time of publication or
 * the agency's name. */
static gboolean
same_type(const char *type, const char *want)
{
    return strcmp(type, want) == 0 ||
           (strcmp(want, "dateline") == 0 && strcmp(type, "byline") == 0) ||
           (strcmp(want, "boilerplate") == 0 && strcmp(type, "heading") == 0);
}

static void
check_file(const Dict *list, const char *file)
{
    g_autofree char *path = g_build_filename(CORPUS, file, NULL);
    g_autofree char *text = NULL;
    ASSERT_TRUE(g_file_get_contents(path, &text, NULL, NULL));
    g_autoptr(Document) document = read_one(path);
    ASSERT_TRUE(document != NULL);
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    for (gint64 line = 1; lines[line - 1] != NULL; line++) {
        const char *want = "body", *type;
        if (*g_strstrip(lines[line - 1]) == '\0')
            continue;
        gboolean other = listed(list, file, line, &want);
        type = type_of_line(document, text, line);
        if (other ? !same_type(type, want) : strcmp(type, "body") != 0) {
            g_autofree char *message =
                g_strdup_printf("%s:%d is %s, not %s", file, (int)line, type, want);
            FAIL(message);
        }
    }
}

TEST(corpus, lines_that_are_no_sentences_are_typed)
{
    static const char *const columns[] = {"file", "line", "what", NULL};
    g_autoptr(GDir) dir = g_dir_open(CORPUS, 0, NULL);
    g_autoptr(Dict) list = dict_open(CORPUS "/boilerplate.csv", columns, NULL);
    ASSERT_TRUE(list != NULL && dir != NULL);
    const char *name;
    while ((name = g_dir_read_name(dir)) != NULL)
        if (g_str_has_suffix(name, ".txt"))
            check_file(list, name);
}
