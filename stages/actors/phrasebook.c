/* phrasebook: phrases of folded words to values, found by longest match over tokens. */
#include "phrasebook.h"

#include <string.h>

void
phrasebook_init(Phrasebook *phrases, gsize size)
{
    *phrases = (Phrasebook){.size = size, .arena = arena_new()};
    phrases->buckets = buckets_new(size);
}

void
phrasebook_clear(Phrasebook *phrases)
{
    if (!phrases->mapped)
        free(phrases->buckets);
    arena_free(phrases->arena);
}

/* The values of a key, for one that is new as well. */
static const PhraseEntry **
first_of(Phrasebook *phrases, guint64 key)
{
    for (gsize at = token_key_hash(key);; at++) {
        PhraseBucket *bucket = &phrases->buckets[at & (phrases->size - 1)];
        for (guint slot = 0; slot < BUCKET; slot++)
            if (!bucket->key[slot] || bucket->key[slot] == key) {
                phrases->used += !bucket->key[slot];
                bucket->key[slot] = key;
                return &bucket->first[slot];
            }
    }
}

/* Moves all to twice as many buckets of our own. */
static void
grow(Phrasebook *phrases)
{
    Phrasebook old = *phrases;
    *phrases = (Phrasebook){
        .size = 2 * old.size, .buckets = buckets_new(2 * old.size), .arena = old.arena};
    for (gsize i = 0; i < old.size * BUCKET; i++) {
        const PhraseBucket *bucket = &old.buckets[i / BUCKET];
        if (bucket->key[i % BUCKET])
            *first_of(phrases, bucket->key[i % BUCKET]) = bucket->first[i % BUCKET];
    }
    if (!old.mapped)
        free(old.buckets);
}

static void
add_value(Phrasebook *phrases, const PhraseEntry **first, gconstpointer value, gboolean front)
{
    const PhraseEntry **link = first;
    for (const PhraseEntry *entry = *first; entry; entry = entry->next)
        if (entry->value == value)
            return;
    while (!front && *link)
        link = (const PhraseEntry **)(gpointer) & (*link)->next;
    PhraseEntry *entry = arena_alloc(phrases->arena, sizeof(PhraseEntry));
    *entry = (PhraseEntry){*link, value};
    *link = entry;
}

void
phrasebook_add_key(Phrasebook *phrases, guint64 key, gconstpointer value, gboolean front)
{
    if (!key) /* no words */
        return;
    if (phrases->used >= phrases->size * (BUCKET - 1))
        grow(phrases);
    add_value(phrases, first_of(phrases, key), value, front);
}

void
phrasebook_add(Phrasebook *phrases, const Token *token, gsize n, gconstpointer value,
               gboolean front)
{
    guint64 key = 0;
    for (gsize i = 0; i < n; i++)
        key = phrasebook_key(key, token[i].key);
    if (n > 0 && n <= PHRASE_MAX)
        phrasebook_add_key(phrases, key, value, front);
}

/* The key of a phrase with the words of a text more. */
static guint64
add_words(guint64 key, const char *text)
{
    for (const char *blank; (blank = strchr(text, ' ')); text = blank + 1)
        key = phrasebook_key(key, token_key(text, (gsize)(blank - text)));
    return phrasebook_key(key, token_key(text, strlen(text)));
}

void
phrasebook_add_text(Phrasebook *phrases, const char *text, gconstpointer value, gboolean front)
{
    phrasebook_add_key(phrases, add_words(0, text), value, front);
}

const PhraseEntry *
phrasebook_match(const Phrasebook *phrases, const Token *token, guint lengths, gsize *size)
{
    guint64 key[PHRASE_MAX];
    key[0] = phrasebook_key(0, token->key);
    for (gsize n = 1; lengths >> n; n++)
        key[n] = phrasebook_key(key[n - 1], token[n].key);
    while (lengths) {
        gsize n = g_bit_storage(lengths);
        const PhraseEntry *entry = phrasebook_get(phrases, key[n - 1]);
        if (entry) {
            *size = n;
            return entry;
        }
        lengths -= 1u << (n - 1);
    }
    return NULL;
}

const PhraseEntry *
phrasebook_find(const Phrasebook *phrases, const char *text)
{
    return phrasebook_get(phrases, add_words(0, text));
}

const PhraseEntry *
phrasebook_find_under(const Phrasebook *phrases, const char *head, const char *text)
{
    return phrasebook_get(phrases, add_words(add_words(0, head), text));
}
