/* delimiter: what parts the fields of a table. */
#include "delimiter.h"

#include <string.h>

enum { SNIFF = 4096 };

/* How many columns the header names if `delimiter` parts its cells, 0 if not the text's; *cells:
 * how many it has. */
static guint
known_columns(const char *header, char delimiter, const char *const names[N_COLUMNS], guint *n)
{
    const char set[] = {delimiter, '\0'};
    g_auto(GStrv) cells = g_strsplit(header, set, -1);
    guint known = 0;
    gboolean text = FALSE;
    for (*n = 0; cells[*n] != NULL; ++*n) {
        char *cell = cells[*n];
        gsize size = strlen(cell);
        if (size >= 2 && cell[0] == '"' && cell[size - 1] == '"') {
            cell[size - 1] = '\0';
            cell++;
        }
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
