/* words: what is known of single words, as bits; one look per token. Open addressing on the hash
 * that tokens carry. */
#include "words.h"

#include "arena.h"

#include <string.h>

void
words_init(Words *words)
{
    *words = (Words){.size = 1 << 15, .arena = arena_new()};
    words->slots = g_new0(Word, words->size);
}

void
words_clear(Words *words)
{
    if (!words->mapped)
        g_free(words->slots);
    arena_free(words->arena);
}

static Word *
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
    Word *old = words->slots;
    gsize size = words->size;
    words->size *= 2;
    words->slots = g_new0(Word, words->size);
    for (gsize i = 0; i < size; i++)
        if (old[i].fold)
            *find_slot(words, old[i].fold, old[i].hash) = old[i];
    if (!words->mapped)
        g_free(old);
    words->mapped = FALSE;
}

Word *
words_add(Words *words, const char *fold)
{
    guint32 hash = g_str_hash(fold);
    if (words->used * 2 >= words->size)
        grow(words);
    Word *word = find_slot(words, fold, hash);
    if (!word->fold) {
        words->used++;
        word->fold = arena_strndup(words->arena, fold, -1);
        word->hash = hash;
    }
    return word;
}

const Word *
words_find(const Words *words, const char *fold, guint32 hash)
{
    return find_slot(words, fold, hash);
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
