/* details: what the rest of a sentence says of its contacts: topics, place, who else was there. */
#include "details.h"

#include "agenda.h"
#include "attending.h"
#include "topics.h"

#include <string.h>

#define SAID_MAX 3 /* topics of a saying */

/* Where the words about the contact of draft `i` end: at the next trigger of the sentence. */
static guint
reach_of(const View *view, const GArray *drafts, guint i)
{
    const Draft *draft = &g_array_index(drafts, Draft, i);
    for (guint k = i + 1; k < drafts->len; k++) {
        const Draft *next = &g_array_index(drafts, Draft, k);
        if (next->start != draft->start && draft_is_contact(next->kind))
            return next->first;
    }
    return view->n;
}

static gint
first_core(const GArray *drafts, guint from)
{
    for (guint i = from; i < drafts->len; i++)
        if (draft_is_contact(g_array_index(drafts, Draft, i).kind))
            return (gint)i;
    return -1;
}

/* "In his call with B, A promised aid": what was said is what was talked of. */
static void
read_said(const Tables *tables, const View *view, guint reach, Draft *draft)
{
    gint before = (gint)draft->first - 1;
    guint from = draft->end;
    if (draft->topic.n || !draft->frame->noun ||
        !(view_is(view, before, "in") || view_is(view, before, "during")))
        return;
    for (guint k = draft->trigger + 1; draft->first < 4 && k < reach; k++)
        if (view_finite(view, (gint)k)) {
            from = k + 1;
            break;
        }
    topics_read(tables, view, from, reach, &draft->topic);
}

/* "met B during his visit to Rome": where the visitor is. */
static void
place_by_visit(const GArray *drafts, guint from, Draft *draft)
{
    Roster parties = draft_parties(draft);
    for (guint i = from; draft->place.n == 0 && i < drafts->len; i++) {
        const Draft *visit = &g_array_index(drafts, Draft, i);
        gboolean setting = visit->frame->noun || visit->trigger < draft->trigger;
        if (setting && strcmp(visit->kind, "visit") == 0 && visit->place.n == 1 && visit->who.n &&
            strcmp(visit->status, draft->status) == 0 &&
            (!*visit->time || !*draft->time || strcmp(visit->time, draft->time) == 0) &&
            roster_has(&parties, visit->who.name[0]))
            draft->place = visit->place;
    }
}

static void
add_topics(const Tables *tables, const View *view, guint begin, guint reach, Draft *draft)
{
    topics_find(tables, view, begin, draft->frame->noun ? draft->first : draft->trigger, reach,
                &draft->topic);
    if (begin == 0 && draft->topic.n == 0)
        agenda_read(tables, view, 0, reach, &draft->topic);
    if (strcmp(draft->kind, "visit") == 0) {
        if (draft->topic.n == 0)
            topics_purpose(tables, view, draft->end, reach, &draft->topic);
    } else {
        if (draft->topic.n == 0)
            topics_after_on(tables, view, draft->end, reach, &draft->topic);
        read_said(tables, view, reach, draft);
    }
}

/* "met B at the Lakes Summit": of contacts that tell nothing else, if all are between the same two.
 */
static void
add_occasion(const Tables *tables, const View *view, GArray *drafts, guint from, gint core)
{
    const Draft *first = &g_array_index(drafts, Draft, core);
    Roster occasion = {.n = 0};
    for (guint i = from; i < drafts->len; i++) {
        const Draft *draft = &g_array_index(drafts, Draft, i);
        if (draft_is_contact(draft->kind) && (draft->topic.n || !draft_same_parties(draft, first)))
            return;
    }
    topics_occasion(tables, view, 0, view->n, &occasion);
    for (guint i = from; occasion.n && i < drafts->len; i++) {
        Draft *draft = &g_array_index(drafts, Draft, i);
        if (draft_is_contact(draft->kind))
            draft->topic = occasion;
    }
}

/* "said on Friday that the fleet would sail": what was said. */
static void
read_saying(const Tables *tables, const View *view, guint reach, Draft *draft)
{
    guint from = draft->trigger + 1;
    while (from < reach && !view->date[from])
        from++;
    Roster topics = {.n = 0};
    topics_read(tables, view, from, reach, &topics);
    for (guint i = 0; i < MIN(topics.n, SAID_MAX); i++)
        draft->topic.name[draft->topic.n++] = topics.name[i];
}

void
details_add(const Tables *tables, const View *view, GArray *drafts, guint from)
{
    gint core = first_core(drafts, from);
    for (guint i = from; i < drafts->len; i++) {
        Draft *draft = &g_array_index(drafts, Draft, i);
        if (draft->frame->guard == GUARD_DATED)
            read_saying(tables, view, reach_of(view, drafts, i), draft);
        if (!draft_is_contact(draft->kind))
            continue;
        gboolean left = strcmp(draft->kind, "visit") == 0 && !draft->frame->noun;
        guint begin = (gint)i == core && !left ? 0 : draft->first; /* "said before leaving" */
        add_topics(tables, view, begin, reach_of(view, drafts, i), draft);
        if (strcmp(draft->kind, "meeting") == 0)
            place_by_visit(drafts, from, draft);
    }
    if (core >= 0)
        add_occasion(tables, view, drafts, from, core);
    if (core >= 0)
        attending_find(tables, view, &g_array_index(drafts, Draft, core));
}
