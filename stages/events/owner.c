/* owner: whose contact or journey a noun is, where the words after it say so. */
#include "owner.h"

#include <string.h>

gboolean
owner_in_relative(Reading *r)
{
    Party party;
    guint k = r->draft->end;
    while (k < r->view->n && k < r->draft->end + 2 && r->view->date[k])
        k++;
    if (!view_is(r->view, (gint)k, "that") && !view_is(r->view, (gint)k, "which"))
        return FALSE;
    if (r->draft->who.n || !party_right(r->view, k + 1, r->view->n, FALSE, &party))
        return FALSE;
    for (k = party.end; k < r->view->n && k < party.end + 5 && !view_mark(r->view, (gint)k); k++) {
        if (!tables_verb(r->tables, r->view, (gint)k, CUE_MAKES))
            continue;
        Group group = group_at(r->view, k);
        const char *status = status_of_group(r->tables->status, r->view, &group);
        if (status == NULL || group.passive)
            return FALSE;
        reading_add(r, ROLE_WHO, &party);
        r->draft->status = status;
        return TRUE;
    }
    return FALSE;
}

void
owner_ahead(Reading *r)
{
    guint first = r->draft->first;
    Party party;
    gboolean pronoun = first < r->first && (view_bits(r->view, (gint)first) & WORD_POSSESSIVE);
    gboolean theirs = view_is(r->view, (gint)first, "their"); /* not that of one person */
    if (!pronoun || theirs || first > 2 || r->draft->who.n > 1 ||
        !(view_bits(r->view, (gint)first - 1) & (WORD_PREPOSITION | WORD_TIME_PREPOSITION)))
        return;
    guint k = r->draft->end;
    while (k < r->view->n && view_mark(r->view, (gint)k) != MARK_COMMA &&
           !view_finite(r->view, (gint)k))
        k++;
    if (k >= r->view->n || view_mark(r->view, (gint)k) != MARK_COMMA ||
        !party_right(r->view, k + 1, r->view->n, TRUE, &party) || party.n != 1 ||
        !reading_is(party.row[0], "person") || !*party.row[0]->who ||
        roster_has(&r->draft->whom, party.row[0]->who))
        return;
    guint32 after = view_bits(r->view, (gint)party.end);
    if (!view_finite(r->view, (gint)party.end) && !(after & WORD_ADVERB) &&
        view_mark(r->view, (gint)party.end) != MARK_COMMA)
        return;
    guint end = r->draft->end;
    r->draft->who = (Roster){.n = 0};
    reading_add(r, ROLE_WHO, &party);
    r->draft->end = end;
}
