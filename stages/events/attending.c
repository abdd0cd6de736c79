/* attending: those who were there without being a side: "with A, B and C on hand", "joined by A".
 */
#include "attending.h"

#include "party.h"

#include <string.h>

static void
add_present(const View *view, const Party *party, Draft *draft)
{
    for (guint i = 0; i < party->n; i++) {
        const Row *row = party->row[i];
        if (strcmp(row->what, "person") != 0 || roster_has(&draft->who, row->who))
            continue;
        roster_add(&draft->attending, row->who, view->document->arena);
        roster_add(&draft->refs, row->id, view->document->arena);
    }
}

/* The list after the phrase ("joined by A", "on hand - A, B and C") or before it ("with A and B
 * present"). */
static gboolean
read_list(const View *view, guint cue, guint end, Party *party)
{
    guint k = end;
    while (k < view->n && (view_mark(view, (gint)k) & (MARK_DASH | MARK_SEMICOLON | MARK_COMMA)))
        k++;
    while (view_bits(view, (gint)k) & (WORD_BE | WORD_ADVERB))
        k++;
    if (party_right(view, k, view->n, FALSE, party))
        return TRUE;
    for (guint i = k; i < view->n && i < k + 14 && !view_finite(view, (gint)i); i++)
        if (view_is(view, (gint)i, "including"))
            return party_right(view, i + 1, view->n, FALSE, party);
    if (cue == 0 || !view->actor[cue - 1] || !party_left(view, cue, party))
        return FALSE;
    return view_is(view, (gint)party->first - 1, "with");
}

static void
drop_present(Roster *side, const Roster *present)
{
    Roster kept = {.n = 0};
    for (guint i = 0; i < side->n; i++)
        if (!roster_has(present, side->name[i]))
            kept.name[kept.n++] = side->name[i];
    if (kept.n > 0)
        *side = kept;
}

void
attending_find(const Tables *tables, const View *view, Draft *draft)
{
    for (guint k = draft->first; k < view->n; k++) {
        Party party;
        guint cue = view->actor[k] ? 0 : tables_cue(tables, view, k, CUE_ATTENDING);
        if (cue && read_list(view, k, k + cue, &party))
            add_present(view, &party, draft);
    }
    if (draft->attending.n && draft->whom.n > 1)
        drop_present(&draft->whom, &draft->attending);
}
