/* letters: runs of ASCII letters and digits, eight bytes at a time. A mask of bytes has the highest
 * bit of each byte that is meant. */
#ifndef READOUT_DATES_LETTERS_H
#define READOUT_DATES_LETTERS_H

#include <glib.h>
#include <string.h>

#define LETTERS_EACH(byte) (G_GUINT64_CONSTANT(0x0101010101010101) * (byte))

/* The first eight bytes of `at`, the first one lowest; 0 for those beyond `room`. */
static inline guint64
letters_load(const char *at, gsize room)
{
    guint64 bytes = 0;
    if (room >= sizeof bytes)
        memcpy(&bytes, at, sizeof bytes);
    else
        memcpy(&bytes, at, room);
    return GUINT64_FROM_LE(bytes);
}

/* Those of ASCII from `first` to `last`. */
static inline guint64
letters_between(guint64 bytes, guint64 first, guint64 last)
{
    guint64 low = bytes & LETTERS_EACH(0x7F);
    guint64 from = low + LETTERS_EACH(0x80 - first), past = low + LETTERS_EACH(0x7F - last);
    return from & ~past & ~bytes & LETTERS_EACH(0x80);
}

static inline guint64
letters_of(guint64 bytes)
{
    return letters_between(bytes | LETTERS_EACH(0x20), 'a', 'z');
}

static inline guint64
letters_digits(guint64 bytes)
{
    return letters_between(bytes, '0', '9');
}

/* The first byte of each run in a mask. *last is that of the eight bytes before, and becomes
 * `mask`. */
static inline guint64
letters_starts(guint64 mask, guint64 *last)
{
    guint64 starts = mask & ~(mask << 8 | *last >> 56);
    *last = mask;
    return starts;
}

/* Which byte the lowest of a mask is. */
static inline guint
letters_first(guint64 mask)
{
    return (guint)__builtin_ctzll(mask) >> 3;
}

/* How many of the eight bytes are letters before the first that is none. */
static inline guint
letters_run(guint64 bytes)
{
    guint64 others = ~letters_of(bytes) & LETTERS_EACH(0x80);
    return others ? letters_first(others) : 8;
}

/* The first `n` of the eight bytes, letters in lower case. */
static inline guint64
letters_lower(guint64 bytes, guint n)
{
    bytes |= LETTERS_EACH(0x20);
    return n >= 8 ? bytes : bytes & ((G_GUINT64_CONSTANT(1) << (8 * n)) - 1);
}

#endif
