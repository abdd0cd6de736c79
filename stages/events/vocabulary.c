/* vocabulary: what kind of word a token is: closed classes (words.csv) and inflected verbs
 * (verbs.csv). */
#include "vocabulary.h"

#include "dict.h"
#include "strmap.h"

#include <stddef.h>
#include <string.h>

/* A form of a verb. */
typedef struct Form Form;
struct Form {
    Form *next; /* of the same verb */
    const char *text;
};

struct Vocabulary {
    Strmap words; /* folded form -> Word */
    Strmap verbs; /* base form of a verb -> its first Form */
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
        if (strcmp(class_names[i].name, item) == 0) {
            *bits |= class_names[i].bits;
            return;
        }
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
    Word **word = (Word **)strmap_at(&self->words, form, token_key(form, strlen(form)));
    if (*word == NULL) {
        *word = arena_alloc(self->arena, sizeof **word);
        (*word)->lemma = lemma;
    }
    (*word)->bits |= bits;
}

/* The verb whose forms are being listed. */
typedef struct {
    Vocabulary *self;
    const char *lemma;
    guint32 bits;
    Form *first;
} Verb;

/* `text` must stay. A form that is past and participle is listed once. */
static void
keep_form(Verb *verb, const char *text)
{
    Form **end = &verb->first;
    learn(verb->self, text, verb->bits, verb->lemma);
    for (; *end; end = &(*end)->next)
        if (strcmp((*end)->text, text) == 0)
            return;
    Form *form = arena_alloc(verb->self->arena, sizeof *form);
    form->text = text;
    *end = form;
}

static void
add_form(const char *form, gpointer user)
{
    Verb *verb = user;
    keep_form(verb, arena_strndup(verb->self->arena, form, -1));
}

/* The regular form: stem + ending, with the e of the stem dropped. */
static const char *
inflect(Arena *arena, const char *base, const char *ending)
{
    gsize n = strlen(base), more = strlen(ending);
    gboolean kept = n > 1 && base[n - 2] == 'e' && ending[0] == 'i'; /* agreeing */
    if (n > 1 && base[n - 1] == 'e' && ending[0] != 's' && !kept)
        n--;
    char *form = arena_alloc(arena, n + more + 1);
    memcpy(form, base, n);
    memcpy(form + n, ending, more);
    return form;
}

static void
add_forms(Verb *verb, const char *listed, const char *ending, guint32 form)
{
    guint32 meaning = verb->bits;
    verb->bits = meaning | form;
    if (*listed)
        dict_each(listed, add_form, verb);
    else
        keep_form(verb, inflect(verb->self->arena, verb->lemma, ending));
    verb->bits = meaning;
}

static void
add_verb(Vocabulary *self, const Dict *dict, gsize row, const char *base, guint32 bits)
{
    const char *lemma = arena_strndup(self->arena, base, -1);
    Verb verb = {self, lemma, bits | VERB_BASE, NULL};
    keep_form(&verb, lemma);
    *strmap_at(&self->verbs, lemma, token_hash(lemma, strlen(lemma))) = verb.first;
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
vocabulary_open(const char *dir, GError **error)
{
    g_autoptr(Vocabulary) self = g_new0(Vocabulary, 1);
    g_autofree char *words = g_build_filename(dir, "words.csv", NULL);
    g_autofree char *verbs = g_build_filename(dir, "verbs.csv", NULL);
    self->arena = arena_new();
    self->words.arena = self->verbs.arena = self->arena;
    if (!load_words(self, words, error) || !load_verbs(self, verbs, error))
        return NULL;
    return g_steal_pointer(&self);
}

void
vocabulary_free(Vocabulary *self)
{
    if (self == NULL)
        return;
    arena_free(self->arena);
    g_free(self);
}

static guint32
put_word(BlobMaker *maker, gconstpointer value)
{
    const Word *word = value;
    guint32 at = blob_put(maker, word, sizeof *word);
    blob_point_string(maker, at + offsetof(Word, lemma), word->lemma);
    blob_point(maker, at + offsetof(Word, acts), act_phrases_put(maker, word->acts));
    return at;
}

static guint32
put_forms(BlobMaker *maker, gconstpointer value)
{
    const Form *form = value;
    if (form == NULL)
        return 0;
    guint32 at = blob_put(maker, form, sizeof *form);
    blob_point(maker, at + offsetof(Form, next), put_forms(maker, form->next));
    blob_point_string(maker, at + offsetof(Form, text), form->text);
    return at;
}

guint32
vocabulary_put(BlobMaker *maker, const Vocabulary *self)
{
    guint32 at = blob_put(maker, self, sizeof *self);
    strmap_put(maker, at + offsetof(Vocabulary, words), &self->words, put_word);
    strmap_put(maker, at + offsetof(Vocabulary, verbs), &self->verbs, put_forms);
    blob_point(maker, at + offsetof(Vocabulary, arena), 0);
    return at;
}

const Word *
vocabulary_find(const Vocabulary *self, const Token *token)
{
    return strmap_get_hash(&self->words, token->key);
}

Word *
vocabulary_learn(Vocabulary *self, const char *form)
{
    guint64 key = token_key(form, strlen(form));
    Word *word = strmap_get_hash(&self->words, key);
    if (word)
        return word;
    word = arena_alloc(self->arena, sizeof *word);
    word->lemma = arena_strndup(self->arena, form, -1);
    *strmap_at(&self->words, word->lemma, key) = word;
    return word;
}

void
vocabulary_mark(Vocabulary *self, const char *phrase, guint64 tells)
{
    g_autoptr(GArray) cut = g_array_new(FALSE, FALSE, sizeof(Token));
    tokens_cut(phrase, strlen(phrase), 0, 0, self->arena, cut);
    if (cut->len)
        vocabulary_learn(self, g_array_index(cut, Token, 0).fold)->tells |= tells;
}

gboolean
vocabulary_has_verb(const Vocabulary *self, const char *base)
{
    return strmap_get(&self->verbs, base, token_hash(base, strlen(base))) != NULL;
}

void
vocabulary_forms(const Vocabulary *self, const char *verb,
                 void (*each)(const char *form, gpointer user), gpointer user)
{
    const Form *form = strmap_get(&self->verbs, verb, token_hash(verb, strlen(verb)));
    if (form == NULL)
        each(verb, user);
    for (; form; form = form->next)
        each(form->text, user);
}
