/* vocabulary: what kind of word a token is: closed classes (words.csv) and inflected verbs
 * (verbs.csv). */
#include "vocabulary.h"

#include "dict.h"

#include <string.h>

struct Vocabulary {
    GHashTable *words; /* folded form -> Word * */
    GHashTable *forms; /* base form of a verb -> GPtrArray of its forms */
    Arena *arena;
};

typedef struct {
    const char *name;
    guint32 bits;
} ClassName;

static const ClassName class_names[] = {
    {"preposition", WORD_PREPOSITION},
    {"time-preposition", WORD_TIME_PREPOSITION},
    {"conjunction", WORD_CONJUNCTION},
    {"subordinator", WORD_SUBORDINATOR},
    {"relative", WORD_RELATIVE},
    {"be", WORD_BE},
    {"have", WORD_HAVE},
    {"do", WORD_DO},
    {"modal", WORD_MODAL},
    {"negation", WORD_NEGATION},
    {"determiner", WORD_DETERMINER},
    {"definite", WORD_DEFINITE},
    {"possessive", WORD_POSSESSIVE},
    {"pronoun", WORD_PRONOUN},
    {"adverb", WORD_ADVERB},
    {"habitual", WORD_HABITUAL},
    {"official", WORD_OFFICIAL},
    {"title", WORD_TITLE},
    {"noun", VERB_NOUN},
    {"say", VERB_SAY},
    {"light", VERB_LIGHT},
    {"send", VERB_CONTROL},
    {"invite", VERB_CONTROL},
    {"expect", VERB_CONTROL},
    {"discuss", VERB_DISCUSS},
    {"stress", VERB_STRESS},
    {"tell", VERB_TELL},
    {"ordinal", WORD_ORDINAL},
};

static void
add_class(const char *item, gpointer user)
{
    guint32 *bits = user;
    for (gsize i = 0; i < G_N_ELEMENTS(class_names); i++)
        if (strcmp(class_names[i].name, item) == 0)
            *bits |= class_names[i].bits;
}

static guint32
class_bits(const char *list)
{
    guint32 bits = 0;
    dict_each(list, add_class, &bits);
    return bits;
}

static void
learn(Vocabulary *self, const char *form, guint32 bits, const char *lemma)
{
    Word *word = g_hash_table_lookup(self->words, form);
    if (word == NULL) {
        word = arena_alloc(self->arena, sizeof *word);
        word->lemma = lemma;
        g_hash_table_insert(self->words, arena_strndup(self->arena, form, -1), word);
    }
    word->bits |= bits;
}

/* What add_form needs of the verb whose forms are being listed. */
typedef struct {
    Vocabulary *self;
    GPtrArray *forms;
    const char *lemma;
    guint32 bits;
} Verb;

static void
add_form(const char *form, gpointer user)
{
    Verb *verb = user;
    learn(verb->self, form, verb->bits, verb->lemma);
    g_ptr_array_add(verb->forms, arena_strndup(verb->self->arena, form, -1));
}

/* The regular form: stem + ending, with the e of the stem dropped. */
static char *
inflect(const char *base, const char *ending)
{
    gsize n = strlen(base);
    gboolean kept = n > 1 && base[n - 2] == 'e' && ending[0] == 'i'; /* agreeing */
    if (n > 1 && base[n - 1] == 'e' && ending[0] != 's' && !kept)
        return g_strdup_printf("%.*s%s", (int)(n - 1), base, ending);
    return g_strconcat(base, ending, NULL);
}

static void
add_forms(Verb *verb, const char *listed, const char *ending, guint32 form)
{
    guint32 meaning = verb->bits;
    verb->bits = meaning | form;
    if (*listed) {
        dict_each(listed, add_form, verb);
    } else {
        g_autofree char *regular = inflect(verb->lemma, ending);
        add_form(regular, verb);
    }
    verb->bits = meaning;
}

static void
add_verb(Vocabulary *self, const Dict *dict, gsize row, const char *base, guint32 bits)
{
    Verb verb = {self, g_ptr_array_new(), arena_strndup(self->arena, base, -1), bits};
    g_hash_table_insert(self->forms, (gpointer)verb.lemma, verb.forms);
    verb.bits = bits | VERB_BASE;
    add_form(base, &verb);
    verb.bits = bits;
    add_forms(&verb, dict_get(dict, row, 1), "s", VERB_THIRD);
    add_forms(&verb, dict_get(dict, row, 2), "ing", VERB_ING);
    verb.bits &= ~(guint32)VERB_NOUN;
    add_forms(&verb, dict_get(dict, row, 3), "ed", VERB_PAST);
    add_forms(&verb, dict_get(dict, row, 4), "ed", VERB_PARTICIPLE);
}

static gboolean
load_verbs(Vocabulary *self, const char *path, GError **error)
{
    static const char *const columns[] = {"verb",       "third",   "ing", "past",
                                          "participle", "classes", NULL};
    g_autoptr(Dict) dict = dict_open(path, columns, error);
    if (dict == NULL)
        return FALSE;
    for (gsize row = 0; row < dict_rows(dict); row++) {
        g_auto(GStrv) spellings = g_strsplit(dict_get(dict, row, 0), ";", -1);
        for (char **base = spellings; *base; base++)
            add_verb(self, dict, row, *base, class_bits(dict_get(dict, row, 5)));
    }
    return TRUE;
}

static gboolean
load_words(Vocabulary *self, const char *path, GError **error)
{
    static const char *const columns[] = {"word", "classes", NULL};
    g_autoptr(Dict) dict = dict_open(path, columns, error);
    if (dict == NULL)
        return FALSE;
    for (gsize row = 0; row < dict_rows(dict); row++) {
        const char *word = arena_strndup(self->arena, dict_get(dict, row, 0), -1);
        guint32 bits = class_bits(dict_get(dict, row, 1));
        learn(self, word, bits, bits & WORD_HAVE ? "have" : word);
    }
    return TRUE;
}

Vocabulary *
vocabulary_open(const Conf *conf, GError **error)
{
    g_autoptr(Vocabulary) self = g_new0(Vocabulary, 1);
    g_autofree char *words = conf_dictionary(conf, "words.csv");
    g_autofree char *verbs = conf_dictionary(conf, "verbs.csv");
    self->words = g_hash_table_new(g_str_hash, g_str_equal);
    self->forms =
        g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_ptr_array_unref);
    self->arena = arena_new();
    if (!load_words(self, words, error) || !load_verbs(self, verbs, error))
        return NULL;
    return g_steal_pointer(&self);
}

void
vocabulary_free(Vocabulary *self)
{
    if (self == NULL)
        return;
    g_hash_table_unref(self->words);
    g_hash_table_unref(self->forms);
    arena_free(self->arena);
    g_free(self);
}

const Word *
vocabulary_find(const Vocabulary *self, const Token *token)
{
    return g_hash_table_lookup(self->words, token->fold);
}

void
vocabulary_forms(const Vocabulary *self, const char *verb,
                 void (*each)(const char *form, gpointer user), gpointer user)
{
    const GPtrArray *forms = g_hash_table_lookup(self->forms, verb);
    if (forms == NULL)
        each(verb, user);
    for (guint i = 0; forms && i < forms->len; i++)
        each(g_ptr_array_index(forms, i), user);
}
