/* colons: words that stand before a colon. */
#include "colons.h"

#include "diag.h"
#include "dict.h"

#include <string.h>

enum { LONGEST = 32 };

typedef enum { ANNOUNCEMENT = 1, VERB } Kind;

struct Colons {
    Dict *dict;
    GHashTable *words; /* words -> Kind */
};

Colons *
colons_open(const char *path, GError **error)
{
    static const char *const columns[] = {"words", "kind", NULL};
    Dict *dict = dict_open(path, columns, error);
    if (dict == NULL) {
        return NULL;
    }
    g_autoptr(Colons) colons = g_new0(Colons, 1);
    colons->dict = dict;
    colons->words = g_hash_table_new(g_str_hash, g_str_equal);
    for (gsize row = 0; row < dict_rows(dict); row++) {
        const char *kind = dict_get(dict, row, 1);
        gboolean verb = strcmp(kind, "verb") == 0;
        if (!verb && strcmp(kind, "announcement") != 0) {
            g_set_error(error, READOUT_ERROR, STATUS_USAGE, "%s:%" G_GSIZE_FORMAT ": unknown kind",
                        path, dict_line(dict, row));
            return NULL;
        }
        g_hash_table_insert(colons->words, (gpointer)dict_get(dict, row, 0),
                            GUINT_TO_POINTER(verb ? VERB : ANNOUNCEMENT));
    }
    return g_steal_pointer(&colons);
}

void
colons_free(Colons *colons)
{
    if (colons != NULL) {
        g_hash_table_unref(colons->words);
        dict_free(colons->dict);
        g_free(colons);
    }
}

static Kind
kind_of(const Colons *colons, const char *text, gsize size)
{
    char key[LONGEST];
    if (size >= LONGEST) {
        return 0;
    }
    for (gsize i = 0; i < size; i++) {
        key[i] = g_ascii_tolower(text[i]);
    }
    key[size] = '\0';
    return (Kind)GPOINTER_TO_UINT(g_hash_table_lookup(colons->words, key));
}

gboolean
colons_announce(const Colons *colons, const char *text, gsize size)
{
    return kind_of(colons, text, size) == ANNOUNCEMENT;
}

gboolean
colons_end_clause(const Colons *colons, const char *text, gsize size)
{
    for (gsize from = size; from-- > 0 && size - from < LONGEST;) {
        if ((from == 0 || text[from - 1] == ' ') &&
            kind_of(colons, text + from, size - from) == VERB) {
            return TRUE;
        }
    }
    return FALSE;
}
