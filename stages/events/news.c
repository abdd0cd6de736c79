/* news: the day that an article reports on, for contacts that it tells as its news without a date:
 * "Pompeo also called B, the department said". */
#include "news.h"

#include "clause.h"
#include "day.h"
#include "moment.h"
#include "timex.h"

#include <string.h>

#define LEAD 2 /* sentences that tell the day of the news */
#define CAST 5 /* sentences that name its persons */
#define AWAY 3 /* sentences for which a text stays at another day */
#define LATE 2 /* days after which at most an event is news */

/* TRUE if the day is fresh enough on the day of publication to be the news, or either is open. */
static gboolean
is_fresh(const Document *document, const char *day)
{
    Days told, published;
    if (!timex_days(document->head->time, &published) || !timex_days(day, &told))
        return TRUE;
    return told.first <= published.last && told.first + LATE >= published.first;
}

/* "with B, who arrived the day before": TRUE if the word at `k` tells of a person only. */
static gboolean
is_of_person(const View *view, guint k)
{
    for (gint i = (gint)k - 1; i >= 0 && !(view_mark(view, i) & MARK_COMMA); i--)
        if (view_is(view, i, "who") || view_is(view, i, "whom") || view_is(view, i, "whose"))
            return TRUE;
    return FALSE;
}

/* A past day of the sentence that is no modifier and opens no background; NULL if there is none or
 * more than one. */
static const Row *
told_day(const View *view)
{
    const Row *found = NULL;
    for (guint k = 0; k < view->n; k++) {
        const Row *date = view->date[k];
        if (date == NULL || date == found || !day_is_past(date) || is_of_person(view, k))
            continue;
        guint end = view_row_end(view, view->date, k);
        gboolean owner = (view->token[end - 1].flags & TOKEN_POSSESSIVE) ||
                         (end < view->n && (view->token[end].flags & TOKEN_POSSESSIVE));
        if (owner || (view_bits(view, (gint)k - 1) & WORD_TIME_PREPOSITION) ||
            !is_fresh(view->document, date->time))
            continue;
        if (found && strcmp(found->time, date->time) != 0)
            return NULL;
        found = date;
    }
    return found;
}

static void
name_persons(const View *view, Roster *persons)
{
    for (guint k = 0; k < view->n; k++)
        if (view->actor[k] && *view->actor[k]->who)
            roster_add(persons, view->actor[k]->who, view->document->arena);
}

News
news_open(Document *document, const Layers *layers)
{
    News news = {.time = NULL};
    guint n = MIN(CAST, document->of[KIND_SENT]->len);
    for (guint i = 0; i < n; i++) {
        View view = view_sentence(document, layers, i);
        name_persons(&view, &news.persons);
        const Row *row = news.time || i >= LEAD ? NULL : told_day(&view);
        const char *day = row ? day_of(row->time, document->arena) : NULL;
        if (day && is_fresh(document, day)) {
            news.time = day;
            news.row = row;
        }
    }
    if (news.time == NULL && document->head && *document->head->time) {
        news.time = day_of(document->head->time, document->arena);
        news.row = document->head;
    }
    return news;
}

/* TRUE if the clause of the word at `k` hangs on another one: "people who met him", "before he
 * met". What is said hangs on the saying only: "said that he met". */
static gboolean
is_subordinate(const View *view, guint k)
{
    gboolean closed = FALSE;
    for (gint i = (gint)k - 1; i >= 0; i--) {
        guint32 bits = view_bits(view, i);
        gboolean that = view_is(view, i, "that") && (view_bits(view, i - 1) & VERB_SAY);
        if (view_mark(view, i) & MARK_COMMA)
            closed = TRUE;
        else if (!closed && !that &&
                 (bits & (WORD_SUBORDINATOR | WORD_RELATIVE | WORD_TIME_PREPOSITION)))
            return TRUE;
    }
    return FALSE;
}

/* "relations severed 20 days ago": the date of a participle that describes a noun. */
static gboolean
is_reduced(const View *view, guint k)
{
    gint verb = (gint)view_row_first(view, view->date, k) - 1;
    guint end = view_row_end(view, view->date, k);
    return view_is(view, (gint)end - 1, "ago") && view_plain(view, verb - 1) &&
           view_plain(view, verb) && g_str_has_suffix(view->token[verb].fold, "ed");
}

/* "later in the day": of whichever day is told. */
static gboolean
is_same_day(const Row *date)
{
    return strcmp(date->rule, "later-in-day") == 0;
}

/* TRUE if the date is another one than the day of the news, and not one that it is part of: "this
 * month". */
static gboolean
is_other_day(const News *news, const Row *date)
{
    Days own, told;
    if (!day_is_past(date) || g_str_has_prefix(date->time, news->time) || is_same_day(date))
        return FALSE;
    return !timex_days(news->time, &own) || !timex_days(date->time, &told) ||
           own.first < told.first || own.last > told.last;
}

/* "met A, whom she had called in May": TRUE if the word at `k` tells more of a person named after
 * token `from`. */
static gboolean
tells_of_person(const View *view, guint from, guint k)
{
    for (guint i = from; i < k; i++)
        if ((view_bits(view, (gint)i) & WORD_RELATIVE) &&
            (view_bits(view, (gint)i) & (WORD_PRONOUN | WORD_POSSESSIVE)))
            return TRUE;
    return FALSE;
}

static gboolean
tells_other_day(const News *news, const View *view, const Draft *draft)
{
    if (view_is(view, 0, "previously") ||
        (view_is(view, 0, "earlier") && view_mark(view, 1) == MARK_COMMA))
        return TRUE; /* on which day is open */
    for (guint k = 0; k < view->n; k++)
        if (view->date[k] && is_other_day(news, view->date[k]) &&
            !tells_of_person(view, draft->end, k))
            return TRUE;
    return FALSE;
}

void
news_pass(News *news, const View *view)
{
    for (guint k = 0; news->time && k < view->n; k++) {
        const Row *date = view->date[k];
        guint end = date ? view_row_end(view, view->date, k) : 0;
        if (date == NULL || is_subordinate(view, k) || is_reduced(view, k) ||
            view_is(view, (gint)end, "after") || view_is(view, (gint)end, "before"))
            continue;
        if (is_other_day(news, date))
            news->other = view->index + AWAY;
        else if (day_is_past(date) && g_str_has_prefix(date->time, news->time))
            news->other = 0;
    }
}

/* TRUE if the trigger stands in a quotation, which may speak of any time; "Just spoke with B" is
 * fresh. */
static gboolean
is_quoted(const View *view, const Draft *draft)
{
    guint marks = 0;
    for (guint k = 0; k < draft->trigger; k++)
        marks += (view_mark(view, (gint)k) & MARK_QUOTE) != 0;
    return (marks % 2 == 1 || strcmp(view->sentence->what, "quote") == 0) &&
           !view_is(view, (gint)draft->trigger - 1, "just");
}

/* "first met", "has met", "used to meet": not the news of the day. */
static gboolean
is_simple_past(const View *view, guint verb)
{
    Group group = group_at(view, verb);
    guint32 bits = view_bits(view, (gint)verb);
    if (group.perfect || group.negative || group.modal >= 0 || group.infinitive || group.habitual)
        return FALSE;
    if (view_bits(view, (gint)verb - 1) & WORD_ORDINAL)
        return FALSE;
    return (bits & VERB_PAST) || group.passive || (bits & VERB_LIGHT);
}

/* The finite verb of the main clause around the phrase [first, end), -1 for none. */
static gint
main_verb(const View *view, guint first, guint end)
{
    for (gint k = (gint)first - 1; k >= 0; k--)
        if (view_finite(view, k) && view_verb(view, k))
            return k;
    for (guint k = end; k < view->n; k++)
        if (view_finite(view, (gint)k) && view_verb(view, (gint)k))
            return (gint)k;
    return -1;
}

/* "said after meeting B", "told reporters during a visit", "promised aid in a call with B": on the
 * day of what the main clause tells. */
static gboolean
is_setting(const View *view, const Draft *draft)
{
    gint before = (gint)draft->first - 1;
    if (view_is(view, (gint)draft->trigger, "speaking") || view_is(view, before - 1, "speaking")) {
        gint said =
            main_verb(view, 0, draft->end); /* "Speaking on a visit to Rome, A called for" */
        return said >= 0 && is_simple_past(view, (guint)said);
    }
    gboolean in = view_is(view, before, "in") || view_is(view, before, "during");
    gboolean after = view_is(view, before, "after") || view_is(view, before, "following") ||
                     (view_is(view, before, "before") && draft->frame->noun && draft->definite);
    gboolean visit = strcmp(draft->kind, "visit") == 0;
    gboolean beside = in || view_is(view, before, "on") || (after && !visit);
    gint verb = beside ? main_verb(view, (guint)before, draft->end) : -1;
    while (after && verb > 0 && !(view_bits(view, verb) & VERB_SAY) && verb < before) {
        gint outer = main_verb(view, (guint)verb, view->n); /* "said they had agreed after talks" */
        if (outer < 0)
            break;
        verb = outer;
    }
    return verb >= 0 && ((in && !visit) || view_bits(view, verb) & VERB_SAY) &&
           is_simple_past(view, (guint)verb) && !is_subordinate(view, (guint)verb);
}

/* TRUE if the contact is what a main clause tells. */
static gboolean
is_told(const Tables *tables, const View *view, const Draft *draft)
{
    gint verb = (gint)draft->trigger;
    if (draft->frame->noun && moment_lies_ahead(tables, view, draft))
        return FALSE;
    if (draft->frame->noun) {
        verb = clause_governor(view, draft->first);
        if (verb >= 0 && !(view_bits(view, verb) & (VERB_LIGHT | WORD_HAVE)))
            return FALSE; /* "recalled a meeting" */
        if (verb < 0)
            verb = clause_predicate(view, draft->end);
    }
    return verb >= 0 && view_finite(view, verb) && is_simple_past(view, (guint)verb) &&
           !is_subordinate(view, (guint)verb);
}

/* "During his visit to A, B met C": on a day of the visit. */
static gboolean
is_of_journey(const Tables *tables, const View *view)
{
    gboolean during = FALSE;
    for (guint k = 0; k < view->n; k++) {
        during = during || view_is(view, (gint)k, "during");
        if (during && tables_cue(tables, view, k, CUE_JOURNEY))
            return TRUE;
    }
    return FALSE;
}

/* TRUE if the sentence names a person of the news or whoever reports it. */
static gboolean
is_reported(const News *news, const View *view, const Draft *draft)
{
    Roster parties = draft_parties(draft);
    for (guint i = 0; i < parties.n; i++)
        if (roster_has(&news->persons, parties.name[i]))
            return TRUE;
    for (guint k = 0; k < view->n; k++)
        if ((view_bits(view, (gint)k) & VERB_SAY) && view_finite(view, (gint)k) &&
            is_simple_past(view, k))
            return TRUE;
    return FALSE;
}

/* "met B in the morning": of the day of the news, not of one ahead that the text named last. */
static void
bring_back(const News *news, const View *view, Draft *draft)
{
    Days told, published;
    const Row *head = view->document->head;
    const char *part = strchr(draft->time, 'T');
    if (news->time == NULL || part == NULL || strcmp(draft->status, "happened") != 0 ||
        !timex_days(draft->time, &told) || !timex_days(head->time, &published) ||
        told.first <= published.last)
        return;
    for (guint k = 0; k < view->n; k++)
        if (view->date[k] && strcmp(view->date[k]->rule, "the-part") == 0 &&
            roster_has(&draft->refs, view->date[k]->id)) {
            g_autofree char *time = g_strconcat(news->time, part, NULL);
            draft->time = document_string(view->document, time, -1);
            return;
        }
}

void
news_anchor(const News *news, const View *view, Draft *draft)
{
    bring_back(news, view, draft);
    if (news->time == NULL || (news->other && view->index <= news->other) ||
        strlen(news->time) != strcspn(draft->time, "T"))
        return;
    for (guint k = 0; k < view->n; k++) {
        const Row *date = view->date[k];
        if (date && is_same_day(date) && strcmp(date->time, draft->time) == 0 &&
            roster_has(&draft->refs, date->id)) {
            draft->time = news->time;
            roster_add(&draft->refs, news->row->id, view->document->arena);
            return;
        }
    }
}

/* "a day after speaking with B", "hours before the talks", "the day after a call". */
static gboolean
is_at_distance(const View *view, const Draft *draft)
{
    gint k = (gint)draft->first - 1;
    while (k > 0 && k + 4 > (gint)draft->first && !(view_bits(view, k) & WORD_TIME_PREPOSITION))
        k--;
    return k > 0 && (view_bits(view, k) & WORD_TIME_PREPOSITION) &&
           ((view->date[k - 1] && strcmp(view->date[k - 1]->what, "DURATION") == 0) ||
            view_is(view, k - 1, "day"));
}

void
news_date(const News *news, const Tables *tables, const View *view, Draft *draft)
{
    static const char *const kinds[] = {"call", "meeting", "visit", "statement", NULL};
    gboolean visit = strcmp(draft->kind, "visit") == 0;
    if (news->time == NULL || *draft->time || draft->antecedent >= 0 ||
        !g_strv_contains(kinds, draft->kind) || strcmp(draft->status, "happened") != 0 ||
        (news->other && view->index <= news->other) || is_quoted(view, draft) ||
        tells_other_day(news, view, draft) || is_at_distance(view, draft) ||
        !is_reported(news, view, draft))
        return;
    if (!is_setting(view, draft) && (visit || !is_told(tables, view, draft)))
        return;
    if (!visit && is_of_journey(tables, view))
        return;
    draft->time = news->time;
    draft->assumed = news->row == view->document->head;
    roster_add(&draft->refs, news->row->id, view->document->arena);
}
