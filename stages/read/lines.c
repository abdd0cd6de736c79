/* lines: articles as JSON Lines. */
#include "lines.h"

#include <json-glib/json-glib.h>
#include <string.h>

/* A member as text: a string, or a number as it is written ("id": 12). The caller owns it. */
static char *
member_text(JsonObject *object, const char *name)
{
    JsonNode *node = json_object_get_member(object, name);
    if (node == NULL || !JSON_NODE_HOLDS_VALUE(node)) {
        return g_strdup("");
    }
    if (json_node_get_value_type(node) == G_TYPE_INT64) {
        return g_strdup_printf("%" G_GINT64_FORMAT, json_node_get_int(node));
    }
    const char *text = json_node_get_string(node);
    return g_strdup(text != NULL ? text : "");
}

static void
give_object(JsonObject *object, const char *path, const char *const names[N_COLUMNS], gsize line,
            TableEach each, gpointer user, Diag *diag)
{
    char *fields[N_COLUMNS];
    for (Column c = 0; c < N_COLUMNS; c++) {
        fields[c] = member_text(object, names[c]);
    }
    Article article = {.text = fields[COLUMN_TEXT],
                       .size = strlen(fields[COLUMN_TEXT]),
                       .title = fields[COLUMN_TITLE],
                       .source = fields[COLUMN_SOURCE],
                       .url = fields[COLUMN_URL],
                       .name = fields[COLUMN_ID],
                       .date = fields[COLUMN_DATE],
                       .rule = "column"};
    article.bare = *article.title == '\0' && *article.source == '\0' && *article.url == '\0' &&
                   *article.date == '\0';
    if (article.size > 0) {
        each(&article, line, user);
    } else {
        diag_say(diag, STATUS_INPUT, path, line, "no member %s, line left out", names[COLUMN_TEXT]);
    }
    for (Column c = 0; c < N_COLUMNS; c++) {
        g_free(fields[c]);
    }
}

gsize
lines_read(const char *path, const char *const names[N_COLUMNS], const char *bytes, gsize size,
           gsize line, TableEach each, gpointer user, Diag *diag)
{
    const char *end = bytes + size, *stop;
    for (const char *p = bytes; p <= end; p = stop + 1, line++) {
        g_autoptr(JsonParser) parser = json_parser_new_immutable();
        g_autoptr(GError) error = NULL;
        stop = memchr(p, '\n', (gsize)(end - p));
        stop = stop != NULL ? stop : end;
        if (p + strspn(p, " \t\r") >= stop) {
            continue;
        }
        if (!json_parser_load_from_data(parser, p, stop - p, &error)) {
            diag_say(diag, STATUS_INPUT, path, line, "%s", error->message);
        } else if (!JSON_NODE_HOLDS_OBJECT(json_parser_get_root(parser))) {
            diag_say(diag, STATUS_INPUT, path, line, "no JSON object");
        } else {
            give_object(json_node_get_object(json_parser_get_root(parser)), path, names, line, each,
                        user, diag);
        }
    }
    return line;
}
