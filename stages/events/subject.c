/* subject: the noun phrase that is the subject of a verb. */
#include "subject.h"

#include <string.h>

#define DEEPEST 4 /* clauses between a verb and its subject */

static gint find(const Chunks *chunks, const Group *group, guint depth);

static gboolean
is_loose(const View *view, gint k)
{
    return view->date[k] || (view_bits(view, k) & WORD_ADVERB) ||
           (view_mark(view, k) & (MARK_QUOTE | MARK_BRACKET)) ||
           ((view_bits(view, k) & WORD_PREPOSITION) && k + 1 < (gint)view->n && view->date[k + 1]);
}

/* The token left of what lies between the commas at `k` and before; k - 1 if there is but one. */
static gint
before_commas(const View *view, gint k)
{
    for (gint i = k - 1; i > 0 && k - i < 30; i--)
        if (view_mark(view, i) == MARK_COMMA)
            return i - 1;
    return k - 1;
}

/* The verb of the clause left of token `k`: the nearest that is no infinitive. */
static gint
verb_left(const View *view, gint k)
{
    for (; k >= 0; k--) {
        if (view_mark(view, k) & (MARK_SEMICOLON | MARK_STOP))
            return -1;
        if (view_verb(view, k) && !view_is(view, k - 1, "to"))
            return k;
    }
    return -1;
}

static gint
of_verb_left(const Chunks *chunks, gint k, guint depth)
{
    gint verb = verb_left(chunks->view, k);
    if (verb < 0 || depth >= DEEPEST)
        return -1;
    Group group = group_at(chunks->view, (guint)verb);
    return find(chunks, &group, depth + 1);
}

/* "Fleeing the capital, A said": the first phrase after the next comma. */
static gint
after_comma(const Chunks *chunks, guint k)
{
    for (; k + 1 < chunks->view->n; k++)
        if (view_mark(chunks->view, (gint)k) == MARK_COMMA)
            return chunks_at(chunks, (gint)k + 1);
    return -1;
}

/* The relative that opens the clause of the verb at `verb`, -1 if it is in none. */
static gint
relative_before(const View *view, gint verb)
{
    for (gint k = verb - 1; k >= 0 && verb - k < 8; k--) {
        if (view_bits(view, k) & WORD_RELATIVE || view_is(view, k, "that"))
            return k;
        if (!(view_bits(view, k) & (WORD_AUXILIARY | WORD_ADVERB | WORD_NEGATION)))
            return -1;
    }
    return -1;
}

/* The chunk that `c` tells more of: steps from "of Sudan" back to "the government". -1 if the
 * phrase does not belong to a subject. */
static gint
head_of(const Chunks *chunks, gint c, gint *left)
{
    while (chunks->chunk[c].preposition >= 0) {
        gint before = chunks->chunk[c].preposition - 1;
        while (before >= 0 && is_loose(chunks->view, before))
            before--;
        *left = before;
        if (before < 0 || chunks_at(chunks, before) < 0)
            return -1;
        c = chunks_at(chunks, before);
    }
    return c;
}

static gint
step(const Chunks *chunks, gint c, gint *left)
{
    const View *view = chunks->view;
    const Chunk *chunk = &chunks->chunk[c];
    gint before = (gint)chunk->first - 1;
    if (view_verb(view, before)) { /* the object of a clause between */
        gint relative = relative_before(view, before);
        gboolean says = view_bits(view, before) & (VERB_SAY | VERB_STRESS);
        if (relative >= 0) {
            *left = relative - 1;
            return -1;
        }
        if (!says) { /* "will return weapons seized last year" */
            *left = -1;
            return -1;
        }
    }
    if (!chunks_row(chunks, (guint)c) && view_mark(view, before) == MARK_COMMA &&
        chunks_at(chunks, before - 1) >= 0) { /* "Rabin, the prime minister, said" */
        gint other = head_of(chunks, chunks_at(chunks, before - 1), left);
        if (other >= 0 && chunks_row(chunks, (guint)other))
            return other;
    }
    return c;
}

static gboolean
is_open_pronoun(const Chunks *chunks, gint c)
{
    const Chunk *chunk = &chunks->chunk[c];
    return !chunk->row && chunk->end == chunk->first + 1 &&
           (view_bits(chunks->view, (gint)chunk->first) & WORD_PRONOUN);
}

static gint
find(const Chunks *chunks, const Group *group, guint depth)
{
    const View *view = chunks->view;
    gint k = (gint)group->first - 1;
    while (k >= 0) {
        gint c = chunks_at(chunks, k), left = k - 1;
        if (c >= 0) {
            c = head_of(chunks, c, &left);
            if (c >= 0)
                c = step(chunks, c, &left);
            if (c >= 0 && is_open_pronoun(chunks, c))
                return of_verb_left(chunks, (gint)chunks->chunk[c].first - 1, depth);
            if (c >= 0)
                return c;
            k = left;
            continue;
        }
        if (group->infinitive && !is_loose(view, k))
            return of_verb_left(chunks, k, depth);
        if (view_bits(view, k) & WORD_CONJUNCTION && k > 0 && !view_mark(view, k - 1))
            return of_verb_left(chunks, k - 1, depth);
        if (view_bits(view, k) & WORD_CONJUNCTION)
            return of_verb_left(chunks, k - 2, depth);
        if (group->gerund && !is_loose(view, k)) {
            gint main = of_verb_left(chunks, k - 1, depth);
            return main >= 0 ? main : after_comma(chunks, group->verb);
        }
        if (view_mark(view, k) == MARK_COMMA)
            k = before_commas(view, k);
        else if (is_loose(view, k) || (view_bits(view, k) & WORD_RELATIVE) ||
                 view_is(view, k, "that"))
            k--;
        else
            return -1;
    }
    return group->gerund ? after_comma(chunks, group->verb) : -1;
}

gint
subject_find(const Chunks *chunks, const Group *group)
{
    return find(chunks, group, 0);
}
