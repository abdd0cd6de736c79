/* verb: the frame at a verb: its subject, object, agent and voice. */
#include "accord.h"
#include "fate.h"
#include "reading.h"

#include <string.h>

/* "called Merkel a friend", "called it 'a disgrace'": what follows the object names it. */
static gboolean
names_object(const Reading *r, guint end)
{
    guint32 bits = view_bits(r->view, (gint)end);
    if (end >= r->view->n)
        return FALSE;
    if (view_mark(r->view, (gint)end))
        return (view_mark(r->view, (gint)end) & MARK_QUOTE) != 0;
    if (r->view->date[end] ||
        (bits & (WORD_CONJUNCTION | WORD_TIME_PREPOSITION | WORD_SUBORDINATOR)))
        return FALSE;
    if (view_is(r->view, (gint)end, "by") || view_is(r->view, (gint)end, "for"))
        return TRUE;
    return !(bits & (WORD_PREPOSITION | WORD_RELATIVE | WORD_ADVERB | WORD_AUXILIARY | VERB_ANY)) &&
           !view_is(r->view, (gint)end, "to");
}

/* "received at the Old Palace on Monday Foreign Minister A": the token after the place, `from` if
 * none stands between the verb and a person. */
static guint
over_place(const Reading *r, guint from)
{
    guint k = from + 1;
    if (!view_is(r->view, (gint)from, "at") && !view_is(r->view, (gint)from, "in"))
        return from;
    while (k < r->view->n && k < from + 6 && !r->view->date[k] &&
           ((r->view->token[k].flags & TOKEN_CAPITAL) ||
            (view_bits(r->view, (gint)k) & (WORD_DETERMINER | WORD_POSSESSIVE))) &&
           !(r->view->actor[k] && reading_is(r->view->actor[k], "person")))
        k++;
    gboolean dated =
        k < r->view->n && (r->view->date[k] || (k + 1 < r->view->n && r->view->date[k + 1]));
    return k > from + 1 && dated ? k : from;
}

/* The object right after the verb. FALSE if it shows that the verb is not meant. */
static gboolean
read_object(Reading *r)
{
    Party party;
    guint from = r->end;
    if (r->frame->object == ROLE_NONE)
        return TRUE;
    from = over_place(r, from);
    from = clause_over_days(r->view, from, r->limit); /* "met on Monday with A" */
    if (!reading_object(r, from, r->view->n, &party))
        return TRUE;
    if (r->frame->guard == GUARD_NAMING && names_object(r, party.end))
        return FALSE;
    if ((r->frame->guard == GUARD_PERSON || r->frame->guard == GUARD_COURTESY) &&
        !reading_is(party.row[0], "person") && !reading_is(party.row[0], "group"))
        return FALSE;
    if (r->frame->object == ROLE_PLACE && reading_is(party.row[0], "person"))
        reading_add(r, ROLE_WHOM, &party);
    else
        reading_add(r, r->frame->object, &party);
    if (r->limit < party.end)
        r->limit = clause_end(r->view, party.end);
    r->end = MAX(r->end, party.end);
    return TRUE;
}

static Role
passive_role(const Frame *frame)
{
    if (frame->object != ROLE_NONE)
        return frame->object;
    return frame->subject;
}

/* The actor after "by" of a passive. */
static void
read_agent(Reading *r)
{
    Party party;
    for (guint k = r->end; k < r->limit; k++)
        if (view_is(r->view, (gint)k, "by") &&
            party_right(r->view, k + 1, r->view->n, FALSE, &party)) {
            reading_add(r, r->frame->subject, &party);
            return;
        }
}

/* "is flying to Rome": the present of a verb of travel announces it. */
static gboolean
is_setting_out(const Reading *r, const Group *group)
{
    if (r->frame->guard != GUARD_ABROAD || !(view_bits(r->view, (gint)r->first) & VERB_ING))
        return FALSE;
    for (guint k = group->first; k < r->first; k++)
        if (view_is(r->view, (gint)k, "is") || view_is(r->view, (gint)k, "are"))
            return !group->negative;
    return FALSE;
}

/* "received her at the White House": a house, not a town or a country. */
static gboolean
is_house(const Reading *r)
{
    for (guint k = 0; k < r->view->n; k++) {
        const Row *row = r->view->actor[k];
        if (row && strcmp(row->who, r->draft->place.name[0]) == 0)
            return reading_is(row, "government") || reading_is(row, "organisation");
    }
    return FALSE;
}

/* "welcomed her to Washington": the guest's visit. */
static void
turn_to_visit(Reading *r)
{
    if (strcmp(r->frame->other, "visit") != 0 || r->draft->place.n == 0 || is_house(r))
        return;
    Roster host = r->draft->who;
    r->draft->who = r->draft->whom;
    r->draft->whom = host;
    r->draft->kind = "visit";
}

/* "discussed it by phone": TRUE if the clause has a word for the telephone. */
static gboolean
says_remote(const Reading *r)
{
    for (guint k = r->draft->first; k < MIN(r->view->n, r->limit + 2); k++)
        if (tables_cue(r->tables, r->view, k, CUE_REMOTE) > 0)
            return TRUE;
    return FALSE;
}

/* "called on A to resign", "called on A for help": an appeal, not a courtesy. */
static gboolean
appeals(const Reading *r)
{
    for (guint k = r->draft->end; k < r->view->n && !(view_mark(r->view, (gint)k) & MARK_STOP); k++)
        if (view_is(r->view, (gint)k, "to") || view_is(r->view, (gint)k, "for"))
            return TRUE;
    return FALSE;
}

/* "B, whom A met", "B, with whom he had spoken": who stands before the relative pronoun. */
static void
read_antecedent(Reading *r, guint first)
{
    Party party;
    gint k = (gint)first - 1, reach = k - 7;
    while (k > MAX(reach, 0) && !view_is(r->view, k, "whom") && !view_mark(r->view, k))
        k--;
    if (r->draft->whom.n || !view_is(r->view, k, "whom"))
        return;
    k -= (view_bits(r->view, k - 1) & WORD_PREPOSITION) != 0;
    k -= view_mark(r->view, k - 1) == MARK_COMMA;
    if (k < 1 || !party_left(r->view, (guint)k, &party))
        return;
    guint end = r->draft->end;
    party.row[0] = party.row[party.n - 1];
    party.n = 1;
    reading_add(r, ROLE_WHOM, &party);
    r->draft->end = end;
}

/* What the frame asks for once all is read. */
static gboolean
guard_holds(const Reading *r, gboolean passive)
{
    const Draft *draft = r->draft;
    switch (r->frame->guard) {
    case GUARD_PERSON: /* not "A and B welcomed the summit" */
        return passive || draft->whom.n || draft->place.n || draft->who.n < 2 ||
               r->frame->object == ROLE_PAIR;
    case GUARD_COUNTERPART: /* "did not raise it with B" denies no contact */
        return draft->whom.n > 0 && strcmp(draft->status, "denied") != 0;
    case GUARD_DONE:
        return strcmp(draft->status, "happened") == 0;
    case GUARD_AHEAD:
        return strcmp(draft->status, "planned") == 0 && draft->whom.n > 0;
    case GUARD_REMOTE:
        return says_remote(r);
    case GUARD_TOGETHER:
        return draft->who.n >= 2 && strcmp(draft->status, "denied") != 0;
    case GUARD_COURTESY:
        return draft->whom.n > 0 && !appeals(r);
    case GUARD_ACCORD:
    case GUARD_STATES:
        return accord_holds(r, group_at(r->view, r->first).governor);
    default:
        return TRUE;
    }
}

gboolean
reading_verb(Reading *r)
{
    Party party;
    gboolean due = r->frame->guard == GUARD_DUE;
    gboolean stay = r->frame->guard == GUARD_STAY || due;
    if (!view_verb(r->view, (gint)r->first) && !stay)
        return FALSE;
    Group group = group_at(r->view, r->first);
    gboolean accord = r->frame->guard == GUARD_ACCORD || r->frame->guard == GUARD_STATES;
    r->draft->status = accord && accord_agreed(r, group.governor)
                           ? accord_status(r, group.governor)
                           : status_of_group(r->tables->status, r->view, &group);
    if (r->draft->status == NULL)
        return FALSE;
    if (strcmp(r->draft->status, "planned") == 0 &&
        fate_of_clause(r->tables->status, r->view, &group))
        r->draft->status = "cancelled";
    if (due && strcmp(r->draft->status, "happened") == 0)
        r->draft->status = "planned";
    if (is_setting_out(r, &group))
        r->draft->status = "planned";
    r->draft->first = group.first;
    guint32 bits = view_bits(r->view, (gint)r->first);
    gboolean reduced = (bits & VERB_PARTICIPLE) && view_is(r->view, (gint)r->end, "by");
    if (reduced && r->frame->object == ROLE_NONE) /* not "travelled by train" */
        reduced = party_right(r->view, r->end + 1, r->view->n, FALSE, &party);
    gboolean passive = (group.passive || reduced) && !due;
    if (!stay && !passive && !(bits & ~(guint32)VERB_PARTICIPLE & VERB_ANY) && !group.perfect)
        return FALSE;
    if (group.gerund && r->first > 0 && r->view->actor[r->first - 1]) /* "a Council meeting" */
        return FALSE;
    group.gerund =
        group.gerund || view_is(r->view, (gint)r->first, "while"); /* "While in Rome, A" */
    Role role = passive ? passive_role(r->frame) : r->frame->subject;
    gboolean by_others = reduced && r->frame->object == ROLE_NONE; /* "a meeting attended by A" */
    if (!by_others && clause_subject(r->view, &group, &party) && role != ROLE_NONE)
        reading_add(r, role, &party);
    r->draft->end = r->end;
    if (passive)
        read_agent(r);
    else if (!read_object(r))
        return FALSE;
    reading_slots(r, r->end);
    if (!passive && strcmp(r->frame->kind, "visit") != 0 && draft_is_contact(r->frame->kind))
        read_antecedent(r, group.first);
    turn_to_visit(r);
    if (r->frame->guard == GUARD_SERIES)
        r->draft->rank = view_is(r->view, (gint)r->first, "began") ||
                                 view_is(r->view, (gint)r->first, "started") ||
                                 view_is(r->view, (gint)r->first, "opened")
                             ? RANK_FIRST
                             : RANK_LAST;
    return guard_holds(r, passive);
}
