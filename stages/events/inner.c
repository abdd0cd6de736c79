/* inner: what an act governs: "agreed to LIFT sanctions", "called for a TRUCE", "demanded that B
 * WITHDRAW". */
#include "inner.h"

#define REACH 24 /* tokens between an act and what it governs */

static gboolean
is_negation(const View *view, gint k)
{
    return view_is(view, k, "not") || view_is(view, k, "never");
}

static guint
skip_adverbs(const View *view, guint i)
{
    while (i < view->n && ((view_bits(view, (gint)i) & WORD_ADVERB) || is_negation(view, (gint)i) ||
                           view->date[i]))
        i++;
    return i;
}

gboolean
inner_noun(const Scene *scene, gint c, guint from, Inner *inner)
{
    const View *view = scene->view;
    const Chunk *chunk = &scene->chunks.chunk[c];
    guint length;
    for (guint k = MAX(chunk->first, from); k < chunk->end; k++) {
        if (!word_tells(view->word[k], TELLS_NOUN) || !deed_act(scene, k, TRUE, &length))
            continue;
        guint next = k + length;
        if (next < chunk->end &&
            !(next + 1 == chunk->end && tables_cue(scene->tables, view, next, CUE_VAGUE)))
            continue;
        inner->at = k;
        inner->noun = TRUE;
        return TRUE;
    }
    return FALSE;
}

/* A phrase with one of these tells of the circumstances, not of what is done. */
static gboolean
is_circumstance(const View *view, gint preposition)
{
    static const char *const words[] = {"after", "before", "during", "despite", "since",  "amid",
                                        "over",  "about",  "as",     "until",   "through"};
    for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
        if (view_is(view, preposition, words[i]))
            return TRUE;
    return FALSE;
}

static gboolean
take_verb(const Scene *scene, guint verb, Inner *inner)
{
    guint length;
    inner->at = verb;
    inner->noun = FALSE;
    for (guint k = verb; k > 0 && k + 4 > verb; k--)
        inner->negative = inner->negative || is_negation(scene->view, (gint)k - 1);
    return deed_act(scene, verb, FALSE, &length) != NULL;
}

/* The verb of the clause whose first auxiliary or verb is at `k`. */
static gboolean
take_clause(const Scene *scene, guint k, Inner *inner)
{
    const View *view = scene->view;
    for (guint i = k; i < view->n && i < k + 7; i++) {
        guint32 bits = view_bits(view, (gint)i);
        if (bits & WORD_MODAL)
            inner->modal = (gint)i;
        if (view_verb(view, (gint)i))
            return take_verb(scene, i, inner);
        if (!(bits & (WORD_AUXILIARY | WORD_ADVERB | WORD_NEGATION)) &&
            !view_is(view, (gint)i, "to"))
            return FALSE;
    }
    return FALSE;
}

gboolean
inner_find(const Scene *scene, guint end, gboolean clause, Inner *inner)
{
    const View *view = scene->view;
    *inner = (Inner){.subject = -1, .modal = -1};
    for (guint i = end; i < view->n && i < end + REACH;) {
        guint32 bits = view_bits(view, (gint)i);
        gint c = chunks_at(&scene->chunks, (gint)i);
        if (c >= 0) {
            const Chunk *chunk = &scene->chunks.chunk[c];
            if (!is_circumstance(view, chunk->preposition) && inner_noun(scene, c, i, inner))
                return TRUE;
            inner->subject = c;
            i = chunk->end;
        } else if (view_is(view, (gint)i, "to")) {
            guint verb = skip_adverbs(view, i + 1);
            if (chunks_at(&scene->chunks, (gint)verb) < 0)
                return take_verb(scene, verb, inner);
            i++;
        } else if (view_mark(view, (gint)i) == MARK_COMMA) {
            gint next = chunks_at(&scene->chunks, (gint)i + 1);
            if (next < 0 || !scene->chunks.chunk[next].joined)
                return FALSE;
            i++;
        } else if (view_mark(view, (gint)i) & (MARK_STOP | MARK_SEMICOLON | MARK_DASH)) {
            return FALSE;
        } else if (view_verb(view, (gint)i) || (bits & (VERB_ING | WORD_AUXILIARY))) {
            if ((bits & VERB_ING) && !(bits & WORD_AUXILIARY))
                return take_verb(scene, i, inner);
            return clause && inner->subject >= 0 && take_clause(scene, i, inner);
        } else if ((bits & (WORD_RELATIVE | WORD_SUBORDINATOR)) &&
                   !view_is(view, (gint)i, "that")) {
            return FALSE;
        } else {
            i++;
        }
    }
    return FALSE;
}
