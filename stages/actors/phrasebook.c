/* phrasebook: phrases of folded words to values, found by longest match over tokens. */
#include "phrasebook.h"

#include <string.h>

void
phrasebook_init(Phrasebook *phrases, gsize size)
{
    *phrases = (Phrasebook){.size = size, .arena = arena_new()};
    phrases->slots = g_new0(PhraseSlot, size);
}

void
phrasebook_clear(Phrasebook *phrases)
{
    if (!phrases->mapped)
        g_free(phrases->slots);
    arena_free(phrases->arena);
}

/* The slot of a key, or the free one that is to be its own. */
static PhraseSlot *
slot_of(const Phrasebook *phrases, guint64 key)
{
    gsize at = token_key_hash(key) & (phrases->size - 1);
    while (phrases->slots[at].key && phrases->slots[at].key != key)
        at = (at + 1) & (phrases->size - 1);
    return &phrases->slots[at];
}

static void
grow(Phrasebook *phrases)
{
    PhraseSlot *old = phrases->slots;
    gsize size = phrases->size;
    phrases->size *= 2;
    phrases->slots = g_new0(PhraseSlot, phrases->size);
    for (gsize i = 0; i < size; i++)
        if (old[i].key)
            *slot_of(phrases, old[i].key) = old[i];
    if (!phrases->mapped)
        g_free(old);
    phrases->mapped = FALSE;
}

static void
add_value(Phrasebook *phrases, PhraseSlot *slot, gconstpointer value, gboolean front)
{
    const PhraseEntry **link = &slot->first;
    for (const PhraseEntry *entry = slot->first; entry; entry = entry->next)
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
    if (phrases->used * 2 >= phrases->size)
        grow(phrases);
    PhraseSlot *slot = slot_of(phrases, key);
    phrases->used += !slot->key;
    slot->key = key;
    add_value(phrases, slot, value, front);
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
    guint64 key[PHRASE_MAX + 1];
    gsize n = lengths ? g_bit_storage(lengths) : 0;
    key[0] = 0;
    for (gsize i = 0; i < n; i++) {
        key[i + 1] = phrasebook_key(key[i], token[i].key);
        if (n > 1 && lengths >> i & 1)
            phrasebook_expect(phrases, key[i + 1]);
    }
    for (; n > 0; n--) {
        if (!(lengths >> (n - 1) & 1))
            continue;
        const PhraseSlot *slot = slot_of(phrases, key[n]);
        if (!slot->key)
            continue;
        *size = n;
        return slot->first;
    }
    return NULL;
}

const PhraseEntry *
phrasebook_get(const Phrasebook *phrases, guint64 key)
{
    return slot_of(phrases, key)->first;
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
