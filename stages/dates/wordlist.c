/* wordlist: a hash of words and the phrases that begin with each. */
#include "wordlist.h"

#include "arena.h"
#include "diag.h"
#include "dict.h"

#include <string.h>

enum { MAX_CLASSES = FIRST_GROUP };

struct Wordlist {
    Arena *arena;
    GPtrArray *all;                   /* Word *, the first of them the one for others */
    GHashTable *of;                   /* text -> its Word */
    char *class_name[2][MAX_CLASSES]; /* classes of words, groups of marks */
    int n_classes[2];
    guint64 anchors;
};

static const char *const FIXED[N_FIXED] = {
    "NUM",      "DAY",        "ORD",      "ORDDAY",     "YEAR",  "ANYYEAR",  "SHORTYEAR",
    "TWODIGIT", "THREEDIGIT", "MONTHNUM", "DECADE",     "CLOCK", "HOUR",     "HHMM",
    "ISO",      "PLURAL",     "CAPITAL",  "OTHER",      "CARD",  "MULTIPLE", "PAST",
    "FUTURE",   "PRESENT",    "INTENT",   "UNIT",       "AMPM",  "ZONE",     "VAGUE",
    "HALF",     "AHEAD",      "SAYING",   "CLOCKSHIFT", "PART"};

static Word *
word_new(Wordlist *words, const char *text)
{
    Word *word = arena_alloc(words->arena, sizeof *word);
    gsize size = strlen(text);
    word->text = arena_strndup(words->arena, text, -1);
    word->size = (guint16)MIN(size, G_MAXUINT16);
    word->head = letters_load_end(text, size);
    word->number_of = (guint16)words->all->len;
    g_ptr_array_add(words->all, word);
    return word;
}

Wordlist *
wordlist_new(void)
{
    Wordlist *words = g_new0(Wordlist, 1);
    words->arena = arena_new();
    words->all = g_ptr_array_new();
    words->of = g_hash_table_new(g_str_hash, g_str_equal);
    word_new(words, "");
    for (int i = 0; i < N_FIXED; i++)
        wordlist_class(words, FIXED[i]);
    words->anchors = CLASS_BIT(CLASS_ORDDAY) | CLASS_BIT(CLASS_YEAR) | CLASS_BIT(CLASS_ANYYEAR) |
                     CLASS_BIT(CLASS_SHORTYEAR) | CLASS_BIT(CLASS_DECADE) | CLASS_BIT(CLASS_CLOCK) |
                     CLASS_BIT(CLASS_ISO) | CLASS_BIT(CLASS_THREEDIGIT);
    return words;
}

void
wordlist_free(Wordlist *words)
{
    if (!words)
        return;
    g_ptr_array_free(words->all, TRUE);
    arena_free(words->arena);
    g_hash_table_destroy(words->of);
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

const Word *
vocabulary_find_plain(const Vocabulary *words, const char *text, gsize size)
{
    const Word *word = words->word[heads_find(&words->heads, letters_load_end(text, size))];
    while (word && !(word->size == size && memcmp(word->text, text, size) == 0))
        word = word->alike;
    return word ? word : words->word[0];
}

static Word *
intern_one(Wordlist *words, const char *text)
{
    Word *word = g_hash_table_lookup(words->of, text);
    if (!word) {
        word = word_new(words, text);
        g_hash_table_insert(words->of, (gpointer)word->text, word);
    }
    return word;
}

static gboolean
is_phrase(const Phrase *phrase, Word *const *word, guint n)
{
    return phrase->n == n && memcmp(phrase->word, word, n * sizeof *word) == 0;
}

/* Puts a phrase behind those of its first word that are longer or as long. */
static Word *
add_phrase(Wordlist *words, Word **word, guint n)
{
    Phrase *phrase = arena_alloc(words->arena, sizeof *phrase);
    const Phrase **at = &word[0]->phrase;
    while (*at && (*at)->n >= n)
        at = (const Phrase **)(gpointer) & (*at)->next;
    phrase->n = n;
    phrase->word = arena_alloc(words->arena, n * sizeof *word);
    memcpy(phrase->word, word, n * sizeof *word);
    phrase->as = word_new(words, "");
    phrase->next = *at;
    *at = phrase;
    return phrase->as;
}

static Word *
intern_phrase(Wordlist *words, char **part)
{
    guint n = g_strv_length(part);
    g_autofree Word **word = g_new(Word *, n);
    for (guint i = 0; i < n; i++)
        word[i] = intern_one(words, part[i]);
    for (const Phrase *old = word[0]->phrase; old; old = old->next)
        if (is_phrase(old, word, n))
            return old->as;
    return add_phrase(words, word, n);
}

Word *
wordlist_intern(Wordlist *words, const char *text)
{
    g_auto(GStrv) part = g_strsplit(text, " ", -1);
    return part[0] && part[1] ? intern_phrase(words, part) : intern_one(words, text);
}

/* One word of a phrase that can make a date: one that can do so by itself or else the longest (the
 * last such). A phrase of signs has none. */
static Word *
hint_of(const Phrase *phrase)
{
    Word *best = NULL;
    for (guint i = 0; i < phrase->n; i++) {
        Word *word = phrase->word[i];
        guint anchor = word->flags & WORD_ANCHOR,
              best_anchor = best ? best->flags & WORD_ANCHOR : 0;
        if (g_ascii_isalpha(*word->text) &&
            (!best || anchor > best_anchor || (anchor == best_anchor && word->size >= best->size)))
            best = word;
    }
    return best;
}

/* What there is to know of the words of the phrases that begin with `word`. */
static void
flag_phrases(Word *word, guint64 anchors)
{
    for (const Phrase *phrase = word->phrase; phrase; phrase = phrase->next) {
        Word *hint = phrase->as->classes & anchors ? hint_of(phrase) : NULL;
        if (hint == word)
            word->opens = TRUE;
        else if (hint)
            hint->flags |= WORD_HINT;
        word->flags |= WORD_JOINS;
        phrase->word[1]->flags |= WORD_FOLLOWS;
    }
}

/* Words of numbers are one with each other. */
static void
flag_number(Word *word)
{
    const guint64 counts = CLASS_BIT(CLASS_CARD) | CLASS_BIT(CLASS_MULTIPLE);
    if (word->classes & counts)
        word->flags |= WORD_JOINS | WORD_FOLLOWS;
    if (word->classes & CLASS_BIT(CLASS_ORD) || strcmp(word->text, "-") == 0 ||
        strcmp(word->text, "and") == 0)
        word->flags |= WORD_FOLLOWS;
}

static void
set_senses(Word *word, guint64 anchors)
{
    const guint64 counts = CLASS_BIT(CLASS_CARD) | CLASS_BIT(CLASS_MULTIPLE);
    const guint64 barred[N_WRITTEN] = {word->capital, word->lower, 0};
    for (Written written = 0; written < N_WRITTEN; written++) {
        Sense *sense = &word->sense[written];
        sense->classes = word->classes & ~barred[written];
        sense->flags = word->flags | (sense->classes & anchors ? WORD_ANCHOR : 0);
        if (sense->classes & counts)
            sense->classes |= CLASS_BIT(CLASS_NUM);
    }
}

/* What a word is that no table has, as far as its capital tells. */
static void
set_others(Word *word)
{
    for (Written written = 0; written < N_WRITTEN; written++)
        word->sense[written].classes =
            CLASS_BIT(CLASS_OTHER) | (written != WRITTEN_SMALL ? CLASS_BIT(CLASS_CAPITAL) : 0);
}

/* What each word can be part of: first which can make a date, as the phrases ask for it. */
static void
set_flags(Vocabulary *vocabulary)
{
    guint64 anchors = vocabulary->anchors;
    for (guint i = 0; i < vocabulary->n; i++) {
        Word *word = vocabulary->word[i];
        if (word->classes & ~word->capital & anchors)
            word->flags |= WORD_ANCHOR;
        flag_number(word);
    }
    for (guint i = 0; i < vocabulary->n; i++)
        flag_phrases(vocabulary->word[i], anchors);
    for (guint i = 0; i < vocabulary->n; i++) {
        Word *word = vocabulary->word[i];
        set_senses(word, anchors);
        if (word->flags & WORD_HINT || word->opens || word->classes & anchors)
            sieve_add(&vocabulary->sieve, word->text);
    }
}

/* The heads of all words by their numbers: of those that are alike only the first one's. */
static Heads
chain_heads(Wordlist *words)
{
    g_autoptr(GHashTable) first = g_hash_table_new(g_int64_hash, g_int64_equal);
    guint64 *head = arena_alloc(words->arena, words->all->len * sizeof *head);
    for (guint i = 0; i < words->all->len; i++) {
        Word *word = g_ptr_array_index(words->all, i);
        Word *alike = word->size ? g_hash_table_lookup(first, &word->head) : NULL;
        head[i] = word->size && !alike ? word->head : HEADS_NONE;
        if (alike) {
            word->alike = alike->alike;
            alike->alike = word;
        } else if (word->size)
            g_hash_table_insert(first, &word->head, word);
    }
    return heads_make(head, words->all->len, words->arena);
}

Vocabulary
wordlist_vocabulary(Wordlist *words)
{
    Vocabulary vocabulary = {.heads = chain_heads(words),
                             .word = (Word **)(gpointer)words->all->pdata,
                             .n = words->all->len,
                             .anchors = words->anchors};
    set_flags(&vocabulary);
    set_others(vocabulary.word[0]);
    for (int c = 0; c < 128; c++) {
        char sign = (char)c;
        vocabulary.sign[c] = vocabulary_find_plain(&vocabulary, &sign, 1);
    }
    return vocabulary;
}

guint
wordlist_size(const Wordlist *words)
{
    return words->all->len;
}

guint64
wordlist_anchors(const Wordlist *words)
{
    return words->anchors;
}

const char *
word_value(const Word *word, int class)
{
    for (int i = 0; word && i < word->n_values; i++)
        if (word->value_class[i] == class)
            return word->value[i];
    return "";
}

static gboolean
add_row(Wordlist *words, const Dict *dict, gsize row, gboolean anchor)
{
    int class = wordlist_class(words, dict_get(dict, row, 1));
    Word *word = wordlist_intern(words, dict_get(dict, row, 0));
    if (class < 0 || word->n_values == G_N_ELEMENTS(word->value) ||
        words->all->len >= G_MAXUINT16 - 100)
        return FALSE;
    word->classes |= CLASS_BIT(class);
    if (anchor)
        words->anchors |= CLASS_BIT(class);
    if (strstr(dict_find(dict, row, "case"), "capital"))
        word->capital |= CLASS_BIT(class);
    if (strstr(dict_find(dict, row, "case"), "lower"))
        word->lower |= CLASS_BIT(class);
    word->point |= strstr(dict_find(dict, row, "case"), "point") != NULL;
    word->prefix |= strstr(dict_find(dict, row, "case"), "prefix") != NULL;
    if (word->n_values == 0)
        word->number = g_ascii_strtod(dict_get(dict, row, 2), NULL);
    word->value_class[word->n_values] = (guint8) class;
    word->value[word->n_values++] = arena_strndup(words->arena, dict_get(dict, row, 2), -1);
    return TRUE;
}

gboolean
wordlist_load(Wordlist *words, const char *path, gboolean anchor, GError **error)
{
    static const char *const COLUMNS[] = {"word", "class", "value", NULL};
    g_autoptr(Dict) dict = dict_open(path, COLUMNS, error);
    if (!dict)
        return FALSE;
    for (gsize i = 0; i < dict_rows(dict); i++)
        if (!add_row(words, dict, i, anchor)) {
            g_set_error(error, READOUT_ERROR, STATUS_USAGE, "%s:%zu: too many classes or words",
                        path, dict_line(dict, i));
            return FALSE;
        }
    return TRUE;
}
