/* topics: what was discussed: the noun phrases after about, on, regarding, discussed, focused on.
 */
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
           (bits & (WORD_PREPOSITION | WORD_TIME_PREPOSITION | WORD_CONJUNCTION |
                    WORD_SUBORDINATOR | WORD_RELATIVE | WORD_AUXILIARY)) ||
           view_is(view, (gint)i, "to");
}

/* A word that does not belong to the beginning of a topic. */
static gboolean
is_empty_word(const View *view, guint i)
{
    guint32 bits = view_bits(view, (gint)i);
    return (bits &
            (WORD_DETERMINER | WORD_ORDINAL | WORD_POSSESSIVE | WORD_ADVERB | WORD_NEGATION)) ||
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

/* A compound cut at its hyphen by what comes next leaves no half: "broader trans-" is "broader". */
static guint
whole_words(const View *view, guint from, guint end)
{
    while (end > from && (view_mark(view, (gint)end - 1) & MARK_HYPHEN))
        end -= MIN(2u, end - from);
    return end;
}

static void
add_topic(const View *view, guint from, guint end, Roster *topics)
{
    end = whole_words(view, from, end);
    if (end == from)
        return;
    Document *document = view->document;
    guint32 start = view->token[from].start, stop = view->token[end - 1].stop;
    g_autofree char *lower =
        g_utf8_strdown(document_text(document) + start, (gssize)(stop - start));
    if (stop - start > 2 && topics->n < TOPICS_MAX)
        roster_add(topics, document_string(document, g_strdelimit(lower, ";,\"", ' '), -1),
                   document->arena);
}

/* "to combat", "seeking", "containing": the verb before what is talked of. */
static gboolean
is_leading_verb(const View *view, guint i, guint end)
{
    gboolean more = i + 1 < end;
    if (view->actor[i] || !more)
        return FALSE;
    if (view_is(view, (gint)i - 1, "to") || (view_bits(view, (gint)i) & VERB_ING))
        return TRUE;
    return view_plain(view, (gint)i) && g_str_has_suffix(view->token[i].fold, "ing") &&
           (view_bits(view, (gint)i + 1) & (WORD_DETERMINER | WORD_POSSESSIVE)) != 0;
}

/* "closely", "committed": alone it says how, not what. */
static gboolean
is_manner(const Token *word)
{
    return !(word->flags & TOKEN_CAPITAL) &&
           (g_str_has_suffix(word->fold, "ly") || g_str_has_suffix(word->fold, "ed"));
}

/* TRUE if the noun phrase [first, end) is a topic by itself. */
static gboolean
is_topic(const View *view, guint first, guint end)
{
    if (end <= first || !(view->token[first].flags & TOKEN_WORD))
        return FALSE;
    if (end == first + 1 && (view_verb(view, (gint)first) || view_is(view, (gint)first, "well") ||
                             is_manner(&view->token[first])))
        return FALSE;
    return !(view_bits(view, (gint)first) & WORD_OFFICIAL);
}

/* TRUE where what is told ends and the voice that tells it comes: "the palace said", "according
 * to". */
static gboolean
is_voice(const View *view, guint i)
{
    return view_is(view, (gint)i, "according") ||
           (view_finite(view, (gint)i) && (view_bits(view, (gint)i) & VERB_SAY)) ||
           (view_bits(view, (gint)i) & WORD_RELATIVE);
}

void
topics_read(const Tables *tables, const View *view, guint from, guint to, Roster *topics)
{
    guint i = from, before = topics->n;
    while (i < to && !(view_mark(view, (gint)i) & (MARK_SEMICOLON | MARK_STOP))) {
        guint first = skip_front(tables, view, i, to), end = first;
        while (end < to && end < first + WORDS_MAX && !is_boundary(view, end) &&
               !(view->token[end].flags & TOKEN_POSSESSIVE))
            end++;
        if (end > first && is_leading_verb(view, first, end))
            first = skip_front(tables, view, first + 1, end);
        if (is_voice(view, end)) { /* the phrase before it is its subject */
            if (end == first && topics->n > before && view->actor[MAX(end, 1) - 1])
                topics->n--;
            return;
        }
        guint last = end;
        while (last > first && (view_bits(view, (gint)last - 1) & (WORD_DETERMINER | WORD_ADVERB)))
            last--;
        if (is_topic(view, first, last))
            add_topic(view, first, last, topics);
        i = MAX(end, i) + (end < to && is_boundary(view, end) ? 1 : 0);
        if (i <= first && end == first)
            i = first + 1;
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

/* "on trade", "over fishing rights"; not "on Friday", "on the phone". */
static gboolean
opens_topic(const Tables *tables, const View *view, guint i, guint from)
{
    if (!view_is(view, (gint)i, "on") && !view_is(view, (gint)i, "over"))
        return FALSE;
    if (i + 1 >= view->n || view->date[i + 1] || tables_cue(tables, view, i, CUE_REMOTE) ||
        tables_cue(tables, view, i, CUE_PRESENCE) || view_is(view, (gint)i + 1, "behalf") ||
        view_is(view, (gint)i + 1, "condition") || (view->token[i + 1].flags & TOKEN_NUMBER))
        return FALSE;
    if (view_bits(view, (gint)i + 1) & (WORD_PRONOUN | WORD_POSSESSIVE | VERB_ING))
        return FALSE; /* "on his way", "on arriving" */
    return i == from || view->actor[i - 1] || view->date[i - 1];
}

void
topics_after_on(const Tables *tables, const View *view, guint from, guint to, Roster *topics)
{
    for (guint i = from; i < to && !view_finite(view, (gint)i); i++)
        if (opens_topic(tables, view, i, from)) {
            topics_read(tables, view, i + 1, to, topics);
            return;
        }
}
