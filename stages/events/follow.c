/* follow: sentences that go on telling of an earlier contact: "They discussed trade", "A also
 * warned B of tariffs". */
#include "follow.h"

#include "agenda.h"
#include "cast.h"
#include "clause.h"
#include "recall.h"
#include "topics.h"

#include <string.h>

#define FAR  25 /* sentences back for both sides */
#define NEAR 1  /* for one side alone */

static const Frame both_sides = {.rule = "discussed", .noun = TRUE, .kind = "", .other = ""};
static const Frame side_to_side = {.rule = "told", .noun = TRUE, .kind = "", .other = ""};
static const Frame agenda = {.rule = "agenda", .noun = TRUE, .kind = "", .other = ""};
static const Frame one_side = {.rule = "went-on", .noun = TRUE, .kind = "", .other = ""};

static gboolean
is_contact(const Draft *draft)
{
    return (strcmp(draft->kind, "call") == 0 || strcmp(draft->kind, "meeting") == 0) &&
           strcmp(draft->status, "happened") == 0;
}

static gboolean
has_all(const Roster *roster, const Roster *names)
{
    for (guint i = 0; i < names->n; i++)
        if (!roster_has(roster, names->name[i]))
            return FALSE;
    return TRUE;
}

static gboolean
is_state(const Row *row)
{
    return strlen(row->place) == 3 && strcmp(row->what, "country") == 0;
}

static gboolean
acts_for_state(const Row *row)
{
    return strlen(row->place) == 3 && strcmp(row->what, "country") != 0;
}

/* The state that a name stands or acts for, NULL if it is not known; `state`: only the name of a
 * country. */
static const char *
state_of(const Document *document, const char *name, gboolean state)
{
    const Row *row = cast_find(document, name, state ? is_state : acts_for_state);
    return row ? row->place : NULL;
}

/* "They agreed", said of two countries: TRUE if it is their leaders who had the contact. */
static gboolean
speak_for(const Document *document, const Roster *parties, const Roster *states)
{
    const char *a = state_of(document, parties->name[0], FALSE);
    const char *b = state_of(document, parties->name[1], FALSE);
    const char *c = state_of(document, states->name[0], TRUE);
    const char *d = state_of(document, states->name[1], TRUE);
    if (!a || !b || !c || !d)
        return FALSE;
    return (strcmp(a, c) == 0 && strcmp(b, d) == 0) || (strcmp(a, d) == 0 && strcmp(b, c) == 0);
}

/* TRUE if the draft is a contact of all of `names`. A headline may know one side only. */
static gboolean
is_between(const Document *document, const Draft *draft, const Roster *names, gboolean whole)
{
    Roster parties = draft_parties(draft);
    if (!is_contact(draft))
        return FALSE;
    if (parties.n == 1)
        return names->n == 2 && has_all(names, &parties);
    if (whole && parties.n == 2 && names->n == 2 && speak_for(document, &parties, names))
        return TRUE;
    return (!whole || parties.n == names->n) && has_all(&parties, names);
}

static void
add_rows(const Party *party, Roster *names, Arena *arena)
{
    for (guint i = 0; i < party->n; i++)
        roster_add(names, party->row[i]->who, arena);
}

/* The latest contact of all of `names` within `reach` sentences; -1 if none or if it is one of
 * several told at once. */
static gint
latest(const View *view, const GArray *drafts, const Roster *names, guint reach, gboolean whole)
{
    guint sentence = view->index;
    gint found = -1;
    for (guint i = drafts->len; i-- > 0;) {
        const Draft *draft = &g_array_index(drafts, Draft, i);
        if (sentence - draft->sentence > reach)
            break;
        if (found >= 0 && draft->sentence != g_array_index(drafts, Draft, found).sentence)
            break;
        if (!is_between(view->document, draft, names, whole))
            continue;
        gboolean part = found >= 0 && draft_parties(draft).n == 1; /* a headline's one side */
        if (found >= 0 && !part && !draft_same_parties(draft, &g_array_index(drafts, Draft, found)))
            return -1;
        if (part)
            continue;
        found = (gint)i;
    }
    return found;
}

/* TRUE if the text has told of one contact only: a sentence between may be left out. */
static gboolean
is_only_contact(const GArray *drafts)
{
    const Draft *first = NULL;
    for (guint i = 0; i < drafts->len; i++) {
        const Draft *draft = &g_array_index(drafts, Draft, i);
        if (!is_contact(draft) || draft_parties(draft).n < 2)
            continue;
        if (first && !draft_same_parties(first, draft))
            return FALSE;
        first = draft;
    }
    return first != NULL;
}

/* "The two also discussed", "both stressed": the sides, without a name. */
static gboolean
means_both(const Tables *tables, const View *view, const Group *group)
{
    gint k = (gint)group->first - 1;
    while (k > 0 && (view_bits(view, k) & WORD_ADVERB))
        k--;
    return k >= 0 && k < 4 && !view->actor[k] && tables_cue(tables, view, (guint)k, CUE_BOTH);
}

/* The earlier contact that the speech act at token `verb` belongs to. Sets the frame that found it
 * and the sides it names. */
static gint
antecedent_of(const Tables *tables, const View *view, const GArray *drafts, guint verb,
              const Frame **frame, Roster *sides)
{
    Arena *arena = view->document->arena;
    Roster names = {.n = 0};
    Party subject, object;
    Group group = group_at(view, verb);
    if (group.negative || group.infinitive || group.modal >= 0 || group.passive)
        return -1;
    *frame = &both_sides;
    *sides = names;
    if (means_both(tables, view, &group))
        return latest(view, drafts, &names, NEAR + 1, FALSE);
    if (!clause_subject(view, &group, &subject))
        return -1;
    add_rows(&subject, &names, arena);
    *sides = names;
    *frame = &both_sides;
    if (names.n >= 2)
        return latest(view, drafts, &names, FAR, TRUE);
    if (names.n == 1 && clause_object(view, verb, &object)) {
        Roster both = names;
        add_rows(&object, &both, arena);
        *sides = both;
        *frame = &side_to_side;
        gint found = both.n == 2 ? latest(view, drafts, &both, FAR, TRUE) : -1;
        if (found >= 0)
            return found;
        if (strcmp(object.row[0]->what, "person") == 0 ||
            strcmp(object.row[0]->what, "group") == 0) /* "A thanked C" in a text on A and B */
            return -1;
    }
    gboolean ministers = names.n == 0 && strcmp(subject.row[0]->what, "group") == 0;
    if (ministers) /* "The ministers discussed trade" */
        return latest(view, drafts, &names, NEAR, FALSE);
    *sides = names;
    *frame = &one_side;
    if (names.n != 1 || (!(view_bits(view, (gint)verb) & (VERB_STRESS | VERB_DISCUSS)) &&
                         tables_cue(tables, view, verb, CUE_SPEAKS) < 2))
        return -1;
    return latest(view, drafts, &names, NEAR + is_only_contact(drafts), FALSE);
}

/* "Ways to end the war were discussed": the agenda of the contact told right before. */
static gint
passive_of(const View *view, const GArray *drafts, const Group *group, const Frame **frame)
{
    Roster nobody = {.n = 0};
    *frame = &agenda;
    return group->passive && !group->negative && group->modal < 0 && !group->infinitive
               ? latest(view, drafts, &nobody, NEAR, FALSE)
               : -1;
}

static void
start_draft(const View *view, guint verb, const Frame *frame, Draft *draft)
{
    *draft = (Draft){.frame = frame,
                     .sentence = view->index,
                     .start = view->token[verb].start,
                     .stop = view->token[verb].stop,
                     .trigger = verb,
                     .first = verb,
                     .end = verb + 1,
                     .time = "",
                     .until = "",
                     .span = "",
                     .rule = frame->rule,
                     .status = "happened"};
}

/* "The agenda includes trade", after what is told of the contact. */
static gboolean
read_agenda(const Tables *tables, const View *view, const GArray *drafts, Draft *draft)
{
    gboolean before;
    gint verb = agenda_verb(tables, view, 0, view->n, &before);
    gint owner = verb < 0 ? -1 : agenda_owner(view, drafts);
    if (owner < 0)
        return FALSE;
    start_draft(view, (guint)verb, &agenda, draft);
    draft->antecedent = owner;
    recall_complete(draft, &g_array_index(drafts, Draft, owner));
    return agenda_read(tables, view, 0, view->n, &draft->topic);
}

gboolean
follow_read(const Tables *tables, const View *view, const GArray *drafts, Draft *draft)
{
    for (guint k = 0; k < view->n && drafts->len > 0; k++) {
        const Frame *frame;
        Roster sides;
        guint32 bits = view_bits(view, (gint)k);
        guint speaks = tables_cue(tables, view, k, CUE_SPEAKS);
        if (!(bits & (VERB_DISCUSS | VERB_STRESS | VERB_SAY)) && !speaks)
            continue;
        if (!view_finite(view, (gint)k) || !view_verb(view, (gint)k) ||
            ((bits & VERB_SAY) && view_mark(view, (gint)k - 1) == MARK_QUOTE))
            continue;
        gint antecedent = antecedent_of(tables, view, drafts, k, &frame, &sides);
        Group group = group_at(view, k);
        gboolean passive = antecedent < 0 && (bits & VERB_DISCUSS);
        if (passive)
            antecedent = passive_of(view, drafts, &group, &frame);
        if (antecedent < 0)
            continue;
        start_draft(view, k, frame, draft);
        draft->antecedent = antecedent;
        recall_complete(draft, &g_array_index(drafts, Draft, antecedent));
        if (draft_parties(draft).n == 1) {
            draft->who = sides;
            draft->whom = (Roster){.n = 0};
        }
        if (passive)
            topics_read(tables, view, 0, group.first, &draft->topic);
        else
            topics_read(tables, view, k + MAX(MAX(speaks, topics_told(view, k)), 1), view->n,
                        &draft->topic);
        return TRUE;
    }
    return drafts->len > 0 && read_agenda(tables, view, drafts, draft);
}

gboolean
follow_goes_on(const View *view, const GArray *drafts, const Draft *draft)
{
    const Roster names = draft_parties(draft);
    for (guint i = drafts->len; i-- > 0;)
        if (is_between(view->document, &g_array_index(drafts, Draft, i), &names, TRUE))
            return TRUE;
    return FALSE;
}

gboolean
follow_both(const Tables *tables, const View *view, const GArray *drafts, Draft *draft)
{
    Group group = group_at(view, draft->trigger);
    if (draft->frame->noun || draft->who.n || draft->whom.n || !means_both(tables, view, &group))
        return FALSE;
    for (guint i = drafts->len; i-- > 0;) {
        const Draft *earlier = &g_array_index(drafts, Draft, i);
        if (view->index - earlier->sentence > NEAR)
            return FALSE;
        if (draft_parties(earlier).n < 2 || !draft_is_contact(earlier->kind) ||
            strcmp(earlier->kind, "visit") == 0)
            continue;
        draft->who = earlier->who;
        draft->whom = earlier->whom;
        return TRUE;
    }
    return FALSE;
}
