/* day: the day that the text is telling of: "He then called B", "the conversation with C came
 * next". */
#include "day.h"

#include "clause.h"
#include "shift.h"

#include <string.h>

#define FAR  12 /* sentences over which a sequence of contacts is told */
#define NEAR 2  /* for "also" */

static gboolean
is_talk(const char *kind)
{
    return strcmp(kind, "call") == 0 || strcmp(kind, "meeting") == 0;
}

static gboolean
is_date(const Row *row)
{
    return strcmp(row->what, "DATE") == 0 || strcmp(row->what, "TIME") == 0;
}

gboolean
day_is_past(const Row *row)
{
    return is_date(row) && strcmp(row->status, "future") != 0 &&
           (g_ascii_isdigit(row->time[0]) || row->time[0] == 'X');
}

gboolean
day_is_weekday(const Row *row)
{
    static const char *const names[] = {"onday", "uesday",  "ednesday", "hursday",
                                        "riday", "aturday", "unday"};
    static const char *const others[] = {"last", "past", "next", "ollowing", "week"};
    gboolean bare = FALSE;
    for (gsize i = 0; !bare && i < G_N_ELEMENTS(names); i++)
        bare = strstr(row->text, names[i]) != NULL;
    for (gsize i = 0; bare && i < G_N_ELEMENTS(others); i++)
        bare = !strstr(row->text, others[i]);
    return bare && !strpbrk(row->text, "0123456789");
}

const char *
day_of(const char *time, Arena *arena)
{
    gsize n = strcspn(time, "T");
    gboolean weekday = n == 10 && g_str_has_prefix(time, "XXXX-WXX-");
    gboolean date = n == 10 && time[4] == '-' && time[7] == '-' && g_ascii_isdigit(time[9]);
    return weekday || date ? arena_strndup(arena, time, (gssize)n) : NULL;
}

/* The row that gave a draft its time: a date of its sentence, the document, or that of the day. */
static const Row *
row_of(const Day *day, const View *view, const Draft *draft, const char *time)
{
    for (guint k = 0; k < view->n; k++)
        if (view->date[k] && roster_has(&draft->refs, view->date[k]->id) &&
            strcmp(view->date[k]->time, draft->time) == 0)
            return view->date[k];
    if (roster_has(&draft->refs, view->document->head->id))
        return view->document->head;
    return day->time && strcmp(day->time, time) == 0 ? day->row : NULL;
}

/* Takes over the only day ahead that a sentence names: "On Monday he will lay a wreath". */
static void
note_plan(Day *day, const View *view)
{
    const Row *found = NULL;
    for (guint k = 0; k < view->n; k++) {
        const Row *date = view->date[k];
        if (date == NULL || date == found || strcmp(date->status, "future") != 0 || !is_date(date))
            continue;
        if (found)
            return;
        found = date;
    }
    if (found == NULL || *found->until)
        return;
    day->ahead = day_of(found->time, view->document->arena);
    day->plan = found;
    day->planned = view->index;
}

/* "Later, she will meet A": gives a plan the day ahead of the sentence before. */
static void
carry_plan(const Day *day, const Tables *tables, const View *view, Draft *draft)
{
    if (day->ahead == NULL || view->index != day->planned + 1 || draft->trigger > 14 ||
        !is_talk(draft->kind) || strcmp(draft->status, "planned") != 0)
        return;
    for (guint k = 0; k < view->n; k++)
        if (view->date[k] && is_date(view->date[k]))
            return;
    if (!tables_cue(tables, view, 0, CUE_SEQUENCE))
        return;
    draft->time = day->ahead;
    roster_add(&draft->refs, day->plan->id, view->document->arena);
}

void
day_open(Day *day, const View *view)
{
    guint k = 0;
    note_plan(day, view);
    while (k < view->n && k < 4 && !view->date[k])
        k++;
    if (k >= view->n || k >= 4 || !is_date(view->date[k]) || *view->date[k]->until ||
        strcmp(view->date[k]->status, "future") == 0 || day->time == NULL)
        return;
    const char *time = day_of(view->date[k]->time, view->document->arena);
    if (time && strcmp(time, day->time) != 0)
        day->time = NULL; /* the text goes on to another day */
}

/* The verb that tells of the draft: its own, or that of its noun; -1 if there is none. */
static gint
telling_verb(const View *view, const Draft *draft)
{
    if (!draft->frame->noun)
        return (gint)draft->trigger;
    gint verb = clause_governor(view, draft->first);
    return verb >= 0 ? verb : clause_predicate(view, draft->end);
}

/* "had met", "has spoken": background of what is told. */
static gboolean
is_background(const View *view, const Draft *draft)
{
    gint verb = telling_verb(view, draft);
    return verb >= 0 &&
           (group_at(view, (guint)verb).perfect || (view_bits(view, verb - 1) & WORD_HAVE) != 0);
}

/* TRUE for "had met", not for "has met". */
static gboolean
is_pluperfect(const View *view, const Draft *draft)
{
    gint verb = telling_verb(view, draft);
    for (guint k = verb < 0 ? 0 : group_at(view, (guint)verb).first; (gint)k < verb; k++)
        if (view_is(view, (gint)k, "had"))
            return TRUE;
    return FALSE;
}

/* TRUE if the draft took its day from "a day earlier", "the previous day". */
static gboolean
is_before_that(const Tables *tables, const View *view, const Draft *draft)
{
    for (guint k = 0; k < view->n; k++) {
        const Row *date = view->date[k];
        if (date && roster_has(&draft->refs, date->id) &&
            (tables_cue(tables, view, k, CUE_EARLIER) || view_is(view, (gint)k, "before")) &&
            !day_is_weekday(date))
            return TRUE;
    }
    return FALSE;
}

void
day_note(Day *day, const Tables *tables, const View *view, const Draft *draft)
{
    if (!is_talk(draft->kind) || !*draft->time)
        return;
    if (is_pluperfect(view, draft) || is_before_that(tables, view, draft)) {
        day->time = NULL; /* what is told next may be of either day */
        return;
    }
    if (strcmp(draft->status, "happened") != 0 || *draft->until)
        return;
    const char *time = day_of(draft->time, view->document->arena);
    const Row *row = time ? row_of(day, view, draft, time) : NULL;
    if (row) {
        day->time = time;
        day->row = row;
        day->kind = draft->kind;
        day->sentence = draft->sentence;
        day->who = draft->who;
        day->parties = draft_parties(draft);
    }
}

/* The cue of a sequence that belongs to the draft, -1 if there is none. */
static gint
find_cue(const Tables *tables, const View *view, const Draft *draft)
{
    guint from = draft->first > 8 ? draft->first - 8 : 0;
    for (guint k = from; k < MIN(view->n, draft->end + 12); k++)
        if (!view->actor[k] && !view->date[k] && tables_cue(tables, view, k, CUE_SEQUENCE) &&
            !(view_bits(view, (gint)k - 1) & WORD_DETERMINER)) /* "a later statement" */
            return (gint)k;
    if (view_is(view, 0, "earlier") && draft->first < 8 && !view->date[0])
        return 0;
    return -1;
}

/* TRUE if such a word stands before the draft's noun. */
static gboolean
has_before_noun(const Tables *tables, const View *view, const Draft *draft, Cue cue)
{
    for (guint k = draft->frame->noun ? draft->first : draft->trigger; k < draft->trigger; k++)
        if (tables_cue(tables, view, k, cue))
            return TRUE;
    return FALSE;
}

gboolean
day_is_another(const Tables *tables, const View *view, const Draft *draft)
{
    return has_before_noun(tables, view, draft, CUE_ANOTHER) ||
           has_before_noun(tables, view, draft, CUE_EARLIER) || is_background(view, draft);
}

/* TRUE if the sentence has a past day of its own. */
static gboolean
has_past_day(const View *view)
{
    for (guint k = 0; k < view->n; k++)
        if (view->date[k] && is_date(view->date[k]) && strcmp(view->date[k]->status, "future") != 0)
            return TRUE;
    return FALSE;
}

gboolean
day_is_earlier(const Tables *tables, const View *view, const Draft *draft)
{
    if (draft->frame->noun)
        return has_before_noun(tables, view, draft, CUE_EARLIER);
    return is_pluperfect(view, draft) && has_past_day(view);
}

static gboolean
is_his(const Day *day, const Draft *draft)
{
    Roster parties = draft_parties(draft);
    for (guint i = 0; i < day->who.n; i++)
        if (roster_has(&parties, day->who.name[i]))
            return TRUE;
    return FALSE;
}

gboolean
day_complete(const Day *day, const Tables *tables, const View *view, Draft *draft)
{
    if (day->time == NULL || draft->sentence - day->sentence > FAR || draft->who.n ||
        draft->whom.n == 0 || day->who.n != 1 || strcmp(day->kind, draft->kind) != 0 ||
        roster_has(&draft->whom, day->who.name[0]) || find_cue(tables, view, draft) < 0 ||
        strcmp(draft->status, "happened") != 0)
        return FALSE;
    draft->who = day->who;
    return TRUE;
}

void
day_carry(const Day *day, const Tables *tables, const View *view, Draft *draft)
{
    if (!*draft->time)
        carry_plan(day, tables, view, draft);
    if (day->time == NULL || *draft->time || draft->sentence - day->sentence > FAR)
        return;
    if (strcmp(draft->status, "happened") == 0 && draft->sentence - day->sentence <= NEAR)
        shift_from(view, draft, day->time, day->row);
    if (*draft->time || !is_talk(draft->kind) || strcmp(draft->status, "happened") != 0 ||
        !is_his(day, draft) || day_is_another(tables, view, draft) || has_past_day(view))
        return;
    gboolean series = draft->frame->guard == GUARD_SERIES;
    gboolean named = draft->frame->noun && draft->definite && strcmp(draft->kind, day->kind) == 0;
    gint cue = find_cue(tables, view, draft);
    gboolean also = cue >= 0 && view_is(view, cue, "also");
    Draft told = {.who = day->parties};
    gboolean again = draft_same_parties(draft, &told) && draft->sentence - day->sentence <= NEAR;
    if (!named && !series && !again &&
        (cue < 0 || (also && draft->sentence - day->sentence > NEAR)))
        return;
    draft->next =
        cue >= 0 && !also && cue > 0 && !view_is(view, cue, "of") && !view_is(view, cue, "finally");
    draft->time = day->time;
    roster_add(&draft->refs, day->row->id, view->document->arena);
}

/* A visit of one of the draft's sides whose day is known. */
static gboolean
is_visit_of(const Draft *visit, const Draft *draft, Arena *arena)
{
    Roster parties = draft_parties(draft);
    return strcmp(visit->kind, "visit") == 0 && strcmp(visit->status, "happened") == 0 &&
           !*visit->until && visit->who.n == 1 && roster_has(&parties, visit->who.name[0]) &&
           day_of(visit->time, arena);
}

void
day_arrive(const Tables *tables, const View *view, const GArray *drafts, Draft *draft)
{
    gboolean arrives = FALSE;
    if (*draft->time || !is_talk(draft->kind) || strcmp(draft->status, "happened") != 0)
        return;
    for (guint k = 0; k < view->n && !arrives; k++)
        arrives = tables_cue(tables, view, k, CUE_ARRIVAL) > 0;
    if (!arrives)
        return;
    for (guint i = drafts->len; i-- > 0;) {
        const Draft *visit = &g_array_index(drafts, Draft, i);
        if (draft->sentence - visit->sentence > NEAR + 2)
            return;
        if (!is_visit_of(visit, draft, view->document->arena))
            continue;
        draft->time = day_of(visit->time, view->document->arena);
        roster_join(&draft->refs, &visit->refs);
        return;
    }
}
