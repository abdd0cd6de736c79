/* writer: a value written piece by piece into room of a fixed size. */
#ifndef READOUT_DATES_WRITER_H
#define READOUT_DATES_WRITER_H

#include <glib.h>
#include <string.h>

typedef struct {
    char *at, *end; /* `end` keeps a byte for the NUL */
    gboolean full;  /* something did not fit */
} Writer;

static inline void
write_bytes(Writer *out, const char *bytes, gsize size)
{
    if (size > (gsize)(out->end - out->at)) {
        out->full = TRUE;
        return;
    }
    memcpy(out->at, bytes, size);
    out->at += size;
    *out->at = '\0';
}

static inline void
write_text(Writer *out, const char *text)
{
    write_bytes(out, text, strlen(text));
}

/* With zeros in front up to `width` digits. */
static inline void
write_int(Writer *out, int number, int width)
{
    char digits[16], *first = digits + sizeof digits;
    guint rest = number < 0 ? 0u - (guint)number : (guint)number;
    for (; rest || width > 0; rest /= 10, width--)
        *--first = (char)('0' + rest % 10);
    if (number < 0)
        *--first = '-';
    if (first == digits + sizeof digits)
        *--first = '0';
    write_bytes(out, first, (gsize)(digits + sizeof digits - first));
}

/* As %g does: 3, 2.5. */
static inline void
write_number(Writer *out, double number)
{
    char text[G_ASCII_DTOSTR_BUF_SIZE];
    if (number >= 0 && number < 1e6 && number <= (int)number)
        write_int(out, (int)number, 0);
    else
        write_text(out, g_ascii_formatd(text, sizeof text, "%g", number));
}

#endif
