/* list: texts sorted, without doubles, joined by ';'; numbers sorted. */
#ifndef READOUT_LIST_H
#define READOUT_LIST_H

#include "arena.h"

/* Sorts an array of char * by strcmp. */
void list_sort(GPtrArray *texts);

/* Sorts; then all different ones joined by ';', in `arena`; a single one as it is. */
const char *list_join(GPtrArray *texts, Arena *arena);

/* Orders guints: for g_array_sort. */
int list_by_number(gconstpointer a, gconstpointer b);

#endif
