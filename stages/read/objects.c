/* objects: articles as JSON objects with the members that a table has as columns. */
#include "objects.h"

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

static gboolean
has_text(const Objects *objects, JsonObject *object)
{
    g_autofree char *text = member_text(object, objects->names[COLUMN_TEXT]);
    return *text != '\0';
}

static void
give_article(const Objects *objects, JsonObject *object, gsize line)
{
    char *fields[N_COLUMNS];
    for (Column c = 0; c < N_COLUMNS; c++) {
        fields[c] = member_text(object, objects->names[c]);
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
    objects->each(&article, line, objects->user);
    for (Column c = 0; c < N_COLUMNS; c++) {
        g_free(fields[c]);
    }
}

/* The first member that is an array of objects, or NULL; *names: the names of all members. */
static JsonArray *
find_array(JsonObject *object, GString *names)
{
    g_autoptr(GList) members = json_object_get_members(object);
    JsonArray *found = NULL;
    for (const GList *member = members; member != NULL; member = member->next) {
        JsonNode *node = json_object_get_member(object, member->data);
        JsonArray *array = JSON_NODE_HOLDS_ARRAY(node) ? json_node_get_array(node) : NULL;
        gboolean objects = array != NULL && json_array_get_length(array) > 0 &&
                           JSON_NODE_HOLDS_OBJECT(json_array_get_element(array, 0));
        found = found == NULL && objects ? array : found;
        g_string_append_printf(names, "%s%s", names->len > 0 ? ", " : "",
                               (const char *)member->data);
    }
    return found;
}

static void
give_array(const Objects *objects, JsonArray *array, gsize line)
{
    for (guint i = 0; i < json_array_get_length(array); i++) {
        JsonNode *element = json_array_get_element(array, i);
        gsize at = objects->whole ? i + 1 : line;
        if (JSON_NODE_HOLDS_OBJECT(element)) {
            objects_give(objects, element, at);
        } else {
            diag_say(objects->diag, STATUS_INPUT, objects->path, at, "no JSON object");
        }
    }
}

void
objects_give(const Objects *objects, JsonNode *value, gsize line)
{
    g_autoptr(GString) names = g_string_new(NULL);
    JsonArray *array;
    if (value != NULL && objects->whole && JSON_NODE_HOLDS_ARRAY(value)) {
        give_array(objects, json_node_get_array(value), line);
    } else if (value == NULL || !JSON_NODE_HOLDS_OBJECT(value)) {
        diag_say(objects->diag, STATUS_INPUT, objects->path, line, "no JSON object");
    } else if (has_text(objects, json_node_get_object(value))) {
        give_article(objects, json_node_get_object(value), line);
    } else if ((array = find_array(json_node_get_object(value), names)) != NULL) {
        give_array(objects, array, line);
    } else {
        diag_say(objects->diag, STATUS_INPUT, objects->path, line,
                 "no member %s%s%s: left out, see columns in readout-read(1)",
                 objects->names[COLUMN_TEXT], names->len > 0 ? ", only " : "", names->str);
    }
}

static const char *
skip_blanks(const char *p, const char *end)
{
    while (p < end && strchr(" \t\r\n", *p) != NULL && *p != '\0') {
        p++;
    }
    return p;
}

/* Behind the string that begins at `p`, or `end`. */
static const char *
skip_string(const char *p, const char *end)
{
    for (p++; p < end && *p != '"'; p++) {
        p += *p == '\\';
    }
    return p < end ? p + 1 : end;
}

/* Behind the object that begins at `p`; NULL if it does not end. */
static const char *
object_end(const char *p, const char *end)
{
    for (guint depth = 0; p < end;) {
        if (*p == '"') {
            p = skip_string(p, end);
            continue;
        }
        depth += (*p == '{' || *p == '[') - (*p == '}' || *p == ']');
        p++;
        if (depth == 0) {
            return p;
        }
    }
    return NULL;
}

/* Behind the "[" of the first array of objects; `end` if there is none. */
static const char *
array_begin(const char *p, const char *end)
{
    while (p < end) {
        const char *next = *p == '[' ? skip_blanks(p + 1, end) : end;
        if (next < end && *next == '{') {
            return next;
        }
        p = *p == '"' ? skip_string(p, end) : p + 1;
    }
    return end;
}

/* The objects of the first array that can be read alone, where the whole cannot. */
static void
give_rest(const Objects *objects, const char *bytes, gsize size)
{
    const char *end = bytes + size, *p = array_begin(bytes, end), *stop;
    for (gsize n = 1; p < end && *p == '{' && (stop = object_end(p, end)) != NULL; n++) {
        g_autoptr(JsonParser) parser = json_parser_new_immutable();
        g_autoptr(GError) error = NULL;
        if (json_parser_load_from_data(parser, p, stop - p, &error)) {
            objects_give(objects, json_parser_get_root(parser), n);
        } else {
            diag_say(objects->diag, STATUS_INPUT, objects->path, n, "%s", error->message);
        }
        p = skip_blanks(stop, end);
        p = p < end && *p == ',' ? skip_blanks(p + 1, end) : end;
    }
}

void
objects_read(const Objects *objects, const char *bytes, gsize size)
{
    g_autoptr(JsonParser) parser = json_parser_new_immutable();
    g_autoptr(GError) error = NULL;
    if (json_parser_load_from_data(parser, bytes, (gssize)size, &error)) {
        objects_give(objects, json_parser_get_root(parser), 1);
    } else {
        diag_say(objects->diag, STATUS_INPUT, objects->path, 0, "%s", error->message);
        give_rest(objects, bytes, size);
    }
}

gboolean
objects_sniff(const char *bytes, gsize size, gboolean *lines)
{
    const char *end = bytes + size, *p = skip_blanks(bytes + table_mark(bytes, size), end);
    const char *next = p < end ? skip_blanks(p + 1, end) : end;
    *lines = FALSE;
    if (next == end || (*p != '{' && *p != '[') || *next != (*p == '{' ? '"' : '{')) {
        return FALSE;
    }
    const char *stop = memchr(p, '\n', (gsize)(end - p));
    gboolean open = stop != NULL && next > stop; /* the brace alone on its line */
    while (stop != NULL && stop > p && g_ascii_isspace(stop[-1])) {
        stop--;
    }
    *lines = *p == '{' && !open && (stop == NULL || stop[-1] == '}');
    return TRUE;
}
