/* clause: the subject and the objects of a verb group, and what governs a phrase. */
#include "clause.h"

#include "speaker.h"

#include <string.h>

#define OBJECT_REACH 9 /* tokens between "allowed" and "to travel" */

static gboolean
is_title(const View *view, gint i)
{
    return (view_bits(view, i) & (WORD_TITLE | WORD_OFFICIAL)) != 0;
}

/* TRUE if the actor that ends before token `end` is no head: a possessor or the modifier of a noun.
 */
static gboolean
is_modifier(const View *view, guint end)
{
    if (end >= view->n)
        return FALSE;
    if (view->token[end].flags & TOKEN_POSSESSIVE)
        return TRUE;
    if (view_bits(view, (gint)end - 1) & WORD_POSSESSIVE)
        return view_plain(view, (gint)end) || is_title(view, (gint)end);
    if (view_mark(view, (gint)end) == MARK_HYPHEN)
        return TRUE;
    if (view_is(view, (gint)end, "co") && view_mark(view, (gint)end + 1) == MARK_HYPHEN)
        return FALSE;
    guint32 next = view_bits(view, (gint)end + 1);
    gboolean third = g_str_has_suffix(view->token[end].fold, "s") && /* "A crosses the border" */
                     (next & (WORD_DETERMINER | WORD_POSSESSIVE));
    gboolean verb = third || g_str_has_suffix(view->token[end].fold, "ed");
    return view_plain(view, (gint)end) && !verb && !is_title(view, (gint)end);
}

/* "B, who is also a former president, met": what the relative pronoun is said to be. */
static gboolean
is_predicate(const View *view, gint k)
{
    while (view_bits(view, k) & WORD_ADVERB)
        k--;
    return (view_bits(view, k) & WORD_BE) && (view_bits(view, k - 1) & WORD_RELATIVE);
}

/* "leaders", "a group of officials": the word at `k` is for people who act. */
static gboolean
is_of_people(const View *view, gint k)
{
    return is_title(view, k) ||
           (k >= 0 && view->actor[k] && strcmp(view->actor[k]->what, "group") == 0);
}

/* What stands before a noun phrase tells what it is in its clause. */
static gboolean
is_subject(const View *view, guint first, gboolean infinitive)
{
    gint k = (gint)first - 1;
    guint32 bits = view_bits(view, k);
    if (k < 0)
        return TRUE;
    if (is_predicate(view, k))
        return FALSE;
    if (view_is(view, k, "of")) /* "the leaders of A", "a team of A's experts" */
        return is_of_people(view, k - 1) || view_is(view, k - 1, "team") ||
               view_is(view, k - 1, "group");
    if (view_is(view, k, "including")) /* "leaders, including A and B, met" */
        return is_of_people(view, k - 1 - (view_mark(view, k - 1) == MARK_COMMA));
    if (view_is(view, k, "by")) /* "a delegation led by A arrived" */
        return view_is(view, k - 1, "led") || view_is(view, k - 1, "headed");
    if (view_is(view, k, "for")) /* "plans for A to meet B" */
        return infinitive;
    if ((bits & WORD_PREPOSITION) || !view_verb(view, k))
        return !(bits & WORD_PREPOSITION);
    if (bits & VERB_CONTROL)
        return infinitive;
    return (bits & (VERB_SAY | VERB_STRESS)) && !(bits & VERB_TELL);
}

/* Skips a quotation or bracket to the left that ends at `k`. */
static gint
skip_pair(const View *view, gint k)
{
    guint mark = view_mark(view, k);
    gint from = k;
    if (mark != MARK_BRACKET && mark != MARK_DASH)
        return k;
    for (k--; k >= 0; k--)
        if (view_mark(view, k) == mark)
            return k;
    return from;
}

/* Steps over dates, adverbs and commas to the left of token `before`. */
static gint
skip_loose(const View *view, gint before)
{
    gint k = before - 1;
    while (k >= 0 && (view->date[k] || view_mark(view, k) == MARK_COMMA ||
                      (view_bits(view, k) & WORD_ADVERB)))
        k--;
    return k;
}

/* "spoke to A on Sunday and B on Monday, and was to see C": B is no subject of the second verb. */
static gboolean
ends_gap(const View *view, const Group *group, const Party *party)
{
    guint32 before = view_bits(view, (gint)group->first - 1);
    gint k = (gint)party->first - 1;
    return (before & WORD_CONJUNCTION) && (view_bits(view, k) & WORD_CONJUNCTION) && k > 0 &&
           view->date[k - 1] && party->end < view->n &&
           (view->date[party->end] || view_bits(view, (gint)party->end) & WORD_PREPOSITION);
}

/* "R-Ohio", "in Berlin": a place does nothing. */
static gboolean
only_places(const Party *party)
{
    for (guint i = 0; i < party->n; i++)
        if (strcmp(party->row[i]->what, "place") != 0)
            return FALSE;
    return TRUE;
}

/* "A, the current ASEAN chair, called": a body that tells the office of the person before the
 * comma. `end` is the token after the body, `first` the one its phrase begins with. */
static gboolean
tells_office(const View *view, guint first, guint end)
{
    if (first < 2 || view_mark(view, (gint)first - 1) != MARK_COMMA || !view->actor[first - 2] ||
        strcmp(view->actor[first - 2]->what, "person") != 0 || !is_title(view, (gint)end))
        return FALSE;
    while (is_title(view, (gint)end))
        end++;
    return view_mark(view, (gint)end) == MARK_COMMA;
}

/* The nearest subject to the left of token `before`. */
static gboolean
subject_left(const View *view, gint before, const Group *group, Party *party)
{
    gint k = skip_loose(view, before);
    gboolean relative = (view_bits(view, k) & WORD_RELATIVE) != 0;
    k -= relative;
    if (relative && view_mark(view, k) == MARK_COMMA)
        k--;
    if (relative && (k < 0 || !view->actor[k])) /* "people who met him" */
        return FALSE;
    for (; k >= 0; k--) {
        k = skip_pair(view, k);
        if (view_mark(view, k) & (MARK_SEMICOLON | MARK_STOP))
            return FALSE;
        if (!view->actor[k] || !party_left(view, (guint)k + 1, party))
            continue;
        guint own = view_row_first(view, view->actor, (guint)k);
        if (is_modifier(view, (guint)k + 1)) {
            k = (gint)own;
            continue;
        }
        if (tells_office(view, party->first, (guint)k + 1)) {
            k = (gint)party->first - 1;
            continue;
        }
        gboolean adjacent = group->gerund && k == before - 1;
        guint begin = party_explained(view, party);
        if ((relative || adjacent ||
             is_subject(view, party_over(view, begin), group->infinitive)) &&
            !only_places(party) && !(group->gerund && party_ends_objects(view, party)) &&
            !ends_gap(view, group, party))
            return TRUE;
        k = (gint)MIN(party->first, own);
    }
    return FALSE;
}

/* TRUE if a noun that is no actor stands right before the verb: it is the subject ("reporters
 * met"). */
static gboolean
other_subject(const View *view, const Group *group)
{
    gint k = (gint)group->first - 1;
    if (k < 0 || group->gerund || group->infinitive || !view_plain(view, k))
        return FALSE;
    while (view_plain(view, k - 1)) /* "as regional envoys met", but "Saudi envoys met" */
        k--;
    if (!(view_bits(view, (gint)group->first - 1) & WORD_OFFICIAL) ||
        (view_bits(view, k - 1) & WORD_SUBORDINATOR))
        return TRUE;
    guint32 bits = view_bits(view, k - 1); /* "A met B, officials said", ", a senior aide said" */
    gboolean article = (bits & WORD_DETERMINER) && !(bits & WORD_DEFINITE);
    return (view_mark(view, k - 1 - article) & (MARK_COMMA | MARK_QUOTE)) != 0;
}

static gboolean
verb_follows(const View *view, guint i)
{
    while (view_mark(view, (gint)i) &
           (MARK_COMMA | MARK_QUOTE)) /* "the ministers, A and B, said" */
        i++;
    while (view_bits(view, (gint)i) & WORD_ADVERB)
        i++;
    return view_finite(view, (gint)i);
}

gboolean
clause_subject_after(const View *view, guint after, Party *party)
{
    if (party_right(view, after, view->n, TRUE, party) && verb_follows(view, party->end))
        return TRUE;
    for (guint k = after; k + 1 < view->n; k++)
        if (view_mark(view, (gint)k) == MARK_COMMA &&
            party_right(view, k + 1, view->n, TRUE, party) && verb_follows(view, party->end))
            return TRUE;
    return FALSE;
}

/* A pronoun right before the verb whose antecedent is not known yet. */
static gboolean
open_pronoun(const View *view, const Group *group, gint *at)
{
    *at = skip_loose(view, (gint)group->first);
    if (group->gerund || group->infinitive || !(view_bits(view, *at) & WORD_PRONOUN) ||
        (view_bits(view, *at) & WORD_RELATIVE))
        return FALSE;
    return !view->actor[*at] || !*view->actor[*at]->who;
}

/* "allowed investigators to travel": the one who does it has no name. */
static gboolean
other_object(const View *view, const Group *group)
{
    gint to = (gint)group->verb - 1;
    gboolean named = FALSE;
    while (to > 0 && !view_is(view, to, "to"))
        to--;
    if (!group->infinitive || view_verb(view, to - 1))
        return FALSE;
    for (gint k = to - 1; k >= 0 && k > to - OBJECT_REACH && !view_mark(view, k); k--) {
        named = named || view->actor[k];
        if (view_verb(view, k))
            return (view_bits(view, k) & VERB_CONTROL) && !named;
    }
    return FALSE;
}

gboolean
clause_subject(const View *view, const Group *group, Party *party)
{
    gint pronoun;
    if (!group->gerund && !group->infinitive && speaker_find(view, group->first, party))
        return TRUE;
    if (other_subject(view, group) || other_object(view, group))
        return FALSE;
    if (open_pronoun(view, group, &pronoun)) /* "Before he spoke, B said": the one named next */
        return pronoun < 3 && clause_subject_after(view, group->verb + 1, party);
    if (subject_left(view, (gint)group->first, group, party))
        return TRUE;
    if (group->gerund || group->infinitive)
        return clause_subject_after(view, group->verb + 1, party);
    return FALSE;
}

gboolean
clause_object(const View *view, guint verb, Party *party)
{
    if (party_right(view, verb + 1, view->n, FALSE, party))
        return TRUE;
    for (guint k = verb + 1; k < view->n && k < verb + 9; k++) {
        if (view_mark(view, (gint)k) || view_verb(view, (gint)k))
            return FALSE;
        if (view_is(view, (gint)k, "to"))
            return party_right(view, k + 1, view->n, FALSE, party);
    }
    return FALSE;
}

gint
clause_governor(const View *view, guint first)
{
    for (gint k = (gint)first - 1; k >= 0 && k + 7 > (gint)first; k--) {
        guint32 bits = view_bits(view, k);
        if (view_verb(view, k) || (bits & WORD_HAVE)) /* "had talks" */
            return k;
        gboolean skipped =
            view->date[k] || view_mark(view, k) == MARK_QUOTE ||
            (bits & (WORD_ADVERB | WORD_DETERMINER | WORD_POSSESSIVE)) || view_is(view, k, "on") ||
            view_is(view, k, "for") || view_is(view, k, "to") || view_is(view, k, "in") ||
            view_is(view, k, "off") || view_is(view, k, "out") || view_plain(view, k);
        if (!skipped)
            return -1;
    }
    return -1;
}

/* "The meeting, scheduled for Friday, has been called off": the token after what stands between the
 * commas, the first of which is at `comma`; `comma` itself if no predicate comes there. */
static guint
after_parenthesis(const View *view, guint comma)
{
    const guint32 auxiliary = WORD_AUXILIARY | WORD_MODAL;
    guint k = comma + 1;
    while (k < view->n && k < comma + 12 && !view_mark(view, (gint)k) &&
           (view->date[k] || !(view_bits(view, (gint)k) & auxiliary)))
        k++;
    gboolean closed = view_mark(view, (gint)k) == MARK_COMMA;
    return closed && (view_bits(view, (gint)k + 1) & auxiliary) ? k + 1 : comma;
}

gint
clause_predicate(const View *view, guint end)
{
    if (view_mark(view, (gint)end) == MARK_COMMA && end < view->n)
        end = after_parenthesis(view, end);
    for (guint k = end; k < view->n && k < end + 8; k++) {
        guint32 bits = view_bits(view, (gint)k);
        if (view_verb(view, (gint)k))
            return (gint)k;
        if (k == end && view_mark(view, (gint)k) == MARK_COMMA && view->actor[MAX(k, 1) - 1] &&
            view_finite(view, (gint)k + 1)) /* "between A and his counterpart, B, was put off" */
            continue;
        if (view->date[k] || (bits & (WORD_AUXILIARY | WORD_ADVERB | WORD_NEGATION)) ||
            view_is(view, (gint)k, "to"))
            continue;
        if (k + 1 < view->n && view->date[k + 1] && (bits & WORD_PREPOSITION)) /* "in May" */
            continue;
        break;
    }
    return -1;
}

guint
clause_end(const View *view, guint at)
{
    for (guint k = at; k < view->n; k++) {
        guint32 bits = view_bits(view, (gint)k);
        if (view_mark(view, (gint)k) & (MARK_SEMICOLON | MARK_STOP))
            return k;
        if (bits & (WORD_SUBORDINATOR | WORD_RELATIVE) && !view_is(view, (gint)k, "as"))
            return k;
        if (bits & WORD_TIME_PREPOSITION)
            return k;
        if (view_finite(view, (gint)k))
            return k;
    }
    return view->n;
}

guint
clause_over_days(const View *view, guint from, guint limit)
{
    while (from < limit &&
           ((view_bits(view, (gint)from) & WORD_ADVERB) || view->date[from] ||
            (view_is(view, (gint)from, "on") && from + 1 < view->n && view->date[from + 1])))
        from++;
    return from;
}
