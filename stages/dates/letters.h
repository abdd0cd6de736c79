/* letters: runs of ASCII letters, eight bytes at a time. */
#ifndef READOUT_DATES_LETTERS_H
#define READOUT_DATES_LETTERS_H

#include "chunk.h"

/* The first eight bytes of a text of `size` bytes; 0 for those beyond it. Of a text that stands in
 * the program it is a constant. */
static inline guint64
letters_load_end(const char *at, gsize size)
{
    char bytes[CHUNK] = {0};
    memcpy(bytes, at, MIN(size, sizeof bytes));
    return chunk_read(bytes);
}

/* How many of the eight bytes are letters before the first that is none. */
static inline guint
letters_run(guint64 bytes)
{
    guint64 others = chunk_letters(bytes) ^ CHUNK_ALL;
    return others ? (guint)__builtin_ctzll(others) >> 3 : CHUNK;
}

/* Those letters in lower case, and 0 for the other bytes. */
static inline guint64
letters_head(guint64 bytes)
{
    guint64 others = (chunk_letters(bytes) ^ CHUNK_ALL) >> 7, first = others & -others;
    return (bytes | CHUNK_EACH((guint64)0x20)) & (first - 1);
}

/* The first `n` of the eight bytes, letters in lower case. */
static inline guint64
letters_lower(guint64 bytes, guint n)
{
    bytes |= CHUNK_EACH((guint64)0x20);
    return n >= CHUNK ? bytes : bytes & ((G_GUINT64_CONSTANT(1) << (8 * n)) - 1);
}

/* The end of the run of letters at `start`, not behind `stop`; its first ones in lower case in
 * *head. Eight bytes more can be read at `stop`. */
static inline gsize
letters_end(const char *text, gsize start, gsize stop, guint64 *head)
{
    guint64 bytes = chunk_read(text + start);
    guint run = letters_run(bytes);
    gsize end = start + run;
    *head = letters_lower(bytes, run);
    for (; run == CHUNK && end < stop; end += run)
        run = letters_run(chunk_read(text + end));
    if (end <= stop)
        return end;
    *head = letters_lower(bytes, (guint)MIN(stop - start, CHUNK));
    return stop;
}

#endif
