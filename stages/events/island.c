/* island: a clause between commas that tells more of somebody: "A, who visited Rome last week, also
 * spoke". */
#include "island.h"

#include "clause.h"

/* TRUE if "who", "whom", "whose" at `k` opens one: after a comma, and perhaps a preposition. */
static gboolean
opens(const View *view, guint k)
{
    guint32 bits = view_bits(view, (gint)k);
    if (k < 2 || !(bits & WORD_RELATIVE) || !(bits & (WORD_PRONOUN | WORD_POSSESSIVE)))
        return FALSE;
    gint before = (gint)k - 1;
    before -= (view_bits(view, before) & WORD_PREPOSITION) != 0;
    return view_mark(view, before) == MARK_COMMA;
}

/* The comma that closes the clause opened at `k`: the main verb comes right behind it. 0 if none
 * does. */
static guint
closing(const View *view, guint k)
{
    for (; k + 1 < view->n; k++) {
        if (view_mark(view, (gint)k) & (MARK_STOP | MARK_SEMICOLON))
            return 0;
        if (view_mark(view, (gint)k) == MARK_COMMA &&
            view_finite(view, (gint)clause_over_days(view, k + 1, view->n)))
            return k;
    }
    return 0;
}

/* The token that opens the clause in which `at` lies; 0 if it lies in none. */
static guint
around(const View *view, guint at)
{
    for (guint k = at + 1; k-- > 2;) {
        if (view_mark(view, (gint)k) & (MARK_STOP | MARK_SEMICOLON))
            return 0;
        if (opens(view, k))
            return closing(view, k) > at ? k : 0;
    }
    return 0;
}

gboolean
island_parts(const View *view, guint a, guint b)
{
    guint k = MIN(a, b), end = MAX(a, b);
    while (k < end && view_mark(view, (gint)k) != MARK_COMMA)
        k++;
    return k < end && around(view, a) != around(view, b);
}
