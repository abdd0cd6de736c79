/* cell: a cell of a table that people open in spreadsheets. */
#include "cell.h"

#include "markup.h"
#include "record.h"

#include <string.h>

/* A spreadsheet takes a cell for a formula by its first character; full-width forms count in some.
 */
static gboolean
looks_like_formula(const char *text)
{
    static const char *const wide[] = {"\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
    if (*text && strchr("=+-@\t\r", *text))
        return TRUE;
    for (gsize i = 0; i < G_N_ELEMENTS(wide); i++)
        if (g_str_has_prefix(text, wide[i]))
            return TRUE;
    return FALSE;
}

/* One cell: guarded, quoted where it must be. Where ; parts the cells, each item of a list is a
 * cell: so each is guarded. */
void
cell_append(GString *out, const char *text, char end)
{
    g_autoptr(GString) cell = g_string_new(NULL);
    g_auto(GStrv) items = g_strsplit(text, ";", -1);
    for (char **item = items; *item; item++) {
        g_strstrip(*item);
        if (item > items)
            g_string_append_c(cell, ';');
        if (looks_like_formula(*item))
            g_string_append_c(cell, '\'');
        markup_plain(cell, *item);
    }
    record_append_field(out, cell->str);
    g_string_append_c(out, end);
}
