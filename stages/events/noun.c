/* noun: the frame at a noun: possessors, "between A and B", and what the clause around it lends. */
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
    if (view_verb(view, k))
        return FALSE;
    return TRUE;
}

static void
swap_sides(Draft *draft)
{
    Roster who = draft->who;
    draft->who = draft->whom;
    draft->whom = who;
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

/* "A and B welcomed the summit": who judges or describes a contact need not take part in it. */
static gboolean
is_judged(const Reading *r, gint governor)
{
    static const char *const verbs[] = {"welcome",  "hail",     "praise", "criticize", "condemn",
                                        "support",  "oppose",   "back",   "discuss",   "review",
                                        "describe", "denounce", "watch",  "mark",      "cover"};
    const Word *word = governor >= 0 ? r->view->word[governor] : NULL;
    for (gsize i = 0; word && i < G_N_ELEMENTS(verbs); i++)
        if (strcmp(word->lemma, verbs[i]) == 0)
            return TRUE;
    return FALSE;
}

/* TRUE if the noun phrase may take its missing party from the clause around it. */
static gboolean
borrows_subject(const Reading *r, gint governor)
{
    for (guint k = r->draft->first; k < r->first; k++) /* "a European Council meeting" is its own */
        if (r->view->actor[k] && reading_is(r->view->actor[k], "organisation") && governor < 0)
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
    static const char *const verbs[] = {"join", "meet", "see", "host", "receive", "welcome"};
    Party subject, object;
    gint k = (gint)r->draft->first - 1;
    gboolean meets = FALSE;
    if (r->draft->whom.n || r->draft->who.n > 1 || !view_is(r->view, k, "for"))
        return FALSE;
    for (k--; k >= 0 && !view_mark(r->view, k); k--)
        if (view_verb(r->view, k))
            break;
    const Word *word = k >= 0 && view_verb(r->view, k) ? r->view->word[k] : NULL;
    for (gsize i = 0; word && i < G_N_ELEMENTS(verbs); i++)
        meets = meets || strcmp(word->lemma, verbs[i]) == 0;
    if (!meets || !party_right(r->view, (guint)k + 1, r->draft->first, FALSE, &object))
        return FALSE;
    Group group = clause_group(r->view, (guint)k);
    const char *status = status_of_group(r->tables->status, r->tables->vocabulary, r->view, &group);
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
    if (r->draft->whom.n || r->draft->who.n > 1 ||
        !(view_is(r->view, k, "in") || view_is(r->view, k, "during") || view_is(r->view, k, "by") ||
          view_is(r->view, k, "on") || view_is(r->view, k + 1, "on")))
        return FALSE;
    for (k--; k >= 0 && !view_mark(r->view, k); k--)
        if (view_verb(r->view, k) || (had = (view_bits(r->view, k) & WORD_HAVE) != 0))
            break;
    if (k < 0 || (!view_verb(r->view, k) && !had) ||
        !party_right(r->view, (guint)k + 1, r->draft->first, FALSE, &object))
        return FALSE;
    Group group = clause_group(r->view, (guint)k);
    if (!clause_subject(r->view, &group, &subject))
        return FALSE;
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
        !(view_is(r->view, before, "in") || view_is(r->view, before, "during")) ||
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
    static const char *const verbs[] = {"receive", "take", "get", "have", "answer"};
    Party party;
    gboolean receives = FALSE;
    const Word *word = governor >= 0 ? r->view->word[governor] : NULL;
    if (word == NULL || r->draft->who.n != 1 || r->draft->whom.n || r->draft->unnamed)
        return FALSE;
    for (gsize i = 0; i < G_N_ELEMENTS(verbs); i++)
        receives = receives || strcmp(word->lemma, verbs[i]) == 0;
    Group group = clause_group(r->view, (guint)governor);
    if (!receives || group.passive || !clause_subject(r->view, &group, &party))
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

static void
read_borrowed(Reading *r)
{
    Party party;
    gint governor = clause_governor(r->view, r->draft->first);
    if (read_receiver(r, governor) || owner_in_relative(r))
        return;
    if (r->frame->needs == NEEDS_PAIR && (read_purpose(r) || read_sides(r) || read_sides_after(r)))
        return;
    if (!borrows_subject(r, governor))
        return;
    Group group = {
        .first = r->draft->first, .verb = r->end, .gerund = TRUE, .governor = -1, .modal = -1};
    if (governor < 0 && view_is(r->view, (gint)r->draft->first - 1, "during"))
        governor = verb_before(r->view, r->draft->first);
    if (governor >= 0)
        group = clause_group(r->view, (guint)governor);
    if (group.passive || !clause_subject(r->view, &group, &party))
        return;
    if (party.first >= r->draft->first && party.end <= r->draft->end) /* "Calls with A followed" */
        return;
    Roster whom = r->draft->whom;
    if (r->frame->needs == NEEDS_PAIR && whom.n == 0)
        reading_add(r, ROLE_PAIR, &party);
    else
        reading_add(r, ROLE_WHO, &party);
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

/* "A phone call was held between A and B", "took place on Monday with B": the phrases after a light
 * verb are the noun's. */
static void
read_predicate(Reading *r)
{
    static const char *const places[] = {"take", "occur", "happen", "come"};
    gint verb = clause_predicate(r->view, r->end);
    const Word *word = verb >= 0 ? r->view->word[verb] : NULL;
    gboolean light = FALSE;
    if (word == NULL || r->draft->whom.n || verb + 1 >= (gint)r->view->n)
        return;
    for (gsize i = 0; i < G_N_ELEMENTS(places); i++)
        light = light || strcmp(word->lemma, places[i]) == 0;
    if (!light && !((word->bits & VERB_LIGHT) && clause_group(r->view, (guint)verb).passive))
        return;
    guint from = (guint)verb + 1 + view_is(r->view, verb + 1, "place");
    r->limit = clause_end(r->view, from);
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
        reading_add(r, ROLE_ATTENDING, &party);
        return TRUE;
    }
    return FALSE;
}

gboolean
reading_noun(Reading *r)
{
    if (r->frame->guard == GUARD_NOUN && !guard_holds(r))
        return FALSE;
    read_phrase(r);
    r->draft->end = r->end;
    reading_slots(r, r->end);
    read_predicate(r);
    read_copula(r);
    r->draft->status = status_of_noun(r->tables->status, r->tables->vocabulary, r->view,
                                      r->draft->first, r->first, r->draft->end);
    if (r->draft->status == NULL || !guard_holds(r))
        return FALSE;
    owner_ahead(r);
    if (!read_attendance(r))
        read_borrowed(r);
    return TRUE;
}
