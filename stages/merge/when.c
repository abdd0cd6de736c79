/* when: the days of a mention, as far as those of its article are known. */
#include "when.h"

#include "token.h"
#include "weekdays.h"

#include <string.h>

/* What happened lies behind and what is planned ahead: the event tells it better than its clause.
 */
static const char *
own_direction(const char *status)
{
    if (strcmp(status, "happened") == 0)
        return "past";
    return strcmp(status, "planned") == 0 ? "future" : NULL;
}

/* One under-specified date and what it counts from: "a day earlier", after "on Friday". */
struct Step {
    const char *value, *direction, *shift;
    const struct Step *from; /* NULL: the day of publication */
};

/* Dates name earlier ones; a stream that runs in circles ends here. */
enum { LONGEST_WAY = 16 };

static const struct Step *
step_new(const Row *date, GHashTable *dates, Gathering *all, int depth)
{
    struct Step *step = arena_alloc(all->arena, sizeof *step);
    step->value = gathering_text(all, date->time);
    step->direction = gathering_text(all, date->status);
    step->shift = gathering_text(all, date->span);
    const Row *from = *date->refs ? g_hash_table_lookup(dates, date->refs) : NULL;
    if (*date->refs && (!from || depth == LONGEST_WAY))
        return NULL;
    step->from = from ? step_new(from, dates, all, depth + 1) : NULL;
    return from && !step->from ? NULL : step;
}

/* A new string, or NULL. */
static char *
step_resolve(const struct Step *step, guint32 day)
{
    Days days;
    if (step->from) {
        g_autofree char *from = step_resolve(step->from, day);
        if (!from || !timex_days(from, &days))
            return NULL;
        day = days.first;
    }
    return timex_resolve(step->value, step->direction, step->shift, day);
}

/* Whether the date stands in a quotation; `sent` is its sentence or NULL. */
static gboolean
is_quoted(Document *document, const Row *sent, const Row *date)
{
    if (!sent || strcmp(sent->what, "part-quote") != 0)
        return sent && strcmp(sent->what, "quote") == 0;
    const Tokens *tokens = document_tokens(document);
    guint at = (guint)document_sentence_at(document, date->start);
    for (guint i = tokens->first[at]; i < tokens->first[at + 1]; i++)
        if (tokens->token[i].start >= date->start)
            return (tokens->token[i].flags & TOKEN_QUOTED) != 0;
    return FALSE;
}

/* NULL if it is in none. */
static const Row *
sentence_of(const Document *document, const Row *row)
{
    gint at = document_sentence_at(document, row->start);
    return at >= 0 ? document->of[KIND_SENT]->pdata[at] : NULL;
}

/* The date row that the event took an under-specified time from tells how it is to be filled in.
 * One that counts from another date says nothing of the day of publication. */
void
when_take(Mention *mention, Document *document, const Row *event, GHashTable *dates, Gathering *all)
{
    mention->direction = mention->shift = "";
    if (!timex_is_open(event->time))
        return;
    g_auto(GStrv) refs = g_strsplit(event->refs, ";", -1);
    for (guint i = 0; refs[i]; i++) {
        const Row *date = g_hash_table_lookup(dates, refs[i]);
        if (date && strcmp(date->time, event->time) == 0) {
            mention->direction = own_direction(mention->status);
            if (!mention->direction)
                mention->direction = gathering_text(all, date->status);
            mention->shift = *date->refs ? "PXD" : gathering_text(all, date->span);
            mention->chain = *date->refs ? step_new(date, dates, all, 0) : NULL;
            mention->quoted = is_quoted(document, sentence_of(document, date), date);
            mention->unsure =
                mention->lead && *date->status && strcmp(date->status, mention->direction) != 0;
            mention->named = weekdays_begin(date->text, strlen(date->text), NULL);
            return;
        }
    }
}

static char *
resolve_on(const Mention *mention, guint32 day)
{
    if (mention->chain)
        return step_resolve(mention->chain, day);
    return timex_resolve(mention->stated, mention->direction, mention->shift, day);
}

/* The value that holds on every day of the period, or NULL. */
static char *
resolve_over(const Mention *mention, Days period)
{
    char *first = resolve_on(mention, period.first);
    for (guint32 day = period.first + 1; first && day <= period.last; day++) {
        g_autofree char *other = resolve_on(mention, day);
        if (!other || strcmp(first, other) != 0)
            g_clear_pointer(&first, g_free);
    }
    return first;
}

/* From the days of publication, or for a month or a day of one from the time of the whole story. */
static char *
resolve_open(Mention *mention)
{
    const Source *source = mention->source;
    if (source->published && source->published_last - source->published <= LONGEST_PUBLICATION)
        return resolve_over(mention, (Days){source->published, source->published_last});
    gboolean month =
        g_str_has_prefix(mention->stated, "XXXX-") && g_ascii_isdigit(mention->stated[5]);
    Days period = source->around.first            ? source->around
                  : strlen(mention->stated) >= 10 ? source->near
                                                  : (Days){0, 0};
    if (!period.first || !month)
        return NULL;
    mention->direction = "";
    return resolve_over(mention, period);
}

/* 0 for a value that is more or less than a weekday. */
static guint
weekday_of(const char *value, const char *shift)
{
    gsize n = strlen("XXXX-WXX-");
    if (strncmp(value, "XXXX-WXX-", n) != 0 || *shift || !g_ascii_isdigit(value[n]))
        return 0;
    return (guint)g_ascii_digit_value(value[n]);
}

guint
when_weekday(const Mention *mention)
{
    return weekday_of(mention->stated, mention->shift);
}

guint
when_begins(Document *document, guint n)
{
    const GPtrArray *dates = document->of[KIND_DATE];
    for (guint i = 0; i < dates->len; i++) {
        const Row *date = dates->pdata[i];
        gint at = document_sentence_at(document, date->start);
        if (at >= (gint)n)
            return 0;
        guint weekday = *date->refs ? 0 : weekday_of(date->time, date->span);
        if (weekday && at >= 0 && strcmp(date->status, "past") == 0 &&
            !is_quoted(document, sentence_of(document, date), date))
            return weekday;
    }
    return 0;
}

/* The days of publication from which the time counts, first = 0 for none. */
static Days
published_days(const Mention *mention)
{
    const Source *source = mention->source;
    Days days = {source->published, source->published_last};
    gboolean known = days.first && !mention->quoted && !mention->unsure &&
                     days.last - days.first <= LONGEST_PUBLICATION;
    return known ? days : (Days){0, 0};
}

Grain
when_grain(const Mention *mention)
{
    const char *stated = mention->stated;
    gsize n = strlen(stated);
    if (when_weekday(mention))
        return GRAIN_WEEKDAY;
    if (n == 0 || strchr(stated, 'W') || !g_ascii_isdigit(stated[n - 1]))
        return GRAIN_OTHER;
    return n == strlen("XXXX-01-28")                       ? GRAIN_DAY
           : n == strlen("2009") || n == strlen("XXXX-01") ? GRAIN_LONG
                                                           : GRAIN_OTHER;
}

gboolean
when_may_mean(const Mention *mention, Days days)
{
    Days published = published_days(mention);
    if (!published.first)
        return timex_may_mean(mention->stated, days);
    for (guint32 day = published.first; day <= published.last; day++) {
        g_autofree char *value = resolve_on(mention, day);
        Days meant;
        if (value && timex_days(value, &meant) && meant.first <= days.last &&
            days.first <= meant.last)
            return TRUE;
    }
    return FALSE;
}

gboolean
when_named(const Mention *mention, Days days)
{
    return !mention->named || days.first != days.last || (days.first - 1) % 7 + 1 == mention->named;
}

void
when_resolve(Mention *mention, Arena *arena)
{
    mention->days = (Days){0, 0};
    mention->time = mention->until = "";
    if (!*mention->stated)
        return;
    if (!timex_is_open(mention->stated)) {
        if (timex_period(mention->stated, mention->stated_until, &mention->days)) {
            mention->time = mention->stated;
            mention->until = mention->stated_until;
        }
        return;
    }
    g_autofree char *value = resolve_open(mention);
    Days days;
    if (!value || !timex_days(value, &days) || !when_named(mention, days))
        return;
    mention->days = days;
    mention->time = arena_strndup(arena, value, -1);
}
