/* lexicon: phrases to values, found by longest match over tokens; a hash of first words (a
 * gazetteer). */
#include "lexicon.h"

#include <stddef.h>
#include <string.h>

/* The phrases with one first word, longest first. */
typedef struct Phrase Phrase;
struct Phrase {
    Phrase *next;
    LexiconEntry *entries, *last;
    const Token *token;
    gsize n;
};

struct Lexicon {
    Arena *arena;
    Phrase **slots; /* the phrases of one first word each, at the hash of its key or behind; NULL:
                       free */
    guint32 mask;   /* their number, a power of two, less one; half of them are free at least */
    guint32 used;
    GArray *cut; /* Token, of the phrase that is being added */
};

Lexicon *
lexicon_new(void)
{
    Lexicon *lexicon = g_new0(Lexicon, 1);
    lexicon->arena = arena_new();
    lexicon->cut = g_array_new(FALSE, FALSE, sizeof(Token));
    lexicon->mask = 63;
    lexicon->slots = g_new0(Phrase *, lexicon->mask + 1);
    return lexicon;
}

void
lexicon_free(Lexicon *lexicon)
{
    if (!lexicon)
        return;
    g_free(lexicon->slots);
    g_array_free(lexicon->cut, TRUE);
    arena_free(lexicon->arena);
    g_free(lexicon);
}

static gboolean
starts_with(const Token *token, gsize n, const Phrase *phrase)
{
    if (phrase->n > n)
        return FALSE;
    for (gsize i = 0; i < phrase->n; i++)
        if (token[i].key != phrase->token[i].key)
            return FALSE;
    return TRUE;
}

/* The slot of a first word, or the free one that is to be its own. */
static Phrase **
slot_of(const Lexicon *lexicon, guint64 key)
{
    guint32 i = token_key_hash(key) & lexicon->mask;
    while (lexicon->slots[i] && lexicon->slots[i]->token[0].key != key)
        i = (i + 1) & lexicon->mask;
    return &lexicon->slots[i];
}

static void
make_room(Lexicon *lexicon)
{
    if (++lexicon->used <= lexicon->mask / 2)
        return;
    g_autofree Phrase **old = lexicon->slots;
    guint32 n = lexicon->mask + 1;
    lexicon->mask = 2 * n - 1;
    lexicon->slots = g_new0(Phrase *, 2 * n);
    for (guint32 i = 0; i < n; i++)
        if (old[i])
            *slot_of(lexicon, old[i]->token[0].key) = old[i];
}

/* A copy field by field: what lies between them stays zero, so that the images made of the same
 * tables have the same bytes. */
static const Token *
keep_tokens(Arena *arena, const Token *token, gsize n)
{
    Token *copy = arena_alloc(arena, n * sizeof(Token));
    for (gsize i = 0; i < n; i++) {
        copy[i].start = token[i].start;
        copy[i].stop = token[i].stop;
        copy[i].sent = token[i].sent;
        copy[i].key = token[i].key;
        copy[i].flags = token[i].flags;
        copy[i].size = token[i].size;
        copy[i].fold = token[i].fold;
    }
    return copy;
}

static Phrase *
find_or_add(Lexicon *lexicon, const Token *token, gsize n)
{
    if (!*slot_of(lexicon, token[0].key))
        make_room(lexicon);
    Phrase **link = slot_of(lexicon, token[0].key);
    while (*link && (*link)->n > n)
        link = &(*link)->next;
    for (Phrase *p = *link; p && p->n == n; p = p->next)
        if (starts_with(token, n, p))
            return p;
    Phrase *phrase = arena_alloc(lexicon->arena, sizeof(Phrase));
    phrase->token = keep_tokens(lexicon->arena, token, n);
    phrase->n = n;
    phrase->next = *link;
    *link = phrase;
    return phrase;
}

void
lexicon_add(Lexicon *lexicon, const char *phrase, gconstpointer value)
{
    GArray *tokens = g_array_set_size(lexicon->cut, 0);
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
    for (const Phrase *p = *slot_of(lexicon, token[0].key); p; p = p->next)
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

static guint32
put_entries(BlobMaker *maker, const LexiconEntry *entry, BlobPut put_value)
{
    if (!entry)
        return 0;
    guint32 at = blob_put(maker, entry, sizeof *entry);
    blob_point(maker, at + offsetof(LexiconEntry, next),
               put_entries(maker, entry->next, put_value));
    blob_point(maker, at + offsetof(LexiconEntry, value), put_value(maker, entry->value));
    blob_point_string(maker, at + offsetof(LexiconEntry, phrase), entry->phrase);
    return at;
}

static guint32
put_phrases(BlobMaker *maker, const Phrase *phrase, BlobPut put_value)
{
    if (!phrase)
        return 0;
    guint32 at = blob_put(maker, phrase, sizeof *phrase);
    guint32 token = blob_put(maker, phrase->token, phrase->n * sizeof(Token));
    blob_point(maker, at + offsetof(Phrase, next), put_phrases(maker, phrase->next, put_value));
    blob_point(maker, at + offsetof(Phrase, entries),
               put_entries(maker, phrase->entries, put_value));
    blob_point(maker, at + offsetof(Phrase, last), 0);
    blob_point(maker, at + offsetof(Phrase, token), token);
    for (gsize i = 0; i < phrase->n; i++)
        blob_point_string(maker, token + i * sizeof(Token) + offsetof(Token, fold),
                          phrase->token[i].fold);
    return at;
}

guint32
lexicon_put(BlobMaker *maker, const Lexicon *lexicon, BlobPut put_value)
{
    gsize n = (gsize)lexicon->mask + 1;
    guint32 at = blob_put(maker, lexicon, sizeof *lexicon);
    guint32 slots = blob_put(maker, lexicon->slots, n * sizeof *lexicon->slots);
    blob_point(maker, at + offsetof(Lexicon, arena), 0);
    blob_point(maker, at + offsetof(Lexicon, cut), 0);
    blob_point(maker, at + offsetof(Lexicon, slots), slots);
    for (gsize i = 0; i < n; i++)
        blob_point(maker, slots + i * sizeof *lexicon->slots,
                   put_phrases(maker, lexicon->slots[i], put_value));
    return at;
}
