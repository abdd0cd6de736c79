/* place: where a contact was, as its own sentence says. */
#include "place.h"

#include "fate.h"

#include <string.h>

/* "in", "at", "near", "outside". */
static gboolean
is_where(const View *view, guint k)
{
    return view_is(view, (gint)k, "in") || view_is(view, (gint)k, "at") ||
           view_is(view, (gint)k, "near") || view_is(view, (gint)k, "outside");
}

/* Takes the place after "in" or "at" at token `k`. FALSE if none is there. */
static gboolean
take_place(Reading *r, guint k)
{
    Party party;
    gboolean in = view_is(r->view, (gint)k, "in");
    gboolean at = view_is(r->view, (gint)k, "at");
    if (!is_where(r->view, k) || !party_right(r->view, k + 1, r->view->n, FALSE, &party) ||
        view_is(r->view, (gint)k - 1, "not")) /* "not in Rome but in Lisbon" */
        return FALSE;
    if (reading_is(party.row[0], "place") ||
        (in ? reading_is(party.row[0], "country") : at && !reading_is(party.row[0], "person")))
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

/* "to discuss it", "to end the war in Libya": what is wanted is elsewhere. */
static gboolean
is_purpose(const Reading *r, guint k)
{
    const View *view = r->view;
    gboolean to = view_is(view, (gint)k, "to") && view_verb(view, (gint)k + 1) &&
                  r->frame->guard != GUARD_PLANNED; /* "invited him to spend May in Rome" */
    return to ||
           ((view_bits(view, (gint)k) & VERB_DISCUSS) && !view_is(view, (gint)k, "including"));
}

/* "the war in Ukraine", "a ceasefire in Syria": where something else is. */
static gboolean
is_of_theme(const Reading *r, guint k)
{
    return k > 0 && tables_cue(r->tables, r->view, k - 1, CUE_COMPLEMENT) == 2;
}

/* "The Geneva talks". */
static gboolean
take_place_before(Reading *r)
{
    guint k = r->draft->trigger;
    const Row *row = r->frame->noun && k > r->draft->first ? r->view->actor[k - 1] : NULL;
    if (row == NULL || !reading_is(row, "place") || !*row->who)
        return FALSE;
    roster_add(&r->draft->place, row->who, r->view->document->arena);
    roster_add(&r->draft->refs, row->id, r->view->document->arena);
    return TRUE;
}

/* Takes the first place of tokens [from, to). */
static gboolean
take_place_within(Reading *r, guint from, guint to)
{
    guint end = r->draft->end;
    for (guint k = from; k < to; k++)
        if (!is_of_theme(r, k) && take_place(r, k)) {
            r->draft->end = end;
            return TRUE;
        }
    return FALSE;
}

/* "At a news conference in Rome on Tuesday, A met B", "On the sidelines of a summit in Rome". */
static gboolean
take_place_of_occasion(Reading *r)
{
    const View *view = r->view;
    guint comma = 0;
    if (!view_is(view, 0, "at") && !tables_cue(r->tables, view, 0, CUE_PRESENCE))
        return FALSE;
    while (comma < r->draft->first && view_mark(view, (gint)comma) != MARK_COMMA) {
        if (view_finite(view, (gint)comma))
            return FALSE;
        comma++;
    }
    return comma < r->draft->first && take_place_within(r, 1, comma);
}

/* "said in Rome after a meeting with B", "told reporters at the palace after meeting B". */
static gboolean
take_place_of_saying(Reading *r)
{
    const View *view = r->view;
    gint after = (gint)r->draft->first - 1, verb = after;
    if (!view_is(view, after, "after") && !view_is(view, after, "following"))
        return FALSE;
    while (verb > 0 && verb + 12 > after && !view_mark(view, verb) &&
           !(view_bits(view, verb) & VERB_SAY) && !view_is(view, verb, "speaking"))
        verb--;
    gboolean says = (view_bits(view, verb) & VERB_SAY) || view_is(view, verb, "speaking");
    return says && take_place_within(r, (guint)verb + 1, (guint)after);
}

/* "The talks collapsed in Rome": where the predicate says how the contact went, its place. */
static gboolean
take_place_of_course(Reading *r)
{
    guint after = (guint)r->predicate + 1;
    return tables_verb(r->tables, r->view, r->predicate, CUE_COURSE) &&
           take_place_within(r, after, clause_end(r->view, after));
}

/* "has been moved from Rome to Lisbon": the new place, instead of the one told before. */
static gboolean
take_new_place(Reading *r)
{
    Party party;
    if (!tables_verb(r->tables, r->view, r->predicate, CUE_MOVES))
        return FALSE;
    guint k = (guint)r->predicate + 1, limit = clause_end(r->view, k), end = r->draft->end;
    while (k < limit && !view_is(r->view, (gint)k, "to"))
        k++;
    if (k == limit || !party_right(r->view, k + 1, r->view->n, FALSE, &party) ||
        !reading_is(party.row[0], "place"))
        return FALSE;
    reading_add(r, ROLE_PLACE, &party);
    r->draft->end = end;
    return TRUE;
}

/* "The talks, set for Friday in Rome, fell through". */
static gboolean
take_place_of_plan(Reading *r)
{
    gint participle;
    guint end = r->draft->end, to;
    if (!r->frame->noun)
        return FALSE;
    to = fate_over(r->tables->status, r->view, end, &participle);
    return participle >= 0 && take_place_within(r, (guint)participle, to);
}

/* The token after the dates that the sentence opens with. */
static guint
over_dates(const View *view)
{
    guint k = 0;
    while (k < view->n && (view->date[k] || (k + 1 < view->n && view->date[k + 1]) ||
                           (k > 0 && view->date[k - 1] && view_mark(view, (gint)k) == MARK_COMMA)))
        k++;
    return k;
}

void
place_read(Reading *r)
{
    guint end = r->draft->end;
    if (take_new_place(r))
        return;
    for (guint k = r->draft->trigger + 1; k < MIN(r->limit, r->draft->end + 14); k++) {
        if (view_is(r->view, (gint)k, "about") || view_is(r->view, (gint)k, "over") ||
            view_is(r->view, (gint)k, "regarding") || view_is(r->view, (gint)k, "concerning") ||
            is_purpose(r, k))
            break; /* "about the war in Ukraine", "to discuss it" */
        if (!is_of_theme(r, k) && take_place(r, k))
            return;
    }
    if (take_place_before(r) || take_place_before_where(r) || take_place_of_occasion(r) ||
        take_place_of_saying(r) || take_place_of_plan(r) || take_place_of_course(r))
        return;
    guint front = over_dates(r->view); /* "In Rome, A met B", "On Monday, in Rome, A met B" */
    if (front + 2 < r->draft->trigger && take_place(r, front))
        r->draft->end = end;
}
