/* fold: text made comparable: lower-case ASCII, straight quotes, plain dashes, single blanks. */
#ifndef READOUT_READ_FOLD_H
#define READOUT_READ_FOLD_H

#include <glib.h>

/* Writes the folded form of `size` bytes of `text` and a NUL to `out`, which has room for size + 1
 * bytes: A-Z lowered, curly quotes made straight, every dash a '-', every run of white space
 * (no-break and narrow ones too) one blank, none at the ends, invisible characters dropped. The
 * bytes written, without the NUL. */
gsize fold_into(char *out, const char *text, gsize size);

/* The same, appended to `out`. */
void fold_append(GString *out, const char *text, gsize size);

/* Whether a byte is a character of its own that is neither white space nor invisible. */
static inline gboolean
fold_is_plain(char c)
{
    return c > ' ' && c < 0x7f;
}

/* The bytes of the white-space character at `text` (before `end`), or 0 if it is none. */
gsize fold_blank(const char *text, const char *end);

/* Moves both ends inwards over white space and invisible characters. */
void fold_trim(const char *text, gsize *start, gsize *stop);

#endif
