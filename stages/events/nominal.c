/* nominal: whether a contact happened that a noun names: "the planned trip never took place". */
#include "nominal.h"

#include "dropped.h"
#include "fate.h"
#include "hedge.h"
#include "status.h"

#include <string.h>

/* What the adjectives of the noun phrase say: "a planned trip". */
static const char *
adjective_status(const StatusTable *self, const View *view, guint first, guint noun)
{
    if (view_is(view, (gint)first, "such") && first < noun &&
        !(view_bits(view, (gint)first - 1) & WORD_ORDINAL))
        return "none"; /* "such meetings" */
    for (guint k = first; k < noun; k++) {
        const char *status = statustable_get(self, STATUS_ADJECTIVE, view->token[k].fold);
        if (status && !view->actor[k])
            return status;
        if (view_is(view, (gint)k, "no") && !(view->token[k + 1].flags & TOKEN_NUMBER))
            return "denied"; /* "No 10" is an address */
    }
    return NULL;
}

/* The weaker of two statuses: whatever is not "happened" wins, "cancelled" and "denied" over plans.
 */
static const char *
combine(const char *a, const char *b)
{
    static const char *const order[] = {"cancelled", "denied", "possible", "planned"};
    for (gsize i = 0; i < G_N_ELEMENTS(order); i++)
        if ((a && strcmp(a, order[i]) == 0) || (b && strcmp(b, order[i]) == 0))
            return order[i];
    return "happened";
}

/* TRUE if a verb says of its subject that it happens: "took place", "was held". */
static gboolean
happens(const StatusTable *self, const View *view, gint verb)
{
    const Word *word = view->word[verb];
    return word && status_of_happening(self, view, verb);
}

/* What the verb that the phrase is the object or subject of says of it. `indirect`: a preposition
 * stands between. */
static const char *
verb_status(const StatusTable *self, const View *view, gint verb, gboolean object,
            gboolean indirect)
{
    Group group = group_at(view, (guint)verb);
    if (indirect) /* "was not invited to the meeting" does not deny it */
        group.negative = FALSE;
    const char *own = status_of_group(self, view, &group);
    const char *governing = NULL;
    gboolean speech = (view_bits(view, verb) & VERB_SAY) != 0;
    if (own == NULL)
        return NULL;
    if (object || group.passive)
        governing = status_of_governor(self, view, verb);
    if (governing == NULL && !indirect && (object || group.passive))
        governing = status_of_object(self, view, verb);
    if (group.negative && governing && strcmp(governing, "cancelled") == 0)
        return "planned";            /* "will not cancel the visit" */
    if (speech && governing == NULL) /* "did not confirm the call" says nothing of the call */
        return "happened";
    if (!object && !happens(self, view, verb)) {
        gboolean hedged = group.modal >= 0 && !view_is(view, group.modal, "will");
        if (group.negative || hedged) /* "the call did not include", "the talks would help" */
            return "happened";
    }
    return combine(own, governing);
}

/* "a meeting would take place": told as what is to come, not as a thought. */
static gboolean
is_announced(const StatusTable *self, const View *view, gint predicate)
{
    return predicate >= 0 && happens(self, view, predicate) &&
           view_is(view, group_at(view, (guint)predicate).modal, "would");
}

/* "agreed in a call to start", "was told during talks": the phrase is the setting of the verb,
 * whose meaning does not bear on it. */
static gboolean
is_setting(const View *view, guint first)
{
    return view_is(view, (gint)first - 1, "in") || view_is(view, (gint)first - 1, "at") ||
           view_is(view, (gint)first - 1, "during");
}

/* `call`: what is said in a call has been said, also "offered to help in a call". */
static const char *
setting_status(const StatusTable *self, const View *view, gint verb, gboolean call)
{
    Group group = group_at(view, (guint)verb);
    gint outer = group.infinitive ? group.governor : -1;
    if (call && outer >= 0 && view_verb(view, outer) && (view_bits(view, outer) & VERB_PAST)) {
        Group said = group_at(view, (guint)outer);
        if (!said.infinitive && !said.negative && said.modal < 0)
            return "happened";
    }
    if (group.infinitive || group.modal < 0)
        return group.infinitive ? verb_status(self, view, verb, TRUE, FALSE) : "happened";
    return status_of_modal(self, view, &group);
}

/* "a visit to greet him": what the visit is for says nothing of whether it takes place. */
static gboolean
is_purpose(const StatusTable *self, const View *view, gint verb)
{
    Group group = group_at(view, (guint)verb);
    return group.infinitive && group.governor < 0 && !group.passive && !group.is_to &&
           !happens(self, view, verb);
}

/* "will join A for a meeting": the status of the verb before "for", NULL if there is none whose
 * purpose a contact can be. */
static const char *
purpose_status(const StatusTable *self, const View *view, guint first)
{
    gint k = (gint)first - 2;
    if (!view_is(view, k + 1, "for"))
        return NULL;
    while (k >= 0 && !view_mark(view, k) && !view_verb(view, k))
        k--;
    const Word *word = k >= 0 && view_verb(view, k) ? view->word[k] : NULL;
    if (word && statustable_get(self, STATUS_PURPOSE, word->lemma)) {
        Group group = group_at(view, (guint)k);
        return status_of_group(self, view, &group);
    }
    return NULL;
}

/* "As for a meeting, it is possible": what "it" is said to be; NULL if the phrase that ends before
 * `end` is not announced so. */
static const char *
announced_status(const StatusTable *self, const View *view, guint first, guint end)
{
    guint k = end;
    if (!view_is(view, (gint)first - 1, "for") || !view_is(view, (gint)first - 2, "as"))
        return NULL;
    while (k < view->n && view_mark(view, (gint)k) != MARK_COMMA)
        k++;
    if (!view_is(view, (gint)k + 1, "it"))
        return NULL;
    if (view_bits(view, (gint)k + 2) & WORD_BE && k + 3 < view->n) {
        const char *status = statustable_get(self, STATUS_PREDICATE, view->token[k + 3].fold);
        if (status)
            return status;
    }
    gint verb = clause_predicate(view, k + 2);
    return verb >= 0 ? verb_status(self, view, verb, FALSE, FALSE) : NULL;
}

/* "said a meeting with B was off": the verb of saying at `governor` has a whole clause behind it,
 * whose predicate alone counts. */
static gboolean
is_reported(const View *view, gint governor, guint first, guint end)
{
    return governor >= 0 && (view_bits(view, governor) & VERB_SAY) &&
           !(view_bits(view, (gint)first - 1) & WORD_PREPOSITION) &&
           ((view_bits(view, (gint)end) & (WORD_MODAL | WORD_AUXILIARY)) ||
            clause_predicate(view, end) >= 0);
}

/* "There will be no meeting", "there needs to be a conversation", "would have been the first":
 * what the "be" before the phrase says. NULL with *counterfactual for what is no event, NULL alone
 * if there is none. */
static const char *
existence_status(const View *view, guint first, gboolean no, gboolean *counterfactual)
{
    gint before = (gint)first - 1;
    *counterfactual = view_is(view, before, "been") && view_is(view, before - 2, "would");
    if (!view_is(view, before, "be"))
        return NULL;
    gint modal = before - 1; /* "will not be a meeting", "will now be" */
    while (modal > 0 && !(view_bits(view, modal) & WORD_MODAL) &&
           (view->date[modal] || (view_bits(view, modal) & (WORD_NEGATION | WORD_ADVERB)))) {
        no = no || (view_bits(view, modal) & WORD_NEGATION);
        modal--;
    }
    gboolean will = view_is(view, modal, "will") || view_is(view, modal, "won't");
    if (no || view_is(view, modal, "won't"))
        return will ? "cancelled" : "denied";
    return will && view_is(view, modal - 1, "there") ? "planned" : "possible";
}

/* "will be off", "on Friday is off": what is said to be of the phrase that ends before `end`. */
static const char *
predicate_status(const StatusTable *self, const View *view, guint end)
{
    guint k = clause_over_days(view, end, view->n);
    if (!(view_bits(view, (gint)k) & WORD_BE) || k + 1 >= view->n)
        return NULL;
    return statustable_get(self, STATUS_PREDICATE, view->token[k + 1].fold);
}

/* What a predicate says of a contact that was planned: "did not take place", "fell through", "was
 * held"; NULL if it says nothing of that. */
static const char *
plan_outcome(const StatusTable *self, const View *view, gint predicate, const char *verbal)
{
    if (status_of_outcome(self, view, predicate))
        return "cancelled";
    if (strcmp(combine("planned", verbal), "denied") == 0) /* "the planned trip never took place" */
        return "cancelled";
    Group group = group_at(view, (guint)predicate);
    gboolean past = view_bits(view, predicate) & VERB_PAST || group.passive || group.perfect;
    return past && happens(self, view, predicate) && verbal && strcmp(verbal, "happened") == 0
               ? "happened"
               : NULL;
}

/* "The summit would have brought peace": it is not told that it took place. */
static gboolean
is_counterfactual(const View *view, gint predicate)
{
    Group group = group_at(view, (guint)predicate);
    return group.perfect && !group.negative && view_is(view, group.modal, "would");
}

/* What the verb says that the phrase depends on, or that is its predicate; NULL if it tells of no
 * contact. */
static const char *
clause_status(const StatusTable *self, const View *view, guint first, guint noun, guint end,
              gint governor, gint predicate, gboolean call)
{
    const char *purpose = purpose_status(self, view, first);
    const char *left = dropped_part(self, view, first);
    if (purpose || left)
        return left ? left : purpose;
    if (hedge_would_have(view, end))
        return "cancelled";
    if (governor >= 0 && is_setting(view, first))
        return setting_status(self, view, governor, call);
    if (governor >= 0)
        return verb_status(self, view, governor, TRUE,
                           (view_bits(view, (gint)first - 1) & WORD_PREPOSITION) != 0);
    if (hedge_thought(view, first, noun, end, predicate) && !is_announced(self, view, predicate))
        return "possible";
    if (predicate < 0)
        return "happened";
    if (is_counterfactual(view, predicate))
        return NULL;
    const char *outcome = status_of_outcome(self, view, predicate);
    return outcome ? outcome : verb_status(self, view, predicate, FALSE, FALSE);
}

const char *
nominal_status(const StatusTable *self, const View *view, guint first, guint noun, guint end,
               gboolean call)
{
    const char *adjective = adjective_status(self, view, first, noun);
    gint participle, governor = clause_governor(view, first);
    gboolean counterfactual;
    guint from = fate_over(self, view, end, &participle);
    if (is_reported(view, governor, first, from))
        governor = -1;
    gboolean no = adjective && strcmp(adjective, "denied") == 0;
    const char *existence = existence_status(view, first, no, &counterfactual);
    if (counterfactual || existence)
        return existence;
    gboolean habit = adjective && strcmp(adjective, "none") == 0;
    const char *announced = announced_status(self, view, first, end);
    if (announced)
        return combine(adjective, announced);
    const char *head = status_of_head(self, view, first);
    if (head == NULL && governor < 0)
        head = predicate_status(self, view, end);
    if (head)
        return strcmp(head, "none") == 0 ? NULL : combine(adjective, head);
    gint predicate = governor < 0 ? clause_predicate(view, from) : -1;
    if (predicate >= 0 && is_purpose(self, view, predicate))
        predicate = -1;
    const char *verbal = clause_status(self, view, first, noun, end, governor, predicate, call);
    if (verbal && strcmp(verbal, "happened") == 0 && hedge_beside_plan(view, first, end))
        verbal = "planned";
    gboolean plan = participle >= 0 || (adjective && strcmp(adjective, "planned") == 0);
    const char *outcome =
        plan && predicate >= 0 ? plan_outcome(self, view, predicate, verbal) : NULL;
    if (outcome)
        return outcome;
    if (verbal == NULL || (habit && strcmp(verbal, "planned") != 0))
        return NULL; /* "regular meetings" are no event, "agreed to hold" them is a plan */
    return combine(participle >= 0 ? "planned" : adjective, verbal);
}
