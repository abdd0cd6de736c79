/* words: what is known of single words, as bits; one look per token. */
#ifndef READOUT_WORDS_H
#define READOUT_WORDS_H

#include "bucket.h"
#include "phrasebook.h"

enum {
    WORD_COMMON = 1 << 0, /* an ordinary word: at the head of a sentence its capital says nothing */
    WORD_MALE = 1 << 1,   /* given name of men */
    WORD_FEMALE = 1 << 2, /* given name of women */
    WORD_GIVEN = WORD_MALE | WORD_FEMALE, /* given name; both bits where the sex is open */
    WORD_THING = 1 << 3,                  /* last word of a name that is no actor: Agreement, Act */
    WORD_FAMILY_FIRST = 1 << 4,           /* family name that stands before the given name */
    WORD_COUNTERPART = 1 << 5,            /* his counterpart */
    WORD_VERB = 1 << 6,                   /* finite verb, in headlines with a capital: Urges */
    WORD_PARTICLE = 1 << 7,               /* small word inside a person's name: bin, van, de */
    WORD_SUFFIX = 1 << 8,                 /* after a person's name: Jr, III */
    WORD_SPEECH = 1 << 9,                 /* said, told */
    WORD_ORGANISATION =
        1 << 10,         /* last (or first, before "of") word of an organisation's name: Ministry */
    WORD_SITE = 1 << 11, /* last word of a place's name: River, Province */
    WORD_LOCATIVE = 1 << 12,    /* in, at, near */
    WORD_PREPOSITION = 1 << 13, /* after it stands no subject */
    WORD_FORMER = 1 << 14,      /* former, ex */
    WORD_QUALIFIER = 1 << 15,   /* between "the" and a title: new, acting, senior */
    WORD_HE = 1 << 16,
    WORD_SHE = 1 << 17,
    WORD_THEY = 1 << 18,
    WORD_ITS = 1 << 19,
    WORD_AGENTS = 1 << 20,      /* people as a group: officials, troops */
    WORD_GOVERNMENT = 1 << 21,  /* government, administration, regime */
    WORD_BODY = 1 << 22,        /* parliament, army, delegation, embassy */
    WORD_DETERMINER = 1 << 23,  /* the, a, this */
    WORD_PLURAL = 1 << 24,      /* leaders, presidents: heads of "both leaders" */
    WORD_SIDES = 1 << 25,       /* sides, countries, nations: heads that mean states */
    WORD_LAND = 1 << 26,        /* country, nation: "the country" */
    WORD_WEEKDAY = 1 << 27,     /* weekdays and months: capital, no name */
    WORD_POSSESSOR = 1 << 28,   /* his, her, their */
    WORD_AUXILIARY = 1 << 29,   /* has, will, is */
    WORD_CONJUNCTION = 1 << 30, /* that, when: a clause begins after it */

    /* what can be the head of a mention without a name */
    WORD_HEADS = WORD_COUNTERPART | WORD_AGENTS | WORD_GOVERNMENT | WORD_BODY | WORD_PLURAL |
                 WORD_SIDES | WORD_LAND | WORD_HE | WORD_SHE | WORD_THEY | WORD_ITS
};

/* meeting, talks: what two have with one another; too high for an int */
#define WORD_DEALINGS (1u << 31)

/* Whether a list of words, NULL at its end, has this one: the first byte decides most of it. */
static inline gboolean
words_listed(const char *const *list, const char *word)
{
    for (; *list; list++)
        if (**list == *word && strcmp(*list, word) == 0)
            return TRUE;
    return FALSE;
}

/* What is known of one word. */
typedef struct {
    guint32 bits;
    guint16 begins; /* lengths of the names and titles that begin with it, see word_names() */
    guint16
        after; /* kinds of the words, see word_kind(), after which it stands in them as second */
} Word;

typedef struct {
    guint64 key[BUCKET]; /* as the tokens'; 0: free */
    Word word[BUCKET];
} WordBucket;

/* By the key that tokens carry; `size`, of buckets, is a power of two, one slot of four and more
 * are free. No pointers inside, so that an image of it is used as it lies. */
typedef struct {
    WordBucket *buckets;
    gsize size, used;
    Word none;       /* the empty word, which nothing is found of */
    gboolean mapped; /* the buckets belong to an image */
} Words;

/* An empty table with room for `size` buckets, a power of two. */
void words_init(Words *words, gsize size);
void words_clear(Words *words);

/* The entry of a word, given folded as tokens are; made if it is new. Good until the next call. */
Word *words_add(Words *words, const char *fold);

/* The entry of a key, for one that is new as well. */
Word *words_at(Words *words, guint64 key);

/* The word, or the empty one: as a number, so that nothing depends on which. */
static inline Word
word_if(gboolean here, Word word)
{
    guint64 bytes;
    memcpy(&bytes, &word, sizeof bytes);
    bytes &= -(guint64)here;
    memcpy(&word, &bytes, sizeof bytes);
    return word;
}

/* The entry of a key, all empty if it is unknown. Whether it is there is no branch: it could not be
 * foreseen. */
static inline Word
words_find(const Words *words, guint64 key)
{
    for (gsize at = token_key_hash(key);; at++) {
        const WordBucket *bucket = &words->buckets[at & (words->size - 1)];
        guint slot = bucket_slot(bucket->key, key);
        gboolean here = bucket->key[slot] == key;
        if (G_LIKELY(!bucket_goes_on(bucket->key, here)))
            return word_if(here, bucket->word[slot]);
    }
}

/* The bucket of a key will be looked at soon. */
static inline void
words_expect(const Words *words, guint64 key)
{
    __builtin_prefetch(&words->buckets[token_key_hash(key) & (words->size - 1)]);
}

/* The kind of a word, by its key, as one of 16 bits. */
static inline guint
word_kind(guint64 key)
{
    return 1u << (key & 15);
}

/* 1 if `after` has the kind of the word of that key, else 0. */
static inline guint
word_follows(guint after, guint64 key)
{
    return after >> (key & 15) & 1;
}

/* In `begins` names have eight bits and titles the eight above them: one for each length, the last
 * for its own and every longer one. */
#define WORD_TITLES 0xFF00u
#define WORD_SINGLE 0x0101u /* single words */

/* The bit of a name or title of n words. */
static inline guint
word_length(gsize n, gboolean title)
{
    return 1u << (MIN(n, 8) - 1) << (title ? 8 : 0);
}

/* The lengths of the names and of the titles, as in phrasebook.h. */
static inline guint
word_names(guint begins)
{
    return (begins & 0x7F) | (begins & 0x80 ? phrase_upto(PHRASE_MAX) & ~0x7Fu : 0);
}

static inline guint
word_titles(guint begins)
{
    return word_names(begins >> 8);
}

/* The bits of a folded word. */
guint32 words_bits(const Words *words, const char *fold);

/* The bit named so in cues.csv ("speech", "particle" ...), 0 if there is none. */
guint32 words_bit_named(const char *name);

/* A sum over what the bits mean: another one once a bit means something else. */
guint64 words_meaning(void);

#endif
