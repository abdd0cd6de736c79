/* view: one sentence as the frames see it: its tokens with their word classes, actors and dates. */
#ifndef READOUT_EVENTS_VIEW_H
#define READOUT_EVENTS_VIEW_H

#include "layers.h"

#define VIEW_MOST 500

typedef struct {
    Document *document;
    const Layers *layers;
    const Row *sentence;
    guint index; /* of the sentence */
    const Token *token;
    guint n;
    const Word **word; /* each array: n members, NULL where there is none */
    const Row **actor;
    const Row **date;
    const guint32 *bits;
    const guint8 *mark;
} View;

/* The view of sentence `index`. One of more than VIEW_MOST tokens is no sentence of news (the
 * longest of 100,000 has 159 words) and read in pieces, since what stands around a trigger is
 * looked for in all of the view: this is the first of them. */
View view_sentence(Document *document, const Layers *layers, guint index);

/* Goes on to the next piece of the sentence; FALSE if there is none. */
gboolean view_next(View *view);

/* Goes back to the sentence before; FALSE if there is none. */
gboolean view_before(View *view);

/* The word classes of token `i`; 0 outside the sentence and inside an actor (but its pronouns) or a
 * date. */
static inline guint32
view_bits(const View *view, gint i)
{
    return i < 0 || (guint)i >= view->n ? 0 : view->bits[i];
}

/* The MARK_ of token `i`, 0 for a word; MARK_STOP outside the sentence. */
static inline guint
view_mark(const View *view, gint i)
{
    return i < 0 || (guint)i >= view->n ? MARK_STOP : view->mark[i];
}

/* TRUE if token `i` is `word` (folded). */
static inline gboolean
view_is(const View *view, gint i, const char *word)
{
    return i >= 0 && (guint)i < view->n && token_is(&view->token[i], word);
}

/* The first and the end token of the actor or date at token `i`. */
guint view_row_first(const View *view, const Row **layer, guint i);
guint view_row_end(const View *view, const Row **layer, guint i);

/* TRUE if `i` stands where a noun stands: after a determiner, a possessive, a preposition, an
 * adjective. */
gboolean view_nominal(const View *view, gint i);

/* TRUE if token `i` is a verb here (not an auxiliary), and one with a tense. */
gboolean view_verb(const View *view, gint i);
gboolean view_finite(const View *view, gint i);

/* TRUE if token `i` is a participle before the title or name of a person: "the visiting president".
 */
gboolean view_attributive(const View *view, gint i);

/* TRUE if token `i` is a lower-case word of no class: noun, adjective or unknown verb. */
gboolean view_plain(const View *view, gint i);

#endif
