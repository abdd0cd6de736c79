/* hints: words that tell of what a date in the page is. */
#include "hints.h"

#include "diag.h"
#include "dict.h"
#include "scan.h"

struct Hints {
    GPtrArray *words[N_HINTS]; /* char * */
};

static gboolean
parse_hint(const char *name, Hint *hint)
{
    static const char *const names[N_HINTS] = {"archive", "page", "clause", "writer"};
    for (Hint h = 0; h < N_HINTS; h++) {
        if (strcmp(name, names[h]) == 0) {
            *hint = h;
            return TRUE;
        }
    }
    return FALSE;
}

Hints *
hints_open(const char *path, GError **error)
{
    static const char *const columns[] = {"word", "what", NULL};
    g_autoptr(Dict) dict = dict_open(path, columns, error);
    if (dict == NULL) {
        return NULL;
    }
    g_autoptr(Hints) hints = g_new0(Hints, 1);
    for (Hint h = 0; h < N_HINTS; h++) {
        hints->words[h] = g_ptr_array_new_with_free_func(g_free);
    }
    for (gsize row = 0; row < dict_rows(dict); row++) {
        Hint hint;
        if (!parse_hint(dict_get(dict, row, 1), &hint)) {
            g_set_error(error, READOUT_ERROR, STATUS_USAGE, "%s:%" G_GSIZE_FORMAT ": unknown what",
                        path, dict_line(dict, row));
            return NULL;
        }
        g_ptr_array_add(hints->words[hint], g_strdup(dict_get(dict, row, 0)));
    }
    return g_steal_pointer(&hints);
}

void
hints_free(Hints *hints)
{
    for (Hint h = 0; hints != NULL && h < N_HINTS; h++) {
        g_ptr_array_unref(hints->words[h]);
    }
    g_free(hints);
}

gboolean
hints_has(const Hints *hints, Hint hint, const char *text, gsize size)
{
    for (guint i = 0; i < hints->words[hint]->len; i++) {
        if (scan_find_word(text, size, hints->words[hint]->pdata[i]) != NULL) {
            return TRUE;
        }
    }
    return FALSE;
}
