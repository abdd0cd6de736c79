/* chrome: what the classes and ids of a page's elements say about them. */
#include "chrome.h"

#include "diag.h"
#include "dict.h"

#include <string.h>

enum { LONGEST = 48 };

struct Chrome {
    Dict *dict;
    GHashTable *tokens; /* token -> ChromeKind */
};

Chrome *
chrome_open(const char *path, GError **error)
{
    static const char *const columns[] = {"token", "kind", NULL};
    static const char *const kinds[] = {"none", "drop", "caption", "byline", "deck", "body"};
    Dict *dict = dict_open(path, columns, error);
    if (dict == NULL) {
        return NULL;
    }
    g_autoptr(Chrome) chrome = g_new0(Chrome, 1);
    chrome->dict = dict;
    chrome->tokens = g_hash_table_new(g_str_hash, g_str_equal);
    for (gsize row = 0; row < dict_rows(dict); row++) {
        guint kind = 1;
        while (kind < G_N_ELEMENTS(kinds) && strcmp(kinds[kind], dict_get(dict, row, 1)) != 0) {
            kind++;
        }
        if (kind == G_N_ELEMENTS(kinds)) {
            g_set_error(error, READOUT_ERROR, STATUS_USAGE, "%s:%" G_GSIZE_FORMAT ": unknown kind",
                        path, dict_line(dict, row));
            return NULL;
        }
        g_hash_table_insert(chrome->tokens, (gpointer)dict_get(dict, row, 0),
                            GUINT_TO_POINTER(kind));
    }
    return g_steal_pointer(&chrome);
}

void
chrome_free(Chrome *chrome)
{
    if (chrome != NULL) {
        g_hash_table_unref(chrome->tokens);
        dict_free(chrome->dict);
        g_free(chrome);
    }
}

static ChromeKind
look_up(const Chrome *chrome, const char *token, gsize size)
{
    char key[LONGEST];
    if (size == 0 || size >= LONGEST) {
        return CHROME_NONE;
    }
    memcpy(key, token, size);
    key[size] = '\0';
    return (ChromeKind)GPOINTER_TO_UINT(g_hash_table_lookup(chrome->tokens, key));
}

static gboolean
is_joint(char c)
{
    return c == '-' || c == '_' || c == ':' || c == '.';
}

/* One name: whole, then each part; a part that begins with a capital inside a word counts as a part
 * ("relatedLinks"). */
static ChromeKind
name_kind(const Chrome *chrome, const char *name, gsize size)
{
    char whole[LONGEST];
    gsize n = 0, from = 0;
    ChromeKind part = CHROME_NONE;
    for (gsize i = 0; i < size && n + 1 < LONGEST; i++) {
        gboolean joint = is_joint(name[i]);
        gboolean hump = i > 0 && g_ascii_isupper(name[i]) && g_ascii_islower(name[i - 1]);
        if ((joint || hump) && part == CHROME_NONE) {
            part = look_up(chrome, whole + from, n - from);
        }
        from = joint || hump ? n : from;
        if (!joint) {
            whole[n++] = g_ascii_tolower(name[i]);
        }
    }
    ChromeKind all = look_up(chrome, whole, n);
    if (all == CHROME_NONE && part == CHROME_NONE) {
        part = look_up(chrome, whole + from, n - from);
    }
    return all != CHROME_NONE ? all : part;
}

ChromeKind
chrome_kind(const Chrome *chrome, const char *names)
{
    ChromeKind kind = CHROME_NONE;
    while (*names != '\0') {
        gsize n = strcspn(names, " \t\r\n");
        ChromeKind one = name_kind(chrome, names, n);
        if (one == CHROME_BODY) {
            return one;
        }
        kind = kind == CHROME_NONE ? one : kind;
        names += n;
        names += strspn(names, " \t\r\n");
    }
    return kind;
}
