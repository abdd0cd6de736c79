/* sieve: the beginnings of words and numbers, 64 bytes at a time, and what they begin with. */
#include "sieve.h"

#include "letters.h"

enum { BLOCK = 64 };

static inline guint32
sum_of(guint64 head)
{
    return (guint32)(head * G_GUINT64_CONSTANT(0x9E3779B97F4A7C15) >> (64 - SIEVE_BITS));
}

static inline guint64
lets_through(const Sieve *sieve, guint64 head)
{
    guint32 sum = sum_of(head);
    return sieve->begins[sum / 32] >> sum % 32 & 1;
}

void
sieve_add(Sieve *sieve, const char *word)
{
    guint64 head = letters_head(letters_load_end(word, strlen(word)));
    guint32 sum = sum_of(head);
    sieve->begins[0] |= 1; /* of what has no letters: numbers, and words that begin with a sign */
    sieve->begins[sum / 32] |= 1u << sum % 32;
}

/* A bit for each of 64 bytes: whether it is a letter or digit. The first loop is one that a
 * compiler makes of instructions for many bytes at once. */
static inline guint64
marks_of(const char *text)
{
    guint8 set[BLOCK];
    guint64 marks = 0;
    for (int i = 0; i < BLOCK; i++) {
        guint8 byte = (guint8)text[i];
        gboolean letter = (guint8)((byte | 0x20) - 'a') < 26, digit = (guint8)(byte - '0') < 10;
        set[i] = letter | digit ? 0x80 : 0;
    }
    for (int i = 0; i < BLOCK; i += CHUNK)
        marks |= (guint64)chunk_bits(chunk_read((const char *)set + i)) << i;
    return marks;
}

/* Those of the places that are worth a closer look: numbers, words that are let through, and what
 * may be an acronym, as a point is its second byte. No branch depends on the text. */
static inline guint64
sift(const Sieve *sieve, const char *text, guint64 places)
{
    guint64 through = 0;
    for (; places; places &= places - 1) {
        int at = __builtin_ctzll(places);
        guint64 bytes = chunk_read(text + at);
        guint64 dotted = (bytes >> 8 & 0xFF) == '.';
        through |= (lets_through(sieve, letters_head(bytes)) | dotted) << at;
    }
    return through;
}

/* The letters of an acronym, G.M.T. */
static guint64
dotted_head(const char *text, gsize at, gsize stop)
{
    guint64 head = 0;
    for (guint i = 0; i < sizeof head && at + 1 < stop; i++, at += 2) {
        if (!g_ascii_isalpha(text[at]) || text[at + 1] != '.')
            break;
        head |= (guint64)(text[at] | 0x20) << 8 * i;
    }
    return head;
}

/* Whether the `size` digits at `at` are more than a count, such as 10: there are three or four of
 * them, or the number or a word goes on, or there is an apostrophe before it. */
static gboolean
is_no_count(const Sieve *sieve, const char *text, gsize at, gsize size)
{
    const char *number = text + at;
    if (size > 2)
        return size <= 4;
    if (at > 0 && (number[-1] == '\'' || number[-1] == '\x98' || number[-1] == '\x99'))
        return TRUE;
    char next = number[size];
    if (next == ':' || next == '.')
        return g_ascii_isdigit(number[size + 1]);
    if (!g_ascii_isalpha(next))
        return FALSE;
    return strchr("nrstNRST", next) || /* 2nd, 3rd, 1st, 4th */
           lets_through(sieve, letters_head(chunk_read(number + size)));
}

/* A closer look at a place. */
static gboolean
is_place(const Sifting *sifting, gsize at)
{
    const char *text = sifting->text;
    if (!g_ascii_isdigit(text[at]))
        return text[at + 1] != '.' ||
               lets_through(sifting->sieve, dotted_head(text, at, sifting->stop));
    gsize end = at;
    while (end < sifting->stop && g_ascii_isdigit(text[end]))
        end++;
    return is_no_count(sifting->sieve, text, at, end - at);
}

/* The places of the block at sifting->at. */
static void
look(Sifting *sifting)
{
    gsize left = sifting->stop - sifting->at;
    const char *text = sifting->text + sifting->at;
    guint64 marks = marks_of(text), begins = marks & ~(marks << 1 | (guint64)sifting->inside);
    if (left < BLOCK)
        begins &= ((guint64)1 << left) - 1;
    sifting->inside = marks >> (BLOCK - 1);
    sifting->places = sift(sifting->sieve, text, begins);
}

Sifting
sieve_begin(const Sieve *sieve, const char *text, gsize start, gsize stop)
{
    Sifting sifting = {.sieve = sieve, .text = text, .at = start, .stop = stop};
    if (start < stop)
        look(&sifting);
    return sifting;
}

gsize
sieve_next(Sifting *sifting)
{
    for (;;) {
        for (; sifting->places;) {
            gsize at = sifting->at + (gsize)__builtin_ctzll(sifting->places);
            sifting->places &= sifting->places - 1;
            if (is_place(sifting, at))
                return at;
        }
        if (sifting->stop - sifting->at <= BLOCK)
            return sifting->stop;
        sifting->at += BLOCK;
        look(sifting);
    }
}
