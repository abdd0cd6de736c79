/* phrasebook: phrases of folded words to values, found by longest match over tokens; flat, so that
 * an image of it can be mapped into memory. */
#ifndef READOUT_PHRASEBOOK_H
#define READOUT_PHRASEBOOK_H

#include "bucket.h"
#include "token.h"

#define PHRASE_MAX 15 /* words of the longest phrase */

/* One of the values of a phrase. */
typedef struct PhraseEntry PhraseEntry;
struct PhraseEntry {
    const PhraseEntry *next;
    gconstpointer value;
};

typedef struct {
    guint64 key[BUCKET]; /* of their words, see phrasebook_key(); 0: free */
    const PhraseEntry *first[BUCKET];
} PhraseBucket;

/* By the keys of phrases; `size`, of buckets, is a power of two, one slot of four and more are
 * free.
 */
typedef struct {
    PhraseBucket *buckets;
    gsize size, used;
    Arena *arena;
    gboolean mapped; /* the buckets belong to an image */
} Phrasebook;

/* An empty one with room for `size` buckets, a power of two. */
void phrasebook_init(Phrasebook *phrases, gsize size);
void phrasebook_clear(Phrasebook *phrases);

/* Adds a value to the phrase of the n tokens (at most PHRASE_MAX), before those it has if `front`,
 * else after them. A value that it has already is not added again. */
void phrasebook_add(Phrasebook *phrases, const Token *token, gsize n, gconstpointer value,
                    gboolean front);

/* The same for a phrase given as folded words with one blank between, or by its key (not 0). */
void phrasebook_add_text(Phrasebook *phrases, const char *text, gconstpointer value,
                         gboolean front);
void phrasebook_add_key(Phrasebook *phrases, guint64 key, gconstpointer value, gboolean front);

/* The lengths of the phrases that begin with a word are a set: bit n - 1 for n words. One bit more
 * says that the word stands inside a phrase, after its first word. */
#define PHRASE_INSIDE (1u << PHRASE_MAX)

/* The lengths of at most n words. */
static inline guint
phrase_upto(gsize n)
{
    return (1u << MIN(n, PHRASE_MAX)) - 1;
}

/* The key of a phrase (0 at first) with one word more, by the key of that word. Phrases are
 * compared by it, as words are. */
static inline guint64
phrasebook_key(guint64 key, guint64 word)
{
    return token_key_add(key, word);
}

/* That of two words. */
static inline guint64
phrasebook_pair(const Token *token)
{
    return phrasebook_key(phrasebook_key(0, token[0].key), token[1].key);
}

/* The phrase of that key will be asked for soon: its bucket is fetched meanwhile. */
static inline void
phrasebook_expect(const Phrasebook *phrases, guint64 key)
{
    __builtin_prefetch(&phrases->buckets[token_key_hash(key) & (phrases->size - 1)]);
}

/* The values of the phrase of a key; NULL if it is unknown. */
static inline const PhraseEntry *
phrasebook_get(const Phrasebook *phrases, guint64 key)
{
    for (gsize at = token_key_hash(key);; at++) {
        const PhraseBucket *bucket = &phrases->buckets[at & (phrases->size - 1)];
        guint slot = bucket_slot(bucket->key, key);
        gboolean here = bucket->key[slot] == key;
        const PhraseEntry *first = bucket->first[slot];
        if (G_LIKELY(!bucket_goes_on(bucket->key, here)))
            return here ? first : NULL;
    }
}

/* The values of the longest phrase of one of the lengths that begins at token[0], and its length;
 * NULL if there is none. */
const PhraseEntry *phrasebook_match(const Phrasebook *phrases, const Token *token, guint lengths,
                                    gsize *size);

/* The values of a phrase given as folded words; NULL if it is unknown. */
const PhraseEntry *phrasebook_find(const Phrasebook *phrases, const char *text);

/* The same of a phrase given as its first words and the others. */
const PhraseEntry *phrasebook_find_under(const Phrasebook *phrases, const char *head,
                                         const char *text);

#endif
