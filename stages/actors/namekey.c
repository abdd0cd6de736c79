/* namekey: what all names with the same words say together, in one record for each wording. */
#include "namekey.h"

enum { FIRST_SIZE = 128 }; /* enough for most documents */

static NameKey **
slot_of(const NameKeys *keys, guint64 key)
{
    gsize at = token_key_hash(key) & (keys->size - 1);
    while (keys->slots[at] && keys->slots[at]->key != key)
        at = (at + 1) & (keys->size - 1);
    return &keys->slots[at];
}

static void
grow(NameKeys *keys)
{
    NameKeys old = *keys;
    keys->size = old.size ? 4 * old.size : FIRST_SIZE;
    keys->slots = arena_alloc(keys->arena, keys->size * sizeof *keys->slots);
    for (gsize i = 0; i < old.size; i++)
        if (old.slots[i])
            *slot_of(keys, old.slots[i]->key) = old.slots[i];
}

static guint64
bit_of(guint64 key)
{
    return (guint64)1 << (token_key_hash(key) >> 26);
}

static NameKey *
find_or_add(NameKeys *keys, guint64 key, gboolean single)
{
    if (keys->used * 2 >= keys->size)
        grow(keys);
    NameKey **slot = slot_of(keys, key);
    if (*slot)
        return *slot;
    *slot = arena_alloc(keys->arena, sizeof(NameKey));
    (*slot)->key = key;
    (*slot)->single = single;
    keys->seen |= bit_of(key);
    keys->used++;
    return *slot;
}

NameKey *
namekey_at(NameKeys *keys, const Name *name, guint from, guint n)
{
    return find_or_add(keys, name_key(name, from, n), n <= 1);
}

NameKey *
namekey_of_word(NameKeys *keys, guint64 word)
{
    return find_or_add(keys, phrasebook_key(0, word), TRUE);
}

NameKey *
namekey_get(const NameKeys *keys, guint64 word)
{
    guint64 key = phrasebook_key(0, word);
    return keys->seen & bit_of(key) ? *slot_of(keys, key) : NULL;
}

What
namekey_elected(const NameKey *key)
{
    What best = WHAT_NONE;
    guint top = 0;
    for (What what = WHAT_PERSON; what < N_WHATS; what++)
        if (key->votes[what] > top) {
            top = key->votes[what];
            best = what;
        }
    return best;
}
