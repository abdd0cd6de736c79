/* letters: runs of ASCII letters, eight bytes at a time. */
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

/* How many of the eight bytes are letters before the first that is none. */
static inline guint
letters_run(guint64 bytes)
{
    guint64 low = (bytes | LETTERS_EACH(0x20)) & LETTERS_EACH(0x7F);
    guint64 from_a = low + LETTERS_EACH(0x80 - 'a'), past_z = low + LETTERS_EACH(0x7F - 'z');
    guint64 others = ~(from_a & ~past_z & ~bytes) & LETTERS_EACH(0x80);
    return others ? (guint)__builtin_ctzll(others) >> 3 : 8;
}

/* The first `n` of the eight bytes, letters in lower case. */
static inline guint64
letters_lower(guint64 bytes, guint n)
{
    bytes |= LETTERS_EACH(0x20);
    return n >= 8 ? bytes : bytes & ((G_GUINT64_CONSTANT(1) << (8 * n)) - 1);
}

#endif
