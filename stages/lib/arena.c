/* arena: memory that lives as long as one document or one dictionary, freed at once. */
#include "arena.h"

#include <stdarg.h>
#include <string.h>

#define BLOCK_SIZE ((gsize)32 * 1024)
#define ALIGNMENT  ((gsize)16)

struct Arena {
    GPtrArray *blocks;
    char *free; /* where the next piece goes, in the newest ordinary block */
    gsize left;
    gsize size;
};

Arena *
arena_new(void)
{
    Arena *arena = g_new0(Arena, 1);
    arena->blocks = g_ptr_array_new_with_free_func(g_free);
    return arena;
}

void
arena_free(Arena *arena)
{
    if (!arena)
        return;
    g_ptr_array_free(arena->blocks, TRUE);
    g_free(arena);
}

static char *
arena_take(Arena *arena, gsize size, gsize alignment)
{
    gsize pad = (alignment - ((gsize)arena->free & (alignment - 1))) & (alignment - 1);
    if (size > BLOCK_SIZE / 4) {
        char *own = g_malloc(size);
        g_ptr_array_add(arena->blocks, own);
        arena->size += size;
        return own;
    }
    if (arena->left < size + pad) {
        arena->free = g_malloc(BLOCK_SIZE);
        arena->left = BLOCK_SIZE;
        g_ptr_array_add(arena->blocks, arena->free);
        pad = 0;
    }
    char *piece = arena->free + pad;
    arena->free = piece + size;
    arena->left -= size + pad;
    arena->size += size + pad;
    return piece;
}

gpointer
arena_alloc(Arena *arena, gsize size)
{
    return memset(arena_take(arena, size, ALIGNMENT), 0, size);
}

char *
arena_strndup(Arena *arena, const char *text, gssize size)
{
    gsize n = size < 0 ? strlen(text) : (gsize)size;
    char *copy = arena_take(arena, n + 1, 1);
    memcpy(copy, text, n);
    copy[n] = '\0';
    return copy;
}

char *
arena_printf(Arena *arena, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    g_autofree char *text = g_strdup_vprintf(format, args);
    va_end(args);
    return arena_strndup(arena, text, -1);
}

gsize
arena_size(const Arena *arena)
{
    return arena->size;
}
