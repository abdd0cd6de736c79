/* ahead: plans lie ahead of the day of publication, and what lies ahead of it is a plan. */
#include "ahead.h"

#include "clause.h"
#include "day.h"
#include "timex.h"

#include <stdlib.h>
#include <string.h>

#define JOURNEY 3 /* sentences from a planned journey to what is planned on it */
#define LONGEST 6 /* days of one of which only the first is known */

static gboolean
is_plan(const Draft *draft)
{
    return strcmp(draft->status, "planned") == 0 || strcmp(draft->status, "possible") == 0;
}

static gboolean
has_year(const char *text)
{
    guint digits = 0;
    for (; *text && digits < 4; text++)
        digits = g_ascii_isdigit(*text) ? digits + 1 : 0;
    return digits == 4;
}

/* The date row that gave the draft its time; NULL if none did. */
static const Row *
date_row(const Document *document, const Draft *draft)
{
    const GPtrArray *dates = document->of[KIND_DATE];
    for (guint i = 0; i < dates->len; i++) {
        const Row *date = g_ptr_array_index(dates, i);
        if (roster_has(&draft->refs, date->id) && date->time == draft->time)
            return date;
    }
    return NULL;
}

/* TRUE if the words of a date name no year. */
static gboolean
without_year(const Document *document, const Draft *draft)
{
    const Row *date = date_row(document, draft);
    return date && !has_year(date->text);
}

/* Moves the draft's day by so many days. */
static void
move(Document *document, Draft *draft, const Days *event, int days)
{
    g_autofree char *day = timex_format_day((guint32)((int)event->first + days));
    g_autofree char *time = g_strconcat(day, draft->time + strcspn(draft->time, "T"), NULL);
    draft->time = document_string(document, time, -1);
}

/* "A and B meet Thursday": TRUE if the draft's verb is in the present. */
static gboolean
is_in_present(const View *view, const Draft *draft)
{
    gint verb = draft->frame->noun ? clause_governor(view, draft->first) : (gint)draft->trigger;
    guint32 bits = view_bits(view, verb);
    if (verb < 0 || !view_verb(view, verb) || !(bits & (VERB_BASE | VERB_THIRD)) ||
        (bits & VERB_PAST))
        return FALSE;
    Group group = group_at(view, (guint)verb);
    return !group.infinitive && group.modal < 0 && group.first == (guint)verb &&
           !(view_bits(view, verb - 1) & (WORD_DO | WORD_CONJUNCTION));
}

/* "offered to help in a call on Friday": what was said there is past, whatever it was. */
static gboolean
is_said_in(const View *view, const Draft *draft)
{
    return draft->frame->noun && strcmp(draft->kind, "call") == 0 &&
           strcmp(draft->status, "happened") == 0 && view_is(view, (gint)draft->first - 1, "in");
}

/* "looked forward to meeting him on Thursday": a plan for a weekday just gone by is for the next.
 * "Thursday's meeting has been put off": the nearer one, as of "the talks due on Thursday fell
 * through". */
static void
choose_week(const View *view, Draft *draft)
{
    Days event, published;
    Document *document = view->document;
    const Row *date = date_row(document, draft);
    if (date == NULL || !day_is_weekday(date) || strcspn(draft->time, "T") != 10 ||
        !timex_days(draft->time, &event) || !timex_days(document->head->time, &published))
        return;
    gboolean past = event.last < published.first && event.last + 7 >= published.first;
    gboolean off = strcmp(draft->status, "cancelled") == 0;
    if (off && past && event.last + 3 < published.first)
        move(document, draft, &event, 7);
    else if (off && date->start >= draft->stop && event.first > published.last + 3 &&
             event.first <= published.last + 7)
        move(document, draft, &event, -7);
    else if (is_plan(draft) && past && date->start >= draft->stop)
        move(document, draft, &event, 7);
    else if (is_said_in(view, draft) && event.first > published.last &&
             event.first <= published.last + 7)
        move(document, draft, &event, -7);
    else if (strcmp(draft->status, "happened") == 0 && past && is_in_present(view, draft)) {
        move(document, draft, &event, 7);
        draft->status = "planned";
    }
}

/* TRUE if the words say that it is not on the journey: "before flying to Seoul". */
static gboolean
is_before_journey(const View *view)
{
    for (guint k = 0; k < view->n; k++)
        if ((view_bits(view, (gint)k) & WORD_TIME_PREPOSITION) || view_is(view, (gint)k, "ahead") ||
            view_is(view, (gint)k, "following"))
            return TRUE;
    return FALSE;
}

/* The last days of the planned visit told before that one of the draft's sides makes. FALSE if
 * there is none, or the draft is of another place. */
static gboolean
planned_journey(const GArray *drafts, const Draft *draft, Days *days)
{
    Roster parties = draft_parties(draft);
    for (guint i = drafts->len; i-- > 0;) {
        const Draft *visit = &g_array_index(drafts, Draft, i);
        if (draft->sentence - visit->sentence > JOURNEY)
            return FALSE;
        if (strcmp(visit->kind, "visit") != 0 || strcmp(visit->status, "planned") != 0 ||
            visit->who.n != 1 || !roster_has(&parties, visit->who.name[0]))
            continue;
        if (draft->place.n && visit->place.n && !roster_has(&visit->place, draft->place.name[0]))
            return FALSE;
        if (!timex_period(visit->time, visit->until, days))
            return FALSE;
        if (days->first == days->last)
            days->last += LONGEST;
        return TRUE;
    }
    return FALSE;
}

/* "will arrive on Tuesday and meet B on Thursday": the Thursday after that Tuesday. */
static void
put_into_journey(const View *view, const GArray *drafts, Draft *draft)
{
    Days event, journey;
    const Row *date = is_plan(draft) ? date_row(view->document, draft) : NULL;
    if (date == NULL || !day_is_weekday(date) || strcspn(draft->time, "T") != 10 ||
        !timex_days(draft->time, &event) || !planned_journey(drafts, draft, &journey) ||
        event.last >= journey.first || event.first + 7 < journey.first ||
        event.first + 7 > journey.last || is_before_journey(view))
        return;
    move(view->document, draft, &event, 7);
}

/* A plan for "July" that was read as the July gone by is for the July to come. */
static void
put_ahead(Document *document, Draft *draft)
{
    Days event, published;
    if (!is_plan(draft) || strlen(draft->time) < 7 || draft->time[5] == 'W' ||
        strchr(draft->time, 'T') || !timex_days(draft->time, &event) || !document->head ||
        !timex_days(document->head->time, &published) || event.last >= published.first ||
        event.last + 31 > published.first || !without_year(document, draft))
        return;
    int year = atoi(draft->time) + 1;
    g_autofree char *ahead = g_strdup_printf("%04d%s", year, draft->time + 4);
    draft->time = document_string(document, ahead, -1);
}

/* The verb of travel in the simple past that the infinitive of the draft's verb is the purpose of:
 * "flew to Rome to meet B"; FALSE if there is none. */
static gboolean
is_purpose_of_journey(const Tables *tables, const View *view, const Draft *draft)
{
    gint verb = draft->frame->noun ? clause_governor(view, draft->first) : (gint)draft->trigger;
    if (verb < 0 || !view_verb(view, verb))
        return FALSE;
    Group group = group_at(view, (guint)verb);
    gboolean visit = group.governor >= 0 && /* "came for a visit to meet B" */
                     tables_cue(tables, view, (guint)group.governor, CUE_JOURNEY);
    if (!group.infinitive || (group.governor >= 0 && !visit) || group.is_to)
        return FALSE;
    for (gint k = (gint)group.first - 1; k >= 0 && !(view_mark(view, k) & ~(guint)MARK_HYPHEN); k--)
        if (view_verb(view, k)) {
            Group journey = group_at(view, (guint)k);
            return tables_verb(tables, view, k, CUE_GOES) && (view_bits(view, k) & VERB_PAST) &&
                   !journey.infinitive && !journey.negative && !journey.perfect &&
                   journey.modal < 0;
        }
    return FALSE;
}

/* TRUE for a calendar day that is over when the article comes out. */
static gboolean
is_over(const Document *document, const char *time)
{
    Days event, published;
    if (!timex_days(time, &event))
        return g_str_has_prefix(time, "XXXX-") && time[5] != 'W';
    return document->head && timex_days(document->head->time, &published) &&
           event.last < published.first;
}

void
ahead_journey(const Tables *tables, const View *view, Draft *draft)
{
    if (strcmp(draft->status, "planned") != 0 || !is_purpose_of_journey(tables, view, draft))
        return;
    for (guint k = 0; k < view->n; k++) {
        if (!view->date[k] || strcmp(view->date[k]->what, "DURATION") == 0)
            continue;
        if (!is_over(view->document, view->date[k]->time))
            return;
    }
    draft->status = "happened";
}

/* "agreed on Friday to end hostilities": a day that was read as one to come is that of the accord,
 * which has been told already. */
static void
bring_back_accord(const View *view, Draft *draft)
{
    Days event, published;
    const Row *date = date_row(view->document, draft);
    if (date == NULL || draft->frame->needs != NEEDS_PAIR ||
        strcmp(draft->kind, "agreement") != 0 || strcmp(draft->status, "happened") != 0 ||
        !timex_days(draft->time, &event) || !timex_days(view->document->head->time, &published) ||
        event.first <= published.last)
        return;
    if (day_is_weekday(date) && strcspn(draft->time, "T") == 10)
        move(view->document, draft, &event, -7);
    else if (without_year(view->document, draft))
        draft->time =
            arena_printf(view->document->arena, "%04d%s", atoi(draft->time) - 1, draft->time + 4);
}

void
ahead_judge(const View *view, const GArray *drafts, Draft *draft)
{
    Document *document = view->document;
    Days event, published;
    bring_back_accord(view, draft);
    choose_week(view, draft);
    put_into_journey(view, drafts, draft);
    put_ahead(document, draft);
    if (strcmp(draft->status, "happened") == 0 && timex_days(draft->time, &event) &&
        document->head && timex_days(document->head->time, &published) &&
        event.first > published.last)
        draft->status = "planned";
}
