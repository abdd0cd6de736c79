/* ascii: runs of ASCII in a text, found many bytes at a time. */
#ifndef READOUT_READ_ASCII_H
#define READOUT_READ_ASCII_H

#include <glib.h>
#include <string.h>

/* How many bytes at the beginning of the text are ASCII. */
static inline gsize
ascii_run(const char *text, gsize size)
{
    const guint64 high = G_GUINT64_CONSTANT(0x8080808080808080);
    guint64 eight[4];
    gsize at = 0;
    for (; at + sizeof eight <= size; at += sizeof eight) {
        memcpy(eight, text + at, sizeof eight);
        if (((eight[0] | eight[1] | eight[2] | eight[3]) & high) != 0) {
            break;
        }
    }
    for (; at + sizeof *eight <= size; at += sizeof *eight) {
        memcpy(eight, text + at, sizeof *eight);
        if ((*eight & high) != 0) {
            break;
        }
    }
    while (at < size && (guchar)text[at] < 0x80) {
        at++;
    }
    return at;
}

#endif
