/* chunks: the noun phrases of a sentence, each with the actor that it names. */
#include "chunks.h"

#include <string.h>

static gboolean
is_determiner(const View *view, guint i)
{
    guint32 bits = view_bits(view, (gint)i);
    return (bits & (WORD_DETERMINER | WORD_POSSESSIVE)) && !(bits & WORD_SUBORDINATOR);
}

/* A word that only stands between noun phrases. */
static gboolean
is_between(const View *view, guint i)
{
    guint32 bits = view_bits(view, (gint)i);
    if (bits & WORD_ORDINAL)
        return FALSE;
    if (bits & (WORD_AUXILIARY | WORD_ADVERB | WORD_NEGATION))
        return !(bits & WORD_DETERMINER);
    if (bits & (WORD_SUBORDINATOR | WORD_RELATIVE))
        return TRUE;
    return (bits & (WORD_PREPOSITION | WORD_TIME_PREPOSITION | WORD_CONJUNCTION)) &&
           !(view_is(view, (gint)i, "like") && is_determiner(view, i - 1));
}

gboolean
chunks_gerund(const View *view, guint i)
{
    if (!(view_bits(view, (gint)i) & VERB_ING) || i + 1 >= view->n ||
        !(view_bits(view, (gint)i - 1) & WORD_PREPOSITION) || view_is(view, (gint)i - 1, "to"))
        return FALSE;
    return view->actor[i + 1] || is_determiner(view, i + 1) || view_plain(view, (gint)i + 1) ||
           (view->token[i + 1].flags & TOKEN_NUMBER);
}

static gboolean
is_nominal(const View *view, guint i)
{
    const Token *token = &view->token[i];
    if (view->date[i])
        return FALSE;
    if (view->actor[i] || (token->flags & (TOKEN_POSSESSIVE | TOKEN_NUMBER)))
        return TRUE;
    if (view->mark[i])
        return view->mark[i] == MARK_HYPHEN;
    if (!view->bits[i] && token->fold[token->size - 1] != 'd') /* most words */
        return TRUE;
    return !is_between(view, i) && !view_verb(view, (gint)i) && !chunks_gerund(view, i);
}

static gboolean
is_pronoun(const View *view, guint i)
{
    guint32 bits = view_bits(view, (gint)i);
    return (bits & WORD_PRONOUN) && !(bits & WORD_POSSESSIVE);
}

/* TRUE if another noun phrase begins at `i`, right behind the one that ends there: "gave Rwanda |
 * the money". */
static gboolean
begins_another(const View *view, guint first, guint i)
{
    if (is_pronoun(view, i) || is_pronoun(view, i - 1))
        return TRUE;
    if (is_determiner(view, i))
        return !is_determiner(view, i - 1);
    gboolean number = (view->token[i].flags & TOKEN_NUMBER) || view_is(view, (gint)i, "$");
    return number && i > first && view->actor[i - 1] && view->actor[i] != view->actor[i - 1];
}

static gboolean
has_name(const Row *row)
{
    return row && *row->who;
}

/* The last actor of the tokens that has a name; one of a country before one of none. */
static const Row *
name_of(const View *view, guint first, guint end)
{
    const Row *found = NULL;
    for (guint i = first; i < end; i++) {
        const Row *row = view->actor[i];
        if (has_name(row) && (!found || *row->place || !*found->place))
            found = row;
    }
    return found;
}

static gboolean
is_people(const View *view, guint first, guint end)
{
    for (guint i = first; i < end; i++)
        if ((view->word[i] && (view->word[i]->tells & TELLS_PEOPLE)) ||
            (view->bits[i] & WORD_OFFICIAL))
            return TRUE;
    return FALSE;
}

/* TRUE if only "and", "or" and commas stand between two chunks. */
static gboolean
is_joined(const View *view, guint from, guint to)
{
    if (from >= to || to > from + 3)
        return FALSE;
    for (guint i = from; i < to; i++)
        if (!(view_bits(view, (gint)i) & WORD_CONJUNCTION) &&
            view_mark(view, (gint)i) != MARK_COMMA)
            return FALSE;
    return !view_is(view, (gint)to - 1, "but");
}

static void
fill(Chunks *chunks, guint c)
{
    const View *view = chunks->view;
    Chunk *chunk = &chunks->chunk[c];
    gint before = (gint)chunk->first - 1;
    gboolean after = view_bits(view, before) & (WORD_PREPOSITION | WORD_TIME_PREPOSITION);
    chunk->preposition = after ? before : -1;
    chunk->ethnic = FALSE;
    for (guint i = chunk->first; i < chunk->end; i++)
        chunk->ethnic = chunk->ethnic || view_is(view, (gint)i, "ethnic");
    chunk->row = chunk->ethnic ? NULL : name_of(view, chunk->first, chunk->end);
    chunk->people = chunk->ethnic || is_people(view, chunk->first, chunk->end);
    chunk->joined = c > 0 && !after && is_joined(view, chunk[-1].end, chunk->first);
}

void
chunks_cut(const View *view, Chunks *chunks)
{
    Chunk *last = NULL;
    chunks->view = view;
    chunks->n = 0;
    for (guint i = 0; i < view->n; i++) {
        chunks->at[i] = -1;
        if (!is_nominal(view, i))
            continue;
        if (!last || last->end < i || begins_another(view, last->first, i)) {
            last = &chunks->chunk[chunks->n++];
            last->first = i;
        }
        last->end = i + 1;
        chunks->at[i] = (gint16)(chunks->n - 1);
    }
    for (guint c = 0; c < chunks->n; c++)
        fill(chunks, c);
}

gint
chunks_at(const Chunks *chunks, gint i)
{
    return i < 0 || (guint)i >= chunks->view->n ? -1 : chunks->at[i];
}

guint
chunks_from(const Chunks *chunks, guint i)
{
    for (; i < chunks->view->n; i++)
        if (chunks->at[i] >= 0 && chunks->chunk[chunks->at[i]].first >= i)
            return (guint)chunks->at[i];
    return chunks->n;
}

/* "the government | of Sudan": a phrase that only tells more of the one before. */
static gboolean
tells_more(const Chunks *chunks, guint c)
{
    static const char *const prepositions[] = {"of", "in", "from", "at", "for", "near"};
    const Chunk *chunk = &chunks->chunk[c];
    if (chunk->preposition < 0 || (guint)chunk->preposition != chunks->chunk[c - 1].end)
        return FALSE;
    for (gsize i = 0; i < G_N_ELEMENTS(prepositions); i++)
        if (view_is(chunks->view, chunk->preposition, prepositions[i]))
            return TRUE;
    return FALSE;
}

const Row *
chunks_row(const Chunks *chunks, guint c)
{
    const Row *row = chunks->chunk[c].row;
    for (guint next = c + 1; !row && next < chunks->n && tells_more(chunks, next); next++)
        row = chunks->chunk[next].row;
    return row;
}

gboolean
chunks_people(const Chunks *chunks, guint c)
{
    for (; !chunks->chunk[c].people; c++)
        if (c + 1 >= chunks->n || !tells_more(chunks, c + 1) ||
            !view_is(chunks->view, chunks->chunk[c + 1].preposition, "of"))
            return FALSE;
    return TRUE;
}
