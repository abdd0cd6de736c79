/* recall: the earlier event that "the call", "their meeting" or "the talks with him" speaks of. */
#include "recall.h"

#include "redate.h"

#include <string.h>

#define NEAR   3  /* sentences back for a phrase that names nobody */
#define FAR    25 /* for one that names somebody */
#define LEAD   6  /* for "it was their third meeting", which may be that of the lead */
#define SERIES 12 /* to a contact of the same series */

/* "A and B discussed trade": by phone or face to face, as later words may tell. */
static gboolean
is_of_either_kind(const Draft *earlier)
{
    return earlier->frame->guard == GUARD_TOGETHER && !earlier->told;
}

/* TRUE if the draft may be of the kind of the earlier one. */
static gboolean
same_kind(const Draft *draft, const Draft *earlier)
{
    return strcmp(draft->kind, earlier->kind) == 0 ||
           strcmp(draft->frame->other, earlier->kind) == 0 ||
           (is_of_either_kind(earlier) && strcmp(draft->kind, earlier->frame->other) == 0);
}

static gboolean
names_all(const Draft *earlier, const Roster *names)
{
    Roster parties = draft_parties(earlier);
    for (guint i = 0; i < names->n; i++)
        if (!roster_has(&parties, names->name[i]))
            return FALSE;
    return TRUE;
}

static gboolean
same_time(const Draft *draft, const Draft *earlier)
{
    return !*draft->time || !*earlier->time || g_str_has_prefix(draft->time, earlier->time) ||
           g_str_has_prefix(earlier->time, draft->time) || redate_may(earlier, draft);
}

static gboolean
is_candidate(const Draft *draft, const Roster *named, const Draft *earlier)
{
    guint reach = named->n ? FAR : draft->past ? LEAD : NEAR;
    gboolean happened = strcmp(draft->status, "happened") == 0;
    if (!happened && strcmp(earlier->status, "happened") == 0)
        return FALSE; /* what is cancelled or planned is another one */
    gboolean dated = (draft->apart || *draft->time) && !*earlier->time;
    if (happened && (dated || draft->past) && strcmp(earlier->status, "planned") == 0)
        return FALSE; /* nor is "held talks last week" the plan of no day */
    return draft->sentence - earlier->sentence <= reach && same_kind(draft, earlier) &&
           draft_parties(earlier).n >= 2 && names_all(earlier, named) && same_time(draft, earlier);
}

gboolean
recall_owner(const GArray *drafts, Draft *draft)
{
    if (drafts->len == 0)
        return FALSE;
    const Draft *earlier = &g_array_index(drafts, Draft, drafts->len - 1);
    if (earlier->sentence != draft->sentence || earlier->who.n != 1)
        return FALSE;
    draft->who = earlier->who;
    return TRUE;
}

gboolean
recall_their(const GArray *drafts, Draft *draft)
{
    const Draft *found = NULL;
    for (guint i = drafts->len; i-- > 0 && *draft->time;) {
        const Draft *earlier = &g_array_index(drafts, Draft, i);
        if (draft->sentence - earlier->sentence > NEAR)
            break;
        if (earlier->aside || !same_kind(draft, earlier) || draft_parties(earlier).n != 2)
            continue;
        if (found && !draft_same_parties(found, earlier))
            return FALSE;
        found = earlier;
    }
    if (found == NULL)
        return FALSE;
    draft->who = found->who;
    draft->whom = found->whom;
    return TRUE;
}

gboolean
recall_sides(const GArray *drafts, Draft *draft)
{
    for (guint i = drafts->len; i-- > 0;) {
        const Draft *earlier = &g_array_index(drafts, Draft, i);
        if (earlier->sentence != draft->sentence)
            return FALSE;
        if (draft_parties(earlier).n != 2)
            continue;
        draft->who = earlier->who;
        draft->whom = earlier->whom;
        return TRUE;
    }
    return FALSE;
}

/* "They last met in May. Speaking after the talks, A said": TRUE if the earlier one is background,
 * which the draft does not speak of. A sentence right behind may go on with it. */
static gboolean
is_passed_over(const Draft *draft, const Draft *earlier)
{
    return earlier->aside && (draft->setting || draft->sentence - earlier->sentence > 1);
}

/* The latest candidate; `any`: background, too. */
static gint
latest(const GArray *drafts, const Draft *draft, gboolean any)
{
    Roster named = draft_parties(draft);
    gint found = -1;
    for (guint i = drafts->len; i-- > 0;) {
        const Draft *earlier = &g_array_index(drafts, Draft, i);
        if (!is_candidate(draft, &named, earlier) || (!any && is_passed_over(draft, earlier)))
            continue;
        if (found < 0) {
            found = (gint)i;
            continue;
        }
        const Draft *best = &g_array_index(drafts, Draft, found);
        if (earlier->sentence != best->sentence)
            break;
        if (!draft_same_parties(earlier, best))
            return -1;
    }
    return found;
}

gint
recall_antecedent(const GArray *drafts, const Draft *draft)
{
    gint found = latest(drafts, draft, FALSE);
    return found >= 0 ? found : latest(drafts, draft, TRUE);
}

gint
recall_met_for(GArray *drafts, const View *view, const Draft *draft)
{
    if (drafts->len == 0 || !draft->frame->noun || !view_is(view, (gint)draft->first - 1, "for"))
        return -1;
    Draft *met = &g_array_index(drafts, Draft, drafts->len - 1);
    if (met->sentence != draft->sentence || met->frame->noun || met->whom.n ||
        strcmp(met->kind, draft->kind) != 0 || !names_all(draft, &met->who) ||
        draft_parties(draft).n == met->who.n)
        return -1;
    met->who = draft->who;
    met->whom = draft->whom;
    return (gint)drafts->len - 1;
}

gboolean
recall_series(const GArray *drafts, Draft *draft)
{
    const Draft *first = NULL;
    for (guint i = drafts->len; i-- > 0;) {
        const Draft *earlier = &g_array_index(drafts, Draft, i);
        gboolean talk = strcmp(earlier->kind, "call") == 0 || strcmp(earlier->kind, "meeting") == 0;
        if (draft->sentence - earlier->sentence > SERIES)
            break;
        if (!talk || strcmp(earlier->status, "happened") != 0 || earlier->who.n != 1 ||
            draft->who.n != 1 || !roster_has(&earlier->who, draft->who.name[0]))
            continue;
        if (first && !draft_same_parties(first, earlier)) {
            draft->kind = first->kind;
            return TRUE;
        }
        first = earlier;
    }
    return FALSE;
}

/* The last contact of the draft's sides that the text tells to have happened; NULL if there is
 * none. `any`: background, too. */
static const Draft *
last_of_sides(const GArray *drafts, const Draft *draft, gboolean any)
{
    for (guint i = drafts->len; i-- > 0;) {
        const Draft *earlier = &g_array_index(drafts, Draft, i);
        if (draft->sentence - earlier->sentence > FAR)
            return NULL;
        if (strcmp(earlier->kind, draft->kind) == 0 && draft_same_parties(draft, earlier) &&
            strcmp(earlier->status, "happened") == 0 && (any || !is_passed_over(draft, earlier)))
            return earlier;
    }
    return NULL;
}

void
recall_time(const GArray *drafts, Draft *draft)
{
    if (*draft->time || !draft->frame->noun || !draft->definite ||
        strcmp(draft->status, "happened") != 0)
        return;
    const Draft *earlier = last_of_sides(drafts, draft, FALSE);
    earlier = earlier ? earlier : last_of_sides(drafts, draft, TRUE);
    if (earlier == NULL)
        return;
    draft->time = earlier->time;
    draft->until = earlier->until;
    roster_join(&draft->refs, &earlier->refs);
}

void
recall_complete(Draft *draft, Draft *antecedent)
{
    if (is_of_either_kind(antecedent) && draft->frame->noun && draft->kind)
        antecedent->kind = draft->kind;
    draft->who = antecedent->who;
    draft->whom = antecedent->whom;
    draft->kind = antecedent->kind;
    if (!*draft->time) {
        draft->time = antecedent->time;
        draft->until = antecedent->until;
        roster_join(&draft->refs, &antecedent->refs);
    }
    if (strcmp(draft->status, "happened") == 0)
        draft->status = antecedent->status;
}

/* "A's talks with B and C" where A called B and called C: two calls. */
static gboolean
told_apart(const GArray *drafts, const Draft *draft, const char **kind)
{
    guint told = 0;
    for (guint i = drafts->len; i-- > 0 && draft->who.n == 1 && draft->whom.n > 1;) {
        const Draft *earlier = &g_array_index(drafts, Draft, i);
        if (draft->sentence - earlier->sentence > SERIES)
            break;
        if (earlier->who.n != 1 || earlier->whom.n != 1 ||
            strcmp(earlier->kind, draft->frame->other) != 0 ||
            strcmp(earlier->who.name[0], draft->who.name[0]) != 0 ||
            !roster_has(&draft->whom, earlier->whom.name[0]))
            continue;
        *kind = earlier->kind;
        told++;
    }
    return told >= draft->whom.n && told > 1;
}

void
recall_kind(const GArray *drafts, Draft *draft)
{
    if (*draft->frame->other && !draft->told && draft->frame->noun &&
        told_apart(drafts, draft, &draft->kind)) {
        draft->separate = TRUE;
        return;
    }
    for (guint i = drafts->len; *draft->frame->other && !draft->told && i-- > 0;) {
        const Draft *earlier = &g_array_index(drafts, Draft, i);
        gboolean possible = strcmp(earlier->kind, draft->frame->other) == 0 ||
                            strcmp(earlier->kind, draft->frame->kind) == 0;
        if (possible && draft_same_parties(draft, earlier) && same_time(draft, earlier)) {
            draft->kind = earlier->kind;
            return;
        }
    }
}
