/* words: what is known of single words, as bits; one look per token. Open addressing on the hash
 * that tokens carry. */
#include "words.h"

#include "arena.h"

#include <string.h>

typedef struct {
    const char *fold;
    guint32 hash, bits;
} Slot;

struct Words {
    Arena *arena;
    Slot *slots;
    gsize size, used; /* size is a power of two */
};

Words *
words_new(void)
{
    Words *words = g_new0(Words, 1);
    words->arena = arena_new();
    words->size = 1 << 15;
    words->slots = g_new0(Slot, words->size);
    return words;
}

void
words_free(Words *words)
{
    if (!words)
        return;
    arena_free(words->arena);
    g_free(words->slots);
    g_free(words);
}

static Slot *
find_slot(const Words *words, const char *fold, guint32 hash)
{
    gsize at = (hash ^ hash >> 15) & (words->size - 1);
    while (words->slots[at].fold &&
           (words->slots[at].hash != hash || strcmp(words->slots[at].fold, fold) != 0))
        at = (at + 1) & (words->size - 1);
    return &words->slots[at];
}

static void
grow(Words *words)
{
    Slot *old = words->slots;
    gsize size = words->size;
    words->size *= 2;
    words->slots = g_new0(Slot, words->size);
    for (gsize i = 0; i < size; i++)
        if (old[i].fold)
            *find_slot(words, old[i].fold, old[i].hash) = old[i];
    g_free(old);
}

void
words_add(Words *words, const char *fold, guint32 bits)
{
    guint32 hash = g_str_hash(fold);
    Slot *slot = find_slot(words, fold, hash);
    if (!slot->fold) {
        if (words->used * 2 >= words->size) {
            grow(words);
            slot = find_slot(words, fold, hash);
        }
        words->used++;
        slot->fold = arena_strndup(words->arena, fold, -1);
        slot->hash = hash;
    }
    slot->bits |= bits;
}

guint32
words_bits(const Words *words, const char *fold, guint32 hash)
{
    return find_slot(words, fold, hash)->bits;
}

guint32
words_bit_named(const char *name)
{
    static const struct {
        const char *name;
        guint32 bit;
    } names[] = {
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
        {"auxiliary", WORD_AUXILIARY},
        {"thing", WORD_THING},
        {"conjunction", WORD_CONJUNCTION},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
        if (strcmp(name, names[i].name) == 0)
            return names[i].bit;
    return 0;
}
