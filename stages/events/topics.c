/* topics: what was discussed: the noun phrases after about, on, regarding, discussed, focused on.
 */
#include "topics.h"

#include "phrase.h"
#include "theme.h"
#include "trim.h"

#include <string.h>

#define TOPICS_MAX 10 /* of one mention */
#define WHOLE_MAX  8  /* tokens of one with what tells more of it */

static const char *
text_of(const View *view, guint from, guint end)
{
    Document *document = view->document;
    guint32 start = view->token[from].start, stop = view->token[end - 1].stop;
    g_autofree char *lower =
        g_utf8_strdown(document_text(document) + start, (gssize)(stop - start));
    return document_string(document, g_strdelimit(lower, ";,\"", ' '), -1);
}

static void
add_topic(const View *view, guint from, guint end, Roster *topics)
{
    if (end > from + 1 && view_is(view, (gint)from, "the")) /* of a name */
        from++;
    if (end <= from)
        return;
    if (view->token[end - 1].stop - view->token[from].start > 2 && topics->n < TOPICS_MAX)
        roster_add(topics, text_of(view, from, end), view->document->arena);
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

/* Adds what tells where to the last topic, unless that may be where the talk was. */
static void
add_whereabouts(const View *view, guint from, guint end, Roster *topics)
{
    const Row *row = view->actor[end - 1];
    gboolean capital = strcmp(row->what, "place") == 0 && g_str_has_prefix(row->rule, "countries:");
    if (capital || end - from > WHOLE_MAX)
        return;
    topics->n--;
    add_topic(view, from, end, topics);
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

/* One phrase among topics; `end` > `first` unless there is none. */
typedef struct {
    guint first, end;
    gboolean half; /* it lacks its noun */
} Phrase;

/* The phrase that begins at `i`, the verb before it stepped over. */
static Phrase
phrase_at(const Tables *tables, const View *view, guint i, guint to)
{
    Phrase phrase = {.first = trim_front(tables, view, i, to)};
    phrase.end = phrase_end(view, phrase.first, to);
    if (phrase.end > phrase.first && is_leading_verb(view, phrase.first, phrase.end)) {
        phrase.first = trim_front(tables, view, phrase.first + 1, phrase.end);
        phrase.end = MAX(phrase.end, phrase_end(view, phrase.first, to));
    }
    return phrase;
}

/* Cuts off an unknown verb at its front and what follows the noun; adds what stands behind "of". */
static void
shape(const Tables *tables, const View *view, guint to, Phrase *phrase)
{
    guint front = trim_verb(tables, view, phrase->first, phrase->end);
    if (front > phrase->first) {
        phrase->first = trim_front(tables, view, front, to);
        phrase->end = MAX(phrase->first, phrase_end(view, phrase->first, to));
    }
    if (phrase->end == phrase->first)
        return;
    guint noun = trim_clause(tables, view, phrase->first, phrase->end);
    phrase->half = noun < phrase->end ? noun == phrase->first + 1
                                      : trim_is_half(tables, view, phrase->end - 1, to);
    phrase->end = noun < phrase->end ? noun : phrase_of_end(view, phrase->end, to);
}

/* Adds the phrase, or to the topic `told` before it where that lies. */
static void
take(const Tables *tables, const View *view, guint from, guint to, Phrase *phrase, Phrase *told,
     Roster *topics)
{
    guint last = trim_end(tables, view, phrase->first, phrase->end);
    if (trim_is_whereabouts(view, told->end, phrase->first, phrase->end)) {
        add_whereabouts(view, told->first, phrase->end, topics);
        return;
    }
    if (phrase->half || !trim_is_topic(tables, view, from, phrase->first, last))
        return;
    guint whole = last;
    if (last == phrase->end && !view->actor[last - 1])
        whole = phrase_complement(tables, view, last, to);
    if (whole > last && whole - phrase->first <= WHOLE_MAX && !trim_ends_in_nation(view, whole))
        last = phrase->end = whole;
    last = trim_end(tables, view, phrase->first, last);
    guint n = topics->n;
    add_topic(view, phrase->first, last, topics);
    *told = (Phrase){.first = phrase->first, .end = topics->n > n ? last : 0};
}

void
topics_read(const Tables *tables, const View *view, guint from, guint to, Roster *topics)
{
    guint i = from, before = topics->n;
    Phrase told = {.end = 0};
    theme_recall(tables, view, from, topics); /* "about the case": then "case" is empty */
    while (i < to && !(view_mark(view, (gint)i) & (MARK_SEMICOLON | MARK_STOP))) {
        if (tables_cue(tables, view, i, CUE_ATTENDING) > 1) /* "on hand", "joined by" */
            return;
        i = relative_end(view, i, to);
        Phrase phrase = phrase_at(tables, view, i, to);
        if (is_other_clause(view, phrase.first, phrase.end, to) || is_voice(view, phrase.first))
            return;
        if (is_voice(view, phrase.end)) { /* the phrase before it is its subject */
            if (phrase.end == phrase.first && topics->n > before &&
                view->actor[MAX(phrase.end, 1) - 1])
                topics->n--;
            return;
        }
        shape(tables, view, to, &phrase);
        take(tables, view, from, to, &phrase, &told, topics);
        i = MAX(phrase.end, i) + (phrase.end < to && phrase_boundary(view, phrase.end) ? 1 : 0);
        if (i <= phrase.first && phrase.end == phrase.first)
            i = phrase.first + 1;
    }
}

guint
topics_told(const View *view, guint i)
{
    static const char *const words[] = {"on", "for", "about", "over", "of", "against", NULL};
    guint k = i + 1;
    if (!(view_bits(view, (gint)i) & VERB_TELL) && !view_is(view, (gint)i, "pressed"))
        return 0;
    while (k < view->n && !view->actor[k] &&
           (view_bits(view, (gint)k) & (WORD_DETERMINER | WORD_POSSESSIVE)) &&
           !(view_bits(view, (gint)k) & WORD_PRONOUN))
        k++;
    if (k < view->n && view->actor[k])
        k = view_row_end(view, view->actor, k);
    else if (view_bits(view, (gint)k) & WORD_PRONOUN)
        k++;
    else
        return 0;
    return k < view->n && g_strv_contains(words, view->token[k].fold) ? k + 1 - i : 0;
}

/* The tokens of "in a last-ditch attempt to" from "in" on, 0 if there are none. */
static guint
attempt(const View *view, guint i)
{
    guint k = i + 2;
    if (!view_is(view, (gint)i, "in") ||
        !(view_is(view, (gint)i + 1, "a") || view_is(view, (gint)i + 1, "an")))
        return 0;
    while (k < view->n && k < i + 7 && !view->actor[k] &&
           !(view_mark(view, (gint)k) & ~(guint)MARK_HYPHEN) && !view_is(view, (gint)k + 1, "to"))
        k++;
    gboolean noun = view_is(view, (gint)k, "attempt") || view_is(view, (gint)k, "effort") ||
                    view_is(view, (gint)k, "bid");
    return noun && view_is(view, (gint)k + 1, "to") ? k + 2 - i : 0;
}

void
topics_find(const Tables *tables, const View *view, guint from, guint first, guint to,
            Roster *topics)
{
    for (guint i = from; i < to; i++) {
        guint cue = view->actor[i] || view->date[i] ? 0 : tables_cue(tables, view, i, CUE_TOPIC);
        if (cue == 0)
            cue = MAX(topics_told(view, i), attempt(view, i));
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

/* The last token of the noun at [first, end): "Summit | of the Lakes". */
static guint
noun_of(const View *view, guint first, guint end)
{
    for (guint k = first + 1; k < end; k++)
        if (view_is(view, (gint)k, "of"))
            return k - 1;
    return end - 1;
}

void
topics_occasion(const Tables *tables, const View *view, guint from, guint to, Roster *topics)
{
    static const char *const words[] = {"at", "during", "for", "attend", "attending", NULL};
    for (guint i = from; i + 1 < to; i++) {
        if (view->actor[i] || !g_strv_contains(words, view->token[i].fold))
            continue;
        Phrase phrase = phrase_at(tables, view, i + 1, to);
        shape(tables, view, to, &phrase);
        guint last = trim_end(tables, view, phrase.first, phrase.end);
        if (last <= phrase.first ||
            !tables_cue(tables, view, noun_of(view, phrase.first, last), CUE_OCCASION) ||
            (last == phrase.first + 1 && !view->actor[phrase.first]) ||
            !trim_is_topic(tables, view, i + 1, phrase.first, last))
            continue;
        add_topic(view, phrase.first, last, topics);
        return;
    }
}
