/* cues: the dictionaries of the splitter. */
#include "cues.h"

#include "diag.h"
#include "dict.h"

#include <string.h>

enum { LONGEST = 24 };

struct Cues {
    GHashTable *abbreviations; /* word -> Abbreviation */
    GHashTable *starters;
    GHashTable *reporting;
};

static const char *const CLASSES[] = {"none",    "title", "never",   "number", "month",
                                      "weekday", "place", "company", "time",   "bang"};

static Abbreviation
class_of(const char *name)
{
    for (guint i = 0; i < G_N_ELEMENTS(CLASSES); i++) {
        if (strcmp(name, CLASSES[i]) == 0) {
            return (Abbreviation)i;
        }
    }
    return ABBREVIATION_NONE;
}

static gboolean
load_set(GHashTable *set, const char *path, const char *column, GError **error)
{
    const char *const columns[] = {column, NULL};
    g_autoptr(Dict) dict = dict_open(path, columns, error);
    for (gsize row = 0; dict != NULL && row < dict_rows(dict); row++) {
        g_hash_table_add(set, g_strdup(dict_get(dict, row, 0)));
    }
    return dict != NULL;
}

static void
add_abbreviation(Cues *cues, const char *word, gsize size, Abbreviation class)
{
    while (size > 0 && word[size - 1] == '.') {
        size--;
    }
    g_hash_table_insert(cues->abbreviations, g_ascii_strdown(word, (gssize)size),
                        GINT_TO_POINTER(class));
}

static gboolean
load_abbreviations(Cues *cues, const char *path, GError **error)
{
    static const char *const columns[] = {"word", "class", NULL};
    g_autoptr(Dict) dict = dict_open(path, columns, error);
    for (gsize row = 0; dict != NULL && row < dict_rows(dict); row++) {
        const char *word = dict_get(dict, row, 0);
        Abbreviation class = class_of(dict_get(dict, row, 1));
        if (class == ABBREVIATION_NONE) {
            g_set_error(error, READOUT_ERROR, STATUS_USAGE, "%s:%" G_GSIZE_FORMAT ": unknown class",
                        path, dict_line(dict, row));
            return FALSE;
        }
        add_abbreviation(cues, word, strlen(word), class);
    }
    return dict != NULL;
}

static gboolean
load_own(Cues *cues, const char *path, GError **error)
{
    g_autofree char *text = NULL;
    if (path == NULL) {
        return TRUE;
    }
    if (!g_file_get_contents(path, &text, NULL, error)) {
        return FALSE;
    }
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    for (guint i = 0; lines[i] != NULL; i++) {
        char *line = g_strstrip(lines[i]), *comma = strchr(line, ',');
        gsize size = comma != NULL ? (gsize)(comma - line) : strlen(line);
        Abbreviation class = comma != NULL ? class_of(g_strstrip(comma + 1)) : ABBREVIATION_COMPANY;
        if (class == ABBREVIATION_NONE) {
            g_set_error(error, READOUT_ERROR, STATUS_USAGE, "%s:%u: unknown class: %s", path, i + 1,
                        comma + 1);
            return FALSE;
        }
        if (size > 0) {
            add_abbreviation(cues, line, size, class);
        }
    }
    return TRUE;
}

Cues *
cues_open(const char *abbreviations, const char *starters, const char *reporting, const char *own,
          GError **error)
{
    g_autoptr(Cues) cues = g_new0(Cues, 1);
    cues->abbreviations = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    cues->starters = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    cues->reporting = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    gboolean good = load_abbreviations(cues, abbreviations, error) &&
                    load_set(cues->starters, starters, "word", error) &&
                    load_set(cues->reporting, reporting, "verb", error) &&
                    load_own(cues, own, error);
    return good ? g_steal_pointer(&cues) : NULL;
}

void
cues_free(Cues *cues)
{
    if (cues != NULL) {
        g_hash_table_unref(cues->abbreviations);
        g_hash_table_unref(cues->starters);
        g_hash_table_unref(cues->reporting);
        g_free(cues);
    }
}

/* Lower-cases the word into `lower`; FALSE if it is too long for any entry. A curly apostrophe
 * becomes a straight one. */
static gboolean
lower_word(const char *word, gsize size, char lower[LONGEST])
{
    gsize n = 0;
    for (gsize i = 0; i < size; i++) {
        if (n + 1 >= LONGEST) {
            return FALSE;
        }
        if (i + 2 < size && memcmp(word + i, "\xe2\x80\x99", 3) == 0) {
            lower[n++] = '\'';
            i += 2;
        } else {
            lower[n++] = g_ascii_tolower(word[i]);
        }
    }
    lower[n] = '\0';
    return n > 0;
}

Abbreviation
cues_abbreviation(const Cues *cues, const char *word, gsize size)
{
    char lower[LONGEST];
    return lower_word(word, size, lower)
               ? (Abbreviation)GPOINTER_TO_INT(g_hash_table_lookup(cues->abbreviations, lower))
               : ABBREVIATION_NONE;
}

gboolean
cues_starts(const Cues *cues, const char *word, gsize size)
{
    char lower[LONGEST];
    return lower_word(word, size, lower) && g_hash_table_contains(cues->starters, lower);
}

gboolean
cues_reports(const Cues *cues, const char *word, gsize size)
{
    char lower[LONGEST];
    return lower_word(word, size, lower) && g_hash_table_contains(cues->reporting, lower);
}
