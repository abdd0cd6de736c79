/* arena: memory that lives as long as one document or one dictionary, freed at once. */
#include "arena.h"

#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#define BLOCK_SIZE ((gsize)32 * 1024)
#define ALIGNMENT  ((gsize)16)

/* The head of a block; its bytes stand behind it, aligned as it is itself. */
typedef struct Block Block;
struct Block {
    _Alignas(max_align_t) Block *next;
};

struct Arena {
    Block *blocks;
    char *free, *end; /* what is left of the newest ordinary block: the next piece goes there */
};

Arena *
arena_new(void)
{
    return g_new0(Arena, 1);
}

void
arena_free(Arena *arena)
{
    if (!arena)
        return;
    for (Block *block = arena->blocks, *next; block; block = next) {
        next = block->next;
        g_free(block);
    }
    g_free(arena);
}

static char *
add_block(Arena *arena, gsize size)
{
    Block *block = g_malloc(sizeof(Block) + size);
    block->next = arena->blocks;
    arena->blocks = block;
    return (char *)(block + 1);
}

static gsize
left(const Arena *arena)
{
    return (gsize)(arena->end - arena->free);
}

static char *
new_room(Arena *arena, gsize size)
{
    size = MAX(size, BLOCK_SIZE);
    arena->free = add_block(arena, size);
    arena->end = arena->free + size;
    return arena->free;
}

char *
arena_room(Arena *arena, gsize size)
{
    return size <= left(arena) ? arena->free : new_room(arena, size);
}

void
arena_keep(Arena *arena, gsize size)
{
    g_assert(size <= left(arena));
    arena->free += size;
}

/* A large piece gets a block of its own: the newest one goes on being filled. */
static char *
take_elsewhere(Arena *arena, gsize size)
{
    if (size > BLOCK_SIZE / 4)
        return add_block(arena, size);
    char *piece = new_room(arena, size);
    arena->free += size;
    return piece;
}

static inline char *
arena_take(Arena *arena, gsize size, gsize alignment)
{
    gsize pad = -(gsize)arena->free & (alignment - 1);
    if (pad + size > left(arena))
        return take_elsewhere(arena, size);
    char *piece = arena->free + pad;
    arena->free = piece + size;
    return piece;
}

gpointer
arena_raw(Arena *arena, gsize size)
{
    return arena_take(arena, MAX(size, 1), ALIGNMENT); /* never NULL */
}

gpointer
arena_alloc(Arena *arena, gsize size)
{
    return memset(arena_raw(arena, size), 0, size);
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
arena_concat(Arena *arena, const char *first, const char *second)
{
    gsize n = strlen(first), size = strlen(second) + 1;
    char *text = arena_take(arena, n + size, 1);
    memcpy(text, first, n);
    memcpy(text + n, second, size);
    return text;
}

char *
arena_printf(Arena *arena, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    gsize size = (gsize)vsnprintf(arena->free, left(arena), format, args) + 1;
    if (size > left(arena))
        vsnprintf(arena_room(arena, size), size, format, again);
    char *text = arena->free;
    arena_keep(arena, size);
    va_end(again);
    va_end(args);
    return text;
}
