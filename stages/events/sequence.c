/* sequence: which event came before which, as the words say: before, shortly after, later, first,
 * wound up. */
#include "sequence.h"

#include <string.h>

#define PHRASE_REACH 24 /* tokens between "before" and the event's phrase */

static const Draft *
draft_at(const GArray *drafts, guint i)
{
    return &g_array_index(drafts, Draft, i);
}

static void
relate(GArray *relations, guint first, guint second)
{
    Relation relation = {first, second};
    for (guint i = 0; i < relations->len; i++) {
        const Relation *known = &g_array_index(relations, Relation, i);
        if (known->first == first && known->second == second)
            return;
    }
    g_array_append_val(relations, relation);
}

static void
relate_as(GArray *relations, Cue cue, guint main, guint other)
{
    if (cue == CUE_BEFORE)
        relate(relations, main, other);
    else
        relate(relations, other, main);
}

/* Where the clause ends that "before" or "after" opens before token `end`: at a comma if it begins
 * the sentence. */
static guint
clause_limit(const View *view, guint at, guint end)
{
    guint k = end;
    while (k < view->n && k < end + PHRASE_REACH &&
           !(at < 3 && view_mark(view, (gint)k) == MARK_COMMA))
        k++;
    return k;
}

/* The draft whose phrase lies in [end, limit), after the cue; drafts->len if there is none. */
static guint
governed_draft(const GArray *drafts, guint from, guint end, guint limit)
{
    for (guint i = from; i < drafts->len; i++) {
        const Draft *draft = draft_at(drafts, i);
        if (draft->trigger >= end && draft->trigger < limit)
            return i;
    }
    return drafts->len;
}

static gboolean
same_trigger(const Draft *a, const Draft *b)
{
    return a->start == b->start;
}

/* Relates the events around one "before" or "after" at tokens [at, end). */
static void
relate_around(const View *view, const GArray *drafts, guint from, Cue cue, guint at, guint end,
              GArray *relations)
{
    guint limit = clause_limit(view, at, end);
    guint other = governed_draft(drafts, from, end, limit), nearest = drafts->len;
    if (other == drafts->len)
        return;
    for (guint i = from; i < drafts->len && draft_at(drafts, i)->trigger < at; i++)
        nearest = i;
    for (guint i = from; i < drafts->len; i++) {
        const Draft *draft = draft_at(drafts, i);
        gboolean left = nearest < drafts->len && same_trigger(draft, draft_at(drafts, nearest));
        gboolean right =
            nearest == drafts->len && draft->trigger > draft_at(drafts, other)->trigger;
        if ((left || right) && !draft_same_parties(draft, draft_at(drafts, other)))
            relate_as(relations, cue, i, other);
    }
}

/* TRUE if both are contacts of the same kind by the same person on the same day. */
static gboolean
comparable(const Draft *a, const Draft *b)
{
    gboolean same_day = strncmp(a->time, b->time, 10) == 0 || !*a->time || !*b->time;
    return strcmp(a->kind, b->kind) == 0 && same_day && a->who.n && b->who.n &&
           strcmp(a->who.name[0], b->who.name[0]) == 0 && !draft_same_parties(a, b);
}

/* "Later Saturday, he was to speak with": after what has been told of that day. */
static void
relate_later(const View *view, const GArray *drafts, guint from, guint date, GArray *relations)
{
    for (guint i = from; i < drafts->len; i++) {
        const Draft *draft = draft_at(drafts, i);
        if (!*draft->time || strcmp(draft->time, view->date[date]->time) != 0)
            continue;
        for (guint k = 0; k < from; k++)
            if (comparable(draft, draft_at(drafts, k)))
                relate(relations, k, i);
    }
}

/* "In the call they agreed to meet": the talk came before what was planned in it. */
static void
relate_plans(const GArray *drafts, guint from, GArray *relations)
{
    for (guint i = from; i < drafts->len; i++)
        for (guint k = from; k < drafts->len; k++) {
            const Draft *talk = draft_at(drafts, i), *plan = draft_at(drafts, k);
            gboolean told = strcmp(talk->status, "happened") == 0 &&
                            (strcmp(talk->kind, "call") == 0 || strcmp(talk->kind, "meeting") == 0);
            if (told && strcmp(plan->status, "planned") == 0 && draft_same_parties(talk, plan))
                relate(relations, i, k);
        }
}

void
sequence_sentence(const Tables *tables, const View *view, const GArray *drafts, guint from,
                  GArray *relations)
{
    relate_plans(drafts, from, relations);
    for (guint k = 0; k < view->n && from < drafts->len; k++) {
        guint before = tables_cue(tables, view, k, CUE_BEFORE);
        guint after = tables_cue(tables, view, k, CUE_AFTER);
        gboolean later = view_is(view, (gint)k, "later");
        if (after > before)
            relate_around(view, drafts, from, CUE_AFTER, k, k + after, relations);
        else if (before)
            relate_around(view, drafts, from, CUE_BEFORE, k, k + before, relations);
        else if (later && view->date[k])
            relate_later(view, drafts, from, k, relations);
        else if (later && k + 1 < view->n && view->date[k + 1])
            relate_later(view, drafts, from, k + 1, relations);
        k += MAX(MAX(before, after), 1) - 1;
    }
}

/* "He then called B": after the contact of his that was told last. */
static void
relate_next(const GArray *drafts, guint i, GArray *relations)
{
    const Draft *draft = draft_at(drafts, i);
    for (guint k = i; k-- > 0;) {
        const Draft *earlier = draft_at(drafts, k);
        if (!comparable(draft, earlier) || same_trigger(draft, earlier) ||
            strcmp(earlier->status, "happened") != 0)
            continue;
        relate(relations, k, i);
        return;
    }
}

void
sequence_document(const GArray *drafts, GArray *relations)
{
    for (guint i = 0; i < drafts->len; i++) {
        const Draft *draft = draft_at(drafts, i);
        if (draft->next)
            relate_next(drafts, i, relations);
        if (draft->rank == RANK_NONE)
            continue;
        for (guint k = 0; k < drafts->len; k++) {
            if (!comparable(draft, draft_at(drafts, k)))
                continue;
            if (draft->rank == RANK_FIRST)
                relate(relations, i, k);
            else
                relate(relations, k, i);
        }
    }
}
