/* reading: one trigger being read: what the phrases around it are to its event. */
#include "reading.h"

#include "head.h"

#include <string.h>

static Arena *
arena_of(const Reading *r)
{
    return r->view->document->arena;
}

gboolean
reading_is(const Row *row, const char *what)
{
    return strcmp(row->what, what) == 0;
}

/* "Daily Courier", "Lagos Post": an organisation whose name begins or ends like a news outlet's. */
static gboolean
is_outlet(const Reading *r, const Row *row)
{
    const Lexicon *outlets = r->tables->cues[CUE_OUTLET];
    const char *last = strrchr(row->who, ' ');
    if (last == NULL || !reading_is(row, "organisation"))
        return FALSE;
    g_autofree char *first = g_strndup(row->who, strcspn(row->who, " "));
    return lexicon_lookup(outlets, first) || lexicon_lookup(outlets, last + 1);
}

static gboolean
is_medium(const Reading *r, const Row *row)
{
    return !reading_is(row, "person") &&
           (lexicon_lookup(r->tables->cues[CUE_MEDIA], row->who) != NULL || is_outlet(r, row));
}

/* A visit goes to a place or country, or to a seat of government. */
static gboolean
is_destination(const Row *row)
{
    gboolean seat = reading_is(row, "government") && !g_str_has_prefix(row->status, "nominal");
    return reading_is(row, "place") || reading_is(row, "country") || seat;
}

static void
add_place(Reading *r, const Row *row)
{
    if (!is_destination(row) || !*row->who)
        return;
    gboolean travels = r->frame->guard == GUARD_ABROAD || r->frame->guard == GUARD_STAY ||
                       r->frame->guard == GUARD_DUE || r->frame->guard == GUARD_INVITATION;
    if (travels && reading_is(row, "government"))
        return;
    gboolean known = r->home && *r->home && *row->place;
    if (r->frame->guard == GUARD_STAY && !known)
        return;
    gboolean goes = travels || r->frame->object == ROLE_PLACE;
    if (goes && r->frame->guard != GUARD_INVITATION && known && strcmp(r->home, row->place) == 0)
        return;
    roster_add(&r->draft->place, row->who, arena_of(r));
    roster_add(&r->draft->refs, row->id, arena_of(r));
}

/* "Saudi leaders", "the presidents of A and B": people who act for somebody; not "British
 * nationals". */
static gboolean
are_officials(const Reading *r, const Row *row)
{
    gboolean official = FALSE;
    for (guint i = 0; i < r->view->n; i++) {
        const Word *word = r->view->actor[i] == row ? r->view->word[i] : NULL;
        gboolean head = word && (word->bits & WORD_OFFICIAL);
        if (r->view->actor[i] == row)
            official = official || head;
    }
    return official;
}

/* "the first visit by a French leader": no one of these. */
static gboolean
is_any(const Reading *r, const Row *row)
{
    for (guint i = 0; g_str_has_prefix(row->status, "nominal") && i < r->view->n; i++)
        if (r->view->actor[i] == row)
            return reading_is(row, "person") &&
                   (view_is(r->view, (gint)i, "a") || view_is(r->view, (gint)i, "an") ||
                    view_is(r->view, (gint)i - 1, "a") || view_is(r->view, (gint)i - 1, "an"));
    return FALSE;
}

/* TRUE if the document calls one of them by name. */
static gboolean
names_any(const Document *document, const Roster *names)
{
    const GPtrArray *actors = document->of[KIND_ACTOR];
    for (guint i = 0; i < actors->len; i++) {
        const Row *actor = g_ptr_array_index(actors, i);
        if (g_str_has_prefix(actor->status, "named") && reading_is(actor, "person") &&
            roster_has(names, actor->who))
            return TRUE;
    }
    return FALSE;
}

/* "his British, Dutch and Danish counterparts": three or more whom the text names nowhere; they are
 * told of as one round. */
static gboolean
is_round(const Reading *r, const Row *row)
{
    Roster names = {.n = 0};
    if (!strchr(row->who, ';') || !g_str_has_prefix(row->status, "nominal"))
        return FALSE;
    roster_add(&names, row->who, arena_of(r));
    return names.n >= 3 && !names_any(r->view->document, &names);
}

static void
add_party(Reading *r, Roster *names, const Row *row)
{
    gboolean armed = strcmp(r->frame->kind, "agreement") == 0 && strcmp(row->status, "named") == 0;
    if (reading_is(row, "place") || !*row->who || is_medium(r, row) ||
        (reading_is(row, "group") && !armed && !are_officials(r, row)))
        return;
    gboolean visitor = names == &r->draft->who && strcmp(r->frame->kind, "visit") == 0;
    if (visitor && is_any(r, row)) {
        r->draft->unnamed = TRUE;
        return;
    }
    if (visitor && !reading_is(row, "person") && !are_officials(r, row))
        return;
    roster_add(names, row->who, arena_of(r));
    roster_add(&r->draft->refs, row->id, arena_of(r));
    if (names == &r->draft->whom && is_round(r, row))
        roster_add(&r->draft->group, row->who, arena_of(r));
    if (names == &r->draft->who && !r->home)
        r->home = row->place;
}

/* "A and B met", "between A and B": the first is `who`, the others are `whom`. */
static void
add_pair(Reading *r, const Party *party)
{
    for (guint i = 0; i < party->n; i++)
        add_party(r, r->draft->who.n ? &r->draft->whom : &r->draft->who, party->row[i]);
}

/* "visited France and Italy": several goals of the same sort. */
static gboolean
is_journey(const Reading *r, const Party *party, guint i)
{
    const Row *first = party->row[0], *row = party->row[i];
    gboolean states = reading_is(row, "country") && reading_is(first, "country");
    gboolean towns = reading_is(row, "place") && reading_is(first, "place") && *row->place &&
                     *first->place && strcmp(row->place, first->place) != 0;
    return strcmp(r->frame->kind, "visit") == 0 && r->frame->guard != GUARD_STAY &&
           (states || towns);
}

/* The names that a role adds to. */
static Roster *
roster_of(Draft *draft, Role role)
{
    if (role == ROLE_ATTENDING)
        return &draft->attending;
    return role == ROLE_WHO ? &draft->who : &draft->whom;
}

void
reading_add(Reading *r, Role role, const Party *party)
{
    guint before = r->draft->whom.n;
    for (guint i = 0; i < party->n; i++) {
        if (role == ROLE_WHO || role == ROLE_WHOM || role == ROLE_ATTENDING)
            add_party(r, roster_of(r->draft, role), party->row[i]);
        else if (role == ROLE_PLACE && (i == 0 || is_journey(r, party, i)))
            add_place(r, party->row[i]);
    }
    if (role == ROLE_PAIR)
        add_pair(r, party);
    if (role == ROLE_WHOM && r->draft->whom.n == before)
        r->draft->unnamed = TRUE;
    r->draft->end = MAX(r->draft->end, party->end);
}

/* "his counterparts": an office whose holder is not known. */
static gboolean
is_unknown_office(const View *view, guint k)
{
    const Row *row = view->actor[k];
    if (row == NULL || *row->who || !g_str_has_prefix(row->status, "nominal"))
        return FALSE;
    const Word *head = view->word[view_row_end(view, view->actor, k) - 1];
    return head && (head->bits & (WORD_OFFICIAL | WORD_TITLE));
}

/* "met local officials, the ministry on Monday said": a clause of its own begins with the party. */
static gboolean
opens_clause(const View *view, const Party *party)
{
    return view_finite(view, (gint)clause_over_days(view, party->end, view->n));
}

/* "her guest in Lisbon, Spanish Prime Minister Pedro Sánchez", "five leaders -
 * most notably A and B": officials without a name, whose names come after the next comma or dash.
 */
static gboolean
named_later(const Reading *r, guint from, Party *party)
{
    gboolean officials = FALSE;
    for (guint k = from; k < r->view->n && k < from + 18; k++) {
        guint mark = view_mark(r->view, (gint)k);
        if ((view_bits(r->view, (gint)k) & WORD_OFFICIAL && !r->view->actor[k]) ||
            is_unknown_office(r->view, k) || view_is(r->view, (gint)k, "including"))
            officials = TRUE;
        if (view_finite(r->view, (gint)k) || (mark & (MARK_STOP | MARK_QUOTE)))
            return FALSE;
        if (!officials && r->view->actor[k] &&
            !g_str_has_prefix(r->view->actor[k]->status, "pronoun"))
            return FALSE;
        gboolean opens = (mark & (MARK_COMMA | MARK_DASH | MARK_SEMICOLON)) ||
                         view_is(r->view, (gint)k, "including");
        if (!officials || !opens || (view_bits(r->view, (gint)k + 1) & WORD_CONJUNCTION))
            continue;
        while (view_bits(r->view, (gint)k + 1) & WORD_ADVERB)
            k++;
        if (party_right(r->view, k + 1, r->view->n, FALSE, party))
            return !opens_clause(r->view, party);
    }
    return FALSE;
}

/* "three negotiators - A and B", "officials including A": the names of a group. */
static gboolean
named_members(const Reading *r, const Party *group, Party *members)
{
    gint k = (gint)group->end;
    gboolean opens = (view_mark(r->view, k) & (MARK_DASH | MARK_SEMICOLON)) ||
                     view_is(r->view, k, "including") || view_is(r->view, k + 1, "including");
    k += view_is(r->view, k + 1, "including");
    return group->n == 1 && opens && reading_is(group->row[0], "group") && (guint)k < r->view->n &&
           party_right(r->view, (guint)k + 1, r->view->n, FALSE, members) &&
           reading_is(members->row[0], "person");
}

gboolean
reading_object(const Reading *r, guint from, guint limit, Party *party)
{
    if (!party_right(r->view, from, limit, r->frame->noun, party))
        return named_later(r, from, party);
    Party later;
    if (named_members(r, party, &later)) {
        *party = later;
        return TRUE;
    }
    gboolean unknown =
        party->n == 1 && !*party->row[0]->who && !view_is(r->view, (gint)from - 1, "between");
    if (unknown && named_later(r, from, &later)) /* "with his counterparts from C and D, A and B" */
        *party = later;
    return TRUE;
}

/* TRUE if another event is named at token `i`: its prepositions are its own. */
static gboolean
other_event(const Reading *r, guint i)
{
    const Frame *found[4];
    gsize length;
    if (!word_tells(r->view->word[i], TELLS_FRAME) ||
        (view_bits(r->view, (gint)i) & WORD_PREPOSITION))
        return FALSE;
    guint n =
        frames_match(r->tables->frames, r->view->token + i, r->view->n - i, found, 4, &length);
    gboolean noun = FALSE;
    for (guint k = 0; k < n; k++)
        noun = noun || found[k]->noun;
    return noun && view_nominal(r->view, (gint)i);
}

/* TRUE where the phrases of a trigger end. */
static gboolean
stops_slots(const Reading *r, guint k, guint from)
{
    if (r->frame->guard == GUARD_INVITATION)
        return FALSE;
    return (k > from && other_event(r, k)) || (r->frame->noun && view_verb(r->view, (gint)k));
}

/* "the West Bank city of Ramallah": the city. */
static void
narrow_place(const Reading *r, Party *party)
{
    Party city;
    guint k = party->end;
    gboolean named = view_is(r->view, (gint)k, "city") || view_is(r->view, (gint)k, "town") ||
                     view_is(r->view, (gint)k, "capital");
    if (named && view_is(r->view, (gint)k + 1, "of") &&
        party_right(r->view, k + 2, r->view->n, FALSE, &city))
        *party = city;
}

/* "in Rome". */
static gboolean
is_place_phrase(const View *view, guint k)
{
    return view_is(view, (gint)k, "in") && k + 1 < view->n && view->actor[k + 1] &&
           reading_is(view->actor[k + 1], "place");
}

/* Reads the prepositional phrases from token `from` on. Each role is filled once. */
void
reading_slots(Reading *r, guint from)
{
    guint filled = 0;
    gboolean close = TRUE;  /* nothing but dates since the trigger */
    gboolean about = FALSE; /* "talked about ways to send gas to Italy" */
    for (guint k = from; k < r->limit; k++) {
        guint cue = tables_cue(r->tables, r->view, k, CUE_PRESENCE);
        if (cue && other_event(r, k + cue - 1)) /* "during a visit" */
            return;
        if (cue) { /* "on the sidelines of the UN assembly": it is no side */
            k += cue - 1;
            close = FALSE;
        }
        if (cue || r->view->date[k])
            continue;
        if (r->view->actor[k] || view_plain(r->view, (gint)k))
            close = FALSE;
        if (r->view->actor[k])
            continue;
        if (close && r->frame->noun && frame_slot(r->frame, &r->view->token[k]) == ROLE_NONE &&
            is_place_phrase(r->view, k)) { /* "talks in Rome between A and B" */
            k = view_row_end(r->view, r->view->actor, k + 1) - 1;
            continue;
        }
        if (stops_slots(r, k, from))
            return;
        if (r->frame->guard == GUARD_ABROAD && k > from && view_is(r->view, (gint)k, "to") &&
            view_verb(r->view, (gint)k + 1)) /* "arrived with a plan to end the war in Iraq" */
            return;
        if (!close && (view_is(r->view, (gint)k, "between") || view_is(r->view, (gint)k, "of")))
            continue;
        about = about || view_is(r->view, (gint)k, "about");
        if (about && view_is(r->view, (gint)k, "to"))
            return;
        Role role = frame_slot(r->frame, &r->view->token[k]);
        Party party;
        gboolean beside =
            view_is(r->view, (gint)k, "with") && /* attending.c reads these */
            (view_is(r->view, (gint)k - 1, "along") || view_is(r->view, (gint)k - 1, "together"));
        gboolean dated = k + 1 < r->view->n && r->view->date[k + 1] &&
                         !head_modifies(r->view, k + 1); /* "on Monday", not "by former" */
        if (role == ROLE_NONE || beside || dated || (filled & 1u << role) ||
            view_is(r->view, (gint)k - 1, "according"))
            continue;
        if (!reading_object(r, k + 1, r->view->n, &party)) {
            gboolean infinitive = view_verb(r->view, (gint)k + 1);
            if (view_is(r->view, (gint)k + 1, "each") || view_is(r->view, (gint)k + 1, "one"))
                continue;                                  /* each other, one another */
            if (!close && view_is(r->view, (gint)k, "to")) /* "spoke about efforts to secure it" */
                infinitive = TRUE;
            r->draft->unnamed = r->draft->unnamed || (role == ROLE_WHOM && !infinitive);
            continue;
        }
        if (role == ROLE_PLACE)
            narrow_place(r, &party);
        reading_add(r, role, &party);
        filled |= 1u << role;
        k = party.end - 1;
        if (r->limit < party.end)
            r->limit = clause_end(r->view, party.end);
    }
}
