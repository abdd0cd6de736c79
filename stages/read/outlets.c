/* outlets: names of agencies, papers and broadcasters. */
#include "outlets.h"

#include "arena.h"
#include "dict.h"
#include "fold.h"
#include "prefixes.h"

#include <string.h>

enum { NAME_MOST = 80 }; /* bytes of the longest name, with what may stand around it */

struct Outlets {
    Dict *dict;
    Arena *arena;      /* of the folded names */
    GHashTable *names; /* folded name -> name as written */
    Prefixes begins;   /* of the folded names */
};

Outlets *
outlets_open(const char *path, GError **error)
{
    static const char *const columns[] = {"name", "kind", NULL};
    Dict *dict = dict_open(path, columns, error);
    if (dict == NULL) {
        return NULL;
    }
    Outlets *outlets = g_new0(Outlets, 1);
    outlets->dict = dict;
    outlets->arena = arena_new();
    outlets->names = g_hash_table_new(g_str_hash, g_str_equal);
    for (gsize row = 0; row < dict_rows(dict); row++) {
        const char *name = dict_get(dict, row, 0);
        char *fold = arena_strndup(outlets->arena, name, -1);
        gsize n = fold_into(fold, name, strlen(name));
        prefixes_add(&outlets->begins, outlets->arena, fold, n, PREFIX_KEY, name);
        g_hash_table_insert(outlets->names, fold, (gpointer)name);
    }
    return outlets;
}

void
outlets_free(Outlets *outlets)
{
    if (outlets != NULL) {
        g_hash_table_unref(outlets->names);
        arena_free(outlets->arena);
        dict_free(outlets->dict);
        g_free(outlets);
    }
}

/* Cuts characters of `set` off the end of the `size` bytes of `name`. */
static void
cut_end(char *name, gsize size, const char *set)
{
    while (size > 0 && strchr(set, name[size - 1]) != NULL) {
        name[--size] = '\0';
    }
}

const char *
outlets_find(const Outlets *outlets, const char *text, gsize size)
{
    char fold[NAME_MOST + 1];
    if (size > NAME_MOST) {
        return NULL;
    }
    gsize n = fold_into(fold, text, size);
    if (strchr(fold, '(') == NULL) {
        cut_end(fold, n, ".,;:)- ");
    }
    const char *found = g_hash_table_lookup(outlets->names, fold);
    gsize skip = found == NULL ? strspn(fold, "(- ") : 0;
    if (skip > 0) {
        cut_end(fold + skip, strlen(fold + skip), ".)- ");
        found = g_hash_table_lookup(outlets->names, fold + skip);
    }
    return found;
}

/* The bytes of the joint between two names at text[at], or 0. */
static gsize
joint(const char *text, gsize size, gsize at)
{
    switch (text[at]) {
    case ',':
    case '/':
    case ';':
    case '&':
    case '|':
        return 1;
    case ' ':
        return at + 5 < size && memcmp(text + at, " and ", 5) == 0 ? 5 : 0;
    default:
        return 0;
    }
}

gboolean
outlets_are_all(const Outlets *outlets, const char *text, gsize size)
{
    gsize from = 0;
    for (gsize at = 0; at < size; at++) {
        gsize n = joint(text, size, at);
        if (n == 0) {
            continue;
        }
        if (at > from + 1 && outlets_find(outlets, text + from, at - from) == NULL) {
            return FALSE;
        }
        from = at + n;
        at = from - 1;
    }
    return from < size && outlets_find(outlets, text + from, size - from) != NULL;
}

/* Whether eight bytes are as they would be in a folded text but for capitals: ASCII, no two blanks
 * in a row. */
static gboolean
is_plain(const char *text)
{
    const guint64 ones = G_GUINT64_CONSTANT(0x0101010101010101);
    guint64 eight;
    memcpy(&eight, text, sizeof eight);
    guint64 other = eight ^ ones * ' ', blanks = (other - ones) & ~other;
    return ((eight | (blanks & blanks >> 8)) & ones << 7) == 0;
}

gboolean
outlets_may_begin(const Outlets *outlets, const char *text, gsize size)
{
    char eight[8] = {0};
    gsize at = 0;
    while (at < size && (guchar)text[at] < 0x80 && !g_ascii_isalnum(text[at])) {
        at++;
    }
    memcpy(eight, text + at, MIN(size - at, sizeof eight));
    guint sizes = prefixes_sizes(&outlets->begins, eight);
    gboolean may = !is_plain(eight);
    for (gsize n = 1; n <= PREFIX_KEY && !may; n++) {
        may = sizes >> n & 1 && prefixes_may_have(&outlets->begins, eight, n);
    }
    return may;
}
