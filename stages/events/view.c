/* view: one sentence as the frames see it: its tokens with their word classes, actors and dates. */
#include "view.h"

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
view_layers(Document *document, const Vocabulary *vocabulary)
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

/* Tokens of the piece that begins at `mark`, of `n`: up to its last punctuation if it is not all.
 */
static guint
piece_size(const guint8 *mark, gsize n)
{
    guint size = VIEW_MOST;
    if (n <= VIEW_MOST)
        return (guint)n;
    while (size > VIEW_MOST / 2 && !mark[size - 1])
        size--;
    return size > VIEW_MOST / 2 ? size : VIEW_MOST;
}

static View
view_from(Document *document, const Layers *layers, guint index, gsize first)
{
    const Tokens *tokens = document_tokens(document);
    return (View){.document = document,
                  .layers = layers,
                  .sentence = g_ptr_array_index(document->of[KIND_SENT], index),
                  .index = index,
                  .token = tokens->token + first,
                  .n = piece_size(layers->mark + first, tokens->first[index + 1] - first),
                  .word = layers->word + first,
                  .actor = layers->actor + first,
                  .date = layers->date + first,
                  .bits = layers->bits + first,
                  .mark = layers->mark + first};
}

View
view_sentence(Document *document, const Layers *layers, guint index)
{
    return view_from(document, layers, index, document_tokens(document)->first[index]);
}

gboolean
view_next(View *view)
{
    const Tokens *tokens = document_tokens(view->document);
    gsize first = (gsize)(view->token - tokens->token) + view->n;
    if (first >= tokens->first[view->index + 1])
        return FALSE;
    *view = view_from(view->document, view->layers, view->index, first);
    return TRUE;
}

gboolean
view_before(View *view)
{
    if (view->index == 0)
        return FALSE;
    *view = view_sentence(view->document, view->layers, view->index - 1);
    return TRUE;
}

guint
view_row_first(const View *view, const Row **layer, guint i)
{
    const Row *row = layer[i];
    while (i > 0 && layer[i - 1] == row)
        i--;
    (void)view;
    return i;
}

guint
view_row_end(const View *view, const Row **layer, guint i)
{
    const Row *row = layer[i];
    while (i < view->n && layer[i] == row)
        i++;
    return i;
}

gboolean
view_plain(const View *view, gint i)
{
    if (i < 0 || (guint)i >= view->n || view->actor[i] || view->date[i])
        return FALSE;
    const Token *token = &view->token[i];
    return (token->flags & TOKEN_WORD) && !(token->flags & TOKEN_CAPITAL) &&
           !(view_bits(view, i) & ~(guint32)(WORD_OFFICIAL | WORD_TITLE));
}

gboolean
view_nominal(const View *view, gint i)
{
    gint k = i - 1;
    guint32 bits = view_bits(view, k);
    if (k < 0)
        return FALSE;
    if (view->token[k].flags & (TOKEN_POSSESSIVE | TOKEN_NUMBER))
        return TRUE;
    if (view_is(view, k, "longer") && view_is(view, k - 1, "no")) /* "will no longer meet" */
        return FALSE;
    if (bits & (WORD_DETERMINER | WORD_POSSESSIVE))
        return TRUE;
    if ((bits & (WORD_ORDINAL | VERB_PARTICIPLE)) &&
        (view_bits(view, k - 1) & (WORD_DETERMINER | WORD_POSSESSIVE)))
        return TRUE; /* "the first visit", "a planned meeting" */
    if ((bits & WORD_PREPOSITION) &&
        (!view_is(view, k, "to") || (view_bits(view, i) & VERB_THIRD))) /* "agreed to talks" */
        return TRUE;
    if (view_mark(view, k) == MARK_HYPHEN)
        return TRUE;
    return view_plain(view, k) ||
           (view->date[k] && view->token[i].start == view->date[k]->stop + 1 &&
            (view->date[k]->what[0] == 'D'));
}

/* An unlisted word that looks like a past form where one would stand: "Trump huddled". */
static gboolean
looks_past(const View *view, gint i)
{
    const Token *token = &view->token[i];
    return view_plain(view, i) && !view_plain(view, i + 1) && token->size > 4 && i > 0 &&
           strcmp(token->fold + token->size - 2, "ed") == 0 &&
           (view->actor[i - 1] || (view_bits(view, i - 1) & (WORD_RELATIVE | WORD_PRONOUN)));
}

/* "the planned trip", "on shared values": a participle where only an adjective can stand. */
static gboolean
adjectival(const View *view, gint i)
{
    guint32 before = view_bits(view, i - 1);
    gboolean noun_follows = view_plain(view, i + 1) || (view_bits(view, i + 1) & VERB_NOUN);
    return ((before & (WORD_DETERMINER | WORD_POSSESSIVE)) ||
            ((before & WORD_PREPOSITION) && noun_follows)) &&
           !(before & WORD_SUBORDINATOR);
}

/* "A-B talks": two actors joined by a hyphen. */
static gboolean
compound(const View *view, guint i)
{
    guint first = view_row_first(view, view->actor, i);
    return first > 1 && view_mark(view, (gint)first - 1) == MARK_HYPHEN && view->actor[first - 2];
}

/* A nationality or another adjective before a title. */
static gboolean
is_adjective(const View *view, gint k)
{
    const Word *word = view->word[k];
    if (word && (word->bits & (WORD_TITLE | WORD_OFFICIAL)))
        return FALSE;
    if (view->actor[k])
        return strcmp(view->actor[k]->what, "person") != 0;
    return view_plain(view, k) || (view->token[k].flags & TOKEN_CAPITAL);
}

gboolean
view_attributive(const View *view, gint i)
{
    gint k = i + 1;
    if (!(view_bits(view, i) & (VERB_ING | VERB_PARTICIPLE)) || i < 1 || view->actor[i] ||
        view_mark(view, i - 1))
        return FALSE;
    guint32 before = view_bits(view, i - 1);
    gboolean open =
        (before & (WORD_DETERMINER | WORD_POSSESSIVE)) || view_is(view, i - 1, "with") ||
        view_is(view, i - 1, "by") || view_is(view, i - 1, "between") ||
        (view->token[i - 1].flags & TOKEN_POSSESSIVE) ||
        (view_bits(view, i) & VERB_ING && view_finite(view, i - 1) && !(before & WORD_AUXILIARY));
    while (k < (gint)view->n && k < i + 4 && is_adjective(view, k))
        k++; /* "visiting French President" */
    return open && k < (gint)view->n && view->word[k] &&
           (view->word[k]->bits & (WORD_TITLE | WORD_OFFICIAL));
}

/* What must stand before a form that is as often a noun: "leaders talk", "to visit", "he then
 * calls". */
static gboolean
follows_subject(const View *view, gint i)
{
    gint k = i - 1;
    if (view_is(view, k, "longer") && view_is(view, k - 1, "no"))
        k -= 2;
    while (k > 0 && (view_bits(view, k) & (WORD_ADVERB | WORD_NEGATION)) &&
           !(view_bits(view, k) & (WORD_MODAL | WORD_DO)))
        k--;
    if (k < 0)
        return FALSE;
    guint32 bits = view_bits(view, k);
    if (view->token[k].flags & TOKEN_POSSESSIVE || (bits & WORD_POSSESSIVE))
        return FALSE;
    if (bits &
        (WORD_PRONOUN | WORD_RELATIVE | WORD_MODAL | WORD_DO | WORD_OFFICIAL | WORD_CONJUNCTION))
        return TRUE;
    if (view->actor[k]) /* "A talks with B", but "the A talks would" */
        return !(view_bits(view, i + 1) & (WORD_AUXILIARY | VERB_PAST)) &&
               !compound(view, (guint)k);
    gboolean infinitive = view_is(view, k, "to") && (view_bits(view, i) & VERB_BASE);
    return infinitive || g_str_has_suffix(view->token[k].fold, "'ll"); /* not "agreed to talks" */
}

/* "despite cancelling a trip", "without meeting A": an -ing form with an object of its own after a
 * preposition that tells of facts. */
static gboolean
is_gerund(const View *view, gint i)
{
    gboolean object = (view_bits(view, i + 1) & (WORD_DETERMINER | WORD_POSSESSIVE)) ||
                      ((guint)i + 1 < view->n && view->actor[i + 1]);
    gboolean fact = view_is(view, i - 1, "despite") || view_is(view, i - 1, "besides") ||
                    view_is(view, i - 1, "by") || view_is(view, i - 1, "without");
    gboolean beside = view_is(view, i - 1, "from") &&
                      (view_is(view, i - 2, "apart") || view_is(view, i - 2, "aside"));
    return (view_bits(view, i) & VERB_ING) && ((fact && object) || beside);
}

gboolean
view_verb(const View *view, gint i)
{
    guint32 bits = view_bits(view, i);
    if (i < 0 || (guint)i >= view->n || view->actor[i])
        return FALSE;
    if (!(bits & VERB_ANY))
        return looks_past(view, i);
    if (view->token[i].flags & TOKEN_CAPITAL && i > 0 && !(view->token[i].flags & TOKEN_FIRST))
        return FALSE;
    if (view_attributive(view, i))
        return FALSE;
    if (bits & (VERB_PAST | VERB_PARTICIPLE))
        return !(bits & VERB_PARTICIPLE) || !adjectival(view, i);
    if ((bits & VERB_NOUN) && (bits & (VERB_THIRD | VERB_BASE)))
        return follows_subject(view, i);
    return !view_nominal(view, i) || is_gerund(view, i);
}

gboolean
view_finite(const View *view, gint i)
{
    guint32 bits = view_bits(view, i);
    if (bits & (WORD_MODAL | WORD_DO))
        return TRUE;
    if ((bits & (WORD_BE | WORD_HAVE)) && !view_is(view, i, "be") && !view_is(view, i, "being") &&
        !view_is(view, i, "been") && !view_is(view, i, "having"))
        return TRUE;
    if (!view_verb(view, i))
        return FALSE;
    if (!(bits & VERB_ANY) || (bits & VERB_PAST))
        return TRUE;
    return (bits & (VERB_THIRD | VERB_BASE)) != 0 && i > 0 &&
           (view->actor[i - 1] || (view_bits(view, i - 1) & (WORD_PRONOUN | WORD_ADVERB)));
}
