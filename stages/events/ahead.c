/* ahead: plans lie ahead of the day of publication, and what lies ahead of it is a plan. */
#include "ahead.h"

#include "clause.h"
#include "timex.h"

#include <stdlib.h>
#include <string.h>

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

/* "Thursday", "Thursday morning"; not "yesterday", "last Thursday", "4 May". */
static gboolean
is_weekday(const Row *date)
{
    return strstr(date->text, "day") && !strstr(date->text, "yester") &&
           !strstr(date->text, "the day") && !strstr(date->text, "last") &&
           !strpbrk(date->text, "0123456789");
}

/* "looked forward to meeting him on Thursday": a plan for a weekday just gone by is for the next.
 * "Thursday's meeting has been put off": the nearer one. */
static void
put_in_coming_week(Document *document, Draft *draft)
{
    Days event, published;
    gboolean off = strcmp(draft->status, "cancelled") == 0;
    gboolean open = strcmp(draft->status, "planned") == 0 || strcmp(draft->status, "possible") == 0;
    const Row *date = open || off ? date_row(document, draft) : NULL;
    if (date == NULL || (open && date->start < draft->stop) || !is_weekday(date) ||
        strlen(draft->time) != 10 || !timex_days(draft->time, &event) || !document->head ||
        !timex_days(document->head->time, &published) || event.last >= published.first ||
        event.last + 7 < published.first || (off && event.last + 3 >= published.first))
        return;
    g_autofree char *ahead = timex_format_day(event.first + 7);
    draft->time = document_string(document, ahead, -1);
}

/* A plan for "July" that was read as the July gone by is for the July to come. */
static void
put_ahead(Document *document, Draft *draft)
{
    Days event, published;
    gboolean ahead_of_now =
        strcmp(draft->status, "planned") == 0 || strcmp(draft->status, "possible") == 0;
    if (!ahead_of_now || strlen(draft->time) < 7 || draft->time[5] == 'W' ||
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
    Group group = group_at(view, draft->trigger);
    if (draft->frame->noun || !group.infinitive || group.governor >= 0 || group.is_to)
        return FALSE;
    for (gint k = (gint)group.first - 1; k >= 0 && !view_mark(view, k); k--)
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
    const Row *date = NULL;
    if (strcmp(draft->status, "planned") != 0 || !is_purpose_of_journey(tables, view, draft))
        return;
    for (guint k = 0; k < view->n; k++) {
        if (!view->date[k] || strcmp(view->date[k]->what, "DURATION") == 0)
            continue;
        date = view->date[k];
        if (!is_over(view->document, date->time))
            return;
    }
    if (date)
        draft->status = "happened";
}

void
ahead_judge(const View *view, Draft *draft)
{
    Document *document = view->document;
    Days event, published;
    put_in_coming_week(document, draft);
    put_ahead(document, draft);
    if (strcmp(draft->status, "happened") == 0 && timex_days(draft->time, &event) &&
        document->head && timex_days(document->head->time, &published) &&
        event.first > published.last)
        draft->status = "planned";
}
