/* status: happened, planned, possible, denied or cancelled, composed from tense, modals, governors
 * and negation. */
#include "status.h"

#include "dropped.h"
#include "hedge.h"
#include "shared.h"

#include <string.h>

const char *
status_of_governor(const StatusTable *self, const Vocabulary *vocabulary, const View *view, gint i)
{
    const Word *word = vocabulary_find(vocabulary, &view->token[i]);
    const char *verb = word ? word->lemma : view->token[i].fold, *status = NULL;
    if (word && (gsize)i + 1 < view->n && (word->bits & VERB_ANY)) { /* "called off" */
        char phrase[40];
        g_snprintf(phrase, sizeof phrase, "%s %s", verb, view->token[i + 1].fold);
        status = statustable_get(self, STATUS_GOVERNOR, phrase);
    }
    return status ? status : statustable_get(self, STATUS_GOVERNOR, verb);
}

static gboolean
is_no(const View *view, gint k)
{
    return view_is(view, k, "no") || view_is(view, k, "not") || view_is(view, k, "little") ||
           view_is(view, k, "without");
}

/* "no need for", "not ready for", "not the time for": the word at `k` is said not to be. */
static gboolean
is_denied_head(const View *view, gint k)
{
    do
        k--;
    while (!is_no(view, k) && (view_bits(view, k) & (WORD_ADVERB | WORD_DETERMINER)));
    return is_no(view, k);
}

/* "the idea of holding talks", "the need for a meeting", "open to talks": the status that the word
 * before the phrase at `first` gives, "none" where it is said not to be; NULL if it gives none. */
static const char *
head_status(const StatusTable *self, const View *view, guint first)
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
    if (view_is(view, k, "to") || view_is(view, k, "in")) {
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
gerund_status(const StatusTable *self, const Vocabulary *vocabulary, const View *view, guint first)
{
    const char *head = head_status(self, view, first);
    if (head || !view_verb(view, (gint)first - 1))
        return head;
    return status_of_governor(self, vocabulary, view, (gint)first - 1);
}

/* "denied that A had met B". */
static gboolean
under_denial(const Vocabulary *vocabulary, const View *view, guint first)
{
    gboolean that = FALSE;
    for (gint k = (gint)first - 1; k >= 0; k--) {
        if (view_mark(view, k) & (MARK_SEMICOLON | MARK_STOP | MARK_COMMA))
            return FALSE;
        that = that || view_is(view, k, "that");
        if (!view_verb(view, k))
            continue;
        const Word *word = vocabulary_find(vocabulary, &view->token[k]);
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

/* The modal of a group, "'ll" read as "will". */
static const char *
modal_status(const StatusTable *self, const View *view, const Group *group)
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
infinitive_status(const StatusTable *self, const Vocabulary *vocabulary, const View *view,
                  const Group *group)
{
    const char *status = NULL;
    if (!group->negative && hedge_first(view, group))
        return "happened";
    if (dropped_plan(self, vocabulary, view, group) || hedge_dashed(view, group) ||
        dropped_purpose(self, vocabulary, view, group))
        return "cancelled";
    if (group->governor >= 0)
        status = status_of_governor(self, vocabulary, view, group->governor);
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

/* "no plans for A to meet B", "a need for A to call": the status that the noun gives. */
static const char *
purpose_head_status(const StatusTable *self, const View *view, const Group *group)
{
    gint k = group->to - 1;
    while (k > 0 && view->actor[k])
        k--;
    return view_is(view, k, "for") ? head_status(self, view, (guint)k + 1) : NULL;
}

const char *
status_of_group(const StatusTable *self, const Vocabulary *vocabulary, const View *view,
                const Group *verb)
{
    const char *status;
    Group shared = *verb, *group = &shared;
    shared_auxiliary(view, group);
    if (group->habitual || hedge_condition(view, group->first) || hedge_lack(view, group) ||
        under_no_sign(self, view, group->first))
        return NULL;
    status = group->gerund ? gerund_status(self, vocabulary, view, group->first) : NULL;
    if (status == NULL && group->infinitive)
        status = purpose_head_status(self, view, group);
    if (status)
        return strcmp(status, "none") == 0 ? NULL : status;
    if (hedge_open(view, group->first))
        return "possible";
    if (group->infinitive) {
        status = infinitive_status(self, vocabulary, view, group);
        if (under_denial(vocabulary, view, group->first)) /* "denied that they agreed to meet" */
            return "denied";
        if (strcmp(status, "happened") != 0)
            return status;
    }
    status = modal_status(self, view, group);
    if (group->negative) /* "will not visit" calls a plan off */
        return status && strcmp(status, "planned") == 0 ? "cancelled" : "denied";
    if (status == NULL && under_denial(vocabulary, view, group->first))
        return "denied";
    if (leads_to_plan(view, group) || hedge_first_time(view, group))
        return "planned";
    return status ? status : "happened";
}

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
happens(const StatusTable *self, const Vocabulary *vocabulary, const View *view, gint verb)
{
    const Word *word = vocabulary_find(vocabulary, &view->token[verb]);
    return word && statustable_get(self, STATUS_HAPPENS, word->lemma);
}

/* What the verb that the phrase is the object or subject of says of it. `indirect`: a preposition
 * stands between. */
static const char *
verb_status(const StatusTable *self, const Vocabulary *vocabulary, const View *view, gint verb,
            gboolean object, gboolean indirect)
{
    Group group = group_at(view, (guint)verb);
    if (indirect) /* "was not invited to the meeting" does not deny it */
        group.negative = FALSE;
    const char *own = status_of_group(self, vocabulary, view, &group);
    const char *governing = NULL;
    gboolean speech = (view_bits(view, verb) & VERB_SAY) != 0;
    if (own == NULL)
        return NULL;
    if (object || group.passive)
        governing = status_of_governor(self, vocabulary, view, verb);
    if (group.negative && governing && strcmp(governing, "cancelled") == 0)
        return "planned";            /* "will not cancel the visit" */
    if (speech && governing == NULL) /* "did not confirm the call" says nothing of the call */
        return "happened";
    if (!object && !happens(self, vocabulary, view, verb)) {
        gboolean hedged = group.modal >= 0 && !view_is(view, group.modal, "will");
        if (group.negative || hedged) /* "the call did not include", "the talks would help" */
            return "happened";
    }
    return combine(own, governing);
}

/* "a meeting would take place": told as what is to come, not as a thought. */
static gboolean
is_announced(const StatusTable *self, const Vocabulary *vocabulary, const View *view,
             gint predicate)
{
    return predicate >= 0 && happens(self, vocabulary, view, predicate) &&
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

static const char *
setting_status(const StatusTable *self, const Vocabulary *vocabulary, const View *view, gint verb)
{
    Group group = group_at(view, (guint)verb);
    if (group.infinitive || group.modal < 0)
        return group.infinitive ? verb_status(self, vocabulary, view, verb, TRUE, FALSE)
                                : "happened";
    return modal_status(self, view, &group);
}

/* "a visit to greet him": what the visit is for says nothing of whether it takes place. */
static gboolean
is_purpose(const StatusTable *self, const Vocabulary *vocabulary, const View *view, gint verb)
{
    Group group = group_at(view, (guint)verb);
    return group.infinitive && group.governor < 0 && !group.passive && !group.is_to &&
           !happens(self, vocabulary, view, verb);
}

/* "will join A for a meeting": the status of the verb before "for", NULL if there is none whose
 * purpose a contact can be. */
static const char *
purpose_status(const StatusTable *self, const Vocabulary *vocabulary, const View *view, guint first)
{
    gint k = (gint)first - 2;
    if (!view_is(view, k + 1, "for"))
        return NULL;
    while (k >= 0 && !view_mark(view, k) && !view_verb(view, k))
        k--;
    const Word *word = k >= 0 && view_verb(view, k) ? view->word[k] : NULL;
    if (word && statustable_get(self, STATUS_PURPOSE, word->lemma)) {
        Group group = group_at(view, (guint)k);
        return status_of_group(self, vocabulary, view, &group);
    }
    return NULL;
}

/* "As for a meeting, it is possible": what "it" is said to be; NULL if the phrase that ends before
 * `end` is not announced so. */
static const char *
announced_status(const StatusTable *self, const Vocabulary *vocabulary, const View *view,
                 guint first, guint end)
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
    return verb >= 0 ? verb_status(self, vocabulary, view, verb, FALSE, FALSE) : NULL;
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

const char *
status_of_noun(const StatusTable *self, const Vocabulary *vocabulary, const View *view, guint first,
               guint noun, guint end)
{
    const char *adjective = adjective_status(self, view, first, noun);
    const char *verbal = "happened";
    gint governor = clause_governor(view, first);
    if (is_reported(view, governor, first, end))
        governor = -1;
    if (view_is(view, (gint)first - 1, "been") && view_is(view, (gint)first - 3, "would"))
        return NULL;                          /* "what would have been the first visit" */
    if (view_is(view, (gint)first - 1, "be")) /* "there needs to be a conversation" */
        return "possible";
    gboolean habit = adjective && strcmp(adjective, "none") == 0;
    const char *announced = announced_status(self, vocabulary, view, first, end);
    if (announced)
        return combine(adjective, announced);
    const char *head = head_status(self, view, first);
    if (head == NULL && governor < 0 && (view_bits(view, (gint)end) & WORD_BE))
        head = statustable_get(self, STATUS_PREDICATE, view->token[MIN(end + 1, view->n - 1)].fold);
    if (head)
        return strcmp(head, "none") == 0 ? NULL : combine(adjective, head);
    gint predicate = governor < 0 ? clause_predicate(view, end) : -1;
    if (predicate >= 0 && is_purpose(self, vocabulary, view, predicate))
        predicate = -1;
    const char *purpose = purpose_status(self, vocabulary, view, first);
    if (purpose)
        verbal = purpose;
    else if (governor >= 0 && is_setting(view, first))
        verbal = setting_status(self, vocabulary, view, governor);
    else if (governor >= 0)
        verbal = verb_status(self, vocabulary, view, governor, TRUE,
                             (view_bits(view, (gint)first - 1) & WORD_PREPOSITION) != 0);
    else if (hedge_thought(view, first, noun, end, predicate) &&
             !is_announced(self, vocabulary, view, predicate))
        verbal = "possible";
    else if (predicate >= 0)
        verbal = verb_status(self, vocabulary, view, predicate, FALSE, FALSE);
    if (verbal && strcmp(verbal, "happened") == 0 && hedge_beside_plan(view, first, end))
        verbal = "planned";
    if (governor < 0 && strcmp(combine("planned", verbal), "denied") == 0 && adjective &&
        strcmp(adjective, "planned") == 0) /* "the planned trip never took place" */
        return "cancelled";
    if (verbal == NULL || (habit && strcmp(verbal, "planned") != 0))
        return NULL; /* "regular meetings" are no event, "agreed to hold" them is a plan */
    return combine(adjective, verbal);
}
