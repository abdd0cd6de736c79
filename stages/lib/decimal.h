/* decimal: a number in decimal digits, without printf: there are several in every row. */
#ifndef READOUT_DECIMAL_H
#define READOUT_DECIMAL_H

#include <glib.h>

enum { DECIMAL_MOST = 20 };

/* How many digits the number has. */
static inline gsize
decimal_size(guint64 number)
{
    gsize size = 1;
    for (guint64 more = 10; number >= more && size < DECIMAL_MOST; more *= 10)
        size++;
    return size;
}

/* Writes the digits of `number`, no NUL; their number is returned, DECIMAL_MOST at most. Each goes
 * where it belongs: digits that are copied together, right after they were written one by one, are
 * waited for. */
static inline gsize
decimal_write(char *into, guint64 number)
{
    gsize size = decimal_size(number);
    for (char *at = into + size; at > into; number /= 10)
        *--at = (char)('0' + number % 10);
    return size;
}

#endif
