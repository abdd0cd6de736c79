/* letter: one character of a text: what it is, and its folded form. */
#ifndef READOUT_LETTER_H
#define READOUT_LETTER_H

#include <glib.h>

typedef struct {
    gunichar c;
    guint8 size;            /* bytes */
    gboolean letter, upper; /* a mark over a letter counts as one */
} Letter;

/* A character that does not begin with a byte of ASCII; one that is no UTF-8 has one byte. */
Letter letter_beyond(const char *text, const char *end);

/* The character at `text`, which is not `end`. */
static inline Letter
letter_at(const char *text, const char *end)
{
    guchar byte = (guchar)*text;
    if (byte < 0x80)
        return (Letter){byte, 1, g_ascii_isalpha(byte), g_ascii_isupper(byte)};
    return letter_beyond(text, end);
}

static inline gboolean
letter_is_apostrophe(gunichar c)
{
    return c == '\'' || c == 0x2019 || c == 0x02BC;
}

/* Writes the character in lower case and without accents, an apostrophe as '. Returns the bytes
 * written: at most three for each byte that letter_at() read. */
gsize letter_fold(char *into, gunichar c);

#endif
