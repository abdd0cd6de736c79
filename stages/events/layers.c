/* layers: all words of a document with what earlier stages say of them. */
#include "layers.h"

#include <string.h>

/* Index of the first token that begins at or after byte `at`. */
static gsize
token_from(const Tokens *tokens, gint64 at)
{
    gsize low = 0, high = tokens->n;
    while (low < high) {
        gsize middle = (low + high) / 2;
        if (tokens->token[middle].start < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* "Jr." alone: a title that names nobody. */
static gboolean
only_title(const Layers *layers, const Token *token, gsize at, const Row *row)
{
    const Word *word = layers->word[at];
    return word && (word->bits & WORD_TITLE) && token[at].stop >= row->stop &&
           g_str_has_prefix(row->status, "named");
}

/* "EU" in "EU-brokered talks": whose doing it is, no party to it. */
static gboolean
is_agent(const Tokens *tokens, gsize first, const Row *row)
{
    static const char *const others[] = {"led", "run", "held", "born"};
    gsize end = first;
    while (end < tokens->n && tokens->token[end].start < row->stop)
        end++;
    if (end + 1 >= tokens->n)
        return FALSE;
    const Token *hyphen = &tokens->token[end], *verb = hyphen + 1;
    if (!token_is(hyphen, "-") || !(hyphen->flags & verb->flags & TOKEN_GLUED) ||
        (verb->flags & TOKEN_CAPITAL) || verb->size < 3)
        return FALSE;
    for (gsize i = 0; i < G_N_ELEMENTS(others); i++)
        if (token_is(verb, others[i]))
            return TRUE;
    return verb->size > 4 && strcmp(verb->fold + verb->size - 2, "ed") == 0;
}

static void
lay(const Tokens *tokens, const GPtrArray *rows, const Layers *layers, const Row **layer)
{
    for (guint i = 0; i < rows->len; i++) {
        const Row *row = g_ptr_array_index(rows, i);
        gsize first = token_from(tokens, row->start);
        if (first < tokens->n &&
            (only_title(layers, tokens->token, first, row) || is_agent(tokens, first, row)))
            continue;
        for (gsize t = first; t < tokens->n && tokens->token[t].start < row->stop; t++)
            if (!layer[t] || layer[t]->stop - layer[t]->start < row->stop - row->start)
                layer[t] = row;
    }
}

/* "Jan" in "Jan Petersen": a part of a name is no date. */
static void
drop_dates_in_names(const Layers *layers, gsize n)
{
    for (gsize t = 0; t < n; t++) {
        const Row *actor = layers->actor[t], *date = layers->date[t];
        if (actor && date && strcmp(actor->what, "person") == 0 &&
            g_str_has_prefix(actor->status, "named") && date->start >= actor->start &&
            date->stop < actor->stop)
            layers->date[t] = NULL;
    }
}

/* The word classes of token `t` that hold beside the rows over it. */
static guint32
bits_of(const Layers *layers, const Tokens *tokens, gsize t)
{
    const Token *token = &tokens->token[t];
    guint32 bits = layers->word[t]->bits;
    if (layers->date[t])
        return 0;
    if (layers->actor[t])
        return bits & (WORD_POSSESSIVE | WORD_PRONOUN | WORD_RELATIVE);
    if ((token->flags & (TOKEN_CAPITAL | TOKEN_FIRST)) == TOKEN_CAPITAL && t > 0 &&
        token[-1].sent == token->sent &&
        (token[-1].flags & TOKEN_CAPITAL)) /* "Under" in "UN Under Secretary General" */
        return bits & ~(guint32)(WORD_PREPOSITION | WORD_CONJUNCTION);
    if ((bits & WORD_TIME_PREPOSITION) && t > 0 && layers->word[t - 1] &&
        (layers->word[t - 1]->bits & WORD_DEFINITE)) /* "with the following leaders" */
        return bits & ~(guint32)WORD_TIME_PREPOSITION;
    return bits;
}

static guint
mark_at(const char *text)
{
    static const guint8 ascii[128] = {
        [','] = MARK_COMMA,   [';'] = MARK_SEMICOLON, [':'] = MARK_SEMICOLON, ['-'] = MARK_HYPHEN,
        ['"'] = MARK_QUOTE,   ['\''] = MARK_QUOTE,    ['('] = MARK_BRACKET,   [')'] = MARK_BRACKET,
        ['['] = MARK_BRACKET, [']'] = MARK_BRACKET,   ['.'] = MARK_STOP,      ['?'] = MARK_STOP,
        ['!'] = MARK_STOP};
    static const struct {
        const char *text;
        guint mark;
    } others[] = {{"—", MARK_DASH},  {"–", MARK_DASH},  {"“", MARK_QUOTE}, {"”", MARK_QUOTE},
                  {"‘", MARK_QUOTE}, {"’", MARK_QUOTE}, {"…", MARK_STOP}};
    if ((guchar)*text < 128)
        return ascii[(guchar)*text];
    for (gsize i = 0; i < G_N_ELEMENTS(others); i++)
        if (strncmp(text, others[i].text, strlen(others[i].text)) == 0)
            return others[i].mark;
    return 0;
}

static guint8
mark_of(const char *text, const Token *token)
{
    if (token->flags & (TOKEN_WORD | TOKEN_NUMBER | TOKEN_POSSESSIVE))
        return 0;
    guint mark = mark_at(text + token->start);
    return (guint8)(mark == MARK_HYPHEN && !(token->flags & TOKEN_GLUED) ? MARK_DASH : mark);
}

Layers
layers_lay(Document *document, const Vocabulary *vocabulary)
{
    const Tokens *tokens = document_tokens(document);
    const char *text = document_text(document);
    gsize n = tokens->n + 1;
    Layers layers = {.word = arena_alloc(document->arena, n * sizeof(gpointer)),
                     .actor = arena_alloc(document->arena, n * sizeof(gpointer)),
                     .date = arena_alloc(document->arena, n * sizeof(gpointer)),
                     .bits = arena_alloc(document->arena, n * sizeof(guint32)),
                     .mark = arena_alloc(document->arena, n)};
    for (gsize i = 0; i < tokens->n; i++)
        layers.word[i] = vocabulary_find(vocabulary, &tokens->token[i]);
    lay(tokens, document->of[KIND_ACTOR], &layers, layers.actor);
    lay(tokens, document->of[KIND_DATE], &layers, layers.date);
    drop_dates_in_names(&layers, n);
    for (gsize i = 0; i < tokens->n; i++) {
        layers.bits[i] = layers.word[i] && layers.word[i]->bits ? bits_of(&layers, tokens, i) : 0;
        layers.mark[i] = mark_of(text, &tokens->token[i]);
    }
    return layers;
}
