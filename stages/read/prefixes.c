/* prefixes: phrases found by the bytes with which they begin. */
#include "prefixes.h"

/* The ways of writing a character of a folded text; "" for the character itself alone. */
static const char *const *
spellings(char c)
{
    static const char *const itself[] = {"", NULL};
    static const char *const blanks[] = {" ", "\n", "\r", "\t", "\u00a0", NULL};
    static const char *const dashes[] = {"-",      "\u2010", "\u2011", "\u2012",
                                         "\u2013", "\u2014", "\u2015", NULL};
    static const char *const singles[] = {"'", "\u2018", "\u2019", NULL};
    static const char *const doubles[] = {"\"", "\u201c", "\u201d", NULL};
    return c == ' '    ? blanks
           : c == '-'  ? dashes
           : c == '\'' ? singles
           : c == '"'  ? doubles
                       : itself;
}

static void
add_key(Prefixes *prefixes, Arena *arena, const char key[PREFIX_KEY], gsize n, gconstpointer phrase)
{
    char eight[sizeof(guint64)] = {0};
    memcpy(eight, key, n);
    guint hash = prefixes_hash(eight, n);
    PrefixEntry *entry = arena_alloc(arena, sizeof *entry);
    const PrefixEntry **slot = &prefixes->slots[hash % PREFIX_SLOTS];
    *entry = (PrefixEntry){phrase, *slot};
    *slot = entry;
    prefixes->hashes[hash >> 6] |= G_GUINT64_CONSTANT(1) << (hash & 63);
    prefixes->sizes[(guchar)*key | 0x20] |= (guint8)(1u << n);
}

/* A phrase on its way in: the key so far, and what of it is still to be spelled. */
typedef struct {
    Prefixes *prefixes;
    Arena *arena;
    gconstpointer phrase;
    gsize most;
    char key[PREFIX_KEY];
} Spelling;

static void
spell(Spelling *s, const char *rest, gsize size, gsize n)
{
    if (size == 0 || n == s->most) {
        add_key(s->prefixes, s->arena, s->key, n, s->phrase);
        return;
    }
    for (const char *const *ways = spellings(*rest); *ways != NULL; ways++) {
        const char *way = **ways != '\0' ? *ways : rest;
        gsize bytes = MIN(**ways != '\0' ? strlen(way) : 1, s->most - n);
        memcpy(s->key + n, way, bytes);
        spell(s, rest + 1, size - 1, n + bytes);
    }
}

void
prefixes_add(Prefixes *prefixes, Arena *arena, const char *fold, gsize size, gsize most,
             gconstpointer phrase)
{
    Spelling spelling = {prefixes, arena, phrase, most, {0}};
    spell(&spelling, fold, size, 0);
}
