/* topics: what was discussed: the noun phrases after about, on, regarding, discussed, focused on.
 */
#include "topics.h"

#include "phrase.h"
#include "theme.h"

#include <string.h>

#define TOPICS_MAX 10 /* of one mention */

/* Steps over words and phrases that introduce a topic without being one: "the importance of". */
static guint
skip_front(const Tables *tables, const View *view, guint i, guint to)
{
    for (;;) {
        guint cue = i < to ? tables_cue(tables, view, i, CUE_AGENDA) : 0;
        if (cue)
            i += cue;
        else if (i < to && phrase_empty_word(view, i))
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
    if (end > from + 1 && view_is(view, (gint)from, "the")) /* of a name */
        from++;
    Document *document = view->document;
    guint32 start = view->token[from].start, stop = view->token[end - 1].stop;
    g_autofree char *lower =
        g_utf8_strdown(document_text(document) + start, (gssize)(stop - start));
    if (stop - start > 2 && topics->n < TOPICS_MAX)
        roster_add(topics, document_string(document, g_strdelimit(lower, ";,\"", ' '), -1),
                   document->arena);
}

/* "to combat", "seeking", "it dealt with": the verb before what is talked of. */
static gboolean
is_leading_verb(const View *view, guint i, guint end)
{
    gboolean more = i + 1 < end;
    if (!view->actor[i] && (view_bits(view, (gint)i - 1) & WORD_PRONOUN) &&
        view_plain(view, (gint)i))
        return TRUE;
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

static gboolean
is_past_form(const Token *word)
{
    return !(word->flags & TOKEN_CAPITAL) && word->size > 4 && g_str_has_suffix(word->fold, "ed");
}

/* "Foreign Minister A", "Speaker of the House B": the title of a person. */
static gboolean
is_title(const View *view, guint first, guint end)
{
    const Row *next = end < view->n ? view->actor[end] : NULL;
    const Row *last = view->actor[end - 1];
    gboolean before = next && strcmp(next->what, "person") == 0;
    if (before && (view_bits(view, (gint)end - 1) & (WORD_TITLE | WORD_OFFICIAL)))
        return TRUE;
    if (!before && !(last && strcmp(last->what, "person") == 0))
        return FALSE;
    for (guint k = first; k + 1 < end; k++)
        if (view_is(view, (gint)k + 1, "of"))
            return (view->word[k] && (view->word[k]->bits & (WORD_TITLE | WORD_OFFICIAL))) != 0;
    return FALSE;
}

/* TRUE if the noun phrase [first, end) of the topics from `from` on is a topic by itself. */
static gboolean
is_topic(const Tables *tables, const View *view, guint from, guint first, guint end)
{
    if (end <= first || !(view->token[first].flags & TOKEN_WORD) ||
        tables_cue(tables, view, first, CUE_EMPTY) == end - first || is_title(view, first, end))
        return FALSE;
    if (tables_cue(tables, view, end - 1, CUE_QUALITY)) /* "personal, cultural and economic ties" */
        return FALSE;
    if (view_is(view, (gint)first, "of")) /* in the middle of a name */
        return FALSE;
    if (end == first + 1 && first > from &&
        (view_bits(view, (gint)first - 1) & (WORD_BE | WORD_MODAL)))
        return FALSE; /* "fish was dear" */
    if (end == first + 1 && (view_verb(view, (gint)first) || view_is(view, (gint)first, "well") ||
                             is_manner(&view->token[first])))
        return FALSE;
    if (view->actor[first] && view_row_end(view, view->actor, first) == end &&
        view_finite(view, (gint)end)) /* "told him that Lisbon wanted" */
        return FALSE;
    return !(view_bits(view, (gint)first) & WORD_OFFICIAL);
}

/* ", says a joint declaration": the verb after what it says. */
static gboolean
is_inverted(const View *view, guint i)
{
    gboolean subject =
        i + 1 < view->n && (view->actor[i + 1] || (view_bits(view, (gint)i + 1) & WORD_DETERMINER));
    return subject && (view_bits(view, (gint)i) & (VERB_THIRD | VERB_PAST)) &&
           (view_mark(view, (gint)i - 1) & (MARK_COMMA | MARK_QUOTE));
}

/* TRUE where what is told ends and the voice that tells it comes: "the palace said", "according
 * to". */
static gboolean
is_voice(const View *view, guint i)
{
    return view_is(view, (gint)i, "according") ||
           ((view_bits(view, (gint)i) & VERB_SAY) &&
            (view_finite(view, (gint)i) || is_inverted(view, i))) ||
           (view_bits(view, (gint)i) & WORD_RELATIVE);
}

/* "rapidly"; not "supply". */
static gboolean
is_adverb(const Tables *tables, const View *view, guint i)
{
    return view_plain(view, (gint)i) && g_str_has_suffix(view->token[i].fold, "ly") &&
           !tables_cue(tables, view, i, CUE_NOUN);
}

/* Cuts off what ends a phrase without belonging to it: "pressure applied by A". */
static guint
cut_end(const Tables *tables, const View *view, guint first, guint end)
{
    end = whole_words(view, first, end);
    while (end > first &&
           ((view_bits(view, (gint)end - 1) & (WORD_DETERMINER | WORD_ADVERB | WORD_PREPOSITION)) ||
            (end > first + 1 && is_adverb(tables, view, end - 1))))
        end--;
    return end > first + 1 && is_past_form(&view->token[end - 1]) ? end - 1 : end;
}

/* "about trade, but not fish", "but fish was left out": after that stands what was not talked of,
 * or what else happened. */
static gboolean
is_other_clause(const View *view, guint first, guint end, guint to)
{
    guint front = first; /* of the phrase, with the empty words that were stepped over */
    while (front > 0 && phrase_empty_word(view, front - 1)) {
        front--;
        if ((view_bits(view, (gint)front) & WORD_NEGATION) &&
            (view_mark(view, (gint)front - 1) ||
             (view_bits(view, (gint)front - 1) & WORD_CONJUNCTION)))
            return TRUE;
    }
    return view_is(view, (gint)front - 1, "but") && end < to && view_finite(view, (gint)end);
}

/* "did not include a discussion of trade": what is not talked of. Not "not only". */
static gboolean
is_denied(const View *view, guint from, guint cue)
{
    if (!(view_bits(view, (gint)cue) & (VERB_DISCUSS | VERB_STRESS)) &&
        !view_is(view, (gint)cue, "discussion") && !view_is(view, (gint)cue + 1, "discussion"))
        return FALSE;
    for (guint k = cue; k-- > from;) {
        guint32 bits = view_bits(view, (gint)k);
        if (bits & WORD_NEGATION)
            return !view_is(view, (gint)k + 1, "only") && !view_is(view, (gint)k + 1, "just");
        if (view_mark(view, (gint)k) || view_is(view, (gint)k, "but") ||
            (bits & (WORD_SUBORDINATOR | WORD_RELATIVE)))
            return FALSE;
    }
    return FALSE;
}

/* ", whose members must pay": the comma or whatever ends the clause that tells more of the phrase
 * before; `i` if none begins there. */
static guint
relative_end(const View *view, guint i, guint to)
{
    if (!(view_bits(view, (gint)i) & WORD_RELATIVE) || view_mark(view, (gint)i - 1) != MARK_COMMA)
        return i;
    if (view_is(view, (gint)i + 1, "includes") || view_is(view, (gint)i + 1, "included") ||
        view_is(view, (gint)i + 1, "include")) /* "the isles, which include Flores" */
        return i + 2;
    while (i < to && !view_mark(view, (gint)i))
        i++;
    return i;
}

void
topics_read(const Tables *tables, const View *view, guint from, guint to, Roster *topics)
{
    guint i = from, before = topics->n;
    theme_recall(tables, view, from, topics); /* "about the case": then "case" is empty */
    while (i < to && !(view_mark(view, (gint)i) & (MARK_SEMICOLON | MARK_STOP))) {
        if (tables_cue(tables, view, i, CUE_ATTENDING) > 1) /* "on hand", "joined by" */
            return;
        i = relative_end(view, i, to);
        guint first = skip_front(tables, view, i, to), end = phrase_end(view, first, to);
        if (end > first && is_leading_verb(view, first, end)) {
            first = skip_front(tables, view, first + 1, end);
            end = MAX(end, phrase_end(view, first, to));
        }
        if (is_other_clause(view, first, end, to) || is_voice(view, first))
            return;
        if (is_voice(view, end)) { /* the phrase before it is its subject */
            if (end == first && topics->n > before && view->actor[MAX(end, 1) - 1])
                topics->n--;
            return;
        }
        if (end > first)
            end = phrase_of_end(view, end, to);
        guint last = cut_end(tables, view, first, end);
        if (is_topic(tables, view, from, first, last)) {
            if (last == end && !view->actor[end - 1])
                last = end = phrase_complement(tables, view, end, to);
            add_topic(view, first, last, topics);
        }
        i = MAX(end, i) + (end < to && phrase_boundary(view, end) ? 1 : 0);
        if (i <= first && end == first)
            i = first + 1;
    }
}

void
topics_find(const Tables *tables, const View *view, guint from, guint first, guint to,
            Roster *topics)
{
    for (guint i = from; i < to; i++) {
        guint cue = view->actor[i] || view->date[i] ? 0 : tables_cue(tables, view, i, CUE_TOPIC);
        guint until = i < first ? MIN(to, first) : to; /* no contact is its own topic */
        if (cue == 0 || i + cue >= to || view->date[i + cue] || is_denied(view, from, i))
            continue;
        topics_read(tables, view, i + cue, until, topics);
        if (topics->n)
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
    guint32 way = WORD_PRONOUN | VERB_ING | (view_is(view, (gint)i, "on") ? WORD_POSSESSIVE : 0);
    if (view_bits(view, (gint)i + 1) & way)
        return FALSE; /* "on his way", "on arriving"; but "over his remarks" */
    if (view_bits(view, (gint)i + 2) & WORD_ORDINAL)
        return FALSE; /* "on the first leg of a tour" */
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

void
topics_purpose(const Tables *tables, const View *view, guint from, guint to, Roster *topics)
{
    guint k = from;
    while (k < to && (view->actor[k] || view->date[k] || view_mark(view, (gint)k) == MARK_COMMA ||
                      view_is(view, (gint)k, "on") || view_is(view, (gint)k, "in") ||
                      view_is(view, (gint)k, "at") || view_is(view, (gint)k, "from")))
        k++;
    if (!view_is(view, (gint)k, "for") || k + 1 >= to || view->date[k + 1])
        return;
    guint end = k + 1;
    while (end < to && !view_mark(view, (gint)end) && !view_is(view, (gint)end, "with"))
        end++;
    topics_read(tables, view, k + 1, end, topics);
}
