/* lexicon: phrases to values, found by longest match over tokens; a hash of first words (a
 * gazetteer). */
#include "lexicon.h"

#include <string.h>

/* The phrases whose first words have one hash, longest first. */
typedef struct Phrase Phrase;
struct Phrase {
    Phrase *next;
    LexiconEntry *entries, *last;
    const Token *token;
    gsize n;
};

struct Lexicon {
    Arena *arena;
    GHashTable *first; /* hash of the first word -> Phrase */
};

Lexicon *
lexicon_new(void)
{
    Lexicon *lexicon = g_new0(Lexicon, 1);
    lexicon->arena = arena_new();
    lexicon->first = g_hash_table_new(NULL, NULL);
    return lexicon;
}

void
lexicon_free(Lexicon *lexicon)
{
    if (!lexicon)
        return;
    g_hash_table_destroy(lexicon->first);
    arena_free(lexicon->arena);
    g_free(lexicon);
}

static gboolean
starts_with(const Token *token, gsize n, const Phrase *phrase)
{
    if (phrase->n > n)
        return FALSE;
    for (gsize i = 0; i < phrase->n; i++)
        if (token[i].hash != phrase->token[i].hash ||
            strcmp(token[i].fold, phrase->token[i].fold) != 0)
            return FALSE;
    return TRUE;
}

static Phrase *
find_or_add(Lexicon *lexicon, const Token *token, gsize n)
{
    Phrase *head = g_hash_table_lookup(lexicon->first, GUINT_TO_POINTER(token[0].hash));
    Phrase **link = &head;
    while (*link && (*link)->n > n)
        link = &(*link)->next;
    for (Phrase *p = *link; p && p->n == n; p = p->next)
        if (starts_with(token, n, p))
            return p;
    Phrase *phrase = arena_alloc(lexicon->arena, sizeof(Phrase));
    Token *copy = arena_alloc(lexicon->arena, n * sizeof(Token));
    memcpy(copy, token, n * sizeof(Token));
    phrase->token = copy;
    phrase->n = n;
    phrase->next = *link;
    *link = phrase;
    g_hash_table_insert(lexicon->first, GUINT_TO_POINTER(token[0].hash), head);
    return phrase;
}

void
lexicon_add(Lexicon *lexicon, const char *phrase, gconstpointer value)
{
    g_autoptr(GArray) tokens = g_array_new(FALSE, FALSE, sizeof(Token));
    tokens_cut(phrase, strlen(phrase), 0, 0, lexicon->arena, tokens);
    if (tokens->len == 0)
        return;
    Phrase *found = find_or_add(lexicon, &g_array_index(tokens, Token, 0), tokens->len);
    LexiconEntry *entry = arena_alloc(lexicon->arena, sizeof(LexiconEntry));
    entry->value = value;
    entry->phrase = arena_strndup(lexicon->arena, phrase, -1);
    if (found->last)
        found->last->next = entry;
    else
        found->entries = entry;
    found->last = entry;
}

const LexiconEntry *
lexicon_match(const Lexicon *lexicon, const Token *token, gsize n, gsize *length)
{
    if (n == 0)
        return NULL;
    for (const Phrase *p = g_hash_table_lookup(lexicon->first, GUINT_TO_POINTER(token[0].hash)); p;
         p = p->next)
        if (starts_with(token, n, p)) {
            if (length)
                *length = p->n;
            return p->entries;
        }
    return NULL;
}

const LexiconEntry *
lexicon_lookup(const Lexicon *lexicon, const char *phrase)
{
    g_autoptr(Arena) arena = arena_new();
    g_autoptr(GArray) tokens = g_array_new(FALSE, FALSE, sizeof(Token));
    tokens_cut(phrase, strlen(phrase), 0, 0, arena, tokens);
    gsize length = 0;
    const LexiconEntry *entry =
        lexicon_match(lexicon, &g_array_index(tokens, Token, 0), tokens->len, &length);
    return entry && length == tokens->len ? entry : NULL;
}
