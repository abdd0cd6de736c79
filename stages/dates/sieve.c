/* sieve: from eight bytes at a time to the words and numbers that begin there. */
#include "sieve.h"

#include "letters.h"

enum { POINT = SIEVE_CODES - 1 };

void
sieve_init(Sieve *sieve)
{
    *sieve = (Sieve){.code['.'] = POINT};
    for (guint8 i = 0; i < 26; i++)
        sieve->code['a' + i] = sieve->code['A' + i] = i + 1;
}

static guint
code_of(const Sieve *sieve, char c)
{
    return sieve->code[(guchar)c];
}

/* Codes of the first three bytes of a word, 0 behind its end. */
typedef struct {
    guint first, second, third;
} Beginning;

static inline Beginning
beginning_of(const Sieve *sieve, const char *word)
{
    Beginning begins = {.first = code_of(sieve, word[0])};
    if (begins.first)
        begins.second = code_of(sieve, word[1]);
    if (begins.second)
        begins.third = code_of(sieve, word[2]);
    return begins;
}

static void
let_through(Sieve *sieve, guint first, guint second, guint third)
{
    sieve->third[first][second] |= 1u << third;
}

void
sieve_add(Sieve *sieve, const char *word)
{
    const Beginning begins = beginning_of(sieve, word);
    if (!g_ascii_isalpha(*word))
        return;
    let_through(sieve, begins.first, begins.second, begins.third);
    let_through(sieve, begins.first, POINT, begins.second);
    if (!begins.third) /* the point behind an abbreviation */
        let_through(sieve, begins.first, begins.second ? begins.second : POINT, POINT);
    for (guint any = 0; !begins.second && any < SIEVE_CODES; any++)
        let_through(sieve, begins.first, POINT, any);
}

/* Not "10 people": more than two digits, or two that go on or have an apostrophe before them. */
static gboolean
is_no_count(const char *text, gsize at)
{
    const char *number = text + at;
    gsize size = 1;
    while (g_ascii_isdigit(number[size]))
        size++;
    if (size > 2)
        return size <= 4;
    if (at > 0 && (number[-1] == '\'' || number[-1] == '\x98' || number[-1] == '\x99'))
        return TRUE;
    char next = number[size];
    if (next == ':' || next == '.')
        return g_ascii_isdigit(number[size + 1]);
    return next && strchr("nrstNRST", next); /* 2nd, 3rd, 1st, 4th */
}

gsize
sieve_next(const Sieve *sieve, const char *text, gsize at, gsize stop)
{
    guint64 letters = 0, digits = 0;
    for (; at < stop; at += sizeof letters) {
        guint64 bytes = letters_load(text + at, stop - at);
        guint64 starts = letters_starts(letters_of(bytes), &letters) |
                         letters_starts(letters_digits(bytes), &digits);
        for (; starts; starts &= starts - 1) {
            gsize place = at + letters_first(starts);
            if (g_ascii_isdigit(text[place]) && is_no_count(text, place))
                return place;
            const Beginning begins = beginning_of(sieve, text + place);
            if (sieve->third[begins.first][begins.second] >> begins.third & 1)
                return place;
        }
    }
    return stop;
}
