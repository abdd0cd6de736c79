/* delimiter: what parts the fields of a table. */
#include "delimiter.h"

#include <string.h>

enum { SNIFF = 4096 };

/* The cell that begins at `cell`, its quotes taken off; *next: where the next one begins, NULL
 * behind the last. In quotes a delimiter is none. A new string. */
static char *
take_cell(const char *cell, char delimiter, const char **next)
{
    GString *text = g_string_new(NULL);
    gboolean quoted = *cell == '"';
    const char *p = cell + quoted;
    for (; *p != '\0' && (quoted || *p != delimiter); p++) {
        if (quoted && *p == '"' && *++p != '"') {
            quoted = FALSE;
            if (*p == '\0' || *p == delimiter) {
                break;
            }
        }
        g_string_append_c(text, *p);
    }
    *next = *p != '\0' ? p + 1 : NULL;
    return g_string_free(text, FALSE);
}

/* How many columns the header names if `delimiter` parts its cells, 0 if not the text's; *n: how
 * many cells it has. */
static guint
known_columns(const char *header, char delimiter, const char *const names[N_COLUMNS], guint *n)
{
    guint known = 0;
    gboolean text = FALSE;
    *n = 0;
    for (const char *at = header; at != NULL; ++*n) {
        g_autofree char *cell = take_cell(at, delimiter, &at);
        for (Column c = 0; c < N_COLUMNS; c++) {
            gboolean same = g_ascii_strcasecmp(cell, names[c]) == 0;
            known += same;
            text |= same && c == COLUMN_TEXT;
        }
    }
    return text ? known : 0;
}

char
table_delimiter(const char *bytes, gsize size, const char *const names[N_COLUMNS], guint *known)
{
    static const char marks[] = {',', ';', '\t', '|'};
    gsize mark = table_mark(bytes, size);
    bytes += mark;
    size = MIN(size - mark, (gsize)SNIFF);
    const char *end = memchr(bytes, '\n', size);
    g_autofree char *header = g_strndup(bytes, end != NULL ? (gsize)(end - bytes) : size);
    char best = *marks;
    guint most = 0;
    g_strchomp(header);
    *known = 0;
    for (gsize i = 0; i < G_N_ELEMENTS(marks); i++) {
        guint cells, columns = known_columns(header, marks[i], names, &cells);
        if (columns > *known || (columns == *known && cells > most)) {
            best = marks[i];
            *known = columns;
            most = cells;
        }
    }
    return best;
}
