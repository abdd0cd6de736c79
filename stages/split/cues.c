/* cues: the dictionaries of the splitter. */
#include "cues.h"

#include "diag.h"
#include "dict.h"

#include <string.h>

enum { LONGEST = 24 };

/* Words, and a bit for each signature that they have: nearly always it says that a word is none of
 * them. */
typedef struct {
    GHashTable *table; /* lower-case word -> value */
    guint64 signatures[64];
} Words;

struct Cues {
    Words abbreviations; /* values: Abbreviation */
    Words starters;
    Words reporting;
};

/* 12 bits made of the first and the last byte of a word, in any case, and its bytes. */
static guint
signature(char first, char last, gsize size)
{
    guint ends = (guint)((guchar)first | 0x20) | (guint)((guchar)last | 0x20) << 8;
    return (guint32)((ends | (guint)size << 16) * 0x9e3779b1u) >> 20;
}

static void
words_open(Words *words)
{
    words->table = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
}

/* Takes the word, which is in lower case. Its apostrophes may be curly ones, of two bytes more. */
static void
words_add(Words *words, char *word, gpointer value)
{
    gsize size = strlen(word), curly = size;
    for (const char *c = word; (c = strchr(c, '\'')) != NULL; c++) {
        curly += 2;
    }
    for (gsize n = size; n > 0 && n <= curly; n += 2) {
        guint bit = signature(word[0], word[size - 1], n);
        words->signatures[bit / 64] |= G_GUINT64_CONSTANT(1) << bit % 64;
    }
    g_hash_table_insert(words->table, word, value);
}

/* FALSE if the word is none of them for certain. */
static gboolean
words_may_have(const Words *words, const char *word, gsize size)
{
    if (size == 0) {
        return FALSE;
    }
    guint bit = signature(word[0], word[size - 1], size);
    gboolean ascii = ((guchar)word[0] | (guchar)word[size - 1]) < 0x80;
    return !ascii || (words->signatures[bit / 64] >> bit % 64 & 1) != 0;
}

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
load_set(Words *set, const char *path, const char *column, GError **error)
{
    const char *const columns[] = {column, NULL};
    g_autoptr(Dict) dict = dict_open(path, columns, error);
    for (gsize row = 0; dict != NULL && row < dict_rows(dict); row++) {
        words_add(set, g_strdup(dict_get(dict, row, 0)), set);
    }
    return dict != NULL;
}

static void
add_abbreviation(Cues *cues, const char *word, gsize size, Abbreviation class)
{
    while (size > 0 && word[size - 1] == '.') {
        size--;
    }
    words_add(&cues->abbreviations, g_ascii_strdown(word, (gssize)size), GINT_TO_POINTER(class));
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
    gboolean mark = g_str_has_prefix(text, "\xef\xbb\xbf");
    g_auto(GStrv) lines = g_strsplit(mark ? text + 3 : text, "\n", -1);
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
    words_open(&cues->abbreviations);
    words_open(&cues->starters);
    words_open(&cues->reporting);
    gboolean good = load_abbreviations(cues, abbreviations, error) &&
                    load_set(&cues->starters, starters, "word", error) &&
                    load_set(&cues->reporting, reporting, "verb", error) &&
                    load_own(cues, own, error);
    return good ? g_steal_pointer(&cues) : NULL;
}

void
cues_free(Cues *cues)
{
    if (cues != NULL) {
        g_hash_table_unref(cues->abbreviations.table);
        g_hash_table_unref(cues->starters.table);
        g_hash_table_unref(cues->reporting.table);
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

/* The value of the word, or NULL. */
static gpointer
words_find(const Words *words, const char *word, gsize size)
{
    char lower[LONGEST];
    return words_may_have(words, word, size) && lower_word(word, size, lower)
               ? g_hash_table_lookup(words->table, lower)
               : NULL;
}

Abbreviation
cues_abbreviation(const Cues *cues, const char *word, gsize size)
{
    return (Abbreviation)GPOINTER_TO_INT(words_find(&cues->abbreviations, word, size));
}

gboolean
cues_starts(const Cues *cues, const char *word, gsize size)
{
    return words_find(&cues->starters, word, size) != NULL;
}

gboolean
cues_reports(const Cues *cues, const char *word, gsize size)
{
    return words_find(&cues->reporting, word, size) != NULL;
}
