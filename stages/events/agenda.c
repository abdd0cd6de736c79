/* agenda: sentences and clauses that tell what a contact was about by naming its topics as such. */
#include "agenda.h"

#include "clause.h"
#include "topics.h"

#include <string.h>

#define FRONT 5  /* tokens before the word for a topic: "Also high on the agenda" */
#define REACH 16 /* from it to its verb: "of the talks between A and B" */
#define NEAR  1  /* sentences back to the contact */

/* "include", "deal": what takes the topics behind it. "be" only before a noun: not "was frank". */
static gboolean
takes_topics(const Tables *tables, const View *view, guint k)
{
    guint32 bits = view_bits(view, (gint)k);
    gboolean third = (bits & VERB_THIRD) && !(bits & VERB_NOUN); /* "The agenda includes" */
    if (view_bits(view, (gint)k - 1) & WORD_RELATIVE)
        return FALSE;
    if ((bits & VERB_DISCUSS) && !third)
        return !(bits & VERB_ING) && view_verb(view, (gint)k) && !group_at(view, k).passive;
    return (bits & VERB_DISCUSS) ||
           ((bits & WORD_BE) && k + 1 < view->n && !view_verb(view, (gint)k + 1) &&
            !g_str_has_suffix(view->token[k + 1].fold, "ed") && /* "was settled" */
            !tables_cue(tables, view, k + 1, CUE_QUALITY) &&
            !(view_bits(view, (gint)k + 1) & (WORD_NEGATION | WORD_SUBORDINATOR | WORD_ADVERB)));
}

/* "The main topic of the talks was", "Among the issues discussed were": the verb, -1 for none. */
static gint
verb_behind(const Tables *tables, const View *view, guint item, guint to)
{
    for (guint k = item + 1; k < MIN(to, item + REACH); k++) {
        if (takes_topics(tables, view, k))
            return (gint)k;
        gboolean auxiliary = view_bits(view, (gint)k) & (WORD_MODAL | WORD_HAVE);
        if (view_mark(view, (gint)k) || (!auxiliary && view_finite(view, (gint)k)))
            return -1;
    }
    return -1;
}

/* "was the main topic", "were high on the agenda": TRUE if the words after the verb say so. */
static gboolean
is_predicate(const Tables *tables, const View *view, guint verb, guint to)
{
    gboolean tops = tables_cue(tables, view, verb, CUE_TOPS) > 0; /* "dominated the talks" */
    if (!tops && !(view_bits(view, (gint)verb) & WORD_BE))
        return FALSE;
    for (guint k = verb + 1; k < MIN(view->n, verb + FRONT + 2); k++) {
        if (tops && word_tells(view->word[k], TELLS_FRAME) && view_nominal(view, (gint)k))
            return TRUE;
        if (k < to && tables_cue(tables, view, k, CUE_ITEM))
            return tops || k > verb + 1;
        if (view_mark(view, (gint)k) || view_verb(view, (gint)k) || view->actor[k])
            return FALSE;
    }
    return FALSE;
}

gint
agenda_verb(const Tables *tables, const View *view, guint from, guint to, gboolean *before)
{
    *before = FALSE;
    for (guint k = from; k < MIN(to, from + FRONT); k++) {
        if (view->actor[k] || view_mark(view, (gint)k) || view_finite(view, (gint)k))
            break;
        if (!tables_cue(tables, view, k, CUE_ITEM))
            continue;
        gint verb = verb_behind(tables, view, k, to);
        *before = verb >= 0 && is_predicate(tables, view, (guint)verb, to);
        return verb;
    }
    *before = TRUE;
    for (guint k = from + 1; k < to; k++) {
        if (is_predicate(tables, view, k, to))
            return view_bits(view, (gint)from) & WORD_PRONOUN ? -1 : (gint)k;
        if (view_mark(view, (gint)k) & ~(guint)(MARK_COMMA | MARK_HYPHEN) ||
            view_finite(view, (gint)k))
            return -1;
    }
    return -1;
}

/* "In Rome, trade was the main topic": where the subject begins. */
static guint
over_adjunct(const View *view, guint from, guint to)
{
    if (!(view_bits(view, (gint)from) & (WORD_PREPOSITION | WORD_TIME_PREPOSITION)))
        return from;
    for (guint k = from; k < to; k++)
        if (view_mark(view, (gint)k) == MARK_COMMA)
            return k + 1;
    return from;
}

gboolean
agenda_read(const Tables *tables, const View *view, guint from, guint to, Roster *topics)
{
    gboolean before;
    gint verb = agenda_verb(tables, view, from, to, &before);
    if (verb < 0)
        return FALSE;
    Group group = group_at(view, (guint)verb);
    if (group.negative)
        return FALSE;
    guint n = topics->n;
    if (before)
        topics_read(tables, view, over_adjunct(view, from, group.first), group.first, topics);
    else
        topics_read(tables, view, (guint)verb + 1 + view_is(view, verb + 1, "on"), to, topics);
    return topics->n > n;
}

gint
agenda_owner(const View *view, const GArray *drafts)
{
    gint found = -1;
    for (guint i = drafts->len; i-- > 0;) {
        const Draft *draft = &g_array_index(drafts, Draft, i);
        if (view->index - draft->sentence > NEAR)
            break;
        gboolean held = strcmp(draft->status, "happened") == 0;
        if (strcmp(draft->kind, "call") != 0 && strcmp(draft->kind, "meeting") != 0)
            continue;
        if ((!held && strcmp(draft->status, "planned") != 0) || draft_parties(draft).n < 2)
            continue;
        if (found >= 0 && !draft_same_parties(draft, &g_array_index(drafts, Draft, found)))
            return -1;
        if (found < 0)
            found = (gint)i;
    }
    return found;
}
