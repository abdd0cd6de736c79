/* span: which duration of its sentence measures a contact. */
#include "span.h"

#include "clause.h"

#include <string.h>

/* Minutes and hours measure a contact, longer spans only a visit. */
static gboolean
fits(const Draft *draft, const Row *row)
{
    if (strcmp(row->what, "DURATION") != 0 || row->span[0] != 'P')
        return FALSE;
    if (strcmp(draft->kind, "call") != 0 && strcmp(draft->kind, "meeting") != 0 &&
        strcmp(draft->kind, "visit") != 0)
        return FALSE;
    return row->span[1] == 'T' || strcmp(draft->kind, "visit") == 0;
}

static gboolean
is_contact_verb(const Tables *tables, const View *view, guint k)
{
    const Frame *found[4];
    gsize length;
    return word_tells(view->word[k], TELLS_FRAME) && view_finite(view, (gint)k) &&
           frames_match(tables->frames, view->token + k, view->n - k, found, 4, &length) > 0 &&
           !found[0]->noun && draft_is_contact(found[0]->kind);
}

/* "just under", "a little over", "nearly" before a span of time. */
static gboolean
is_fuzzy(const View *view, gint k)
{
    static const char *const words[] = {"little", "more",   "less", "than",
                                        "nearly", "almost", "bit",  "approximately",
                                        "well",   "around", "some", "roughly"};
    for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
        if (view_is(view, k, words[i]))
            return TRUE;
    return FALSE;
}

/* "At noon, for about 20 minutes, the minister held a talk": one clause from the measure on. */
static gboolean
leads_clause(const View *view, const Draft *draft, guint end)
{
    gint governor = draft->frame->noun ? clause_governor(view, draft->first) : (gint)draft->trigger;
    for (guint k = end; k < draft->first; k++)
        if (view_finite(view, (gint)k) && (gint)k != governor)
            return FALSE;
    return view_mark(view, (gint)end) == MARK_COMMA;
}

gboolean
span_measures(const Tables *tables, const View *view, const Draft *draft, guint first, guint end)
{
    gint k = (gint)first - 1;
    if (!fits(draft, view->date[first]))
        return FALSE;
    if (first >= draft->first && end <= draft->trigger)
        return TRUE;
    while (k >= 0 &&
           ((view_bits(view, k) & (WORD_ADVERB | WORD_PREPOSITION | WORD_DETERMINER)) ||
            is_fuzzy(view, k)) &&
           !view_is(view, k, "for"))
        k--;
    if (!view_is(view, k, "for") && !view_is(view, k, "lasted") && !view_is(view, k, "lasting") &&
        !view_is(view, k, "spent") && !view_is(view, k, "spend"))
        return FALSE;
    for (guint i = draft->end; i < first; i++) /* "spoke to A and later spoke with B for an hour" */
        if (is_contact_verb(tables, view, i))
            return FALSE;
    if (first > draft->trigger)
        return first - draft->trigger < 24;
    return draft->trigger - first < 8 || leads_clause(view, draft, end);
}
