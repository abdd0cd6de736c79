/* one-line: text without ends of lines and tabs, as the fields of a stream have it. */
#ifndef READOUT_ONE_LINE_H
#define READOUT_ONE_LINE_H

#include "arena.h"

/* A copy of `size` bytes in the arena, zero-ended, with blanks for \n, \r and \t; as many bytes as
 * the text has. */
char *one_line(Arena *arena, const char *text, gsize size);

#endif
