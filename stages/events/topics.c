/* topics: what was discussed: the noun phrases after about, on, regarding, discussed, focused on. */
#include "topics.h"

#include <string.h>

#define WORDS_MAX  5  /* of one topic */
#define TOPICS_MAX 10 /* of one mention */

/* A word that ends a noun phrase. */
static gboolean
is_boundary(const View *view, guint i)
{
    guint32 bits = view_bits(view, (gint)i);
    if (view_mark(view, (gint)i) & ~(guint)MARK_HYPHEN)
        return TRUE;
    if (view->actor[i])
        return strcmp(view->actor[i]->what, "person") == 0 || *view->actor[i]->status == 'p';
    return view->date[i] || view_is(view, (gint)i, "according") || view_finite(view, (gint)i) ||
           (bits & (WORD_PREPOSITION | WORD_TIME_PREPOSITION | WORD_CONJUNCTION | WORD_SUBORDINATOR |
                    WORD_RELATIVE | WORD_AUXILIARY)) ||
           view_is(view, (gint)i, "to");
}

/* A word that does not belong to the beginning of a topic. */
static gboolean
is_empty_word(const View *view, guint i)
{
    guint32 bits = view_bits(view, (gint)i);
    return (bits & (WORD_DETERMINER | WORD_POSSESSIVE | WORD_ADVERB | WORD_NEGATION)) ||
           ((bits & WORD_PRONOUN) != 0) || (view->token[i].flags & TOKEN_POSSESSIVE) ||
           (view_mark(view, (gint)i) & MARK_HYPHEN);
}

/* Steps over words and phrases that introduce a topic without being one: "the importance of". */
static guint
skip_front(const Tables *tables, const View *view, guint i, guint to)
{
    for (;;) {
        guint cue = i < to ? tables_cue(tables, view, i, CUE_AGENDA) : 0;
        if (cue)
            i += cue;
        else if (i < to && is_empty_word(view, i))
            i++;
        else
            return i;
    }
}

static void
add_topic(const View *view, guint from, guint end, Roster *topics)
{
    Document *document = view->document;
    guint32 start = view->token[from].start, stop = view->token[end - 1].stop;
    g_autofree char *lower = g_utf8_strdown(document_text(document) + start, (gssize)(stop - start));
    if (stop - start > 2 && topics->n < TOPICS_MAX)
        roster_add(topics, document_string(document, g_strdelimit(lower, ";,\"", ' '), -1),
                   document->arena);
}

void
topics_read(const Tables *tables, const View *view, guint from, guint to, Roster *topics)
{
    guint i = from;
    while (i < to && !(view_mark(view, (gint)i) & (MARK_SEMICOLON | MARK_STOP))) {
        guint first = skip_front(tables, view, i, to), end = first;
        while (end < to && end < first + WORDS_MAX && !is_boundary(view, end) &&
               !(view->token[end].flags & TOKEN_POSSESSIVE))
            end++;
        gboolean verb = end == first + 1 && view_verb(view, (gint)first);
        gboolean empty = end <= first || verb || (view_bits(view, (gint)first) & WORD_OFFICIAL);
        if (!empty && (view->token[first].flags & TOKEN_WORD))
            add_topic(view, first, end, topics);
        if (view_finite(view, (gint)end) || view_is(view, (gint)end, "according") || (view_bits(view, (gint)end) & WORD_RELATIVE))
            return;
        i = MAX(end, first) + (end < to && is_boundary(view, end) ? 1 : 0);
        if (i == first)
            i++;
    }
}

void
topics_find(const Tables *tables, const View *view, guint from, guint to, Roster *topics)
{
    for (guint i = from; i < to; i++) {
        guint cue = view->actor[i] || view->date[i] ? 0 : tables_cue(tables, view, i, CUE_TOPIC);
        if (cue == 0 || i + cue >= to || view->date[i + cue])
            continue;
        topics_read(tables, view, i + cue, to, topics);
        return;
    }
}
