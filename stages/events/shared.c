/* shared: what verbs joined by "and" have in common: "will meet A and attend a dinner". */
#include "shared.h"

static gboolean
after_conjunction(const View *view, guint verb)
{
    gint k = (gint)verb - 1;
    while (k > 0 && (view_bits(view, k) & (WORD_ADVERB | WORD_BE)))
        k--;
    return (view_bits(view, k) & WORD_CONJUNCTION) != 0;
}

void
shared_auxiliary(const View *view, Group *group)
{
    guint32 bits = view_bits(view, (gint)group->verb);
    if (!(bits & VERB_BASE) || (bits & VERB_PAST) || group->modal >= 0 || group->infinitive ||
        !after_conjunction(view, group->verb))
        return;
    for (gint k = (gint)group->verb - 2; k >= 0; k--) {
        if (view_mark(view, k) & (MARK_STOP | MARK_SEMICOLON))
            return;
        if (!view_verb(view, k))
            continue;
        Group other = group_at(view, (guint)k);
        if (other.modal >= 0 || other.infinitive) {
            group->modal = other.modal;
            group->infinitive = other.infinitive;
            group->governor = other.governor;
            group->is_to = other.is_to;
            group->to = other.to;
            group->negative = group->negative || other.negative;
            return;
        }
        if (view_finite(view, k))
            return;
    }
}

gboolean
shared_past(const View *view, guint end, guint second)
{
    if (!(view_bits(view, (gint)second) & VERB_PAST) || !after_conjunction(view, second))
        return FALSE; /* "arrived and met B", "arrived and was received" */
    for (gint k = (gint)end - 1; k >= 0; k--)
        if (view_verb(view, k)) {
            Group first = group_at(view, (guint)k);
            return (view_bits(view, k) & VERB_PAST) && !first.passive && !first.perfect &&
                   !first.infinitive && first.modal < 0;
        }
    return FALSE;
}
