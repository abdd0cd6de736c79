/* group: a verb with its auxiliaries. */
#include "group.h"

#define GOVERNOR_REACH 9 /* tokens between "asked" and "to meet" */

/* The word that "to VERB" depends on, `to` being the token of "to". */
static gint
infinitive_governor(const View *view, gint to)
{
    gint k = to - 1;
    while (k >= 0 && ((view_bits(view, k) & (WORD_ADVERB | WORD_NEGATION)) || view->date[k] ||
                      (view_is(view, k, "on") && view->date[k + 1]) ||
                      ((view_is(view, k, "late") || view_is(view, k, "early")) && k < to - 1)))
        k--; /* "declined late on Tuesday to meet" */
    if (k >= 0 && !view->actor[k] && !view->date[k] && view_mark(view, k) == 0 &&
        !(view_bits(view, k) & WORD_BE))
        return k;
    for (gint reach = 0; k >= 0 && reach < GOVERNOR_REACH; k--, reach++) {
        if (view_mark(view, k) & (MARK_STOP | MARK_SEMICOLON | MARK_DASH))
            break;
        if (view_verb(view, k))
            return (view_bits(view, k) & VERB_CONTROL) ? k : -1;
    }
    return -1;
}

/* Reads one word to the left of the group into it. FALSE if it does not belong to the group. */
static gboolean
take_word(const View *view, gint k, Group *group)
{
    guint32 bits = view_bits(view, k);
    if (bits & WORD_HABITUAL)
        group->habitual = TRUE;
    if (bits & WORD_NEGATION)
        group->negative = TRUE;
    if (bits & WORD_MODAL)
        group->modal = k;
    if (bits & WORD_HAVE)
        group->perfect = TRUE;
    if (view_is(view, k, "having")) /* "denied having met him" */
        group->gerund = TRUE;
    if (bits & WORD_BE) {
        group->gerund = FALSE;
        if (!group->infinitive && (view_bits(view, (gint)group->verb) & VERB_PARTICIPLE))
            group->passive = TRUE;
    }
    return (bits & (WORD_AUXILIARY | WORD_ADVERB | WORD_NEGATION)) != 0;
}

/* "to" before the verb: what governs the infinitive, and its own auxiliaries. */
static gint
take_infinitive(const View *view, gint to, Group *group)
{
    group->infinitive = TRUE;
    group->to = to;
    group->gerund = FALSE;
    group->governor = infinitive_governor(view, to);
    gboolean between = FALSE; /* "asked him to meet" */
    for (gint k = MAX(group->governor, 0); k < to; k++)
        between = between || view->actor[k];
    if (group->governor < 0 || between || group->governor < to - 3) {
        group->is_to = to > 0 && (view_bits(view, to - 1) & WORD_BE) != 0;
        return to - 1;
    }
    return group->governor - 1;
}

/* TRUE if the date at `k` stands right after an auxiliary. */
static gboolean
within_group(const View *view, gint k)
{
    gint before = (gint)view_row_first(view, view->date, (guint)k) - 1;
    return (view_bits(view, before) & WORD_AUXILIARY) != 0;
}

Group
group_at(const View *view, guint verb)
{
    Group group = {.first = verb, .verb = verb, .governor = -1, .modal = -1, .to = -1};
    gint k = (gint)verb - 1;
    group.gerund = (view_bits(view, (gint)verb) & VERB_ING) != 0;
    if (view_mark(view, k) == MARK_HYPHEN && view_is(view, k - 1, "co")) /* "co-chaired" */
        group.first = (guint)k - 1, k -= 2;
    for (; k >= 0; k--) {
        gboolean to = view_is(view, k, "to") && !group.infinitive;
        if (to && group.gerund && !view_is(view, k - 1, "forward")) /* "in addition to talking" */
            break;
        if (to) {
            k = take_infinitive(view, k, &group) + 1;
            group.first = (guint)k;
            continue;
        }
        if (view->date[k] && within_group(view, k)) /* "has tonight spoken" */
            continue;
        if (view_is(view, k, "longer") && view_is(view, k - 1, "no")) {
            group.negative = TRUE;
            group.first = (guint)--k;
            continue;
        }
        if (view->date[k] || !take_word(view, k, &group))
            break;
        group.first = (guint)k;
    }
    if (k >= 0 && g_str_has_suffix(view->token[k].fold, "'ll"))
        group.modal = k;
    return group;
}
