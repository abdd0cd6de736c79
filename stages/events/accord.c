/* accord: what two sides agree upon: "agreed to end hostilities", "a truce was reached". */
#include "accord.h"

#include <string.h>

gboolean
accord_agreed(const Reading *r, gint governor)
{
    return governor >= 0 && tables_verb(r->tables, r->view, governor, CUE_AGREES);
}

const char *
accord_status(const Reading *r, gint governor)
{
    Group group = group_at(r->view, (guint)governor);
    return status_of_group(r->tables->status, r->view, &group);
}

/* TRUE if a side is a person: "Putin cut ties with him". */
static gboolean
names_person(const Reading *r)
{
    for (guint k = 0; k < r->view->n; k++) {
        const Row *row = r->view->actor[k];
        if (row && reading_is(row, "person") &&
            (roster_has(&r->draft->who, row->who) || roster_has(&r->draft->whom, row->who)))
            return TRUE;
    }
    return FALSE;
}

/* "since they cut ties", "who restored relations": told as background. */
static gboolean
is_background(const Reading *r)
{
    const guint32 opens = WORD_SUBORDINATOR | WORD_RELATIVE | WORD_TIME_PREPOSITION;
    for (gint k = (gint)r->draft->first - 1; k >= 0 && !view_mark(r->view, k); k--)
        if ((view_bits(r->view, k) & opens) && !view_is(r->view, k, "that"))
            return TRUE;
    return FALSE;
}

gboolean
accord_holds(const Reading *r, gint governor)
{
    if (strcmp(r->draft->status, "happened") != 0 || is_background(r))
        return FALSE;
    gboolean agreed = accord_agreed(r, governor);
    return agreed || (r->frame->guard == GUARD_STATES && !names_person(r));
}

gint
accord_governor(const Reading *r)
{
    gint verb = clause_governor(r->view, r->draft->first);
    if (verb < 0) {
        verb = clause_predicate(r->view, r->draft->end);
        gboolean named = r->draft->who.n + r->draft->whom.n > 1;
        if (verb >= 0 && (!named || !group_at(r->view, (guint)verb).passive))
            return -1;
    }
    const Word *word = verb >= 0 ? r->view->word[verb] : NULL;
    return word && g_strv_contains((const gchar *const *)r->frame->governors, word->lemma) ? verb
                                                                                           : -1;
}
