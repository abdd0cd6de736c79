/* attribution: who says so: "the White House said", "according to the Kremlin". */
#include "attribution.h"

#include "clause.h"

static void
add_speakers(const View *view, const Party *party, Draft *draft)
{
    for (guint i = 0; i < party->n; i++) {
        roster_add(&draft->attribution, party->row[i]->who, view->document->arena);
        roster_add(&draft->refs, party->row[i]->id, view->document->arena);
    }
}

/* The subject of a verb of saying: before it, or right after it ("said Smith"). */
static gboolean
read_speaker(const View *view, guint verb, Party *party)
{
    Group group = group_at(view, verb);
    if (group.negative || group.infinitive || group.passive || !view_finite(view, (gint)verb))
        return FALSE;
    if (party_right(view, verb + 1, view->n, FALSE, party) && party->row[0]->what[0] != 'c' &&
        view_mark(view, (gint)party->end) && view_mark(view, (gint)verb - 1))
        return TRUE;
    return clause_subject(view, &group, party);
}

void
attribution_find(const View *view, Draft *draft)
{
    Party party;
    roster_add(&draft->attribution, view->sentence->attribution, view->document->arena);
    for (guint k = 0; k < view->n; k++) {
        if (view_is(view, (gint)k, "according") && view_is(view, (gint)k + 1, "to") &&
            party_right(view, k + 2, view->n, FALSE, &party))
            add_speakers(view, &party, draft);
        gboolean says = (view_bits(view, (gint)k) & VERB_SAY) && view_verb(view, (gint)k);
        gboolean own = k >= draft->first && k < draft->end;
        if (says && !own && read_speaker(view, k, &party))
            add_speakers(view, &party, draft);
    }
}
