/* trim: what of the words of a topic is its noun phrase. */
#include "trim.h"

#include "phrase.h"

#include <string.h>

#define FRONT_MAX 3 /* tokens of a verb and its particle before a determiner, + 1 */

/* "support for the strikers", which is a topic as it stands. */
static gboolean
is_backing(const View *view, guint i)
{
    return view_is(view, (gint)i, "support") &&
           (view_is(view, (gint)i + 1, "for") || view_is(view, (gint)i + 1, "to"));
}

/* "rapidly"; not "supply". */
static gboolean
is_adverb(const Tables *tables, const View *view, guint i)
{
    return view_plain(view, (gint)i) && g_str_has_suffix(view->token[i].fold, "ly") &&
           !tables_cue(tables, view, i, CUE_NOUN);
}

/* "ongoing efforts", "possible sanctions": what is told of the noun is no part of the topic. */
static gboolean
is_colour(const Tables *tables, const View *view, guint i, guint to)
{
    return i + 1 < to && !(view->token[i].flags & TOKEN_CAPITAL) &&
           (tables_cue(tables, view, i, CUE_COLOUR) == 1 || is_adverb(tables, view, i)) &&
           !phrase_boundary(view, i + 1);
}

guint
trim_front(const Tables *tables, const View *view, guint i, guint to)
{
    for (;;) {
        guint cue = i < to ? tables_cue(tables, view, i, CUE_AGENDA) : 0;
        if (cue && !is_backing(view, i))
            i += cue;
        else if (i < to && (phrase_empty_word(view, i) || is_colour(tables, view, i, to)))
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

/* "fleeing", "stepping": a form that is no noun such as "fishing", no adjective. */
static gboolean
is_gerund(const Tables *tables, const View *view, guint i)
{
    const Token *word = &view->token[i];
    return !view->actor[i] && !(word->flags & TOKEN_CAPITAL) && word->size > 4 &&
           g_str_has_suffix(word->fold, "ing") && view_mark(view, (gint)i - 1) != MARK_HYPHEN &&
           !tables_cue(tables, view, i, CUE_NOUN) && !tables_cue(tables, view, i, CUE_QUALITY) &&
           !tables_cue(tables, view, i, CUE_COLOUR);
}

guint
trim_verb(const Tables *tables, const View *view, guint first, guint end)
{
    guint front = first;
    guint32 bits = view_bits(view, (gint)first);
    if (end > first + 1 && !view->actor[first] &&
        (is_gerund(tables, view, first) ||
         ((bits & VERB_BASE) && !(bits & (VERB_NOUN | VERB_PARTICIPLE)))))
        front++;
    for (guint k = first + 1; k + 1 < end && k < first + FRONT_MAX; k++)
        if (!view->actor[k] && ((view_bits(view, (gint)k) & (WORD_DETERMINER | WORD_POSSESSIVE)) ||
                                view_is(view, (gint)k, "more")))
            front = k;
    return front;
}

guint
trim_clause(const Tables *tables, const View *view, guint first, guint end)
{
    for (guint k = first + 1; k < end; k++) {
        guint32 bits = view->actor[k] ? 0 : view_bits(view, (gint)k);
        if (is_gerund(tables, view, k))
            return k;
        if (k >= first + FRONT_MAX && (bits & (WORD_DETERMINER | WORD_POSSESSIVE)))
            return k - 1; /* "the zone | along the border" */
    }
    return end;
}

gboolean
trim_is_half(const Tables *tables, const View *view, guint i, guint to)
{
    static const char *const endings[] = {"ive", "ical", "ional", "ous", "ful", "ese", "ern", NULL};
    const Token *word = &view->token[i];
    gboolean more = i + 1 < to && (view_mark(view, (gint)i + 1) == MARK_COMMA ||
                                   (view_bits(view, (gint)i + 1) & WORD_CONJUNCTION));
    if (!more || !view_plain(view, (gint)i) || tables_cue(tables, view, i, CUE_NOUN))
        return FALSE;
    for (guint k = 0; endings[k]; k++)
        if (g_str_has_suffix(word->fold, endings[k]))
            return TRUE;
    return FALSE;
}

gboolean
trim_ends_in_nation(const View *view, guint end)
{
    const Row *row = view->actor[end - 1];
    return row && strcmp(row->what, "country") == 0 && g_str_has_prefix(row->status, "nominal") &&
           !strchr(row->who, ';') && /* "ties between the two countries" */
           view_row_end(view, view->actor, end - 1) == end;
}

/* "Rome", "the Saudis", "CNN", alone. */
static gboolean
is_bare_name(const Tables *tables, const View *view, guint first, guint end)
{
    const Row *row = view->actor[first];
    if (tables_cue(tables, view, first, CUE_MEDIA))
        return TRUE;
    if (!row || view_row_end(view, view->actor, first) != end)
        return FALSE;
    gboolean capital = strcmp(row->what, "place") == 0 && g_str_has_prefix(row->rule, "countries:");
    return capital || (strcmp(row->what, "group") == 0 && *row->place);
}

/* "the two countries", "bind our countries"; not "ties between the two countries". */
static gboolean
ends_in_sides(const View *view, guint first, guint end)
{
    const Row *row = view->actor[end - 1];
    if (!row || !strchr(row->who, ';') || view_row_end(view, view->actor, end - 1) != end)
        return FALSE;
    guint start = view_row_first(view, view->actor, end - 1);
    return start <= first || !(view_bits(view, (gint)start - 1) & WORD_PREPOSITION);
}

/* "supportive of", "highly of": no noun at its front. */
static gboolean
lacks_noun(const Tables *tables, const View *view, guint first, guint end)
{
    return end > first + 1 && view_is(view, (gint)first + 1, "of") &&
           (tables_cue(tables, view, first, CUE_QUALITY) || is_adverb(tables, view, first));
}

gboolean
trim_is_whereabouts(const View *view, guint before, guint first, guint end)
{
    static const char *const words[] = {"in",   "at",   "from", "to",     "through", "via",
                                        "near", "into", "with", "across", "towards", NULL};
    const Row *row = end > first ? view->actor[first] : NULL;
    if (!row || before == 0 || view_row_end(view, view->actor, first) != end ||
        (strcmp(row->what, "place") != 0 && strcmp(row->what, "country") != 0))
        return FALSE;
    guint k = before + 1;
    while (k < first && phrase_empty_word(view, k))
        k++;
    return k == first && g_strv_contains(words, view->token[before].fold);
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

gboolean
trim_is_topic(const Tables *tables, const View *view, guint from, guint first, guint end)
{
    if (end <= first || !(view->token[first].flags & TOKEN_WORD) ||
        tables_cue(tables, view, first, CUE_EMPTY) == end - first || is_title(view, first, end))
        return FALSE;
    if (tables_cue(tables, view, end - 1, CUE_QUALITY)) /* "personal, cultural and economic ties" */
        return FALSE;
    if (view_is(view, (gint)first, "of")) /* in the middle of a name */
        return FALSE;
    if (trim_ends_in_nation(view, end) || ends_in_sides(view, first, end) ||
        is_bare_name(tables, view, first, end) || lacks_noun(tables, view, first, end))
        return FALSE;
    if (end == first + 1 && is_gerund(tables, view, first))
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
    return !(view_bits(view, (gint)first) & WORD_OFFICIAL) ||
           tables_cue(tables, view, first, CUE_MATTER) == end - first; /* "official visit" */
}

/* TRUE if the last word before `end` is the second half of a compound: "run-up". */
static gboolean
is_compound(const View *view, guint first, guint end)
{
    return end > first + 2 && (view_mark(view, (gint)end - 2) & MARK_HYPHEN);
}

guint
trim_end(const Tables *tables, const View *view, guint first, guint end)
{
    end = whole_words(view, first, end);
    while (end > first && !is_compound(view, first, end) &&
           ((view_bits(view, (gint)end - 1) & (WORD_DETERMINER | WORD_ADVERB | WORD_PREPOSITION)) ||
            (end > first + 1 && is_adverb(tables, view, end - 1))))
        end--;
    if (end <= first + 1 || is_compound(view, first, end))
        return end;
    return is_past_form(&view->token[end - 1]) ? end - 1 : end;
}
