/* words: what is known of single words, as bits; one look per token. Open addressing by the key
 * that tokens carry. */
#include "words.h"

#include <string.h>

void
words_init(Words *words)
{
    *words = (Words){.size = 1 << 15};
    words->slots = g_new0(Word, words->size);
}

void
words_clear(Words *words)
{
    if (!words->mapped)
        g_free(words->slots);
}

/* What an image lent becomes our own before it is changed. */
static void
own(Words *words)
{
    if (!words->mapped)
        return;
    Word *slots = g_new(Word, words->size);
    memcpy(slots, words->slots, words->size * sizeof(Word));
    words->slots = slots;
    words->mapped = FALSE;
}

guint32
words_bits(const Words *words, const char *fold)
{
    return words_find(words, token_key(fold, strlen(fold)))->bits;
}

static void
grow(Words *words)
{
    Word *old = words->slots;
    gsize size = words->size;
    words->size *= 2;
    words->slots = g_new0(Word, words->size);
    for (gsize i = 0; i < size; i++)
        if (old[i].key)
            *(Word *)words_find(words, old[i].key) = old[i];
    g_free(old);
}

Word *
words_add(Words *words, const char *fold)
{
    guint64 key = token_key(fold, strlen(fold));
    if (!key)
        return &words->none;
    own(words);
    if (words->used * 2 >= words->size)
        grow(words);
    Word *word = (Word *)words_find(words, key);
    words->used += !word->key;
    word->key = key;
    return word;
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
    for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
        if (strcmp(name, names[i].name) == 0)
            return names[i].bit;
    return 0;
}
