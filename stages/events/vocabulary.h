/* vocabulary: what kind of word a token is: closed classes (words.csv) and inflected verbs
 * (verbs.csv). */
#ifndef READOUT_EVENTS_VOCABULARY_H
#define READOUT_EVENTS_VOCABULARY_H

#include "act.h"
#include "blob.h"
#include "token.h"

/* Classes of words; a word may be in several. The VERB_ bits are forms, the rest of a verb's bits
 * its meaning. */
enum {
    WORD_PREPOSITION = 1 << 0,
    WORD_TIME_PREPOSITION = 1 << 1, /* before, after, since: also open a clause */
    WORD_CONJUNCTION = 1 << 2,
    WORD_SUBORDINATOR = 1 << 3,
    WORD_RELATIVE = 1 << 4,
    WORD_BE = 1 << 5,
    WORD_HAVE = 1 << 6,
    WORD_DO = 1 << 7,
    WORD_MODAL = 1 << 8,
    WORD_NEGATION = 1 << 9,
    WORD_DETERMINER = 1 << 10,
    WORD_DEFINITE = 1 << 11,
    WORD_POSSESSIVE = 1 << 12,
    WORD_PRONOUN = 1 << 13,
    WORD_ADVERB = 1 << 14,
    WORD_HABITUAL = 1 << 15,
    WORD_OFFICIAL = 1 << 16, /* leaders, authorities: heads of a phrase that a country modifies */
    WORD_TITLE = 1 << 17,
    VERB_BASE = 1 << 18,
    VERB_THIRD = 1 << 19,
    VERB_ING = 1 << 20,
    VERB_PAST = 1 << 21,
    VERB_PARTICIPLE = 1 << 22,
    VERB_NOUN = 1 << 23,    /* a form that is as often a noun: call, visit, state */
    VERB_SAY = 1 << 24,     /* reports speech */
    VERB_LIGHT = 1 << 25,   /* its object tells what happens: hold talks */
    VERB_CONTROL = 1 << 26, /* its object does what the infinitive says: asked him to go */
    VERB_DISCUSS = 1 << 27, /* its object is a topic */
    VERB_STRESS = 1 << 28,  /* a speech act within a conversation */
    VERB_TELL = 1 << 29,    /* a speech act with an object: the one who is told */
    WORD_ORDINAL = 1 << 30  /* first, next, latest: in a noun phrase as adjectives */
};
#define VERB_ANY       (VERB_BASE | VERB_THIRD | VERB_ING | VERB_PAST | VERB_PARTICIPLE)
#define WORD_AUXILIARY (WORD_BE | WORD_HAVE | WORD_DO | WORD_MODAL)

typedef struct {
    guint32 bits;
    guint32 forms;         /* VERB_ bits that only the reading of acts knows it by */
    const char *lemma;     /* of a verb; else the word itself */
    const ActPhrase *acts; /* those of acts.csv that begin with it */
    guint64 tells;         /* TELLS_ bits: which phrases begin with it */
} Word;

/* What the phrases are that begin with a word: those of acts.csv; from TELLS_CUE on one bit for
 * each cue of cues.csv. */
enum {
    TELLS_VERB = 1 << 0, /* a verb that is an act */
    TELLS_NOUN = 1 << 1, /* a noun that is one */
    TELLS_MOVE = 1 << 2, /* a verb that is one only with what it governs */
    TELLS_SAY = 1 << 3,  /* one that reports what another must do */
    TELLS_PEOPLE = 1 << 4,
    TELLS_FRAME = 1 << 5, /* a trigger of frames.csv or nulls.csv */
    TELLS_CUE = 1 << 6
};

/* FALSE if no phrase of these kinds begins with the word, which may be NULL: nothing needs to be
 * looked for then. */
static inline gboolean
word_tells(const Word *word, guint64 tells)
{
    return word && (word->tells & tells);
}

typedef struct Vocabulary Vocabulary;

/* Loads words.csv and verbs.csv of a folder. */
Vocabulary *vocabulary_open(const char *dir, GError **error);
void vocabulary_free(Vocabulary *vocabulary);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Vocabulary, vocabulary_free)

guint32 vocabulary_put(BlobMaker *maker, const Vocabulary *vocabulary);

/* The word of a token, or NULL if it is in no class. */
const Word *vocabulary_find(const Vocabulary *vocabulary, const Token *token);

/* The word of a folded form, made if it is in no class. For loading tables only. */
Word *vocabulary_learn(Vocabulary *vocabulary, const char *form);

/* Marks the first word of a phrase with TELLS_ bits. */
void vocabulary_mark(Vocabulary *vocabulary, const char *phrase, guint64 tells);

/* TRUE if verbs.csv has a verb of this base form. */
gboolean vocabulary_has_verb(const Vocabulary *vocabulary, const char *base);

/* Calls `each` for every form of a verb given by its base form (the base alone if the verb is not
 * listed). */
void vocabulary_forms(const Vocabulary *vocabulary, const char *verb,
                      void (*each)(const char *form, gpointer user), gpointer user);

#endif
