/* aside: what a text tells as background of its news, and what speaks of the news itself. */
#include "aside.h"

#include "day.h"
#include "group.h"
#include "timex.h"

#include <string.h>

#define STALE 7 /* days after which a contact is no news any more */

/* "It was their third meeting since May". */
static gboolean
is_told_of(const View *view, guint first)
{
    return view_is(view, (gint)first - 1, "was") &&
           (view_is(view, (gint)first - 2, "it") || view_is(view, (gint)first - 2, "this"));
}

/* TRUE if the sentence is the first of its paragraph. */
static gboolean
opens_paragraph(const View *view)
{
    View before = *view;
    return !view_before(&before) || strcmp(before.sentence->part_of, view->sentence->part_of) != 0;
}

/* TRUE if the text tells of plans of the two only. */
static gboolean
only_plan(const GArray *drafts, const Draft *draft)
{
    gboolean plan = FALSE;
    for (guint i = 0; i < drafts->len; i++) {
        const Draft *earlier = &g_array_index(drafts, Draft, i);
        if (!draft_same_parties(earlier, draft))
            continue;
        if (strcmp(earlier->status, "planned") != 0)
            return FALSE;
        plan = TRUE;
    }
    return plan;
}

static gboolean
is_by_pronoun(const View *view, const Draft *draft)
{
    const Row *owner = view->actor[draft->first];
    return owner && g_str_has_prefix(owner->status, "pronoun");
}

void
aside_setting(const View *view, const GArray *drafts, Draft *draft)
{
    gint before = (gint)draft->first - 1;
    if (!draft->frame->noun || strcmp(draft->status, "happened") != 0)
        return;
    draft->past = is_told_of(view, draft->first);
    if (draft->past && is_by_pronoun(view, draft) && only_plan(drafts, draft)) {
        draft->who.n = draft->whom.n = 0;
        draft->his = TRUE;
    }
    gboolean that = view_is(view, (gint)draft->first, "that");
    gboolean beside = view_bits(view, before) & (WORD_PREPOSITION | WORD_TIME_PREPOSITION);
    draft->setting = draft->past || (!that && (beside || opens_paragraph(view)));
}

/* "last met", "had previously spoken". */
static gboolean
is_told_back(const Tables *tables, const View *view, const Draft *draft)
{
    for (guint k = group_at(view, draft->trigger).first; k < draft->trigger; k++)
        if (view_is(view, (gint)k, "had") || view_is(view, (gint)k, "last") ||
            tables_cue(tables, view, k, CUE_EARLIER))
            return TRUE;
    return FALSE;
}

void
aside_mark(const Tables *tables, const View *view, Draft *draft)
{
    Days told, published;
    const Row *head = view->document->head;
    if (strcmp(draft->status, "happened") != 0 || draft->assumed)
        return;
    gboolean stale = timex_days(draft->time, &told) && timex_days(head->time, &published) &&
                     told.last + STALE < published.first;
    draft->aside = stale || (draft->frame->noun ? day_is_another(tables, view, draft)
                                                : is_told_back(tables, view, draft));
}
