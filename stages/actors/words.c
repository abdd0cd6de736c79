/* words: what is known of single words, as bits; one look per token. */
#include "words.h"

#include <string.h>

void
words_init(Words *words, gsize size)
{
    *words = (Words){.size = size};
    words->buckets = buckets_new(words->size);
}

void
words_clear(Words *words)
{
    if (!words->mapped)
        free(words->buckets);
}

guint32
words_bits(const Words *words, const char *fold)
{
    return words_find(words, token_key(fold, strlen(fold))).bits;
}

/* The slot of a key, or the free one that is to be its own. */
static Word *
slot_of(Words *words, guint64 key)
{
    for (gsize at = token_key_hash(key);; at++) {
        WordBucket *bucket = &words->buckets[at & (words->size - 1)];
        for (guint slot = 0; slot < BUCKET; slot++)
            if (!bucket->key[slot] || bucket->key[slot] == key) {
                words->used += !bucket->key[slot];
                bucket->key[slot] = key;
                return &bucket->word[slot];
            }
    }
}

/* Moves all to `size` buckets of our own. */
static void
move(Words *words, gsize size)
{
    Words old = *words;
    *words = (Words){.size = size, .buckets = buckets_new(size)};
    for (gsize i = 0; i < old.size * BUCKET; i++) {
        const WordBucket *bucket = &old.buckets[i / BUCKET];
        if (bucket->key[i % BUCKET])
            *slot_of(words, bucket->key[i % BUCKET]) = bucket->word[i % BUCKET];
    }
    words_clear(&old);
}

Word *
words_at(Words *words, guint64 key)
{
    if (!key)
        return &words->none;
    gboolean full = words->used >= words->size * (BUCKET - 1);
    if (full || words->mapped)
        move(words, full ? words->size * 2 : words->size);
    return slot_of(words, key);
}

Word *
words_add(Words *words, const char *fold)
{
    return words_at(words, token_key(fold, strlen(fold)));
}

/* The kinds of cues.csv. */
static const struct {
    const char *name;
    guint32 bit;
} kinds[] = {
    {"particle", WORD_PARTICLE},
    {"suffix", WORD_SUFFIX},
    {"speech", WORD_SPEECH},
    {"organisation", WORD_ORGANISATION},
    {"site", WORD_SITE},
    {"locative", WORD_LOCATIVE | WORD_PREPOSITION},
    {"preposition", WORD_PREPOSITION},
    {"former", WORD_FORMER},
    {"qualifier", WORD_QUALIFIER},
    {"he", WORD_HE},
    {"she", WORD_SHE},
    {"they", WORD_THEY},
    {"its", WORD_ITS},
    {"agents", WORD_AGENTS},
    {"government", WORD_GOVERNMENT},
    {"body", WORD_BODY},
    {"determiner", WORD_DETERMINER},
    {"leaders", WORD_PLURAL},
    {"sides", WORD_SIDES},
    {"land", WORD_LAND},
    {"calendar", WORD_WEEKDAY},
    {"common", WORD_COMMON},
    {"his", WORD_HE | WORD_POSSESSOR},
    {"her", WORD_SHE | WORD_POSSESSOR},
    {"their", WORD_THEY | WORD_POSSESSOR},
    {"i", WORD_HE | WORD_SHE}, /* I, me, my: men or women */
    {"we", WORD_HE | WORD_SHE | WORD_THEY},
    {"auxiliary", WORD_AUXILIARY},
    {"thing", WORD_THING},
    {"counterpart", WORD_COUNTERPART},
    {"given", WORD_GIVEN},
    {"conjunction", WORD_CONJUNCTION},
    {"verb", WORD_VERB},
    {"dealings", WORD_DEALINGS},
};

guint32
words_bit_named(const char *name)
{
    for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++)
        if (strcmp(name, kinds[i].name) == 0)
            return kinds[i].bit;
    return 0;
}

guint64
words_meaning(void)
{
    guint64 sum = token_key_add(WORD_MALE, WORD_FAMILY_FIRST); /* those that tables.c gives */
    for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++)
        sum = token_key_add(sum, token_key(kinds[i].name, strlen(kinds[i].name)) + kinds[i].bit);
    return sum;
}
