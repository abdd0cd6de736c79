/* seek: the next place of a byte in a text, for who goes through it from left to right: each part
 * of the text is looked at once, not anew for each of its paragraphs. */
#ifndef READOUT_READ_SEEK_H
#define READOUT_READ_SEEK_H

#include <glib.h>
#include <string.h>

typedef struct {
    const char *at;  /* where the byte stands next, or `end` */
    const char *end; /* of the text */
    char byte;
} Seek;

/* A Seek for a byte of the `size` bytes of `text`, which is borrowed. */
static inline Seek
seek_new(const char *text, gsize size, char byte)
{
    const char *at = memchr(text, byte, size);
    return (Seek){at != NULL ? at : text + size, text + size, byte};
}

/* Whether the byte stands in [start, stop) of the text, where seek->at then points to its first
 * place. No `start` is before that of the call before. */
static inline gboolean
seek_within(Seek *seek, const char *start, const char *stop)
{
    if (seek->at < start) {
        const char *at = memchr(start, seek->byte, (gsize)(seek->end - start));
        seek->at = at != NULL ? at : seek->end;
    }
    return seek->at < stop;
}

#endif
