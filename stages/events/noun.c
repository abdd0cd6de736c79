/* noun: the frame at a noun: possessors, "between A and B", and what the clause around it lends. */
#include "accord.h"
#include "borrowed.h"
#include "fate.h"
#include "nominal.h"
#include "owner.h"
#include "reading.h"

#include <string.h>

/* A word that may stand before the trigger in its noun phrase. */
static gboolean
in_phrase(const View *view, gint k)
{
    guint32 bits = view_bits(view, k);
    if (k < 0 || (view_mark(view, k) & ~(guint)(MARK_HYPHEN | MARK_QUOTE)))
        return FALSE;
    if (view->date[k] || (view->token[k].flags & (TOKEN_POSSESSIVE | TOKEN_NUMBER)))
        return TRUE;
    if ((bits & WORD_CONJUNCTION) && view_plain(view, k - 1) && view_plain(view, k + 1))
        return TRUE; /* "a long and good talk" */
    if (bits & (WORD_PREPOSITION | WORD_TIME_PREPOSITION | WORD_CONJUNCTION | WORD_SUBORDINATOR |
                WORD_RELATIVE | WORD_AUXILIARY))
        return FALSE;
    return !view_verb(view, k) || view_mark(view, k - 1) == MARK_HYPHEN; /* "EU-brokered" */
}

/* "three days of talks", "over two hours of discussions": where the measure before the "of" at `k`
 * begins; `k` if there is none. */
static gint
skip_measure(const View *view, gint k)
{
    if (!view_is(view, k, "of") || k < 1 || !view->date[k - 1] ||
        strcmp(view->date[k - 1]->what, "DURATION") != 0)
        return k;
    gint first = (gint)view_row_first(view, view->date, (guint)k - 1);
    gboolean round = view_is(view, first - 1, "about") || view_is(view, first - 1, "over") ||
                     view_is(view, first - 1, "around");
    return first - round;
}

static void
swap_sides(Draft *draft)
{
    Roster who = draft->who;
    draft->who = draft->whom;
    draft->whom = who;
}

/* "his Berlin visit", "a US trip", "A's White House visit": TRUE if the name right before a journey
 * tells where it goes; not "the French visit". */
static gboolean
is_goal(const Reading *r, guint k)
{
    const Row *row = r->view->actor[k];
    gboolean noun = strcmp(row->text, row->who) == 0 || g_ascii_isupper(row->text[1]);
    return strcmp(r->frame->kind, "visit") == 0 && k + 1 == r->first &&
           (reading_is(row, "place") ||
            (noun && (reading_is(row, "country") || reading_is(row, "government"))));
}

/* Walks left over the noun phrase of the trigger, taking possessors and "A-B talks" on the way. */
static void
read_phrase(Reading *r)
{
    const View *view = r->view;
    Party party;
    gint k = (gint)r->first - 1;
    guint compounds = 0;
    if (view_bits(view, (gint)r->first) & WORD_PREPOSITION) /* "had B on the line" */
        return;
    for (; k >= 0; k--) {
        if (!view->actor[k]) {
            gint measure = skip_measure(view, k);
            if (measure < k) {
                k = measure;
                continue;
            }
            if (!in_phrase(view, k))
                break;
            if (view->token[k].flags & TOKEN_POSSESSIVE) /* "Saturday's call" */
                r->draft->definite = TRUE;
            if (view_bits(view, k) & (WORD_DEFINITE | WORD_POSSESSIVE))
                r->draft->definite = TRUE;
            if (view_bits(view, k) & WORD_POSSESSIVE)
                r->draft->his = TRUE;
            if (view_bits(view, k) & (WORD_DETERMINER | WORD_POSSESSIVE)) {
                k--;
                break;
            }
            continue;
        }
        guint after = (guint)k + 1;
        gboolean owner = after < view->n && ((view->token[after].flags & TOKEN_POSSESSIVE) ||
                                             (view_bits(view, k) & WORD_POSSESSIVE));
        gboolean joined = view_mark(view, (gint)after) == MARK_HYPHEN ||
                          (after == r->first && reading_is(view->actor[k], "person"));
        if (!owner && !joined && reading_is(view->actor[k], "person"))
            break;
        if (!owner && is_goal(r, (guint)k)) {
            Party goal = {.row = {view->actor[k]}, .n = 1, .end = after};
            reading_add(r, ROLE_PLACE, &goal);
            k = (gint)view_row_first(view, view->actor, (guint)k);
            continue;
        }
        if (!party_left(view, after, &party))
            break;
        if (owner || joined)
            r->draft->definite = TRUE;
        if (owner && !*view->actor[k]->who)
            r->draft->his = TRUE;
        if (r->frame->guard == GUARD_INVITATION)
            reading_add(r, ROLE_WHOM, &party);
        else if (owner || joined)
            reading_add(r, ROLE_PAIR, &party);
        compounds += joined && !owner;
        k = (gint)MIN(party.first, view_row_first(view, view->actor, (guint)k));
        if (owner) {
            k--;
            break;
        }
    }
    r->draft->first = (guint)(k + 1);
    if (compounds > 1) /* "A-B talks" were read from B to A */
        swap_sides(r->draft);
}

static gboolean
guard_holds(const Reading *r)
{
    switch (r->frame->guard) {
    case GUARD_NOUN:
        return !view_verb(r->view, (gint)r->first) || view_nominal(r->view, (gint)r->first);
    case GUARD_GOVERNOR:
        return accord_governor(r) >= 0;
    case GUARD_POSSESSOR:
        return r->draft->who.n + r->draft->whom.n > 0;
    default:
        return TRUE;
    }
}

/* "A phone call was held between A and B", "took place in Rome with B": the phrases after a light
 * verb are the noun's. */
static void
read_predicate(Reading *r)
{
    gint participle, verb = -1;
    if (clause_governor(r->view, r->draft->first) < 0)
        verb = clause_predicate(r->view,
                                fate_over(r->tables->status, r->view, r->draft->end, &participle));
    r->predicate = verb;
    const Word *word = verb >= 0 ? r->view->word[verb] : NULL;
    if (word == NULL || verb + 1 >= (gint)r->view->n)
        return;
    if (!tables_verb(r->tables, r->view, verb, CUE_HAPPENS) &&
        !((word->bits & VERB_LIGHT) && group_at(r->view, (guint)verb).passive))
        return;
    guint from = (guint)verb + 1 + view_is(r->view, verb + 1, "place");
    r->limit = clause_end(r->view, from);
    if (r->draft->whom.n == 0)
        reading_slots(r, from);
}

/* "His first call to a leader was with A". */
static void
read_copula(Reading *r)
{
    Party party;
    for (guint k = r->end; r->draft->whom.n == 0 && k + 2 < r->view->n && k < r->end + 9; k++)
        if ((view_bits(r->view, (gint)k) & WORD_BE) && view_is(r->view, (gint)k + 1, "with") &&
            party_right(r->view, k + 2, r->view->n, FALSE, &party)) {
            reading_add(r, ROLE_WHOM, &party);
            for (guint w = r->draft->first; w < r->first; w++)
                if (view_is(r->view, (gint)w, "first"))
                    r->draft->rank = RANK_FIRST;
            return;
        }
}

/* "took part in the call": the subject was there, the sides are those of the call. */
static gboolean
read_attendance(Reading *r)
{
    gint governor = clause_governor(r->view, r->draft->first);
    Party party;
    if (governor < 0 || strcmp(r->frame->kind, "statement") == 0 || !r->draft->definite)
        return FALSE;
    gboolean part = view_is(r->view, governor + 1, "part") || view_is(r->view, governor + 1, "in");
    if (!tables_verb(r->tables, r->view, governor, CUE_ATTENDS) &&
        !(part && tables_verb(r->tables, r->view, governor, CUE_SITS)))
        return FALSE;
    Group group = group_at(r->view, (guint)governor);
    if (!clause_subject(r->view, &group, &party) ||
        roster_has(&r->draft->who, party.row[0]->who)) /* "take part in his meeting" */
        return FALSE;
    if (strcmp(r->draft->status, "denied") != 0 && strcmp(r->draft->status, "cancelled") != 0)
        reading_add(r, ROLE_ATTENDING, &party);
    else /* "did not attend": it took place, or will, without him */
        r->draft->status = group.modal >= 0 ? "planned" : "happened";
    return TRUE;
}

/* "arrived at B's invitation": the visit is told by its own verb. */
static gboolean
is_guests_visit(const Reading *r)
{
    gint before = (gint)r->draft->first - 1;
    return r->frame->guard == GUARD_INVITATION &&
           (view_is(r->view, before, "at") || view_is(r->view, before, "on") ||
            view_is(r->view, before, "upon"));
}

/* "a summit telephone talk": the event that the next word names. */
static gboolean
is_modifier(const Reading *r)
{
    const Frame *found[4];
    gsize length;
    guint n = r->end < r->view->n ? frames_match(r->tables->frames, r->view->token + r->end,
                                                 r->view->n - r->end, found, 4, &length)
                                  : 0;
    return n > 0 && found[0]->noun && draft_is_contact(found[0]->kind) &&
           !(view_bits(r->view, (gint)r->end) & WORD_PREPOSITION) &&
           !view_verb(r->view, (gint)r->end);
}

/* "the talks agreed between A and B": the token after the participle behind the noun, where the
 * clause then ends later; that after the noun if there is none. */
static guint
over_participle(Reading *r)
{
    gboolean modifies = (view_bits(r->view, (gint)r->end) & VERB_PARTICIPLE) &&
                        view_is(r->view, (gint)r->end + 1, "between");
    if (modifies)
        r->limit = clause_end(r->view, r->end + 1);
    return r->end + modifies;
}

gboolean
reading_noun(Reading *r)
{
    if ((r->frame->guard == GUARD_NOUN && !guard_holds(r)) || is_modifier(r))
        return FALSE;
    read_phrase(r);
    r->draft->end = r->end;
    if (is_guests_visit(r))
        return FALSE;
    reading_slots(r, over_participle(r));
    read_predicate(r);
    read_copula(r);
    r->draft->status = nominal_status(r->tables->status, r->view, r->draft->first, r->first,
                                      r->draft->end, strcmp(r->frame->kind, "call") == 0);
    gint governor = r->frame->guard == GUARD_GOVERNOR ? accord_governor(r) : -1;
    if (accord_agreed(r, governor)) /* "agreed to a truce" */
        r->draft->status = accord_status(r, governor);
    if (r->draft->status == NULL || !guard_holds(r))
        return FALSE;
    owner_ahead(r);
    if (!read_attendance(r))
        borrowed_read(r);
    return TRUE;
}
