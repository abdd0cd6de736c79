/* depictions: the present-tense verbs in which the captions of pictures speak. */
#include "depictions.h"

#include "dict.h"

#include <string.h>

struct Depictions {
    GHashTable *verbs;  /* one or two words -> "yes" or "" */
    GHashTable *firsts; /* first words of the two-word ones */
};

Depictions *
depictions_open(const char *path, GError **error)
{
    static const char *const columns[] = {"verb", "alone", NULL};
    g_autoptr(Dict) dict = dict_open(path, columns, error);
    if (dict == NULL) {
        return NULL;
    }
    Depictions *depictions = g_new0(Depictions, 1);
    depictions->verbs = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    depictions->firsts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (gsize row = 0; row < dict_rows(dict); row++) {
        const char *verb = dict_get(dict, row, 0), *blank = strchr(verb, ' ');
        g_hash_table_insert(depictions->verbs, g_strdup(verb), g_strdup(dict_get(dict, row, 1)));
        if (blank != NULL) {
            g_hash_table_add(depictions->firsts, g_strndup(verb, (gsize)(blank - verb)));
        }
    }
    return depictions;
}

void
depictions_free(Depictions *depictions)
{
    if (depictions != NULL) {
        g_hash_table_unref(depictions->verbs);
        g_hash_table_unref(depictions->firsts);
        g_free(depictions);
    }
}

const char *
depictions_find(const Depictions *depictions, const char *fold, gboolean *alone)
{
    g_auto(GStrv) words = g_strsplit_set(fold, " ", -1);
    for (guint i = 0; words[i] != NULL; i++) {
        gpointer verb = NULL, value = NULL;
        if (words[i + 1] != NULL && g_hash_table_contains(depictions->firsts, words[i])) {
            g_autofree char *two = g_strconcat(words[i], " ", words[i + 1], NULL);
            g_hash_table_lookup_extended(depictions->verbs, two, &verb, &value);
        }
        if (verb != NULL ||
            g_hash_table_lookup_extended(depictions->verbs, words[i], &verb, &value)) {
            *alone = *(const char *)value != '\0';
            return verb;
        }
    }
    return NULL;
}
