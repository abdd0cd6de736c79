/* arguments: who takes part in what a trigger names: subject, objects by preposition and voice,
 * possessors, coordination. */
#include "arguments.h"

#include <string.h>

/* One trigger being read. */
typedef struct {
    const Tables *tables;
    const View *view;
    const Frame *frame;
    Draft *draft;
    guint first, end; /* tokens of the trigger */
    guint limit;      /* of its clause to the right */
    const char *home; /* country of the one who travels */
} Reading;

static Arena *
arena_of(const Reading *r)
{
    return r->view->document->arena;
}

static gboolean
is_what(const Row *row, const char *what)
{
    return strcmp(row->what, what) == 0;
}

static gboolean
is_medium(const Reading *r, const Row *row)
{
    return !is_what(row, "person") && lexicon_lookup(r->tables->cues[CUE_MEDIA], row->who) != NULL;
}

/* A visit goes to a place or country, or to a seat of government. */
static gboolean
is_destination(const Row *row)
{
    return is_what(row, "place") || is_what(row, "country") || is_what(row, "government");
}

static void
add_place(Reading *r, const Row *row)
{
    if (!is_destination(row) || !*row->who)
        return;
    if (r->frame->guard != GUARD_NONE && r->frame->guard != GUARD_NOUN &&
        is_what(row, "government"))
        return;
    if (r->frame->guard == GUARD_ABROAD && r->home && *r->home && strcmp(r->home, row->place) == 0)
        return;
    roster_add(&r->draft->place, row->who, arena_of(r));
    roster_add(&r->draft->refs, row->id, arena_of(r));
}

/* "British nationals", "reporters": people, but none who act for anybody. */
static gboolean
is_crowd(const Reading *r, const Row *row)
{
    gint last = -1;
    if (!is_what(row, "group"))
        return FALSE;
    for (guint i = 0; i < r->view->n; i++)
        if (r->view->actor[i] == row)
            last = (gint)i;
    const Word *word = last >= 0 ? r->view->word[last] : NULL;
    return word == NULL || !(word->bits & WORD_OFFICIAL);
}

static void
add_party(Reading *r, Roster *names, const Row *row)
{
    if (is_what(row, "place") || !*row->who || is_medium(r, row) || is_crowd(r, row))
        return;
    roster_add(names, row->who, arena_of(r));
    roster_add(&r->draft->refs, row->id, arena_of(r));
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

static void
add_role(Reading *r, Role role, const Party *party)
{
    for (guint i = 0; i < party->n; i++) {
        if (role == ROLE_WHO)
            add_party(r, &r->draft->who, party->row[i]);
        else if (role == ROLE_WHOM)
            add_party(r, &r->draft->whom, party->row[i]);
        else if (role == ROLE_PLACE && i == 0)
            add_place(r, party->row[i]);
    }
    if (role == ROLE_PAIR)
        add_pair(r, party);
    r->draft->end = MAX(r->draft->end, party->end);
}

/* "his first foreign leader at the White House, U.K. Prime Minister Theresa May", "five leaders -
 * most notably A and B": officials without a name, whose names come after the next comma or dash.
 */
static gboolean
named_later(const Reading *r, guint from, Party *party)
{
    gboolean officials = FALSE;
    for (guint k = from; k < r->view->n && k < from + 18; k++) {
        guint mark = view_mark(r->view, (gint)k);
        if (view_bits(r->view, (gint)k) & WORD_OFFICIAL && !r->view->actor[k])
            officials = TRUE;
        if (view_finite(r->view, (gint)k) || (mark & (MARK_STOP | MARK_QUOTE)))
            return FALSE;
        if (!officials && r->view->actor[k] && strcmp(r->view->actor[k]->status, "pronoun") != 0)
            return FALSE;
        gboolean opens = (mark & (MARK_COMMA | MARK_DASH | MARK_SEMICOLON)) ||
                         view_is(r->view, (gint)k, "including");
        if (!officials || !opens)
            continue;
        while (view_bits(r->view, (gint)k + 1) & WORD_ADVERB)
            k++;
        if (party_right(r->view, k + 1, r->view->n, FALSE, party))
            return TRUE;
    }
    return FALSE;
}

static gboolean
object_at(const Reading *r, guint from, guint limit, Party *party)
{
    return party_right(r->view, from, limit, r->frame->noun, party) || named_later(r, from, party);
}

/* TRUE if another event is named at token `i`: its prepositions are its own. */
static gboolean
other_event(const Reading *r, guint i)
{
    const Frame *found[4];
    gsize length;
    if (view_bits(r->view, (gint)i) & WORD_PREPOSITION)
        return FALSE;
    guint n =
        frames_match(r->tables->frames, r->view->token + i, r->view->n - i, found, 4, &length);
    return n > 0 && found[0]->noun && view_nominal(r->view, (gint)i);
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

/* Reads the prepositional phrases from token `from` on. Each role is filled once. */
static void
read_slots(Reading *r, guint from)
{
    guint filled = 0;
    gboolean close = TRUE; /* nothing but dates since the trigger */
    for (guint k = from; k < r->limit; k++) {
        guint cue = tables_cue(r->tables, r->view, k, CUE_PRESENCE);
        if (cue)
            k += cue - 1;
        if (cue || r->view->date[k])
            continue;
        if (r->view->actor[k] || view_plain(r->view, (gint)k))
            close = FALSE;
        if (r->view->actor[k])
            continue;
        if (stops_slots(r, k, from))
            return;
        if (!close && (view_is(r->view, (gint)k, "between") || view_is(r->view, (gint)k, "of")))
            continue;
        Role role = frame_slot(r->frame, &r->view->token[k]);
        Party party;
        if (role == ROLE_NONE || (filled & 1u << role))
            continue;
        if (!object_at(r, k + 1, r->view->n, &party)) {
            gboolean infinitive = view_verb(r->view, (gint)k + 1);
            r->draft->unnamed = r->draft->unnamed || (role == ROLE_WHOM && !infinitive);
            continue;
        }
        if (role == ROLE_PLACE)
            narrow_place(r, &party);
        add_role(r, role, &party);
        filled |= 1u << role;
        k = party.end - 1;
        if (r->limit < party.end)
            r->limit = clause_end(r->view, party.end);
    }
}

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

/* The object right after the verb. FALSE if it shows that the verb is not meant. */
static gboolean
read_object(Reading *r)
{
    Party party;
    guint from = r->end;
    if (r->frame->object == ROLE_NONE)
        return TRUE;
    while (from < r->limit && (view_bits(r->view, (gint)from) & WORD_ADVERB || r->view->date[from]))
        from++;
    if (!object_at(r, from, r->view->n, &party))
        return TRUE;
    if (r->frame->guard == GUARD_NAMING && names_object(r, party.end))
        return FALSE;
    if (r->frame->guard == GUARD_PERSON && !is_what(party.row[0], "person") &&
        !is_what(party.row[0], "group"))
        return FALSE;
    if (r->frame->object == ROLE_PLACE && is_what(party.row[0], "person"))
        add_role(r, ROLE_WHOM, &party);
    else
        add_role(r, r->frame->object, &party);
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
            add_role(r, r->frame->subject, &party);
            return;
        }
}

/* "welcomed her to Washington": the guest's visit. */
static void
turn_to_visit(Reading *r)
{
    if (strcmp(r->frame->other, "visit") != 0 || r->draft->place.n == 0)
        return;
    Roster host = r->draft->who;
    r->draft->who = r->draft->whom;
    r->draft->whom = host;
    r->draft->kind = "visit";
}

static gboolean
read_verb(Reading *r)
{
    Party party;
    if (!view_verb(r->view, (gint)r->first))
        return FALSE;
    Group group = clause_group(r->view, r->first);
    r->draft->status = status_of_group(r->tables->status, r->tables->vocabulary, r->view, &group);
    if (r->draft->status == NULL)
        return FALSE;
    r->draft->first = group.first;
    guint32 bits = view_bits(r->view, (gint)r->first);
    gboolean reduced = (bits & VERB_PARTICIPLE) && view_is(r->view, (gint)r->end, "by");
    gboolean passive = group.passive || reduced;
    if (!passive && !(bits & ~(guint32)VERB_PARTICIPLE & VERB_ANY) && !group.perfect)
        return FALSE;
    Role role = passive ? passive_role(r->frame) : r->frame->subject;
    if (clause_subject(r->view, &group, &party) && role != ROLE_NONE)
        add_role(r, role, &party);
    r->draft->end = r->end;
    if (passive)
        read_agent(r);
    else if (!read_object(r))
        return FALSE;
    read_slots(r, r->end);
    turn_to_visit(r);
    return r->frame->guard != GUARD_COUNTERPART || r->draft->whom.n > 0;
}

/* A word that may stand before the trigger in its noun phrase. */
static gboolean
in_phrase(const View *view, gint k)
{
    guint32 bits = view_bits(view, k);
    if (k < 0 || (view_mark(view, k) & ~(guint)(MARK_HYPHEN | MARK_QUOTE)))
        return FALSE;
    if (view->date[k] || (view->token[k].flags & (TOKEN_POSSESSIVE | TOKEN_NUMBER)))
        return TRUE;
    if (bits & (WORD_PREPOSITION | WORD_TIME_PREPOSITION | WORD_CONJUNCTION | WORD_SUBORDINATOR |
                WORD_RELATIVE | WORD_AUXILIARY))
        return FALSE;
    if (view_verb(view, k) && !(bits & (VERB_PARTICIPLE | VERB_ING)))
        return FALSE;
    return TRUE;
}

/* Walks left over the noun phrase of the trigger, taking possessors and "A-B talks" on the way. */
static void
read_phrase(Reading *r)
{
    const View *view = r->view;
    Party party;
    gint k = (gint)r->first - 1;
    for (; k >= 0; k--) {
        if (!view->actor[k]) {
            if (!in_phrase(view, k))
                break;
            if (view->token[k].flags & TOKEN_POSSESSIVE) /* "Saturday's call" */
                r->draft->definite = TRUE;
            if (view_bits(view, k) & (WORD_DEFINITE | WORD_POSSESSIVE))
                r->draft->definite = TRUE;
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
                          (after == r->first && is_what(view->actor[k], "person"));
        if (!owner && !joined && is_what(view->actor[k], "person"))
            break;
        if (!party_left(view, after, &party))
            break;
        if (owner || joined)
            r->draft->definite = TRUE;
        if (r->frame->guard == GUARD_INVITATION)
            add_role(r, ROLE_WHOM, &party);
        else if (owner || joined)
            add_pair(r, &party);
        k = (gint)MIN(party.first, view_row_first(view, view->actor, (guint)k));
        if (owner) {
            k--;
            break;
        }
    }
    r->draft->first = (guint)(k + 1);
}

/* TRUE if the noun phrase may take its missing party from the clause around it. */
static gboolean
borrows_subject(const Reading *r, gint governor)
{
    if (r->frame->subject == ROLE_NONE || r->draft->who.n >= 2)
        return FALSE;
    if (r->draft->who.n && r->draft->whom.n)
        return FALSE;
    if (governor < 0)
        return r->draft->who.n == 0;
    guint32 bits = view_bits(r->view, governor);
    return r->draft->who.n == 0 && (!(bits & VERB_SAY) || r->frame->needs == NEEDS_WHO);
}

/* "A told B in a phone call": both sides are those of the verb before the phrase. */
static gboolean
read_sides(Reading *r)
{
    Party subject, object;
    gint k = (gint)r->draft->first - 1;
    if (r->draft->whom.n || r->draft->who.n > 1 ||
        !(view_is(r->view, k, "in") || view_is(r->view, k, "during") || view_is(r->view, k, "by") ||
          view_is(r->view, k, "on")))
        return FALSE;
    for (k--; k >= 0 && !view_mark(r->view, k); k--)
        if (view_verb(r->view, k))
            break;
    if (k < 0 || !view_verb(r->view, k) ||
        !party_right(r->view, (guint)k + 1, r->draft->first, FALSE, &object))
        return FALSE;
    Group group = clause_group(r->view, (guint)k);
    if (!clause_subject(r->view, &group, &subject))
        return FALSE;
    add_role(r, ROLE_WHO, &subject);
    add_role(r, ROLE_WHOM, &object);
    return TRUE;
}

/* "In a phone call, A thanked B": the sides of the verb after the phrase. */
static gboolean
read_sides_after(Reading *r)
{
    Party subject, object;
    if (r->draft->first > 2 || r->draft->who.n || r->draft->whom.n ||
        !clause_subject_after(r->view, r->end, &subject))
        return FALSE;
    guint k = subject.end;
    while (k < r->view->n && !view_verb(r->view, (gint)k))
        k++;
    if (!party_right(r->view, k + 1, r->view->n, FALSE, &object))
        return FALSE;
    add_role(r, ROLE_WHO, &subject);
    add_role(r, ROLE_WHOM, &object);
    return TRUE;
}

static void
read_borrowed(Reading *r)
{
    Party party;
    gint governor = clause_governor(r->view, r->draft->first);
    if (r->frame->needs == NEEDS_PAIR && (read_sides(r) || read_sides_after(r)))
        return;
    if (!borrows_subject(r, governor))
        return;
    Group group = {
        .first = r->draft->first, .verb = r->end, .gerund = TRUE, .governor = -1, .modal = -1};
    if (governor >= 0)
        group = clause_group(r->view, (guint)governor);
    if (group.passive || !clause_subject(r->view, &group, &party))
        return;
    Roster whom = r->draft->whom;
    if (r->frame->needs == NEEDS_PAIR && whom.n == 0)
        add_pair(r, &party);
    else
        add_role(r, ROLE_WHO, &party);
}

static gboolean
governed(const Reading *r)
{
    gint governor = clause_governor(r->view, r->draft->first);
    if (governor < 0)
        return FALSE;
    const Word *word = r->view->word[governor];
    return word && g_strv_contains((const gchar *const *)r->frame->governors, word->lemma);
}

static gboolean
guard_holds(const Reading *r)
{
    switch (r->frame->guard) {
    case GUARD_NOUN:
        return !view_verb(r->view, (gint)r->first) || view_nominal(r->view, (gint)r->first);
    case GUARD_GOVERNOR:
        return governed(r);
    case GUARD_POSSESSOR:
        return r->draft->who.n + r->draft->whom.n > 0;
    default:
        return TRUE;
    }
}

/* "His first call to a leader was with A". */
static void
read_copula(Reading *r)
{
    Party party;
    for (guint k = r->end; r->draft->whom.n == 0 && k + 2 < r->view->n && k < r->end + 9; k++)
        if ((view_bits(r->view, (gint)k) & WORD_BE) && view_is(r->view, (gint)k + 1, "with") &&
            party_right(r->view, k + 2, r->view->n, FALSE, &party)) {
            add_role(r, ROLE_WHOM, &party);
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
    static const char *const verbs[] = {"participate", "join", "attend", "sit", "listen", "take"};
    gint governor = clause_governor(r->view, r->draft->first);
    Party party;
    if (governor < 0 || strcmp(r->frame->kind, "statement") == 0 || !r->draft->definite)
        return FALSE;
    const Word *word = r->view->word[governor];
    gboolean part = view_is(r->view, governor + 1, "part") || view_is(r->view, governor + 1, "in");
    for (gsize i = 0; word && i < G_N_ELEMENTS(verbs); i++) {
        if (strcmp(word->lemma, verbs[i]) != 0 || (i >= 3 && !part))
            continue;
        Group group = clause_group(r->view, (guint)governor);
        if (!clause_subject(r->view, &group, &party) ||
            roster_has(&r->draft->who, party.row[0]->who)) /* "take part in his meeting" */
            return FALSE;
        for (guint k = 0; k < party.n; k++)
            add_party(r, &r->draft->attending, party.row[k]);
        return TRUE;
    }
    return FALSE;
}

static gboolean
read_noun(Reading *r)
{
    if (r->frame->guard == GUARD_NOUN && !guard_holds(r))
        return FALSE;
    read_phrase(r);
    r->draft->end = r->end;
    read_slots(r, r->end);
    read_copula(r);
    r->draft->status = status_of_noun(r->tables->status, r->tables->vocabulary, r->view,
                                      r->draft->first, r->first, r->draft->end);
    if (r->draft->status == NULL || !guard_holds(r))
        return FALSE;
    if (!read_attendance(r))
        read_borrowed(r);
    return TRUE;
}

/* "in Washington", "at the White House", in the clause after the trigger. */
static void
read_place(Reading *r)
{
    for (guint k = r->draft->end; k < MIN(r->limit, r->draft->end + 14); k++) {
        Party party;
        gboolean in = view_is(r->view, (gint)k, "in");
        if ((!in && !view_is(r->view, (gint)k, "at")) ||
            !party_right(r->view, k + 1, r->view->n, FALSE, &party))
            continue;
        if (is_what(party.row[0], "place") ||
            (in ? is_what(party.row[0], "country") : !is_what(party.row[0], "person"))) {
            add_place(r, party.row[0]);
            return;
        }
    }
}

/* The kind that words such as "by phone" or "face to face" in the clause decide. */
static const char *
decide_kind(const Reading *r)
{
    const Frame *frame = r->frame;
    if (!*frame->other || strcmp(frame->other, "visit") == 0)
        return frame->kind;
    guint from = r->draft->first > 8 ? r->draft->first - 8 : 0;
    for (guint k = from; k < MIN(r->view->n, r->limit + 2); k++) {
        gboolean remote = tables_cue(r->tables, r->view, k, CUE_REMOTE) > 0;
        r->draft->told = remote || tables_cue(r->tables, r->view, k, CUE_PRESENCE) > 0;
        if (r->draft->told)
            return remote ? "call" : "meeting";
    }
    return frame->kind;
}

/* Nobody meets himself. */
static void
drop_own_names(Draft *draft)
{
    Roster kept = {.n = 0};
    for (guint i = 0; i < draft->whom.n; i++)
        if (!roster_has(&draft->who, draft->whom.name[i]))
            kept.name[kept.n++] = draft->whom.name[i];
    draft->whom = kept;
}

gboolean
arguments_read(const Tables *tables, const View *view, const Frame *frame, guint first, guint end,
               Draft *draft)
{
    Reading r = {tables, view, frame, draft, first, end, clause_end(view, end), NULL};
    *draft = (Draft){.frame = frame,
                     .sentence = view->index,
                     .start = view->token[first].start,
                     .stop = view->token[end - 1].stop,
                     .trigger = first,
                     .first = first,
                     .end = end,
                     .time = "",
                     .until = "",
                     .span = "",
                     .rule = frame->rule,
                     .antecedent = -1};
    draft->plural = view->token[end - 1].fold[view->token[end - 1].size - 1] == 's';
    if (!(frame->noun ? read_noun(&r) : read_verb(&r)))
        return FALSE;
    drop_own_names(draft);
    for (guint k = draft->first > 6 ? draft->first - 6 : 0; k < first; k++)
        if (tables_cue(tables, view, k, CUE_LAST))
            draft->rank = RANK_LAST;
    if (draft->place.n == 0 && strcmp(frame->kind, "call") != 0 && frame->object != ROLE_PLACE)
        read_place(&r);
    if (draft->kind == NULL)
        draft->kind = decide_kind(&r);
    if (frame->guard == GUARD_PLANNED || frame->guard == GUARD_INVITATION)
        draft->status = "planned";
    return TRUE;
}

gboolean
arguments_complete(const Draft *draft)
{
    switch (draft->frame->needs) {
    case NEEDS_PAIR:
        return draft->who.n && draft->who.n + draft->whom.n >= 2 &&
               (draft->whom.n || !draft->unnamed);
    case NEEDS_PLACE:
        return draft->who.n >= 1 &&
               (draft->place.n >= 1 || (draft->whom.n >= 1 && draft->frame->subject == ROLE_WHO));
    default:
        return draft->who.n >= 1;
    }
}
