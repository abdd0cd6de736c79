/* phrases: the words by which page furniture and picture captions are known. */
#include "phrases.h"

#include "diag.h"
#include "dict.h"
#include "fold.h"

#include <string.h>

enum { SLOTS = 4096, TAIL_WORDS = 15 };

typedef enum { AT_WHOLE, AT_START, AT_END, AT_TAIL, AT_ANY } Where;

typedef struct {
    char *text;
    gsize size;
    ParaType type;
    Where where;
    guint most;
} Phrase;

struct Phrases {
    GArray *all;          /* of Phrase */
    GArray *slots[SLOTS]; /* of guint, by the first two characters; NULL where none begins so */
};

static guint
slot(const char *text)
{
    return ((guint)(guchar)text[0] * 61 + (guint)(guchar)text[1]) % SLOTS;
}

static gboolean
parse_type(const char *name, ParaType *type)
{
    for (ParaType t = PARA_BODY; t <= PARA_UPDATE; t++) {
        if (strcmp(name, para_name(t)) == 0) {
            *type = t;
            return TRUE;
        }
    }
    return FALSE;
}

static gboolean
parse_where(const char *name, Where *where)
{
    static const char *const names[] = {"whole", "start", "end", "tail", "any"};
    for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
        if (strcmp(name, names[i]) == 0) {
            *where = (Where)i;
            return TRUE;
        }
    }
    return FALSE;
}

static void
clear_phrase(gpointer data)
{
    g_free(((Phrase *)data)->text);
}

static gboolean
add_row(Phrases *phrases, const Dict *dict, gsize row, const char *path, GError **error)
{
    Phrase phrase = {0};
    const char *most = dict_get(dict, row, 2);
    if (!parse_type(dict_get(dict, row, 0), &phrase.type) ||
        !parse_where(dict_get(dict, row, 1), &phrase.where)) {
        g_set_error(error, READOUT_ERROR, STATUS_USAGE,
                    "%s:%" G_GSIZE_FORMAT ": unknown what or where", path, dict_line(dict, row));
        return FALSE;
    }
    phrase.most = *most != '\0' ? (guint)g_ascii_strtoull(most, NULL, 10) : G_MAXUINT;
    g_autoptr(GString) fold = g_string_new(NULL);
    fold_append(fold, dict_get(dict, row, 3), strlen(dict_get(dict, row, 3)));
    phrase.size = fold->len;
    phrase.text = g_strdup(fold->str);
    guint index = phrases->all->len, at = slot(phrase.text);
    g_array_append_val(phrases->all, phrase);
    if (phrases->slots[at] == NULL) {
        phrases->slots[at] = g_array_new(FALSE, FALSE, sizeof(guint));
    }
    g_array_append_val(phrases->slots[at], index);
    return TRUE;
}

Phrases *
phrases_open(const char *path, GError **error)
{
    static const char *const columns[] = {"what", "where", "most", "phrase", NULL};
    g_autoptr(Dict) dict = dict_open(path, columns, error);
    if (dict == NULL) {
        return NULL;
    }
    g_autoptr(Phrases) phrases = g_new0(Phrases, 1);
    phrases->all = g_array_new(FALSE, FALSE, sizeof(Phrase));
    g_array_set_clear_func(phrases->all, clear_phrase);
    for (gsize row = 0; row < dict_rows(dict); row++) {
        if (!add_row(phrases, dict, row, path, error)) {
            return NULL;
        }
    }
    return g_steal_pointer(&phrases);
}

void
phrases_free(Phrases *phrases)
{
    if (phrases == NULL) {
        return;
    }
    for (guint i = 0; i < SLOTS; i++) {
        if (phrases->slots[i] != NULL) {
            g_array_free(phrases->slots[i], TRUE);
        }
    }
    g_array_free(phrases->all, TRUE);
    g_free(phrases);
}

/* Whether nothing but punctuation stands in fold[at, size). */
static gboolean
only_marks(const char *fold, gsize at, gsize size)
{
    while (at < size && !g_ascii_isalnum(fold[at]) && ((guchar)fold[at] < 0x80)) {
        at++;
    }
    return at == size;
}

static guint
words_in(const char *fold, gsize size)
{
    guint n = size > 0;
    for (gsize i = 0; i < size; i++) {
        n += fold[i] == ' ';
    }
    return n;
}

/* Whether `phrase`, found at fold[at], stands where it must. */
static gboolean
stands(const Phrase *phrase, const char *fold, gsize size, gsize at)
{
    gsize stop = at + phrase->size;
    if (g_ascii_isalnum(phrase->text[phrase->size - 1]) && stop < size &&
        g_ascii_isalnum(fold[stop])) {
        return FALSE;
    }
    switch (phrase->where) {
    case AT_WHOLE:
        return at == 0 && only_marks(fold, stop, size);
    case AT_START:
        return at == 0;
    case AT_END:
        return only_marks(fold, stop, size);
    case AT_TAIL:
        return words_in(fold + stop, size - stop) <= TAIL_WORDS;
    default:
        return TRUE;
    }
}

static const Phrase *
match_at(const Phrases *phrases, const char *fold, gsize size, guint words, gsize at)
{
    const GArray *here = phrases->slots[slot(fold + at)];
    for (guint i = 0; here != NULL && i < here->len; i++) {
        const Phrase *phrase = &g_array_index(phrases->all, Phrase, g_array_index(here, guint, i));
        if (words <= phrase->most && phrase->size <= size - at &&
            memcmp(phrase->text, fold + at, phrase->size) == 0 && stands(phrase, fold, size, at)) {
            return phrase;
        }
    }
    return NULL;
}

ParaType
phrases_match(const Phrases *phrases, const char *fold, gsize size, guint words,
              const char **phrase)
{
    gboolean before = FALSE; /* the character before is a letter or digit */
    for (gsize at = 0; at < size; at++) {
        gboolean now = g_ascii_isalnum(fold[at]);
        if (fold[at] != ' ' && !(before && now)) {
            const Phrase *found = match_at(phrases, fold, size, words, at);
            if (found != NULL) {
                *phrase = found->text;
                return found->type;
            }
        }
        before = now;
    }
    return PARA_OPEN;
}
