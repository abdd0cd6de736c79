/* one-line: text without ends of lines and tabs. */
#include "one-line.h"

#include <string.h>

/* A bit in the highest place of each byte that is less than a blank, in eight of them: there one is
 * borrowed. */
static inline guint64
controls(const char *eight)
{
    guint64 bytes;
    memcpy(&bytes, eight, sizeof bytes);
    return (bytes - G_GUINT64_CONSTANT(0x2020202020202020)) & ~bytes;
}

static inline guint64
controls_in_32(const char *text)
{
    return controls(text) | controls(text + 8) | controls(text + 16) | controls(text + 24);
}

static gboolean
has_control(const char *text, gsize size)
{
    guint64 any = size >= 32 ? controls_in_32(text + size - 32) : 0;
    for (gsize at = 0; at + 32 <= size; at += 32)
        any |= controls_in_32(text + at);
    for (gsize at = 0; at < size && size < 32; at++)
        any |= (guchar)text[at] < ' ' ? G_MAXUINT64 : 0;
    return (any & G_GUINT64_CONSTANT(0x8080808080808080)) != 0;
}

static void
blank_out(char *text, gsize size, char c)
{
    for (char *end = text + size; (text = memchr(text, c, (gsize)(end - text))); text++)
        *text = ' ';
}

char *
one_line(Arena *arena, const char *text, gsize size)
{
    char *copy = arena_strndup(arena, text, (gssize)size);
    if (has_control(text, size)) {
        blank_out(copy, size, '\n');
        blank_out(copy, size, '\r');
        blank_out(copy, size, '\t');
    }
    return copy;
}
