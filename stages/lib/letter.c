/* letter: one character of a text: what it is, and its folded form. */
#include "letter.h"

#include <string.h>

/* The block of dashes, quotation marks, dots and spaces from U+2000 on has three bytes, of which
 * the first two are always the same, and no letter. */
static gboolean
is_punctuation(const char *text, const char *end)
{
    return end - text >= 3 && memcmp(text, "\xE2\x80", 2) == 0 && ((guchar)text[2] & 0xC0) == 0x80;
}

Letter
letter_beyond(const char *text, const char *end)
{
    guchar byte = (guchar)*text;
    if (is_punctuation(text, end))
        return (Letter){0x2000 | ((guchar)text[2] & 0x3F), 3, FALSE, FALSE};
    gunichar c = g_utf8_get_char_validated(text, end - text);
    if (c >= (gunichar)-2)
        return (Letter){byte, 1, FALSE, FALSE};
    gboolean letter = g_unichar_isalpha(c) || g_unichar_ismark(c);
    return (Letter){c, (guint8)g_utf8_skip[byte], letter, g_unichar_isupper(c)};
}

/* Letters that do not decompose into a base letter and a mark. */
static const char *
special(gunichar c)
{
    switch (c) {
    case 0x0131:
        return "i";
    case 0x00DF:
        return "ss";
    case 0x00E6:
    case 0x00C6:
        return "ae";
    case 0x0153:
    case 0x0152:
        return "oe";
    case 0x00F8:
    case 0x00D8:
        return "o";
    case 0x0142:
    case 0x0141:
        return "l";
    case 0x0111:
    case 0x0110:
    case 0x00F0:
    case 0x00D0:
        return "d";
    case 0x00FE:
    case 0x00DE:
        return "th";
    default:
        return NULL;
    }
}

gsize
letter_fold(char *into, gunichar c)
{
    if (letter_is_apostrophe(c)) {
        *into = '\'';
        return 1;
    }
    if (c >= 0x2010 && c <= 0x2027) /* dashes, quotation marks, dots */
        return (gsize)g_unichar_to_utf8(c, into);
    const char *other = special(c);
    if (other) {
        gsize size = strlen(other);
        memcpy(into, other, size);
        return size;
    }
    gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
    gsize n = g_unichar_fully_decompose(c, FALSE, parts, G_N_ELEMENTS(parts)), size = 0;
    for (gsize i = 0; i < n; i++)
        if (!g_unichar_ismark(parts[i]))
            size += (gsize)g_unichar_to_utf8(g_unichar_tolower(parts[i]), into + size);
    return size;
}
