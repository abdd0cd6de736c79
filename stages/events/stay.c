/* stay: the days of a visit of several days, of which the text names the first or the last. */
#include "stay.h"

#include "clause.h"
#include "shift.h"
#include "timex.h"

#include <string.h>

#define LONGEST 31 /* days */

typedef enum { STAY_OPEN, STAY_BEGINS, STAY_ENDS } StayDay;

static StayDay
told_by(const Tables *tables, const View *view, gint verb)
{
    if (tables_verb(tables, view, verb, CUE_BEGINS))
        return STAY_BEGINS;
    return tables_verb(tables, view, verb, CUE_ENDS) ? STAY_ENDS : STAY_OPEN;
}

/* The verb before token `k` in the same clause, -1 if there is none. */
static gint
verb_before(const View *view, gint k)
{
    while (k >= 0 && !view_mark(view, k) && !view_verb(view, k))
        k--;
    return k >= 0 && view_verb(view, k) ? k : -1;
}

/* "left for a visit", "flew home after a visit", "returned from a visit", "arrived on a visit". */
static StayDay
told_by_journey(const Tables *tables, const View *view, const Draft *draft)
{
    gint before = (gint)draft->first - 1;
    gboolean after = view_is(view, before, "after") || view_is(view, before, "following") ||
                     view_is(view, before, "from");
    if (!after && !view_is(view, before, "for") && !view_is(view, before, "on"))
        return STAY_OPEN;
    gint verb = verb_before(view, before - 1);
    if (!tables_verb(tables, view, verb, CUE_GOES) && !tables_verb(tables, view, verb, CUE_LEAVES))
        return STAY_OPEN;
    return after ? STAY_ENDS : STAY_BEGINS;
}

/* TRUE if token `i` opens a clause that tells when the thing before it was: "that ended". */
static gboolean
opens_when(const Tables *tables, const View *view, guint i)
{
    gint verb = (gint)i + 1;
    if (!view_is(view, (gint)i, "that") && !view_is(view, (gint)i, "which"))
        return FALSE;
    while (view_bits(view, verb) & WORD_AUXILIARY)
        verb++;
    return told_by(tables, view, verb) != STAY_OPEN ||
           tables_verb(tables, view, verb, CUE_HAPPENS) ||
           ((view_bits(view, verb - 1) & WORD_BE) && tables_verb(tables, view, verb, CUE_MAKES));
}

gboolean
stay_tells_when(const Tables *tables, const View *view, const Draft *draft, guint first)
{
    guint verbs = 0;
    guint opens = draft->end + (view_mark(view, (gint)draft->end) == MARK_COMMA);
    if (!draft->frame->noun || first < opens || !opens_when(tables, view, opens))
        return FALSE;
    for (guint k = opens; k < first; k++) {
        verbs += view_verb(view, (gint)k);
        if (view_mark(view, (gint)k) || verbs > 1)
            return FALSE;
    }
    return verbs == 1;
}

/* "on the first day of his visit", "the last day of a trip". */
static StayDay
told_by_ordinal(const View *view, const Draft *draft)
{
    gint of = (gint)draft->first - 1;
    if (!view_is(view, of, "of") || !view_is(view, of - 1, "day"))
        return STAY_OPEN;
    if (view_is(view, of - 2, "first") || view_is(view, of - 2, "opening"))
        return STAY_BEGINS;
    return view_is(view, of - 2, "last") || view_is(view, of - 2, "final") ? STAY_ENDS : STAY_OPEN;
}

/* Whether the day of the visit is its first or its last one. */
static StayDay
day_told(const Tables *tables, const View *view, const Draft *draft)
{
    if (!draft->frame->noun) /* "arrived on Monday for a three-day visit" */
        return tables_verb(tables, view, (gint)draft->trigger, CUE_GOES) ||
                       tables_verb(tables, view, (gint)draft->trigger, CUE_LEAVES)
                   ? STAY_BEGINS
                   : STAY_OPEN;
    StayDay day = told_by_ordinal(view, draft);
    if (day != STAY_OPEN)
        return day;
    gboolean relative = opens_when(tables, view, draft->end);
    gint governor = clause_governor(view, draft->first);
    StayDay told = told_by(tables, view, governor);
    if (told == STAY_OPEN)
        told = told_by(tables, view, clause_predicate(view, draft->end + relative));
    return told == STAY_OPEN ? told_by_journey(tables, view, draft) : told;
}

/* "left for Rome at noon": the hour is none of the visit's. */
static void
drop_hour(Draft *draft, Document *document)
{
    const char *hour = strchr(draft->time, 'T');
    if (hour && g_ascii_isdigit(hour[1]))
        draft->time = document_string(document, draft->time, hour - draft->time);
}

void
stay_measure(const Tables *tables, const View *view, Draft *draft)
{
    int days = shift_days_of(draft->span);
    Days known;
    if (tables_verb(tables, view, (gint)draft->trigger, CUE_LEAVES))
        drop_hour(draft, view->document);
    if (strcmp(draft->kind, "visit") != 0 || *draft->until || days < 2 || days > LONGEST ||
        !timex_days(draft->time, &known) || known.first != known.last)
        return;
    StayDay told = day_told(tables, view, draft);
    if (told == STAY_OPEN)
        return;
    guint32 other = told == STAY_BEGINS ? known.first + (guint32)days - 1
                                        : known.first - MIN(known.first - 1, (guint32)days - 1);
    g_autofree char *day = timex_format_day(other);
    if (told == STAY_BEGINS) {
        draft->until = document_string(view->document, day, -1);
    } else {
        draft->until = draft->time;
        draft->time = document_string(view->document, day, -1);
    }
}

/* The "which" of "during which" that opens the clause of the verb; -1 if there is none. */
static gint
during_which(const View *view, const Draft *draft)
{
    gint k = (gint)draft->trigger;
    while (k > 1 && !view_is(view, k, "which") && !(view_mark(view, k) & MARK_STOP))
        k--;
    return view_is(view, k, "which") && view_is(view, k - 1, "during") ? k : -1;
}

/* TRUE if the draft took its day from a date behind token `k`. */
static gboolean
is_dated_after(const View *view, const Draft *draft, gint k)
{
    for (; (guint)k < view->n; k++)
        if (view->date[k] && roster_has(&draft->refs, view->date[k]->id))
            return TRUE;
    return FALSE;
}

void
stay_within(const View *view, const GArray *drafts, Draft *draft)
{
    const Draft *visit = drafts->len > 0 ? &g_array_index(drafts, Draft, drafts->len - 1) : NULL;
    if (visit == NULL || visit->sentence != draft->sentence || strcmp(visit->kind, "visit") != 0 ||
        strcmp(draft->kind, "visit") == 0)
        return;
    gint which = during_which(view, draft);
    if (which < 0 || is_dated_after(view, draft, which))
        return;
    draft->time = visit->time;
    draft->until = visit->until;
    roster_join(&draft->refs, &visit->refs);
}
