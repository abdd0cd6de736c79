/* wordlist: a hash of words and the phrases that begin with each. */
#include "wordlist.h"

#include "arena.h"
#include "diag.h"
#include "dict.h"

#include <string.h>

enum { MAX_CLASSES = FIRST_GROUP, BUCKETS = 4096 };

struct Wordlist {
    Arena *arena;
    Word *bucket[BUCKETS];
    GPtrArray *all;
    char *class_name[2][MAX_CLASSES]; /* classes of words, groups of marks */
    int n_classes[2];
    guint64 anchors;
    guint32 pairs[1024];
};

static const char *const FIXED[N_FIXED] = {
    "NUM",        "DAY",      "ORD",    "ORDDAY",   "YEAR", "ANYYEAR", "SHORTYEAR", "TWODIGIT",
    "THREEDIGIT", "MONTHNUM", "DECADE", "CLOCK",    "HOUR", "HHMM",    "ISO",       "PLURAL",
    "CAPITAL",    "OTHER",    "CARD",   "MULTIPLE", "PAST", "FUTURE",  "PRESENT",   "INTENT",
    "UNIT",       "AMPM",     "ZONE",   "VAGUE",    "HALF", "AHEAD"};

Wordlist *
wordlist_new(void)
{
    Wordlist *words = g_new0(Wordlist, 1);
    words->arena = arena_new();
    words->all = g_ptr_array_new();
    for (int i = 0; i < N_FIXED; i++)
        wordlist_class(words, FIXED[i]);
    words->anchors = CLASS_BIT(CLASS_ORDDAY) | CLASS_BIT(CLASS_YEAR) | CLASS_BIT(CLASS_ANYYEAR) |
                     CLASS_BIT(CLASS_SHORTYEAR) | CLASS_BIT(CLASS_DECADE) | CLASS_BIT(CLASS_CLOCK) |
                     CLASS_BIT(CLASS_ISO) | CLASS_BIT(CLASS_THREEDIGIT);
    return words;
}

static void
phrase_free(gpointer phrase)
{
    g_ptr_array_free(((Phrase *)phrase)->words, TRUE);
    g_free(phrase);
}

void
wordlist_free(Wordlist *words)
{
    if (!words)
        return;
    for (guint i = 0; i < words->all->len; i++) {
        Word *word = g_ptr_array_index(words->all, i);
        if (word->phrases)
            g_ptr_array_free(word->phrases, TRUE);
    }
    g_ptr_array_free(words->all, TRUE);
    arena_free(words->arena);
    g_free(words);
}

int
wordlist_class(Wordlist *words, const char *name)
{
    int group = *name == '$', *n = &words->n_classes[group];
    for (int i = 0; i < *n; i++)
        if (words->class_name[group][i][group] == name[group] &&
            strcmp(words->class_name[group][i], name) == 0)
            return i + group * FIRST_GROUP;
    if (*n == MAX_CLASSES)
        return -1;
    words->class_name[group][*n] = arena_strndup(words->arena, name, -1);
    return (*n)++ + group * FIRST_GROUP;
}

static guint32
hash_of(const char *text, gsize size)
{
    guint32 hash = WORDS_HASH_START;
    for (gsize i = 0; i < size; i++)
        hash = WORDS_HASH(hash, text[i]);
    return hash;
}

const Word *
wordlist_find(const Wordlist *words, const char *text, gsize size, guint32 hash)
{
    for (guint32 i = hash;; i++) {
        const Word *word = words->bucket[i % BUCKETS];
        if (!word)
            return NULL;
        if (word->hash == hash && strncmp(word->text, text, size) == 0 && !word->text[size])
            return word;
    }
}

static gboolean
is_word(const char *word, const char *text, gsize size)
{
    for (gsize i = 0; i < size; i++)
        if (word[i] != (text[i] | 0x20))
            return FALSE;
    return word[size] == '\0';
}

const Word *
wordlist_find_text(const Wordlist *words, const char *text, gsize size, guint32 hash)
{
    for (guint32 i = hash;; i++) {
        const Word *word = words->bucket[i % BUCKETS];
        if (!word)
            return NULL;
        if (word->hash == hash && is_word(word->text, text, size))
            return word;
    }
}

static Word *
word_new(Wordlist *words, const char *text)
{
    Word *word = arena_alloc(words->arena, sizeof *word);
    word->text = arena_strndup(words->arena, text, -1);
    g_ptr_array_add(words->all, word);
    return word;
}

static Word *
intern_one(Wordlist *words, const char *text)
{
    guint32 hash = hash_of(text, strlen(text));
    const Word *found = wordlist_find(words, text, strlen(text), hash);
    guint32 i = hash;
    if (found)
        return (Word *)(gpointer)found;
    while (words->bucket[i % BUCKETS])
        i++;
    g_assert(words->all->len < BUCKETS / 2);
    Word *word = word_new(words, text);
    word->hash = hash;
    return words->bucket[i % BUCKETS] = word;
}

static gint
longer_first(gconstpointer a, gconstpointer b)
{
    const Phrase *x = *(const Phrase *const *)a, *y = *(const Phrase *const *)b;
    return (gint)y->words->len - (gint)x->words->len;
}

static Word *
intern_phrase(Wordlist *words, char **part)
{
    Word *head = intern_one(words, part[0]);
    g_autoptr(GPtrArray) list = g_ptr_array_new();
    for (; *part; part++)
        g_ptr_array_add(list, intern_one(words, *part));
    if (!head->phrases)
        head->phrases = g_ptr_array_new_with_free_func(phrase_free);
    for (guint i = 0; i < head->phrases->len; i++) {
        Phrase *old = g_ptr_array_index(head->phrases, i);
        if (old->words->len == list->len &&
            memcmp(old->words->pdata, list->pdata, list->len * sizeof(gpointer)) == 0)
            return old->as;
    }
    Phrase *phrase = g_new0(Phrase, 1);
    phrase->words = g_steal_pointer(&list);
    phrase->as = word_new(words, "");
    g_ptr_array_add(head->phrases, phrase);
    g_ptr_array_sort(head->phrases, longer_first);
    return phrase->as;
}

Word *
wordlist_intern(Wordlist *words, const char *text)
{
    g_auto(GStrv) part = g_strsplit(text, " ", -1);
    return part[0] && part[1] ? intern_phrase(words, part) : intern_one(words, text);
}

void
wordlist_freeze(Wordlist *words)
{
    for (guint i = 0; i < words->all->len; i++) {
        Word *word = g_ptr_array_index(words->all, i);
        word->anchor |= (word->classes & ~word->capital & words->anchors) != 0;
        word->anchor_capital = (word->classes & words->anchors) != 0;
        if ((word->anchor || word->anchor_capital) && *word->text)
            words->pairs[WORDS_PAIR(word->text[0], word->text[1])] |=
                1u << MIN(strlen(word->text), 31);
    }
}

const guint32 *
wordlist_pairs(const Wordlist *words)
{
    return words->pairs;
}

const char *
word_value(const Word *word, int class)
{
    for (int i = 0; word && i < word->n_values; i++)
        if (word->value_class[i] == class)
            return word->value[i];
    return "";
}

/* A sentence with the longest word of a phrase is looked at. */
static void
anchor_phrase(Wordlist *words, const char *phrase)
{
    g_auto(GStrv) part = g_strsplit(phrase, " ", -1);
    const char *longest = part[0];
    for (int i = 1; part[i]; i++)
        if (strlen(part[i]) > strlen(longest))
            longest = part[i];
    if (longest && part[1])
        intern_one(words, longest)->anchor = TRUE;
}

static gboolean
add_row(Wordlist *words, const Dict *dict, gsize row, gboolean anchor)
{
    int class = wordlist_class(words, dict_get(dict, row, 1));
    Word *word = wordlist_intern(words, dict_get(dict, row, 0));
    if (class < 0 || word->n_values == G_N_ELEMENTS(word->value))
        return FALSE;
    word->classes |= CLASS_BIT(class);
    if (anchor) {
        words->anchors |= CLASS_BIT(class);
        anchor_phrase(words, dict_get(dict, row, 0));
    }
    if (strstr(dict_find(dict, row, "case"), "capital"))
        word->capital |= CLASS_BIT(class);
    if (strstr(dict_find(dict, row, "case"), "lower"))
        word->lower |= CLASS_BIT(class);
    word->point |= strstr(dict_find(dict, row, "case"), "point") != NULL;
    if (word->n_values == 0)
        word->number = g_ascii_strtod(dict_get(dict, row, 2), NULL);
    word->value_class[word->n_values] = (guint8) class;
    word->value[word->n_values++] = arena_strndup(words->arena, dict_get(dict, row, 2), -1);
    return TRUE;
}

gboolean
wordlist_load(Wordlist *words, const Conf *conf, const char *file, gboolean anchor, GError **error)
{
    static const char *const COLUMNS[] = {"word", "class", "value", NULL};
    g_autofree char *path = conf_dictionary(conf, file);
    g_autoptr(Dict) dict = dict_open(path, COLUMNS, error);
    if (!dict)
        return FALSE;
    for (gsize i = 0; i < dict_rows(dict); i++)
        if (!add_row(words, dict, i, anchor)) {
            g_set_error(error, READOUT_ERROR, STATUS_USAGE, "%s:%zu: too many classes", path,
                        dict_line(dict, i));
            return FALSE;
        }
    return TRUE;
}
