/* theme: what "the case", "the matter" or "the incident" is. */
#include "theme.h"

#include "phrase.h"

#include <string.h>

#define REACH 12 /* sentences back */

/* TRUE if the noun at `k` tells what it was that happened, or to whom: "Malik's arrest", "the crash
 * of an airliner", "the plane crash". */
static gboolean
is_told(const View *view, guint k)
{
    return view_is(view, (gint)k + 1, "of") || view_is(view, (gint)k + 1, "in") ||
           view_is(view, (gint)k + 1, "at") || view_is(view, (gint)k + 1, "on") ||
           (k > 0 && ((view->token[k - 1].flags & TOKEN_POSSESSIVE) || view->actor[k - 1] ||
                      view_plain(view, (gint)k - 1)));
}

/* The first token of the phrase whose noun is at `k`. */
static guint
phrase_first(const View *view, guint k)
{
    while (k > 0 && !phrase_empty_word(view, k - 1) && !phrase_boundary(view, k - 1))
        k--;
    if (k > 1 && (view->token[k - 1].flags & TOKEN_POSSESSIVE) && view->actor[k - 2])
        k = view_row_first(view, view->actor, k - 2);
    return k;
}

static void
add_phrase(const Tables *tables, const View *view, guint k, Roster *topics)
{
    guint first = phrase_first(view, k), end = phrase_of_end(view, k + 1, view->n);
    if (end == k + 1)
        end = phrase_complement(tables, view, end, view->n);
    guint32 start = view->token[first].start, stop = view->token[end - 1].stop;
    g_autofree char *lower =
        g_utf8_strdown(document_text(view->document) + start, (gssize)(stop - start));
    roster_add(topics, document_string(view->document, g_strdelimit(lower, ";,\"", ' '), -1),
               view->document->arena);
}

/* Finds the last theme before token `to`. */
static gboolean
find_theme(const Tables *tables, const View *view, guint to, Roster *topics)
{
    for (guint k = to; k-- > 0;)
        if (!view->actor[k] && tables_cue(tables, view, k, CUE_THEME) && is_told(view, k) &&
            !view_verb(view, (gint)k)) {
            add_phrase(tables, view, k, topics);
            return TRUE;
        }
    return FALSE;
}

/* "the case", "this matter", "the latest incident". */
static gboolean
refers_back(const Tables *tables, const View *view, guint i)
{
    gboolean definite =
        (view_bits(view, (gint)i) & WORD_DEFINITE) || view_is(view, (gint)i, "this");
    guint k = i + 1;
    while (k < view->n && (view_bits(view, (gint)k) & WORD_ORDINAL))
        k++;
    guint after = k + 1;
    guint32 bits = view_bits(view, (gint)after);
    gboolean more = view_is(view, (gint)after, "of") || view_is(view, (gint)after, "in") ||
                    view_is(view, (gint)after, "around") || view_is(view, (gint)after, "over") ||
                    view_is(view, (gint)after, "between") || view_plain(view, (gint)after) ||
                    (bits & (VERB_ING | VERB_PARTICIPLE | WORD_RELATIVE)) ||
                    view_mark(view, (gint)after) == MARK_HYPHEN;
    return definite && !more && k < view->n && tables_cue(tables, view, k, CUE_REFERS);
}

gboolean
theme_recall(const Tables *tables, const View *view, guint i, Roster *topics)
{
    if (!refers_back(tables, view, i))
        return FALSE;
    View earlier = *view;
    for (guint back = 0, to = i; back <= REACH; back++) {
        if (find_theme(tables, &earlier, to, topics))
            return TRUE;
        if (!view_before(&earlier))
            return FALSE;
        to = earlier.n;
    }
    return FALSE;
}
