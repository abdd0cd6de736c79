/* status: happened, planned, possible, denied or cancelled, composed from tense, modals, governors
 * and negation: what a verb group says. */
#include "status.h"

#include "dropped.h"
#include "hedge.h"
#include "shared.h"
#include "wish.h"

#include <string.h>

#define PARTICLE 7 /* letters of the longest: "through", "forward" */

/* The status of the verb at token `i`, with its particle ("called off") if that is listed, else
 * without. */
static const char *
verb_with_particle(const StatusTable *self, const View *view, gint i, StatusWhere where)
{
    const Word *word = view->word[i];
    const char *verb = word ? word->lemma : view->token[i].fold, *status = NULL;
    if (word && (gsize)i + 1 < view->n && (word->bits & VERB_ANY) &&
        view->token[i + 1].size <= PARTICLE) {
        char phrase[40];
        g_strlcpy(phrase, verb, sizeof phrase);
        g_strlcat(phrase, " ", sizeof phrase);
        g_strlcat(phrase, view->token[i + 1].fold, sizeof phrase);
        status = statustable_get(self, where, phrase);
    }
    return status ? status : statustable_get(self, where, verb);
}

const char *
status_of_governor(const StatusTable *self, const View *view, gint i)
{
    return verb_with_particle(self, view, i, STATUS_GOVERNOR);
}

const char *
status_of_outcome(const StatusTable *self, const View *view, gint i)
{
    return verb_with_particle(self, view, i, STATUS_OUTCOME);
}

const char *
status_of_object(const StatusTable *self, const View *view, gint i)
{
    return verb_with_particle(self, view, i, STATUS_DIRECT);
}

const char *
status_of_happening(const StatusTable *self, const View *view, gint i)
{
    return verb_with_particle(self, view, i, STATUS_HAPPENS);
}

/* "no need for", "not ready for", "not the time for": the word at `k` is said not to be. */
static gboolean
is_denied_head(const View *view, gint k)
{
    do
        k--;
    while (!(view_bits(view, k) & WORD_NEGATION) &&
           (view_bits(view, k) & (WORD_ADVERB | WORD_DETERMINER)));
    return (view_bits(view, k) & WORD_NEGATION) != 0;
}

const char *
status_of_head(const StatusTable *self, const View *view, guint first)
{
    gint k = (gint)first - 1;
    char phrase[40];
    if (view_bits(view, k) & VERB_ING) /* "the idea of holding talks" */
        k--;
    if (k < 1 || view->actor[k - 1])
        return NULL;
    if (view_is(view, k, "of") && view_is(view, k - 1, "time")) /* "at the time of the visit" */
        return NULL;
    const char *word = view->token[k - 1].fold;
    if (view_is(view, k, "to") || view_is(view, k, "in") || view_is(view, k, "about")) {
        g_snprintf(phrase, sizeof phrase, "%s %s", word, view->token[k].fold);
        word = phrase;
    } else if (!view_is(view, k, "of") && !view_is(view, k, "for")) {
        return NULL;
    }
    const char *status = statustable_get(self, STATUS_HEAD, word);
    return status && is_denied_head(view, k - 1) ? "none" : status;
}

/* "the idea of holding talks", "to discuss holding talks": what stands before an -ing form. */
static const char *
gerund_status(const StatusTable *self, const View *view, guint first)
{
    const char *head = status_of_head(self, view, first);
    if (head || !view_verb(view, (gint)first - 1))
        return head;
    return status_of_governor(self, view, (gint)first - 1);
}

/* "denied that A had met B". */
static gboolean
under_denial(const View *view, guint first)
{
    gboolean that = FALSE;
    for (gint k = (gint)first - 1; k >= 0; k--) {
        if (view_mark(view, k) & (MARK_SEMICOLON | MARK_STOP | MARK_COMMA))
            return FALSE;
        that = that || view_is(view, k, "that");
        if (!view_verb(view, k))
            continue;
        const Word *word = view->word[k];
        Group group = group_at(view, (guint)k);
        return that && word && strcmp(word->lemma, "deny") == 0 && !group.negative;
    }
    return FALSE;
}

/* "there is no sign that they spoke". */
static gboolean
under_no_sign(const StatusTable *self, const View *view, guint first)
{
    for (gint k = (gint)first - 1; k > 1 && !view_mark(view, k); k--)
        if (view_is(view, k, "that") && view_is(view, k - 2, "no") &&
            statustable_get(self, STATUS_SIGN, view->token[k - 1].fold))
            return TRUE;
    return FALSE;
}

const char *
status_of_modal(const StatusTable *self, const View *view, const Group *group)
{
    if (group->modal < 0)
        return NULL;
    const char *fold = view->token[group->modal].fold;
    if (g_str_has_suffix(fold, "'ll"))
        fold = "will";
    if (strcmp(fold, "would") == 0 && group->perfect)
        return "possible";
    return statustable_get(self, STATUS_MODAL, fold);
}

static const char *
infinitive_status(const StatusTable *self, const View *view, const Group *group)
{
    const char *status = NULL;
    if (!group->negative && hedge_first(view, group))
        return "happened";
    if (dropped_plan(self, view, group) || hedge_dashed(view, group) ||
        dropped_purpose(self, view, group))
        return "cancelled";
    if (group->governor >= 0)
        status = status_of_governor(self, view, group->governor);
    if (status)
        return group->negative && strcmp(status, "denied") != 0 ? "denied" : status;
    if (group->negative || hedge_unserved(view, group))
        return "denied";
    if (group->perfect) /* "was to have met" */
        return group->is_to ? "cancelled" : "happened";
    return "planned";
}

/* "Before flying home, he will meet", "apart from holding talks, he will tour": a plan like what
 * follows it. */
static gboolean
leads_to_plan(const View *view, const Group *group)
{
    gint before = (gint)group->first - 1;
    gboolean beside = view_is(view, before, "besides") || view_is(view, before - 1, "apart") ||
                      view_is(view, before - 1, "aside") || view_is(view, before - 1, "addition");
    if (!group->gerund || !(beside || (view_bits(view, before) & WORD_TIME_PREPOSITION)))
        return FALSE;
    for (guint k = group->verb + 1; k < view->n; k++)
        if (view_finite(view, (gint)k))
            return view_is(view, (gint)k, "will");
    return FALSE;
}

const char *
status_of_group(const StatusTable *self, const View *view, const Group *verb)
{
    const char *status;
    Group shared = *verb, *group = &shared;
    shared_auxiliary(view, group);
    if (group->habitual || hedge_condition(view, group->first) || hedge_lack(view, group) ||
        under_no_sign(self, view, group->first))
        return NULL;
    status = group->gerund ? gerund_status(self, view, group->first) : NULL;
    if (status == NULL)
        status =
            group->infinitive ? wish_purpose(self, view, group) : wish_asked(self, view, group);
    if (status)
        return strcmp(status, "none") == 0 ? NULL : status;
    if (hedge_open(view, group->first))
        return "possible";
    if (group->infinitive) {
        status = infinitive_status(self, view, group);
        if (under_denial(view, group->first)) /* "denied that they agreed to meet" */
            return "denied";
        if (strcmp(status, "happened") != 0)
            return status;
    }
    status = status_of_modal(self, view, group);
    if (group->negative) /* "will not visit" calls a plan off */
        return status && strcmp(status, "planned") == 0 ? "cancelled" : "denied";
    if (status == NULL && under_denial(view, group->first))
        return "denied";
    if (leads_to_plan(view, group) || hedge_first_time(view, group))
        return "planned";
    return status ? status : "happened";
}
