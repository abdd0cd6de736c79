/* bytemap: 64 bytes of a text, and what each of them is: a bit for each byte, the first one's
 * lowest. */
#ifndef READOUT_BYTEMAP_H
#define READOUT_BYTEMAP_H

#include "chunk.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum { BYTEMAP = 64 };

/* What is none of these is a digit, an apostrophe, a control character or not ASCII, or one of the
 * marks beside the letters, such as [. */
typedef struct {
    guint64 letters; /* of ASCII */
    guint64 blanks;
    guint64 marks;  /* from ! to ? */
    guint64 quotes; /* straight, double; among the marks, too */
} Bytemap;

#ifdef __SSE2__
/* The bytes from `low` to `high`, moved to the top of what a byte with a sign holds. */
static inline __m128i
bytemap_between(__m128i bytes, char low, char high)
{
    __m128i moved = _mm_add_epi8(bytes, _mm_set1_epi8((char)(G_MAXINT8 - high)));
    return _mm_cmpgt_epi8(moved, _mm_set1_epi8((char)(G_MAXINT8 - (high - low) - 1)));
}

static inline __m128i
bytemap_marks(__m128i bytes)
{
    __m128i apostrophes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\''));
    __m128i digits = bytemap_between(bytes, '0', '9');
    return _mm_andnot_si128(_mm_or_si128(digits, apostrophes), bytemap_between(bytes, '!', '?'));
}

static inline guint64
bytemap_bits(__m128i set)
{
    return (guint64)_mm_movemask_epi8(set);
}

/* Of 16 bytes. */
static inline Bytemap
bytemap_quarter(const char *text)
{
    __m128i bytes = _mm_loadu_si128((const void *)text);
    __m128i lower = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
    return (Bytemap){.letters = bytemap_bits(bytemap_between(lower, 'a', 'z')),
                     .blanks = bytemap_bits(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(' '))),
                     .quotes = bytemap_bits(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'))),
                     .marks = bytemap_bits(bytemap_marks(bytes))};
}
#else
static inline Bytemap
bytemap_eighth(const char *text)
{
    guint64 chunk = chunk_read(text);
    guint64 marks = chunk_between(chunk, '!', '&') | chunk_between(chunk, '(', '/') |
                    chunk_between(chunk, ':', '?');
    return (Bytemap){.letters = chunk_bits(chunk_letters(chunk)),
                     .blanks = chunk_bits(chunk_between(chunk, ' ', ' ')),
                     .quotes = chunk_bits(chunk_between(chunk, '"', '"')),
                     .marks = chunk_bits(marks)};
}
#endif

/* Two maps as one, the second one's bits `at` places higher. */
static inline Bytemap
bytemap_join(Bytemap map, Bytemap next, int at)
{
    return (Bytemap){.letters = map.letters | next.letters << at,
                     .blanks = map.blanks | next.blanks << at,
                     .quotes = map.quotes | next.quotes << at,
                     .marks = map.marks | next.marks << at};
}

#ifndef __SSE2__
static inline Bytemap
bytemap_quarter(const char *text)
{
    return bytemap_join(bytemap_eighth(text), bytemap_eighth(text + 8), 8);
}
#endif

/* Of the BYTEMAP bytes at `text`. */
static inline Bytemap
bytemap_read(const char *text)
{
    Bytemap first = bytemap_join(bytemap_quarter(text), bytemap_quarter(text + 16), 16);
    Bytemap last = bytemap_join(bytemap_quarter(text + 32), bytemap_quarter(text + 48), 16);
    return bytemap_join(first, last, 32);
}

#endif
