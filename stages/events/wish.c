/* wish: what others are to do: "a chance for A to meet B", "proposed that they meet". */
#include "wish.h"

/* A word of a list of names and titles: "Foreign Minister A and the two leaders". */
static gboolean
in_list(const View *view, gint k)
{
    const guint32 people = WORD_CONJUNCTION | WORD_TITLE | WORD_OFFICIAL | WORD_DETERMINER;
    return view->actor[k] || (view_bits(view, k) & people) || view_mark(view, k) == MARK_COMMA ||
           (view->token[k].flags & (TOKEN_CAPITAL | TOKEN_NUMBER));
}

const char *
wish_purpose(const StatusTable *self, const View *view, const Group *group)
{
    gint k = group->to - 1;
    while (k > 0 && in_list(view, k))
        k--;
    return view_is(view, k, "for") ? status_of_head(self, view, (guint)k + 1) : NULL;
}

/* The word behind which the clause of the group begins, with "that" or without: "proposed on Monday
 * that A and B meet"; -1 if a mark comes before. */
static gint
asking_word(const View *view, const Group *group)
{
    gint k = (gint)group->first - 1;
    while (k > 0 && !(view_mark(view, k) & ~(guint)MARK_HYPHEN) && !view_is(view, k, "that")) {
        if (view_verb(view, k))
            return k;
        k--;
    }
    if (!view_is(view, k, "that"))
        return -1;
    do
        k--;
    while (k > 0 && (view->date[k] || view_is(view, k, "on") || view_bits(view, k) & WORD_ADVERB));
    return k;
}

const char *
wish_asked(const StatusTable *self, const View *view, const Group *group)
{
    guint32 bits = view_bits(view, (gint)group->verb);
    if (!(bits & VERB_BASE) || (bits & VERB_PAST) || group->modal >= 0 || group->gerund)
        return NULL;
    gint k = asking_word(view, group);
    const Word *word = k >= 0 ? view->word[k] : NULL;
    return word ? statustable_get(self, STATUS_THAT, word->lemma) : NULL;
}
