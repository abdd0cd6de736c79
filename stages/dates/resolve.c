/* resolve: marks in document order against the document's date and the last dates mentioned. */
#include "resolve.h"

#include "agree.h"
#include "flashback.h"
#include "holiday.h"
#include "story.h"
#include "timex.h"

#include <stdlib.h>
#include <string.h>

enum {
    NEAR_SENTS = 3, /* over which a day holds that was not filled in, or lies ahead */
    NEXT_YEARS = 2 * 366,
    LAST_DAY = 3652059 /* of year 9999 */
};

/* What is known while going through a document. */
typedef struct {
    Style style;
    const char *published;
    guint32 document; /* its day; 0 if unknown */
    Recall recall;
    Recall told;  /* in news: without what is yet to come, and without days of sayings */
    Recall ahead; /* in news: what is yet to come */
    guint32 said; /* the day on which a quotation of this sentence was said; 0 if it is not told */
    Flashback back; /* in news */
    gboolean event; /* `told` has a day on which more happened than a saying */
} State;

const char *
resolve_direction(const Mark *mark)
{
    return mark->toward == TOWARD_PAST ? "past" : mark->toward == TOWARD_FUTURE ? "future" : "";
}

/* An unknown shift: the value cannot be filled in by anyone who knows only the document's date. */
static void
give_up(Mark *mark)
{
    g_strlcpy(mark->shift, "PXD", sizeof mark->shift);
}

/* "last Sunday" is not today: the value as seen from beyond what it would be. */
static char *
resolve_strictly(const Mark *mark, char *value, guint32 reference)
{
    Days days;
    if (!mark->strict || !value || !timex_days(value, &days) || reference < days.first ||
        reference > days.last)
        return value;
    g_free(value);
    return timex_resolve(mark->value, resolve_direction(mark), mark->shift,
                         mark->toward == TOWARD_FUTURE ? days.last + 1 : days.first - 1);
}

static void
set_value(Mark *mark, const char *value)
{
    g_strlcpy(mark->value, value, sizeof mark->value);
    *mark->shift = '\0';
}

static gboolean
fill(Mark *mark, guint32 reference)
{
    g_autofree char *value = NULL;
    if (mark->holiday)
        value = holiday_resolve(mark->holiday, mark->value, resolve_direction(mark), mark->shift,
                                reference);
    else
        value = resolve_strictly(
            mark, timex_resolve(mark->value, resolve_direction(mark), mark->shift, reference),
            reference);
    if (!value)
        return FALSE;
    set_value(mark, value);
    return TRUE;
}

/* "two hours ago" against a document that has a clock time. */
static gboolean
fill_clock(Mark *mark, const State *state)
{
    int minutes = timex_minute(state->published),
        by = timex_duration_minutes(mark->shift + (*mark->shift == '-'));
    if (minutes < 0 || by < 0 || !strstr(mark->value, "TXX"))
        return FALSE;
    int at = minutes + (*mark->shift == '-' ? -by : by), days = at / 1440 - (at % 1440 < 0);
    int on = (int)state->document + days;
    if (on < 1 || on > LAST_DAY)
        return FALSE;
    at -= days * 1440;
    g_autofree char *day = timex_format_day((guint32)on);
    gboolean hours = strlen(mark->value) == strlen("XXXX-XX-XXTXX");
    g_snprintf(mark->value, sizeof mark->value, hours ? "%sT%02d" : "%sT%02d:%02d", day, at / 60,
               at % 60);
    *mark->shift = '\0';
    return TRUE;
}

/* The dates from which a mark counts: in news one ahead from the others ahead, one told from the
 * others told. */
static const Recall *
recall_for(const Mark *mark, const State *state)
{
    gboolean here = mark->anchor == ANCHOR_MENTION && state->recall.sent == mark->sent;
    if (here || state->style == STYLE_NARRATIVE)
        return &state->recall;
    if (!mark->future)
        return &state->told;
    gboolean near = state->ahead.sent + NEAR_SENTS >= mark->sent;
    return near && recall_day(&state->ahead, mark->value) ? &state->ahead : &state->recall;
}

/* The day that an open mark counts from; 0 if there is none. */
static guint32
reference_of(const Mark *mark, const State *state)
{
    const Recall *recall = recall_for(mark, state);
    gboolean clock = strncmp(mark->value, "XXXX-XX-XXT", 11) == 0 && !*mark->shift;
    guint32 last = recall_day(recall, mark->value);
    Days days;
    if (mark->anchor == ANCHOR_BASE)
        return mark->base && timex_days(mark->base->value, &days) ? days.first : 0;
    if (mark->quoted && state->said && mark->anchor != ANCHOR_MENTION)
        return state->said;
    if (mark->anchor == ANCHOR_DOCUMENT || (mark->now && state->style == STYLE_NARRATIVE))
        return state->document;
    if (clock && state->recall.day[GRAIN_DAY] && state->recall.sent == mark->sent)
        return state->recall.day[GRAIN_DAY];
    gboolean far = recall->last_sent + NEAR_SENTS < mark->sent;
    if (mark->strict && far && state->style == STYLE_NEWS)
        return state->document;
    if (mark->strict && (mark->anchor == ANCHOR_MENTION || state->style == STYLE_NARRATIVE))
        last = recall_edge(recall, mark->value, mark->toward == TOWARD_FUTURE);
    else if (state->style == STYLE_NARRATIVE)
        last = recall_any(recall, mark->value);
    return (mark->anchor == ANCHOR_MENTION || state->style == STYLE_NARRATIVE) && last
               ? last
               : state->document;
}

/* A weekday is the most recent one and a month the nearest unless the tense says more. */
static void
settle_direction(Mark *mark, const State *state)
{
    gboolean weekday = strncmp(mark->value, "XXXX-WXX-", 9) == 0;
    if (state->style == STYLE_NARRATIVE && mark->anchor == ANCHOR_STYLE && !mark->strict &&
        mark->toward != TOWARD_NONE)
        mark->toward = !weekday ? TOWARD_NEAR : mark->since ? TOWARD_PAST : TOWARD_FUTURE;
    else if (weekday && mark->toward == TOWARD_NEAR)
        mark->toward = TOWARD_PAST;
}

/* The same a year before; FALSE, and nothing done, if there is no such day. */
static gboolean
year_before(char *value)
{
    char moved[MARK_VALUE];
    if (strlen(value) < 4 || strspn(value, "0123456789") != 4)
        return FALSE;
    g_snprintf(moved, sizeof moved, "%04d%s", atoi(value) - 1, value + 4);
    if (!timex_valid(moved))
        return FALSE;
    g_strlcpy(value, moved, MARK_VALUE);
    return TRUE;
}

/* The end of a range comes after its beginning; and what is told as past has ended: "between March
 * and May prices doubled" in March. */
static void
resolve_until(Mark *mark, const State *state)
{
    Days days;
    gboolean of_year = strncmp(mark->until, "XXXX-", 5) == 0 && g_ascii_isdigit(mark->until[5]);
    if (!timex_is_open(mark->until) || !timex_days(mark->value, &days))
        return;
    g_autofree char *until = timex_resolve(mark->until, "future", "", days.first);
    g_strlcpy(mark->until, until ? until : "", sizeof mark->until);
    if (of_year && mark->toward == TOWARD_PAST && state->style == STYLE_NEWS && state->document &&
        timex_days(mark->until, &days) && days.first > state->document && year_before(mark->until))
        year_before(mark->value);
}

/* Ten thousand years ago: no calendar has it. */
static gboolean
is_beyond(const char *shift)
{
    const char *number = shift + strcspn(shift, "0123456789");
    const char *unit = number + strspn(number, "0123456789");
    int years = strcmp(unit, "CE") == 0 ? 100 : strcmp(unit, "DE") == 0 ? 10 : *unit == 'Y';
    return years && strtoll(number, NULL, 10) >= 1500 / years;
}

/* Without a day to count from: from the date before, if that can be filled in later, with this one
 * behind it. */
static void
leave_open(Mark *mark, const State *state)
{
    const Mark *last = recall_open(&state->told, mark->value);
    gboolean near = last && last->sent + NEAR_SENTS >= mark->sent;
    if (mark->anchor == ANCHOR_MENTION && !mark->holiday && near && strcmp(last->shift, "PXD") != 0)
        mark->from = last;
    else if (mark->anchor == ANCHOR_BASE || mark->anchor == ANCHOR_MENTION || mark->holiday)
        give_up(mark);
}

/* A shift by half a unit as one of whole units: a year and a half is 18 months. */
static void
make_whole(char *shift)
{
    static const struct {
        const char *half, *unit;
        int count;
    } WHOLE[] = {{".5Y", "M", 12}, {".5M", "D", 30}, {".5DE", "Y", 10}, {".5CE", "Y", 100}};
    const char *half = strchr(shift, '.');
    int sign = *shift == '-', count = atoi(shift + sign + 1);
    for (gsize i = 0; half && i < G_N_ELEMENTS(WHOLE); i++)
        if (strcmp(half, WHOLE[i].half) == 0) {
            g_snprintf(shift, MARK_SHIFT, "%sP%d%s", sign ? "-" : "",
                       count * WHOLE[i].count + WHOLE[i].count / 2, WHOLE[i].unit);
            return;
        }
}

/* "in 1783, two years later": that year. */
static gboolean
say_again(Mark *mark)
{
    Days days;
    char none[] = "P0?";
    gsize size = strlen(mark->shift);
    if (size < 3 || *mark->shift != 'P' || !timex_days(mark->same->value, &days))
        return FALSE;
    none[2] = mark->shift[size - 1];
    g_autofree char *value =
        timex_resolve(mark->value, "", none, days.first + (days.last - days.first) / 2);
    if (!value)
        return FALSE;
    mark->reference = days.first;
    set_value(mark, value);
    return TRUE;
}

/* What no reference day of the text would give. */
static gboolean
resolve_apart(Mark *mark, State *state)
{
    gboolean narrative = state->style == STYLE_NARRATIVE;
    gboolean today = strcmp(mark->rule, "named-day") == 0 && strcmp(mark->shift, "P0D") == 0;
    if (is_beyond(mark->shift))
        set_value(mark, *mark->shift == '-' ? "PAST_REF" : "FUTURE_REF");
    else if (narrative && story_fill_bc(mark, &state->recall))
        return TRUE;
    else if (narrative && !state->document && today)
        set_value(mark, "PRESENT_REF");
    else if (!narrative && state->document && flashback_fill(&state->back, mark, state->document))
        agree_year(mark, mark->reference, TRUE, TRUE);
    else
        return FALSE;
    return TRUE;
}

static void
resolve_open(Mark *mark, State *state)
{
    guint32 reference = reference_of(mark, state);
    gboolean story = state->style == STYLE_NARRATIVE && story_is_part(mark);
    mark->reference = reference;
    if (!reference)
        leave_open(mark, state);
    else if (!(story && story_fill(mark, &state->recall, reference)) && !fill(mark, reference) &&
             !fill_clock(mark, state))
        give_up(mark);
    gboolean story_day = reference != state->document; /* the tense says nothing of it */
    agree_year(mark, reference, story_day || mark->toward != TOWARD_FUTURE,
               story_day || mark->toward != TOWARD_PAST);
}

static void
resolve_mark(Mark *mark, State *state)
{
    if (mark->anchor == ANCHOR_BASE && mark->base)
        resolve_mark((Mark *)(gpointer)mark->base, state);
    if (!timex_is_open(mark->value)) {
        if (state->style == STYLE_NARRATIVE)
            story_move_century(mark, &state->recall);
        return;
    }
    if (mark->same && say_again(mark))
        return;
    make_whole(mark->shift);
    settle_direction(mark, state);
    if (!resolve_apart(mark, state))
        resolve_open(mark, state);
}

/* "stayed until June 1940": the story has come there if that is not far away. */
static gboolean
is_reached(const Mark *mark, const Told *told, const State *state)
{
    guint32 here = state->recall.day[GRAIN_YEAR];
    return mark->limit && told->known && here && told->days.first < here + NEXT_YEARS;
}

/* Later marks count from this one, unless it only looks ahead, or is the day of a saying where the
 * story has come to a day of its own. */
static void
remember(const Mark *mark, State *state)
{
    const Told told = recall_told(mark);
    gboolean narrative = state->style == STYLE_NARRATIVE;
    if (!narrative && state->document)
        flashback_note(&state->back, mark, &told, state->document);
    gboolean over = told.known && told.days.last < state->document;
    gboolean future = mark->future && !over;
    gboolean ahead = future && !is_reached(mark, &told, state);
    gboolean back = narrative && story_looks_away(mark, &told, &state->recall);
    if (!narrative ||
        !(ahead || back || (mark->aside && state->recall.day[GRAIN_YEAR]) || told.open))
        recall_add(&state->recall, mark, &told);
    if (!narrative && future)
        recall_add(&state->ahead, mark, &told);
    if (narrative || future || (mark->saying && state->event))
        return;
    recall_add(&state->told, mark, &told);
    state->event = !mark->saying && state->told.day[GRAIN_DAY];
}

static gboolean
is_span(const Mark *mark)
{
    return strcmp(mark->type, "DURATION") == 0 || strcmp(mark->type, "SET") == 0;
}

/* The day on which the quotations of the sentence of mark number `first` were said; 0 if it is not
 * told. */
static guint32
day_said(const GPtrArray *marks, guint first, State *state)
{
    guint32 sent = ((const Mark *)marks->pdata[first])->sent;
    Days days;
    state->said = 0;
    if (state->style == STYLE_NARRATIVE)
        return 0;
    for (guint i = first; i < marks->len; i++) {
        Mark *mark = g_ptr_array_index(marks, i);
        if (mark->sent != sent)
            break;
        if (!mark->saying || mark->quoted || is_span(mark) || mark->anchor == ANCHOR_MENTION)
            continue;
        resolve_mark(mark, state);
        if (timex_days(mark->value, &days) && days.first == days.last)
            return days.first;
    }
    return 0;
}

/* The end of a range is what its beginning says: from June to August. */
static void
end_range(const Mark *start, const char *open_until, Mark *end)
{
    if (!start || start->sent != end->sent || !*open_until || strcmp(open_until, end->value) != 0 ||
        !*start->until || timex_is_open(start->until))
        return;
    g_strlcpy(end->value, start->until, sizeof end->value);
    end->reference = start->reference;
}

void
resolve_marks(GPtrArray *marks, const char *published, Style style, Order order)
{
    State state = {.style = style, .published = published, .document = timex_parse_day(published)};
    char open_until[MARK_VALUE] = "";
    const Mark *last = NULL;
    reading_judge_bare(marks);
    reading_settle(marks, order);
    if (style == STYLE_AUTO)
        state.style = reading_style(marks, state.document);
    for (guint i = 0; i < marks->len; i++) {
        Mark *mark = g_ptr_array_index(marks, i);
        if (!last || last->sent != mark->sent)
            state.said = day_said(marks, i, &state);
        if (!is_span(mark)) {
            if (state.style == STYLE_NEWS)
                end_range(last, open_until, mark);
            g_strlcpy(open_until, mark->until, sizeof open_until);
            resolve_mark(mark, &state);
            resolve_until(mark, &state);
            remember(mark, &state);
        }
        last = mark;
    }
}
