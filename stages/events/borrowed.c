/* borrowed: the sides of a noun that names none or one, from the clause around it: "A told B in a
 * phone call". */
#include "borrowed.h"

#include "owner.h"

#include <string.h>

/* "A and B welcomed the summit": who judges or describes a contact need not take part in it. */
static gboolean
is_judged(const Reading *r, gint governor)
{
    return tables_verb(r->tables, r->view, governor, CUE_JUDGES);
}

/* "a European Council meeting", "the Commonwealth summit": one of a body, which has a name. */
static gboolean
is_of_body(const Reading *r)
{
    for (guint k = r->draft->first; k < r->first; k++) {
        const Row *row = r->view->actor[k];
        gboolean name = k > 0 && (r->view->token[k].flags & TOKEN_CAPITAL) && k + 1 == r->first;
        if (row ? reading_is(row, "organisation") : name)
            return TRUE;
    }
    return FALSE;
}

/* TRUE if the noun phrase may take its missing party from the clause around it. */
static gboolean
borrows_subject(const Reading *r, gint governor)
{
    gboolean topic = governor < 0 || (view_bits(r->view, governor) & VERB_DISCUSS);
    if (topic && is_of_body(r)) /* "discussed trade and the Commonwealth summit" */
        return FALSE;
    if (r->frame->subject == ROLE_NONE || r->draft->who.n >= 2)
        return FALSE;
    if (r->draft->unnamed && strcmp(r->frame->kind, "visit") == 0)
        return FALSE;
    gboolean setting = view_is(r->view, (gint)r->draft->first - 1, "in") ||
                       view_is(r->view, (gint)r->draft->first - 1, "during");
    if ((r->draft->who.n && r->draft->whom.n) || (is_judged(r, governor) && !setting))
        return FALSE;
    if (governor < 0)
        return r->draft->who.n == 0;
    guint32 bits = view_bits(r->view, governor);
    const Word *word = r->view->word[governor];
    if (word && strcmp(word->lemma, "recall") == 0) /* his own talks */
        return r->draft->who.n == 0;
    return r->draft->who.n == 0 && (!(bits & VERB_SAY) || r->frame->needs == NEEDS_WHO);
}

/* "will join A for a meeting": the verb gives the sides and the status. */
static gboolean
read_purpose(Reading *r)
{
    Party subject, object;
    gint k = (gint)r->draft->first - 1;
    if (r->draft->whom.n || r->draft->who.n > 1 || !view_is(r->view, k, "for"))
        return FALSE;
    for (k--; k >= 0 && !view_mark(r->view, k); k--)
        if (view_verb(r->view, k))
            break;
    if (!tables_verb(r->tables, r->view, k, CUE_JOINS) ||
        !party_right(r->view, (guint)k + 1, r->draft->first, FALSE, &object))
        return FALSE;
    Group group = group_at(r->view, (guint)k);
    const char *status = status_of_group(r->tables->status, r->view, &group);
    if (group.passive || status == NULL || !clause_subject(r->view, &group, &subject))
        return FALSE;
    reading_add(r, ROLE_WHO, &subject);
    reading_add(r, ROLE_WHOM, &object);
    r->draft->status = status;
    return TRUE;
}

/* "A told B in a phone call": both sides are those of the verb before the phrase. */
static gboolean
read_sides(Reading *r)
{
    Party subject, object;
    gboolean had = FALSE; /* "had B on the line" */
    gint k = (gint)r->draft->first - 1;
    gboolean by_phone = view_bits(r->view, (gint)r->first) & WORD_PREPOSITION;
    if (r->draft->whom.n || r->draft->who.n > 1 ||
        !(by_phone || view_is(r->view, k, "in") || view_is(r->view, k, "at") ||
          view_is(r->view, k, "during") || view_is(r->view, k, "by") || view_is(r->view, k, "on")))
        return FALSE;
    for (k--; k >= 0 && !(view_mark(r->view, k) & ~(guint)MARK_HYPHEN); k--)
        if (view_verb(r->view, k) || (had = (view_bits(r->view, k) & WORD_HAVE) != 0))
            break;
    if (k < 0 || (!view_verb(r->view, k) && !had) ||
        !party_right(r->view, (guint)k + 1, r->draft->first, FALSE, &object))
        return FALSE;
    Group group = group_at(r->view, (guint)k);
    if (!clause_subject(r->view, &group, &subject))
        return FALSE;
    reading_add(r, ROLE_WHO, &subject);
    reading_add(r, ROLE_WHOM, &object);
    return TRUE;
}

/* "A sent B a letter", "gave B a call": what B gets comes right behind B. "A handed B a letter from
 * C": C has written it. */
static gboolean
read_recipient(Reading *r)
{
    Party subject, object;
    gint verb;
    if (r->draft->who.n > 1 || r->draft->whom.n || !party_left(r->view, r->draft->first, &object) ||
        object.end != r->draft->first)
        return FALSE;
    verb = (gint)object.first - 1;
    if (!tables_verb(r->tables, r->view, verb, CUE_GIVES))
        return FALSE;
    Group group = group_at(r->view, (guint)verb);
    if (group.passive || !clause_subject(r->view, &group, &subject))
        return FALSE;
    r->draft->status = status_of_group(r->tables->status, r->view, &group);
    if (r->draft->who.n == 0)
        reading_add(r, ROLE_WHO, &subject);
    reading_add(r, ROLE_WHOM, &object);
    return TRUE;
}

/* "In a phone call, A thanked B": the sides of the verb after the phrase. */
static gboolean
read_sides_after(Reading *r)
{
    Party subject, object;
    gint before = (gint)r->draft->first - 1;
    if (r->draft->first > 2 || r->draft->who.n || r->draft->whom.n ||
        !(view_is(r->view, before, "in") || view_is(r->view, before, "during") ||
          (view_is(r->view, before, "at") && view_is(r->view, before + 1, "their"))) ||
        !clause_subject_after(r->view, r->end, &subject))
        return FALSE;
    guint k = subject.end;
    while (k < r->view->n && !view_verb(r->view, (gint)k))
        k++;
    if (!clause_object(r->view, k, &object))
        return FALSE;
    reading_add(r, ROLE_WHO, &subject);
    reading_add(r, ROLE_WHOM, &object);
    return TRUE;
}

/* "received a call from A": the caller stands in the phrase, the subject is the one called. */
static gboolean
read_receiver(Reading *r, gint governor)
{
    Party party;
    gboolean has = (view_bits(r->view, governor) & WORD_HAVE) != 0; /* "had a call from A" */
    if (r->draft->who.n == 0 || r->draft->whom.n || r->draft->unnamed ||
        (!has && !tables_verb(r->tables, r->view, governor, CUE_RECEIVES)))
        return FALSE;
    Group group = group_at(r->view, (guint)governor);
    if (group.passive || !clause_subject(r->view, &group, &party))
        return FALSE;
    reading_add(r, ROLE_WHOM, &party);
    return TRUE;
}

/* "A met B during a visit": the verb of the clause that the phrase at `first` closes. */
static gint
verb_before(const View *view, guint first)
{
    for (gint k = (gint)first - 1; k >= 0; k--) {
        if (view_mark(view, k) & (MARK_STOP | MARK_SEMICOLON))
            return -1;
        if (view_verb(view, k) && view_finite(view, k))
            return k;
    }
    return -1;
}

/* "the accord was reached between A and B after a long meeting", "A and B reached it in their first
 * meeting": a meeting that names nobody is that of the two named before it. */
static gboolean
read_pair_before(Reading *r)
{
    Party party;
    gint first = (gint)r->draft->first;
    gboolean their = view_is(r->view, first, "their");
    gboolean setting = view_is(r->view, first - 1, "after") ||
                       view_is(r->view, first - 1, "during") ||
                       view_is(r->view, first - 1, "following");
    if (r->draft->who.n || r->draft->whom.n || r->draft->unnamed || (!their && !setting))
        return FALSE;
    for (gint k = first - 1; k > 0 && !(view_mark(r->view, k) & (MARK_STOP | MARK_SEMICOLON));
         k--) {
        if (!r->view->actor[k] || !party_left(r->view, (guint)k + 1, &party))
            continue;
        gint before = (gint)party.first - 1;
        k = before;
        if (party.n != 2 || !reading_is(party.row[0], "person") ||
            !reading_is(party.row[1], "person"))
            continue;
        gboolean pair = view_is(r->view, before, "between") || view_is(r->view, before, "by");
        if (pair || (their && !(view_bits(r->view, before) & WORD_PREPOSITION))) {
            guint end = r->draft->end;
            reading_add(r, ROLE_PAIR, &party);
            r->draft->end = end;
            return TRUE;
        }
    }
    return FALSE;
}

/* "B, who is on a visit to A": the token of "is" before the phrase at `first`; -1 for none. */
static gint
be_before(const View *view, guint first)
{
    gint k = (gint)first - 2;
    if (!view_is(view, k + 1, "on"))
        return -1;
    while (view_bits(view, k) & WORD_ADVERB)
        k--;
    return view_bits(view, k) & WORD_BE ? k : -1;
}

/* "Their talks lasted an hour, A's aide said": who speaks of what is told of is no side of it. */
static gboolean
only_speaks(const Reading *r, const Party *party)
{
    return r->frame->needs == NEEDS_PAIR && r->draft->whom.n == 0 && r->draft->definite &&
           party->n == 1 && party->first > r->draft->end &&
           clause_predicate(r->view, r->draft->end) >= 0;
}

void
borrowed_read(Reading *r)
{
    Party party;
    gint governor = clause_governor(r->view, r->draft->first);
    if (read_receiver(r, governor) || owner_in_relative(r))
        return;
    if (r->frame->needs == NEEDS_PAIR && (read_purpose(r) || read_recipient(r) || read_sides(r) ||
                                          read_sides_after(r) || read_pair_before(r)))
        return;
    if (!borrows_subject(r, governor))
        return;
    Group group = {
        .first = r->draft->first, .verb = r->end, .gerund = TRUE, .governor = -1, .modal = -1};
    if (governor < 0 && view_is(r->view, (gint)r->draft->first - 1, "during"))
        governor = verb_before(r->view, r->draft->first);
    gint be = governor < 0 ? be_before(r->view, r->draft->first) : -1;
    if (governor >= 0)
        group = group_at(r->view, (guint)governor);
    if (be >= 0)
        group = group_at(r->view, (guint)be);
    if (group.passive || !clause_subject(r->view, &group, &party))
        return;
    if (party.first >= r->draft->first && party.end <= r->draft->end) /* "Calls with A followed" */
        return;
    if (governor < 0 && be < 0 && only_speaks(r, &party))
        return;
    Roster whom = r->draft->whom;
    if (r->frame->needs == NEEDS_PAIR && whom.n == 0)
        reading_add(r, ROLE_PAIR, &party);
    else
        reading_add(r, ROLE_WHO, &party);
}
