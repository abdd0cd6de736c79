/* view: one sentence as the frames see it: its tokens with their word classes, actors and dates. */
#include "view.h"

#include <string.h>

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

/* "a Berlin visit", "A's White House visit": after one place, "visit" is no verb. */
static gboolean
after_place(const View *view, gint i)
{
    const Row *row = i > 0 ? view->actor[i - 1] : NULL;
    if (row == NULL || !(view_bits(view, i) & VERB_BASE) || strcmp(row->what, "person") == 0 ||
        strcmp(row->what, "group") == 0 || g_str_has_suffix(row->text, "s"))
        return FALSE;
    gint before = (gint)view_row_first(view, view->actor, (guint)i - 1) - 1;
    return (view_bits(view, before) & (WORD_DETERMINER | WORD_POSSESSIVE)) ||
           (before >= 0 && (view->token[before].flags & TOKEN_POSSESSIVE));
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
    return view_plain(view, k) || after_place(view, i) ||
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
