/* colons: words that stand before a colon. */
#include "colons.h"

#include "diag.h"
#include "dict.h"

#include <string.h>

enum { LONGEST = 32 };

typedef enum { ANNOUNCEMENT = 1, VERB, TURN } Kind;

struct Colons {
    Dict *dict;
    GHashTable *words; /* words -> Kind */
};

/* The kind of that name, or 0. */
static Kind
kind_named(const char *name)
{
    return strcmp(name, "announcement") == 0 ? ANNOUNCEMENT
           : strcmp(name, "verb") == 0       ? VERB
           : strcmp(name, "turn") == 0       ? TURN
                                             : 0;
}

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
        Kind kind = kind_named(dict_get(dict, row, 1));
        if (kind == 0) {
            g_set_error(error, READOUT_ERROR, STATUS_USAGE, "%s:%" G_GSIZE_FORMAT ": unknown kind",
                        path, dict_line(dict, row));
            return NULL;
        }
        g_hash_table_insert(colons->words, (gpointer)dict_get(dict, row, 0),
                            GUINT_TO_POINTER(kind));
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

gboolean
colons_turn(const Colons *colons, const char *text, gsize size)
{
    const char *bracket = size > 0 && text[size - 1] == ')' ? memchr(text, '(', size) : NULL;
    size = bracket != NULL ? (gsize)(bracket - text) : size;
    size -= size > 0 && text[size - 1] == ' ';
    return kind_of(colons, text, size) == TURN;
}
