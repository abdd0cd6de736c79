/* phrase: the noun phrases of what is talked of. */
#include "phrase.h"

#include <string.h>

#define WORDS_MAX 5 /* of one phrase */

gboolean
phrase_boundary(const View *view, guint i)
{
    guint32 bits = view_bits(view, (gint)i);
    if (view_mark(view, (gint)i) & ~(guint)MARK_HYPHEN)
        return TRUE;
    if (view->actor[i]) /* "the two sides", but "the Ukrainian plane" */
        return strcmp(view->actor[i]->what, "person") == 0 || *view->actor[i]->status == 'p' ||
               (g_str_has_prefix(view->actor[i]->status, "nominal") &&
                strcmp(view->actor[i]->what, "country") != 0);
    return (bits & WORD_PRONOUN) || view->date[i] || view_is(view, (gint)i, "according") ||
           view_finite(view, (gint)i) ||
           (bits & (WORD_PREPOSITION | WORD_TIME_PREPOSITION | WORD_CONJUNCTION |
                    WORD_SUBORDINATOR | WORD_RELATIVE | WORD_AUXILIARY)) ||
           view_is(view, (gint)i, "to");
}

gboolean
phrase_empty_word(const View *view, guint i)
{
    guint32 bits = view_bits(view, (gint)i);
    return (bits &
            (WORD_DETERMINER | WORD_ORDINAL | WORD_POSSESSIVE | WORD_ADVERB | WORD_NEGATION)) ||
           ((bits & WORD_PRONOUN) != 0) || (view->token[i].flags & TOKEN_POSSESSIVE) ||
           (view_mark(view, (gint)i) & MARK_HYPHEN);
}

/* TRUE if a name of no party to the news stands at `i`: "Khashoggi's disappearance". */
static gboolean
is_owner(const View *view, guint i)
{
    if (!view->actor[i] || !g_str_has_prefix(view->actor[i]->status, "named"))
        return FALSE;
    guint end = view_row_end(view, view->actor, i);
    return end + 1 < view->n && (view->token[end].flags & TOKEN_POSSESSIVE) &&
           !phrase_boundary(view, end + 1);
}

guint
phrase_end(const View *view, guint first, guint to)
{
    guint end = first;
    if (end < to && is_owner(view, end))
        end = view_row_end(view, view->actor, end) + 1;
    guint most = end + WORDS_MAX;
    while (end < to && end < most && !phrase_boundary(view, end) &&
           !(view->token[end].flags & TOKEN_POSSESSIVE && !is_owner(view, end - 1)))
        end++;
    return end;
}

/* "knowledge of what took place": a clause, no phrase. */
static gboolean
is_question(const View *view, guint i)
{
    static const char *const words[] = {"what", "whatever", "which", "whether", "how",
                                        "why",  "where",    "who",   "when",    NULL};
    return g_strv_contains(words, view->token[i].fold);
}

/* "the arrest of opposition leader Viktor Malik": the end of the name after its office. */
static guint
over_name(const View *view, guint end, guint to)
{
    const Row *row = end < to ? view->actor[end] : NULL;
    if (row == NULL || strcmp(row->what, "person") != 0 || view_mark(view, (gint)end - 1) ||
        !g_str_has_prefix(row->status, "named"))
        return end;
    guint last = view_row_end(view, view->actor, end);
    gboolean owner = last < view->n && (view->token[last].flags & TOKEN_POSSESSIVE);
    return owner || view_finite(view, (gint)last) ? end : last;
}

guint
phrase_of_end(const View *view, guint end, guint to)
{
    if (end + 1 >= to || !view_is(view, (gint)end, "of"))
        return end;
    guint from = end + 1;
    while (from < to && phrase_empty_word(view, from))
        from++;
    if (from < to && is_question(view, from))
        return end;
    const Row *row = from < to ? view->actor[from] : NULL;
    gboolean person = row && strcmp(row->what, "person") == 0 &&
                      g_str_has_prefix(row->status, "named") && !is_owner(view, from);
    if (person || (row && strcmp(row->what, "group") == 0)) /* "the wishes of the Malian people" */
        return view_row_end(view, view->actor, from);
    guint after = from < to ? phrase_end(view, from, to) : from;
    return after > from ? over_name(view, after, to) : end;
}

/* What stands between a preposition and its noun: "the", "its", "two". */
static guint
skip_empty(const View *view, guint from, guint to)
{
    while (from < to && phrase_empty_word(view, from))
        from++;
    return from;
}

/* TRUE if the phrase is no party and, unless `town`, no town, where the talk itself may have been.
 */
static gboolean
is_theme(const View *view, guint from, guint end, gboolean town)
{
    for (guint i = from; i < end; i++) {
        const Row *row = view->actor[i];
        if (row && (strcmp(row->what, "person") == 0 || strcmp(row->what, "group") == 0 ||
                    *row->status == 'p' || (!town && strcmp(row->what, "place") == 0)))
            return FALSE;
    }
    return end > from && !(view_bits(view, (gint)end - 1) & (WORD_OFFICIAL | WORD_TITLE));
}

static gboolean
names_actor(const View *view, guint from, guint end)
{
    while (from < end && !view->actor[from])
        from++;
    return from < end;
}

/* The words that join a noun to what tells more of it: "against", or with the noun itself
 * ("relations with", "violence in"). Sets *town: also a town may follow. */
static guint
joining_words(const Tables *tables, const View *view, guint end, gboolean *town)
{
    guint whole = end > 0 ? tables_cue(tables, view, end - 1, CUE_COMPLEMENT) : 0;
    *town = whole == 2;
    return whole == 2 ? 1 : tables_cue(tables, view, end, CUE_COMPLEMENT);
}

guint
phrase_complement(const Tables *tables, const View *view, guint end, guint to)
{
    gboolean town;
    guint cue = end + 1 < to ? joining_words(tables, view, end, &town) : 0;
    guint from = cue ? skip_empty(view, end + cue, to) : to;
    guint last = from < to ? phrase_end(view, from, to) : from;
    gboolean empty = last > from && tables_cue(tables, view, from, CUE_EMPTY) == last - from;
    if (empty || !is_theme(view, from, last, town) ||
        (view_is(view, (gint)end, "in") && !names_actor(view, from, last)))
        return end;
    if (view_is(view, (gint)end, "between") && view_is(view, (gint)last, "and") &&
        view->actor[from])
        last = MAX(last, phrase_end(view, skip_empty(view, last + 1, to), to));
    return phrase_of_end(view, last, to);
}
