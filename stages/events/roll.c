/* roll: a list of counterparts, one a line, below the words that tell of the contact. */
#include "roll.h"

#include "party.h"

#include <string.h>

gboolean
roll_opens(const View *view, const Draft *draft)
{
    gboolean talk = strcmp(draft->kind, "call") == 0 || strcmp(draft->kind, "meeting") == 0;
    return talk && draft->who.n == 1 && draft->whom.n == 0 && view_is(view, (gint)view->n - 1, ":");
}

/* Steps over "-", "*", "2." before the words of an item. */
static guint
skip_bullet(const View *view)
{
    guint k = 0;
    while (k < MIN(3u, view->n) && !(view->token[k].flags & TOKEN_WORD))
        k++;
    return k;
}

static gboolean
are_persons(const Party *party)
{
    for (guint i = 0; i < party->n; i++)
        if (strcmp(party->row[i]->what, "person") != 0 || !*party->row[i]->who)
            return FALSE;
    return TRUE;
}

/* TRUE if a name may end before token `k`: "Costa, the host", "Costa of Portugal", not "Costa
 * left".
 */
static gboolean
ends_name(const View *view, guint k)
{
    return k >= view->n || view_mark(view, (gint)k) || view->date[k] ||
           (view_bits(view, (gint)k) & WORD_PREPOSITION);
}

/* A day that the item names itself: "Rutte (Monday)". */
static void
take_day(const View *view, guint from, Draft *item)
{
    for (guint k = from; k < view->n; k++)
        if (view->date[k] && strcmp(view->date[k]->what, "DATE") == 0) {
            item->time = view->date[k]->time;
            item->until = view->date[k]->until;
            roster_add(&item->refs, view->date[k]->id, view->document->arena);
            return;
        }
}

gboolean
roll_item(const View *view, const Draft *opening, Draft *item)
{
    Party party;
    guint first = skip_bullet(view);
    if (first >= view->n || !party_right(view, first, view->n, TRUE, &party) ||
        !are_persons(&party) || !ends_name(view, party.end))
        return FALSE;
    *item = *opening;
    item->sentence = view->index;
    item->first = item->trigger = party.first;
    item->end = party.end;
    item->start = view->token[party.first].start;
    item->stop = view->token[party.end - 1].stop;
    for (guint i = 0; i < party.n; i++) {
        roster_add(&item->whom, party.row[i]->who, view->document->arena);
        roster_add(&item->refs, party.row[i]->id, view->document->arena);
    }
    take_day(view, party.end, item);
    return TRUE;
}
