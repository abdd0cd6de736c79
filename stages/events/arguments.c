/* arguments: who takes part in what a trigger names: subject, objects by preposition and voice,
 * possessors, coordination. */
#include "arguments.h"

#include "here.h"
#include "reading.h"

#include <string.h>

/* Takes the place after "in" or "at" at token `k`. FALSE if none is there. */
static gboolean
take_place(Reading *r, guint k)
{
    Party party;
    gboolean in = view_is(r->view, (gint)k, "in");
    if ((!in && !view_is(r->view, (gint)k, "at")) ||
        !party_right(r->view, k + 1, r->view->n, FALSE, &party))
        return FALSE;
    if (reading_is(party.row[0], "place") ||
        (in ? reading_is(party.row[0], "country") : !reading_is(party.row[0], "person")))
        reading_add(r, ROLE_PLACE, &party);
    return r->draft->place.n > 0;
}

/* "flew to Rome, where he met B". */
static gboolean
take_place_before_where(Reading *r)
{
    Party party;
    gint k = (gint)r->draft->first - 1;
    while (k > 0 && !view_is(r->view, k, "where"))
        if (view_mark(r->view, k--))
            return FALSE;
    gint end = k - (view_mark(r->view, k - 1) == MARK_COMMA);
    while (end > 1 && (r->view->date[end - 1] || view_is(r->view, end - 1, "on")))
        end--; /* "to Rome on Monday, where" */
    if (k < 2 || end < 1 || !r->view->actor[end - 1] || !party_left(r->view, (guint)end, &party) ||
        !(reading_is(party.row[0], "place") || reading_is(party.row[0], "country")))
        return FALSE;
    roster_add(&r->draft->place, party.row[0]->who, r->view->document->arena);
    roster_add(&r->draft->refs, party.row[0]->id, r->view->document->arena);
    return TRUE;
}

/* "in Washington", "at the White House", in the clause after the trigger, else "In Rome, A met B".
 */
static void
read_place(Reading *r)
{
    guint end = r->draft->end;
    for (guint k = r->draft->trigger + 1; k < MIN(r->limit, r->draft->end + 14); k++) {
        if (view_is(r->view, (gint)k, "about") || view_is(r->view, (gint)k, "over") ||
            view_is(r->view, (gint)k, "regarding") || view_is(r->view, (gint)k, "concerning") ||
            ((view_bits(r->view, (gint)k) & VERB_DISCUSS) &&
             !view_is(r->view, (gint)k, "including")))
            break; /* "about the war in Ukraine", "to discuss it" */
        if (take_place(r, k))
            return;
    }
    if (take_place_before_where(r))
        return;
    if (r->draft->trigger > 2 && view_bits(r->view, 0) & WORD_PREPOSITION && take_place(r, 0))
        r->draft->end = end;
}

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
    Reading r = {tables, view, frame, draft, first, end, clause_end(view, end), NULL};
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
        read_place(&r);
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
