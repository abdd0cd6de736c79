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
phrasebook_add(Phrasebook *phrases, const Token *token, gsize n, gconstpointer value,
               gboolean front)
{
    if (n == 0 || n > PHRASE_MAX)
        return;
    if (phrases->used * 2 >= phrases->size)
        grow(phrases);
    guint64 key = 0;
    for (gsize i = 0; i < n; i++)
        key = phrasebook_key(key, token[i].key);
    PhraseSlot *slot = slot_of(phrases, key);
    phrases->used += !slot->key;
    slot->key = key;
    add_value(phrases, slot, value, front);
}

/* The words of a folded text as tokens, of which only the keys count. */
static gsize
cut(const char *text, Token *token, gsize room)
{
    gsize n = 0;
    for (const char *at = text; at && n < room; n++) {
        const char *blank = strchr(at, ' ');
        gsize size = blank ? (gsize)(blank - at) : strlen(at);
        token[n].key = token_key(at, size);
        at = blank ? blank + 1 : NULL;
    }
    return n;
}

void
phrasebook_add_text(Phrasebook *phrases, const char *text, gconstpointer value, gboolean front)
{
    Token token[PHRASE_MAX];
    phrasebook_add(phrases, token, cut(text, token, PHRASE_MAX), value, front);
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
    Token token[PHRASE_MAX];
    gsize size = 0;
    return phrasebook_match(phrases, token, 1u << (cut(text, token, PHRASE_MAX) - 1), &size);
}

const PhraseEntry *
phrasebook_find_under(const Phrasebook *phrases, const char *head, const char *text)
{
    Token token[PHRASE_MAX];
    gsize size = 0, n = cut(head, token, PHRASE_MAX - 1);
    n += cut(text, token + n, PHRASE_MAX - n);
    return phrasebook_match(phrases, token, 1u << (n - 1), &size);
}
