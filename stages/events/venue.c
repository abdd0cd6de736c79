/* venue: where a meeting was whose sentence does not say. */
#include "venue.h"

#include "cast.h"
#include "here.h"
#include "timex.h"

#include <string.h>

#define REACH 8 /* sentences from the visit to the meeting */
#define STAY  4 /* days that a visit may last */

/* The country of an actor by its canonical name, "" if it is not known. */
static const char *
country_of(const Document *document, const char *name)
{
    const char *country = cast_country(document, name);
    return country ? country : "";
}

/* TRUE if a side other than `guest` is of the country `host`, and the guest is not. */
static gboolean
is_host_country(const Document *document, const Roster *parties, const char *guest,
                const char *host)
{
    const char *own = country_of(document, guest);
    if (!*host || !*own || strcmp(own, host) == 0)
        return FALSE;
    for (guint i = 0; i < parties->n; i++)
        if (strcmp(parties->name[i], guest) != 0 &&
            strcmp(country_of(document, parties->name[i]), host) == 0)
            return TRUE;
    return FALSE;
}

/* TRUE if the meeting may have been on the visit: on its day or one of the next. */
static gboolean
is_within(const Draft *visit, const Draft *meeting)
{
    Days a, b;
    if (!timex_days(visit->time, &a) || !timex_days(meeting->time, &b))
        return strcmp(visit->status, meeting->status) == 0;
    return b.last >= a.first && b.first <= MAX(a.last, a.first + STAY);
}

static gboolean
is_open(const Draft *draft)
{
    gboolean status =
        strcmp(draft->status, "happened") == 0 || strcmp(draft->status, "planned") == 0;
    return strcmp(draft->kind, "meeting") == 0 && draft->place.n == 0 && status &&
           draft->antecedent < 0;
}

/* TRUE if the text tells elsewhere where these two met. */
static gboolean
is_told_elsewhere(const GArray *drafts, const Draft *draft)
{
    for (guint i = 0; i < drafts->len; i++) {
        const Draft *other = &g_array_index(drafts, Draft, i);
        gboolean another = *draft->time && *other->time && strcmp(draft->time, other->time) != 0;
        if (other->place.n && !another && strcmp(other->kind, "meeting") == 0 &&
            draft_same_parties(draft, other))
            return TRUE;
    }
    return FALSE;
}

/* The latest visit of one of the sides told before the meeting; NULL if it does not lead to the
 * other side. */
static const Draft *
visit_before(const Document *document, const GArray *drafts, guint meeting)
{
    const Draft *draft = &g_array_index(drafts, Draft, meeting);
    Roster parties = draft_parties(draft);
    for (guint i = meeting; i-- > 0;) {
        const Draft *visit = &g_array_index(drafts, Draft, i);
        if (visit->sentence + REACH < draft->sentence)
            return NULL;
        if (strcmp(visit->kind, "visit") != 0 || visit->who.n != 1 ||
            !roster_has(&parties, visit->who.name[0]))
            continue;
        gboolean leads = visit->place.n == 1 && is_within(visit, draft) &&
                         is_host_country(document, &parties, visit->who.name[0],
                                         country_of(document, visit->place.name[0]));
        return leads ? visit : NULL;
    }
    return NULL;
}

/* TRUE if the days of both are known and the meeting was on the visit. */
static gboolean
is_dated_within(const Draft *visit, const Draft *meeting)
{
    Days a, b;
    return timex_days(visit->time, &a) && timex_days(meeting->time, &b) &&
           is_within(visit, meeting);
}

/* The visit of one of the sides to the other one's country that is told only after the meeting. */
static const Draft *
visit_after(const Document *document, const GArray *drafts, guint meeting)
{
    const Draft *draft = &g_array_index(drafts, Draft, meeting);
    Roster parties = draft_parties(draft);
    for (guint i = meeting + 1; i < drafts->len; i++) {
        const Draft *visit = &g_array_index(drafts, Draft, i);
        if (strcmp(visit->kind, "visit") == 0 && visit->who.n == 1 && visit->place.n == 1 &&
            roster_has(&parties, visit->who.name[0]) && is_dated_within(visit, draft) &&
            is_host_country(document, &parties, visit->who.name[0],
                            country_of(document, visit->place.name[0])))
            return visit;
    }
    return NULL;
}

/* "ROME, May 4 - A received B": the town of the dateline, NULL if it is not in A's country. */
static const Row *
seat_of_host(const Document *document, const Draft *draft)
{
    static const char *const rules[] = {"host", "play-host", "audience", "summon", NULL};
    const Row *town = g_strv_contains(rules, draft->rule) ? here_dateline(document) : NULL;
    Roster parties = draft_parties(draft);
    if (town == NULL || parties.n < 2 || draft->who.n != 1)
        return NULL;
    gboolean home = strcmp(country_of(document, draft->who.name[0]), town->place) == 0;
    return home && is_host_country(document, &parties, draft->whom.name[0], town->place) ? town
                                                                                         : NULL;
}

void
venue_find(const Document *document, GArray *drafts)
{
    for (guint i = 0; i < drafts->len; i++) {
        Draft *draft = &g_array_index(drafts, Draft, i);
        if (!is_open(draft) || is_told_elsewhere(drafts, draft))
            continue;
        const Draft *visit = visit_before(document, drafts, i);
        visit = visit ? visit : visit_after(document, drafts, i);
        const Row *town = visit ? NULL : seat_of_host(document, draft);
        if (visit)
            draft->place = visit->place;
        else if (town)
            roster_add(&draft->place, town->who, document->arena);
    }
}
