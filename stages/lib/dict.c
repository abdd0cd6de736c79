/* dict: a dictionary, a CSV file with a header; rows in file order, columns by name. */
#include "dict.h"

#include "arena.h"
#include "diag.h"

#include <csv.h>
#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

struct Dict {
    char *text; /* the file; cells of lines without quotes lie there */
    Arena *arena;
    GPtrArray *cells;  /* char *, `width` per row */
    GArray *lines;     /* gsize, first line of each row */
    GPtrArray *header; /* char * */
    guint *columns;    /* index in the header of each asked column */
    gsize width;
};

/* What the libcsv callbacks fill. */
typedef struct {
    Dict *dict;
    const char *path;
    GPtrArray *row;
    gsize line;
    gboolean open; /* a quoted field goes on in the next line */
    GError **error;
    gboolean failed;
} Loader;

static void
on_field(void *data, size_t size, void *user)
{
    Loader *load = user;
    g_ptr_array_add(load->row, arena_strndup(load->dict->arena, data ? data : "", (gssize)size));
}

static void
fail(Loader *load, const char *text)
{
    if (!load->failed)
        g_set_error(load->error, READOUT_ERROR, STATUS_USAGE, "%s:%" G_GSIZE_FORMAT ": %s",
                    load->path, load->line, text);
    load->failed = TRUE;
}

/* Whether a row has as many fields as the header; counts it. */
static gboolean
take_row(Loader *load, gsize fields)
{
    if (load->failed)
        return FALSE;
    if (fields != load->dict->width) {
        g_autofree char *text =
            g_strdup_printf("%" G_GSIZE_FORMAT " fields where the header has %" G_GSIZE_FORMAT,
                            fields, load->dict->width);
        fail(load, text);
        return FALSE;
    }
    g_array_append_val(load->dict->lines, load->line);
    return TRUE;
}

static void
on_row(int end, void *user)
{
    (void)end;
    Loader *load = user;
    Dict *dict = load->dict;
    load->open = FALSE;
    if (load->row->len == 0)
        return;
    gboolean header = dict->width == 0;
    if (header)
        dict->width = load->row->len;
    if (header || take_row(load, load->row->len))
        for (guint i = 0; i < load->row->len; i++)
            g_ptr_array_add(header ? dict->header : dict->cells, load->row->pdata[i]);
    g_ptr_array_set_size(load->row, 0);
}

/* A row of one line without quotes: cut where it lies, which is what most rows are. */
static void
cut_line(Loader *load, char *line, char *end)
{
    gsize fields = 1;
    g_ptr_array_add(load->dict->cells, line);
    for (char *comma = line; (comma = memchr(comma, ',', (gsize)(end - comma))); fields++) {
        *comma++ = '\0';
        g_ptr_array_add(load->dict->cells, comma);
    }
    *end = '\0';
    take_row(load, fields);
}

static int
never_space(unsigned char c)
{
    (void)c;
    return 0;
}

/* Line by line, so that a row's line is known; libcsv keeps its state over line ends inside quotes.
 */
static gboolean
parse(Loader *load, char *text, gsize size)
{
    struct csv_parser parser;
    csv_init(&parser, CSV_APPEND_NULL | CSV_STRICT | CSV_STRICT_FINI);
    csv_set_space_func(&parser, never_space);
    gsize line = 0;
    for (char *at = text, *end = text + size, *stop; at < end && !load->failed; at = stop) {
        char *feed = memchr(at, '\n', (gsize)(end - at));
        stop = feed ? feed + 1 : end;
        line++;
        if (!load->open)
            load->line = line;
        gboolean quotes = memchr(at, '"', (gsize)(stop - at)) != NULL;
        gboolean plain = !quotes && !load->open && feed && feed > at && feed[-1] != '\r';
        load->open |= quotes; /* until its row is complete */
        if (plain && load->dict->width)
            cut_line(load, at, feed);
        else if (csv_parse(&parser, at, (gsize)(stop - at), on_field, on_row, load) !=
                 (gsize)(stop - at))
            fail(load, "a quote amid a field");
    }
    if (!load->failed && csv_fini(&parser, on_field, on_row, load) != 0)
        fail(load, "a quote that is never closed");
    csv_free(&parser);
    return !load->failed;
}

static gboolean
find_columns(Dict *dict, const char *path, const char *const *columns, GError **error)
{
    guint n = g_strv_length((char **)columns);
    dict->columns = arena_alloc(dict->arena, n * sizeof(guint));
    for (guint c = 0; c < n; c++) {
        guint i = 0;
        while (i < dict->header->len && strcmp(dict->header->pdata[i], columns[c]) != 0)
            i++;
        if (i == dict->header->len) {
            g_set_error(error, READOUT_ERROR, STATUS_USAGE, "%s:1: no column %s", path, columns[c]);
            return FALSE;
        }
        dict->columns[c] = i;
    }
    return TRUE;
}

static Dict *
dict_new(void)
{
    Dict *dict = g_new0(Dict, 1);
    dict->arena = arena_new();
    dict->cells = g_ptr_array_new();
    dict->lines = g_array_new(FALSE, FALSE, sizeof(gsize));
    dict->header = g_ptr_array_new();
    return dict;
}

/* GLib's own message would name the file a second time. */
static gboolean
read_file(const char *path, char **text, gsize *size, GError **error)
{
    g_autoptr(GError) failed = NULL;
    if (g_access(path, R_OK) != 0)
        g_set_error(error, READOUT_ERROR, STATUS_USAGE, "%s: %s", path, g_strerror(errno));
    else if (!g_file_get_contents(path, text, size, &failed))
        g_set_error(error, READOUT_ERROR, STATUS_USAGE, "%s: %s", path, failed->message);
    else
        return TRUE;
    return FALSE;
}

Dict *
dict_open(const char *path, const char *const *columns, GError **error)
{
    g_autoptr(Dict) dict = dict_new();
    gsize size = 0;
    if (!read_file(path, &dict->text, &size, error))
        return NULL;
    char *body = dict->text;
    if (size >= 3 && memcmp(body, "\xEF\xBB\xBF", 3) == 0) {
        body += 3;
        size -= 3;
    }
    g_autoptr(GPtrArray) row = g_ptr_array_new();
    Loader load = {.dict = dict, .path = path, .row = row, .error = error};
    if (!parse(&load, body, size) || !find_columns(dict, path, columns, error))
        return NULL;
    return g_steal_pointer(&dict);
}

void
dict_free(Dict *dict)
{
    if (!dict)
        return;
    g_ptr_array_free(dict->cells, TRUE);
    g_array_free(dict->lines, TRUE);
    g_ptr_array_free(dict->header, TRUE);
    arena_free(dict->arena);
    g_free(dict->text);
    g_free(dict);
}

gsize
dict_rows(const Dict *dict)
{
    return dict->lines->len;
}

const char *
dict_get(const Dict *dict, gsize row, guint column)
{
    return dict->cells->pdata[row * dict->width + dict->columns[column]];
}

const char *
dict_find(const Dict *dict, gsize row, const char *column)
{
    for (guint i = 0; i < dict->header->len; i++)
        if (strcmp(dict->header->pdata[i], column) == 0)
            return dict->cells->pdata[row * dict->width + i];
    return "";
}

gsize
dict_line(const Dict *dict, gsize row)
{
    return g_array_index(dict->lines, gsize, row);
}

void
dict_each(const char *list, void (*each)(const char *item, gpointer user), gpointer user)
{
    g_autofree char *copy = *list ? g_strdup(list) : NULL;
    for (char *item = copy, *next; item; item = next) {
        next = strchr(item, ';');
        if (next)
            *next++ = '\0';
        if (*g_strstrip(item))
            each(item, user);
    }
}
