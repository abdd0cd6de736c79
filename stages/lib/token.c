/* token: the words of a document's sentences, cut once and shared by the stages that read words. */
#include "token.h"

#include "cutter.h"
#include "letter.h"

#include <string.h>

typedef struct {
    Tokens tokens;
    Token *token;
    gsize room; /* tokens that fit */
    guint32 *first;
    gboolean quotes; /* a sentence lies inside a quotation, wholly or in part: its row says so */
    gboolean open;   /* the sentence before ends inside a quotation */
} TokenStore;

void
tokens_cut(const char *text, gsize size, gsize offset, guint32 sent, Arena *arena, GArray *into)
{
    char *copy = arena_alloc(arena, size + CUTTER_ROOM);
    memcpy(copy, text, size);
    Cutter cut = {.arena = arena, .text = copy};
    guint had = into->len;
    cutter_begin(&cut, 0, size, sent);
    g_array_set_size(into, had + (guint)size + CUTTER_LEAST); /* each has a byte at least */
    Token *token = &g_array_index(into, Token, had);
    gsize n = cutter_fill(&cut, token, size + CUTTER_LEAST);
    for (gsize i = 0; i < n; i++) {
        token[i].start += (guint32)offset;
        token[i].stop += (guint32)offset;
    }
    g_array_set_size(into, had + (guint)n);
    cutter_end(&cut);
}

/* Marks what stands inside double quotes; returns whether the last token does. A straight quote
 * toggles, a curly one opens or closes. */
static gboolean
mark_quotations(Token *token, const Token *end, gboolean begins)
{
    const Token *first = token;
    gboolean inside = begins;
    for (; token < end; token++) {
        gunichar c = letter_at(token->fold, token->fold + token->size).c;
        if (cutter_is_quotation_mark(c)) {
            if (c == '"')
                inside = !inside || (token == first && begins);
            else
                inside = c != 0x201D && c != 0xBB;
        } else if (inside) {
            token->flags |= TOKEN_QUOTED;
        }
    }
    return inside;
}

/* A sentence begins inside a quotation if it lies wholly in it (its row says so), or if it closes
 * what the sentence before it left open: "We met. He left," she said. */
static gboolean
begins_inside(const TokenStore *store, const Document *document, const Token *first, guint32 s)
{
    const Row *sent = document->of[KIND_SENT]->pdata[s];
    if (strcmp(sent->what, "quote") == 0)
        return TRUE;
    const Row *before = store->open && s > 0 ? document->of[KIND_SENT]->pdata[s - 1] : NULL;
    return before && strcmp(sent->what, "part-quote") == 0 &&
           strcmp(before->part_of, sent->part_of) == 0 &&
           !cutter_is_quotation_mark(letter_at(first->fold, first->fold + first->size).c);
}

static void
token_store_free(gpointer data)
{
    TokenStore *store = data;
    g_free(store->token);
    g_free(store->first);
    g_free(store);
}

/* The tokens of sentence number `s`, behind those of the ones before it. */
static void
cut_sentence(TokenStore *store, Cutter *cut, Document *document, const Row *sent, guint32 s)
{
    gsize from = store->tokens.n;
    cutter_begin(cut, (gsize)sent->start, (gsize)sent->stop, s);
    while (!cutter_is_done(cut)) {
        if (store->room < store->tokens.n + CUTTER_LEAST)
            store->token = g_renew(Token, store->token, store->room *= 2);
        store->tokens.n +=
            cutter_fill(cut, store->token + store->tokens.n, store->room - store->tokens.n);
    }
    cutter_end(cut);
    const Token *end = store->token + store->tokens.n;
    gboolean inside = store->quotes && *sent->what && store->tokens.n > from &&
                      begins_inside(store, document, store->token + from, s);
    store->open = (inside || cut->quotes) && mark_quotations(store->token + from, end, inside);
}

/* FALSE: a bad row from outside, which gets no words. */
static gboolean
is_inside(const Document *document, const Row *sent)
{
    return sent->start >= 0 && sent->stop <= (gint64)document->size && sent->start <= sent->stop;
}

/* Finds out how much room most documents' tokens need, and whether there are quotations. For this
 * all rows are looked at before any is cut: those that are no longer near the processor come side
 * by side so, later each would be waited for. */
static void
look_through(TokenStore *store, const Document *document)
{
    const GPtrArray *sents = document->of[KIND_SENT];
    gsize bytes = 0;
    for (guint s = 0; s < sents->len; s++) {
        const Row *sent = sents->pdata[s];
        bytes += is_inside(document, sent) ? (gsize)(sent->stop - sent->start) : 0;
        store->quotes |= *sent->what != '\0';
    }
    store->room = bytes / 4 + CUTTER_LEAST;
}

const Tokens *
document_tokens(Document *document)
{
    if (document->tokens)
        return &((TokenStore *)document->tokens)->tokens;
    document_text(document);
    const GPtrArray *sents = document->of[KIND_SENT];
    TokenStore *store = g_new0(TokenStore, 1);
    look_through(store, document);
    store->token = g_new(Token, store->room);
    store->first = g_new(guint32, sents->len + 1);
    Cutter cut = {.arena = document->arena, .text = document->text};
    for (guint s = 0; s < sents->len; s++) {
        const Row *sent = sents->pdata[s];
        store->first[s] = (guint32)store->tokens.n;
        if (is_inside(document, sent))
            cut_sentence(store, &cut, document, sent, s);
    }
    store->first[sents->len] = (guint32)store->tokens.n;
    store->tokens.token = store->token;
    store->tokens.first = store->first;
    document->tokens = store;
    document->free_tokens = token_store_free;
    return &store->tokens;
}
