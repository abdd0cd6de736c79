/* hedge: words around a verb group that take back or turn what it says: a condition, a lack, an end
 * that was not served. */
#include "hedge.h"

/* TRUE if the word opens the clause of the verb group at `first`. */
static gboolean
opened_by(const View *view, guint first, const char *word)
{
    for (gint k = (gint)first - 1; k >= 0 && k + 6 > (gint)first; k--) {
        if (view_is(view, k, word))
            return TRUE;
        if (view_verb(view, k) || view_mark(view, k) || (view_bits(view, k) & WORD_RELATIVE))
            return FALSE;
    }
    return FALSE;
}

gboolean
hedge_condition(const View *view, guint first)
{
    return opened_by(view, first, "if") || opened_by(view, first, "unless");
}

gboolean
hedge_open(const View *view, guint first)
{
    return opened_by(view, first, "whether");
}

gboolean
hedge_lack(const View *view, const Group *group)
{
    if (group->infinitive && view_is(view, group->to - 1, "yet")) /* "has yet to meet him" */
        return TRUE;
    if (group->negative && group->perfect)
        for (guint k = group->first; k < view->n && k < group->verb + 12; k++)
            if (view_is(view, (gint)k, "since") || view_is(view, (gint)k, "yet") ||
                view_is(view, (gint)k, "never"))
                return TRUE;
    return FALSE;
}

gboolean
hedge_first(const View *view, const Group *group)
{
    gint noun = group->to - 1;
    if (noun < 0 || view_verb(view, noun) || group->modal >= 0)
        return FALSE;
    for (gint k = noun; k >= 0 && k + 7 > noun && !view_verb(view, k); k--) {
        if (view_is(view, k, "first") || view_is(view, k, "only") || view_is(view, k, "latest") ||
            view_is(view, k, "second") || view_is(view, k, "third"))
            return !view_is(view, k - 1, "at") && !view_is(view, k - 2, "as") &&
                   !view_is(view, k - 2, "be"); /* "wants to be the first to" */
        if (view_mark(view, k) & ~(guint)MARK_HYPHEN)
            return FALSE;
    }
    return FALSE;
}

gboolean
hedge_unserved(const View *view, const Group *group)
{
    if (group->governor >= 0 || group->is_to)
        return FALSE;
    for (gint k = group->to - 1; k >= 0 && !view_mark(view, k); k--)
        if (view_verb(view, k))
            return group_at(view, (guint)k).negative;
    return FALSE;
}

gboolean
hedge_first_time(const View *view, const Group *group)
{
    gint k = (gint)group->first - 1;
    while (k > 0 && k + 9 > (gint)group->first && !view_is(view, k, "time"))
        k--;
    if (!group->perfect || !view_is(view, k, "time") || !view_is(view, k - 1, "first"))
        return FALSE;
    for (k -= 2; k > 0 && !view_mark(view, k); k--)
        if (view_is(view, k, "be"))
            return (view_bits(view, k - 1) & WORD_MODAL) != 0;
    return FALSE;
}

/* "was due to meet him but fell ill", "was to meet him, but". */
static gboolean
was_due(const View *view, const Group *group)
{
    gint k = (group->governor >= 0 ? group->governor : (gint)group->verb - 1) - 1;
    while (view_bits(view, k) & WORD_ADVERB)
        k--;
    if ((group->governor < 0 && !group->is_to) ||
        !(view_is(view, k, "was") || view_is(view, k, "were")))
        return FALSE;
    for (guint i = group->verb; i < view->n; i++)
        if (view_is(view, (gint)i, "but")) {
            for (guint next = i + 1; next < MIN(i + 5, view->n); next++)
                if (view_bits(view, (gint)next) & WORD_MODAL)
                    return FALSE;
            return TRUE;
        }
    return FALSE;
}

gboolean
hedge_dashed(const View *view, const Group *group)
{
    gint k = group->governor;
    if (was_due(view, group))
        return TRUE;
    if (k < 0 || !view_verb(view, k) || !group_at(view, (guint)k).perfect)
        return FALSE;
    while (k > 0 && !view_is(view, k, "had") && k + 4 > group->governor)
        k--;
    if (!view_is(view, k, "had"))
        return FALSE;
    for (guint i = group->verb; i < view->n; i++)
        if (view_is(view, (gint)i, "but"))
            return TRUE;
    return FALSE;
}

/* "could agree at a meeting on Sunday": what the verb hopes to do there lies ahead. */
static gboolean
at_hope(const View *view, gint at)
{
    for (gint k = at - 1; k >= 0 && !view_mark(view, k); k--) {
        if (!view_verb(view, k))
            continue;
        Group group = group_at(view, (guint)k);
        return !group.negative && !group.perfect &&
               (view_is(view, group.modal, "will") || view_is(view, group.modal, "could") ||
                view_is(view, group.modal, "may") || view_is(view, group.modal, "might"));
    }
    return FALSE;
}

gboolean
hedge_beside_plan(const View *view, guint first, guint end)
{
    gint before = (gint)first - 1;
    gboolean beside = view_is(view, before, "after") || view_is(view, before, "before") ||
                      view_is(view, before, "during") || view_is(view, before, "following");
    if (view_is(view, before, "at"))
        return at_hope(view, before);
    if (!beside || !(view_bits(view, (gint)first) & (WORD_DEFINITE | WORD_POSSESSIVE)))
        return FALSE;
    for (guint k = first; k < MIN(end + 4, view->n); k++)
        if (view->date[k])
            return FALSE;
    for (gint k = before - 1; k >= 0 && !view_mark(view, k); k--)
        if (view_finite(view, k) || view_verb(view, k)) {
            gint modal = view_verb(view, k) ? group_at(view, (guint)k).modal : k;
            return view_is(view, modal, "will");
        }
    return FALSE;
}

/* "would", "might"; not "will", "can". */
static gboolean
is_of_thought(const View *view, gint modal)
{
    return (view_bits(view, modal) & (WORD_MODAL | WORD_NEGATION)) == WORD_MODAL &&
           !view_is(view, modal, "will") && !view_is(view, modal, "can");
}

gboolean
hedge_thought(const View *view, guint first, guint noun, guint end, gint predicate)
{
    gboolean indefinite =
        first == noun || view_is(view, (gint)first, "a") || view_is(view, (gint)first, "another");
    if (predicate < 0)
        return indefinite && is_of_thought(view, (gint)end);
    Group group = group_at(view, (guint)predicate);
    return indefinite && !group.negative && is_of_thought(view, group.modal);
}

gboolean
hedge_would_have(const View *view, guint end)
{
    gint k = (gint)end;
    if (view_mark(view, k) == MARK_COMMA && view_is(view, k + 1, "which"))
        k += 2;
    return view_is(view, k, "would") && view_is(view, k + 1, "have") &&
           view_is(view, k + 2, "been") && (view_bits(view, k + 4) & WORD_ORDINAL);
}
