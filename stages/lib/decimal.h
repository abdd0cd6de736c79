/* decimal: a number in decimal digits, without printf: there are several in every row. */
#ifndef READOUT_DECIMAL_H
#define READOUT_DECIMAL_H

#include <glib.h>

enum { DECIMAL_MOST = 20 };

/* Writes the digits of `number`, no NUL; their number is returned, DECIMAL_MOST at most. */
static inline gsize
decimal_write(char *into, guint64 number)
{
    char digits[DECIMAL_MOST], *first = digits + DECIMAL_MOST;
    do
        *--first = (char)('0' + number % 10);
    while ((number /= 10) > 0);
    gsize size = (gsize)(digits + DECIMAL_MOST - first);
    for (gsize i = 0; i < size; i++)
        into[i] = first[i];
    return size;
}

#endif
