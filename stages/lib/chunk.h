/* chunk: eight bytes of a text looked at together: which of them are letters. A set of bytes is a
 * number too, with the highest bit of each byte that belongs to it. */
#ifndef READOUT_CHUNK_H
#define READOUT_CHUNK_H

#include <glib.h>
#include <string.h>

enum { CHUNK = sizeof(guint64) };

#define CHUNK_EACH(byte) ((byte)*G_GUINT64_CONSTANT(0x0101010101010101))
#define CHUNK_ALL        CHUNK_EACH((guint64)0x80)

/* The eight bytes at `text`, the first one lowest. */
static inline guint64
chunk_read(const char *text)
{
    guint64 chunk;
    memcpy(&chunk, text, sizeof chunk);
    return GUINT64_FROM_LE(chunk);
}

/* The same where the text may end before: zeros stand for what is behind its `n` bytes. */
static inline guint64
chunk_read_end(const char *text, gsize n)
{
    char bytes[CHUNK] = {0};
    if (n >= CHUNK)
        return chunk_read(text);
    for (gsize i = 0; i < n; i++)
        bytes[i] = text[i];
    return chunk_read(bytes);
}

/* Its first n bytes, up to eight, and zeros for the others. */
static inline guint64
chunk_first(guint64 chunk, gsize n)
{
    return n ? chunk & ~(guint64)0 >> 8 * (CHUNK - n) : 0;
}

static inline void
chunk_write(char *into, guint64 chunk)
{
    chunk = GUINT64_TO_LE(chunk);
    memcpy(into, &chunk, sizeof chunk);
}

/* The bytes from `low` to `high`, both ASCII. Nothing is carried from one byte into the next: seven
 * bits and 0x80 at most are added. */
static inline guint64
chunk_between(guint64 chunk, guchar low, guchar high)
{
    guint64 bits = chunk & ~CHUNK_ALL;
    guint64 from = bits + CHUNK_EACH((guint64)0x80 - low);
    guint64 behind = bits + CHUNK_EACH((guint64)0x7F - high);
    return from & ~behind & ~chunk & CHUNK_ALL;
}

/* The letters: without the bit that tells a from A. */
static inline guint64
chunk_letters(guint64 chunk)
{
    return chunk_between(chunk | CHUNK_EACH((guint64)0x20), 'a', 'z');
}

/* The eight bytes with their letters in lower case; of other bytes others may come. */
static inline guint64
chunk_lower(guint64 chunk)
{
    return chunk | CHUNK_EACH((guint64)0x20);
}

/* The set as eight bits, the first byte's lowest. */
static inline guint8
chunk_bits(guint64 set)
{
    return (guint8)((set >> 7) * G_GUINT64_CONSTANT(0x0102040810204080) >> 56);
}

#endif
