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
} TokenStore;

void
tokens_cut(const char *text, gsize size, gsize offset, guint32 sent, Arena *arena, GArray *into)
{
    Cutter cut = cutter_begin(text, size, offset, sent, arena);
    for (Token token; cutter_next(&cut, &token);)
        g_array_append_val(into, token);
    cutter_end(&cut);
}

/* Marks what stands inside double quotes. A sentence that lies wholly inside a quotation (its row
 * says so) begins inside; a straight quote toggles, a curly one opens or closes. */
static void
mark_quotations(Token *token, const Token *end, gboolean begins_inside)
{
    const Token *first = token;
    gboolean inside = begins_inside;
    for (; token < end; token++) {
        gunichar c = letter_at(token->fold, token->fold + token->size).c;
        if (cutter_is_quotation_mark(c)) {
            if (c == '"')
                inside = !inside || (token == first && begins_inside);
            else
                inside = c != 0x201D && c != 0xBB;
        } else if (inside) {
            token->flags |= TOKEN_QUOTED;
        }
    }
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
cut_sentence(TokenStore *store, Document *document, const Row *sent, guint32 s)
{
    gsize from = store->tokens.n;
    Cutter cut = cutter_begin(document->text + sent->start, (gsize)(sent->stop - sent->start),
                              (gsize)sent->start, s, document->arena);
    while (cutter_next(&cut, &store->token[store->tokens.n]))
        if (++store->tokens.n == store->room)
            store->token = g_renew(Token, store->token, store->room *= 2);
    cutter_end(&cut);
    gboolean inside = strcmp(sent->what, "quote") == 0;
    if (inside || cut.quotes)
        mark_quotations(store->token + from, store->token + store->tokens.n, inside);
}

const Tokens *
document_tokens(Document *document)
{
    if (document->tokens)
        return &((TokenStore *)document->tokens)->tokens;
    document_text(document);
    const GPtrArray *sents = document->of[KIND_SENT];
    TokenStore *store = g_new0(TokenStore, 1);
    store->room = document->size / 5 + 16;
    store->token = g_new(Token, store->room);
    store->first = g_new0(guint32, sents->len + 1);
    for (guint s = 0; s < sents->len; s++) {
        const Row *sent = sents->pdata[s];
        store->first[s] = (guint32)store->tokens.n;
        if (sent->start >= 0 && sent->stop <= (gint64)document->size && sent->start <= sent->stop)
            cut_sentence(store, document, sent, s); /* else a bad row from outside, without words */
    }
    store->first[sents->len] = (guint32)store->tokens.n;
    store->tokens.token = store->token;
    store->tokens.first = store->first;
    document->tokens = store;
    document->free_tokens = token_store_free;
    return &store->tokens;
}
