/* depictions: the present-tense verbs in which the captions of pictures speak. */
#include "depictions.h"

#include "dict.h"

#include <string.h>

enum { LONGEST = 48 };

struct Depictions {
    Dict *dict;
    GHashTable *verbs;   /* one or two words -> "yes" or "" */
    guint32 seconds[26]; /* for each first letter of a verb, a bit for each second one */
};

Depictions *
depictions_open(const char *path, GError **error)
{
    static const char *const columns[] = {"verb", "alone", NULL};
    Dict *dict = dict_open(path, columns, error);
    if (dict == NULL) {
        return NULL;
    }
    Depictions *depictions = g_new0(Depictions, 1);
    depictions->dict = dict;
    depictions->verbs = g_hash_table_new(g_str_hash, g_str_equal);
    for (gsize row = 0; row < dict_rows(dict); row++) {
        const char *verb = dict_get(dict, row, 0);
        g_hash_table_insert(depictions->verbs, (gpointer)verb, (gpointer)dict_get(dict, row, 1));
        if (g_ascii_islower(verb[0]) && g_ascii_islower(verb[1])) {
            depictions->seconds[verb[0] - 'a'] |= 1u << (verb[1] - 'a');
        }
    }
    return depictions;
}

void
depictions_free(Depictions *depictions)
{
    if (depictions != NULL) {
        g_hash_table_unref(depictions->verbs);
        dict_free(depictions->dict);
        g_free(depictions);
    }
}

static gboolean
may_be_verb(const Depictions *depictions, const char *word)
{
    return g_ascii_islower(word[0]) && g_ascii_islower(word[1]) &&
           (depictions->seconds[word[0] - 'a'] >> (word[1] - 'a') & 1) != 0;
}

/* The entry for the `size` bytes of a word or two, or NULL. */
static const char *
look_up(const Depictions *depictions, const char *words, gsize size, gboolean *alone)
{
    char key[LONGEST];
    gpointer verb = NULL, value = NULL;
    if (size >= LONGEST) {
        return NULL;
    }
    memcpy(key, words, size);
    key[size] = '\0';
    if (g_hash_table_lookup_extended(depictions->verbs, key, &verb, &value)) {
        *alone = *(const char *)value != '\0';
    }
    return verb;
}

const char *
depictions_find(const Depictions *depictions, const char *fold, gboolean *alone)
{
    const char *verb = NULL;
    for (const char *word = fold, *next; *word != '\0' && verb == NULL; word = next) {
        const char *blank = strchr(word, ' ');
        next = blank != NULL ? blank + 1 : "";
        if (may_be_verb(depictions, word)) {
            gsize one = blank != NULL ? (gsize)(blank - word) : strlen(word);
            gsize two = blank != NULL ? one + 1 + strcspn(next, " ") : one;
            verb = look_up(depictions, word, two, alone);
            verb = verb != NULL ? verb : look_up(depictions, word, one, alone);
        }
    }
    return verb;
}
