/* arena: memory that lives as long as one document or one dictionary, freed at once. */
#ifndef READOUT_ARENA_H
#define READOUT_ARENA_H

#include <glib.h>

typedef struct Arena Arena;

Arena *arena_new(void);
void arena_free(Arena *arena);

/* Zeroed memory of `size` bytes, aligned for any type; lives until arena_free. */
gpointer arena_alloc(Arena *arena, gsize size);

/* The same, but not zeroed: for what is written before it is read. */
gpointer arena_raw(Arena *arena, gsize size);

/* A NUL-terminated copy of `size` bytes (-1: up to the NUL) of `text`. */
char *arena_strndup(Arena *arena, const char *text, gssize size);

/* A formatted string, as g_strdup_printf. */
char *arena_printf(Arena *arena, const char *format, ...) G_GNUC_PRINTF(2, 3);

/* Two strings as one. */
char *arena_concat(Arena *arena, const char *first, const char *second);

/* Room for `size` bytes, not aligned, to write into before their number is known: arena_keep says
 * how many of them stay. Nothing else may be asked of the arena in between. */
char *arena_room(Arena *arena, gsize size);
void arena_keep(Arena *arena, gsize size);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Arena, arena_free)

#endif
