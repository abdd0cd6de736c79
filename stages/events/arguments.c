/* arguments: who takes part in what a trigger names: subject, objects by preposition and voice,
 * possessors, coordination. */
#include "arguments.h"

#include "here.h"
#include "place.h"
#include "reading.h"

#include <string.h>

/* The kind that words such as "by phone" or "face to face" in the clause decide. */
static const char *
decide_kind(const Reading *r)
{
    const Frame *frame = r->frame;
    if (!*frame->other || strcmp(frame->other, "visit") == 0)
        return frame->kind;
    guint from = r->draft->first > 8 ? r->draft->first - 8 : 0;
    for (guint k = from; k < MIN(r->view->n, r->limit + 2); k++) {
        gboolean remote = tables_cue(r->tables, r->view, k, CUE_REMOTE) > 0;
        r->draft->told = remote || tables_cue(r->tables, r->view, k, CUE_PRESENCE) > 0;
        if (r->draft->told)
            return remote ? "call" : "meeting";
    }
    return frame->kind;
}

/* Nobody meets himself. */
static void
drop_own_names(Draft *draft)
{
    Roster kept = {.n = 0};
    for (guint i = 0; i < draft->whom.n; i++)
        if (!roster_has(&draft->who, draft->whom.name[i]))
            kept.name[kept.n++] = draft->whom.name[i];
    draft->whom = kept;
}

gboolean
arguments_read(const Tables *tables, const View *view, const Frame *frame, guint first, guint end,
               Draft *draft)
{
    Reading r = {tables, view, frame, draft, first, end, clause_end(view, end), NULL, -1};
    *draft = (Draft){.frame = frame,
                     .sentence = view->index,
                     .start = view->token[first].start,
                     .stop = view->token[end - 1].stop,
                     .trigger = first,
                     .first = first,
                     .end = end,
                     .time = "",
                     .until = "",
                     .span = "",
                     .rule = frame->rule,
                     .antecedent = -1};
    draft->plural = view->token[end - 1].fold[view->token[end - 1].size - 1] == 's';
    if (!(frame->noun ? reading_noun(&r) : reading_verb(&r)))
        return FALSE;
    drop_own_names(draft);
    for (guint k = draft->first > 6 ? draft->first - 6 : 0; k < first; k++)
        if (tables_cue(tables, view, k, CUE_LAST))
            draft->rank = RANK_LAST;
    for (guint k = draft->first; k < draft->end; k++)
        draft->separate = draft->separate || tables_cue(tables, view, k, CUE_APART) > 0;
    draft->apart = view_is(view, (gint)draft->first - 1, "since");
    gboolean goes = frame->object == ROLE_PLACE || frame->guard == GUARD_ABROAD;
    if (draft->place.n == 0 && strcmp(frame->kind, "call") != 0 && !goes)
        place_read(&r);
    if (frame->object == ROLE_PLACE && draft->place.n == 0 && draft->whom.n > 0)
        draft->kind = "meeting"; /* "visited the president" */
    if (draft->kind == NULL)
        draft->kind = decide_kind(&r);
    here_place(view, r.home, r.limit, draft);
    if (frame->guard == GUARD_PLANNED || frame->guard == GUARD_INVITATION)
        draft->status = "planned";
    return TRUE;
}

gboolean
arguments_complete(const Draft *draft)
{
    switch (draft->frame->needs) {
    case NEEDS_PAIR:
        return draft->who.n && draft->who.n + draft->whom.n >= 2 &&
               (draft->whom.n || !draft->unnamed);
    case NEEDS_PLACE:
        return draft->who.n >= 1 &&
               (draft->place.n >= 1 || (draft->whom.n >= 1 && draft->frame->subject == ROLE_WHO));
    default:
        return draft->who.n >= 1;
    }
}

/* TRUE if a person of the sentence is among the sides. */
static gboolean
names_person(const View *view, const Draft *draft)
{
    Roster parties = draft_parties(draft);
    for (guint k = 0; k < view->n; k++) {
        const Row *row = view->actor[k];
        if (row && strcmp(row->what, "person") == 0 && roster_has(&parties, row->who))
            return TRUE;
    }
    return FALSE;
}

gboolean
arguments_unspecific(const View *view, const Draft *draft)
{
    if (draft->frame->noun && draft->plural && !draft->definite && !*draft->time &&
        strcmp(draft->status, "possible") == 0 && !names_person(view, draft))
        return TRUE; /* "a need for talks with China" */
    return draft->plural && draft->frame->noun && !*draft->time &&
           strcmp(draft->kind, "visit") == 0;
}
