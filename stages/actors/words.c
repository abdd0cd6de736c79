/* words: what is known of single words, as bits; one look per token. Open addressing on the hash
 * that tokens carry. */
#include "words.h"

#include <string.h>

void
words_init(Words *words)
{
    *words = (Words){.size = 1 << 15, .text_size = 1, .text_room = 1 << 18};
    words->slots = g_new0(Word, words->size);
    words->text = g_malloc0(words->text_room);
}

void
words_clear(Words *words)
{
    if (words->mapped)
        return;
    g_free(words->slots);
    g_free(words->text);
}

static gpointer
copy_of(gconstpointer data, gsize size)
{
    gpointer copy = g_malloc(size);
    memcpy(copy, data, size);
    return copy;
}

/* What an image lent becomes our own before it is changed. */
static void
own(Words *words)
{
    if (!words->mapped)
        return;
    words->slots = copy_of(words->slots, words->size * sizeof(Word));
    words->text_room = words->text_size * 2;
    words->text = g_realloc(copy_of(words->text, words->text_size), words->text_room);
    words->mapped = FALSE;
}

static Word *
find_slot(const Words *words, const char *fold)
{
    gsize size = strlen(fold);
    return (Word *)words_seek(words, chunk_read_end(fold, size), fold, size,
                              token_hash(fold, size));
}

guint32
words_bits(const Words *words, const char *fold)
{
    return find_slot(words, fold)->bits;
}

static void
grow(Words *words)
{
    Word *old = words->slots;
    gsize size = words->size;
    words->size *= 2;
    words->slots = g_new0(Word, words->size);
    for (gsize i = 0; i < size; i++) {
        gsize at = old[i].hash & (words->size - 1);
        if (!old[i].head)
            continue;
        while (words->slots[at].head)
            at = (at + 1) & (words->size - 1);
        words->slots[at] = old[i];
    }
    g_free(old);
}

/* Where the end of a long word is kept. */
static guint32
keep_rest(Words *words, const char *rest)
{
    gsize at = words->text_size, size = strlen(rest) + 1;
    while (at + size > words->text_room)
        words->text_room *= 2;
    words->text = g_realloc(words->text, words->text_room);
    memcpy(words->text + at, rest, size);
    words->text_size += size;
    return (guint32)at;
}

Word *
words_add(Words *words, const char *fold)
{
    gsize size = strlen(fold);
    if (size == 0)
        return &words->none;
    own(words);
    if (words->used * 4 >= words->size)
        grow(words);
    Word *word = find_slot(words, fold);
    if (!word->head) {
        words->used++;
        word->head = chunk_read_end(fold, size);
        word->rest = size > CHUNK ? keep_rest(words, fold + CHUNK) : 0;
        word->hash = token_hash(fold, size);
    }
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
    };
    for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
        if (strcmp(name, names[i].name) == 0)
            return names[i].bit;
    return 0;
}
