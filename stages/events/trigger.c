/* trigger: a noun whose next word looks like a part of it. */
#include "trigger.h"

#include "clause.h"

/* "made calls to A": the object of a light verb. */
static gboolean
is_made(const View *view, guint k)
{
    gint governor = clause_governor(view, k);
    return governor >= 0 && (view_bits(view, governor) & VERB_LIGHT);
}

guint
trigger_without_preposition(const Tables *tables, const View *view, guint k, const Frame **found,
                            guint max, gsize *length)
{
    guint after = k + (guint)*length;
    if (*length < 2 || after >= view->n)
        return 0;
    gboolean dated = view->date[after] && view_nominal(view, (gint)k);
    gboolean made = view_is(view, (gint)after - 1, "to") && is_made(view, k);
    if (!dated && !made)
        return 0;
    return frames_match(tables->frames, view->token + k, *length - 1, found, max, length);
}
