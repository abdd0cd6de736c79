/* letters: runs of ASCII letters, eight bytes at a time. */
#ifndef READOUT_DATES_LETTERS_H
#define READOUT_DATES_LETTERS_H

#include <glib.h>
#include <string.h>

#define LETTERS_EACH(byte) (G_GUINT64_CONSTANT(0x0101010101010101) * (byte))

/* Eight bytes from `at` on, the first one lowest. */
static inline guint64
letters_load(const char *at)
{
    guint64 bytes;
    memcpy(&bytes, at, sizeof bytes);
    return GUINT64_FROM_LE(bytes);
}

/* The same of a text of `size` bytes; 0 for those beyond it. */
static inline guint64
letters_load_end(const char *at, gsize size)
{
    char bytes[sizeof(guint64)] = {0};
    memcpy(bytes, at, MIN(size, sizeof bytes));
    return letters_load(bytes);
}

/* The highest bit of each of the eight bytes that is no letter. */
static inline guint64
letters_others(guint64 bytes)
{
    guint64 low = (bytes | LETTERS_EACH(0x20)) & LETTERS_EACH(0x7F);
    guint64 from_a = low + LETTERS_EACH(0x80 - 'a'), past_z = low + LETTERS_EACH(0x7F - 'z');
    return ~(from_a & ~past_z & ~bytes) & LETTERS_EACH(0x80);
}

/* How many of the eight bytes are letters before the first that is none. */
static inline guint
letters_run(guint64 bytes)
{
    guint64 others = letters_others(bytes);
    return others ? (guint)__builtin_ctzll(others) >> 3 : 8;
}

/* Those letters in lower case, and 0 for the other bytes. */
static inline guint64
letters_head(guint64 bytes)
{
    guint64 others = letters_others(bytes) >> 7, first = others & -others;
    return (bytes | LETTERS_EACH(0x20)) & (first - 1);
}

/* The first `n` of the eight bytes, letters in lower case. */
static inline guint64
letters_lower(guint64 bytes, guint n)
{
    bytes |= LETTERS_EACH(0x20);
    return n >= 8 ? bytes : bytes & ((G_GUINT64_CONSTANT(1) << (8 * n)) - 1);
}

/* The end of the run of letters at `start`, not behind `stop`; its first ones in lower case in
 * *head. Eight bytes more can be read at `stop`. */
static inline gsize
letters_end(const char *text, gsize start, gsize stop, guint64 *head)
{
    guint64 bytes = letters_load(text + start);
    guint run = letters_run(bytes);
    gsize end = start + run;
    *head = letters_lower(bytes, run);
    for (; run == sizeof bytes && end < stop; end += run)
        run = letters_run(letters_load(text + end));
    if (end <= stop)
        return end;
    *head = letters_lower(bytes, (guint)MIN(stop - start, sizeof bytes));
    return stop;
}

#endif
