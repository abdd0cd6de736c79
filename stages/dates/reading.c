/* reading: what the marks of a document say together. */
#include "reading.h"

#include "timex.h"

#include <stdlib.h>
#include <string.h>

enum { EVIDENCE_YEARS = 60, EVIDENCE_LONG = 200 };

static gboolean
has_year(const Mark *mark)
{
    return g_ascii_isdigit(*mark->value) && strlen(mark->value) >= 4 &&
           strcmp(mark->type, "DURATION") != 0;
}

/* Whether a mark counts from the day of publication, as news does: today, Friday. */
static gboolean
is_near(const Mark *mark)
{
    return mark->anchor == ANCHOR_DOCUMENT || mark->now ||
           (strncmp(mark->value, "XXXX-WXX-", 9) == 0 && mark->anchor == ANCHOR_STYLE);
}

/* Whether a mark is a date of what is told: neither of a thing (the 1902 pact, since 1902) nor of
 * what is yet to come. */
static gboolean
is_told(const Mark *mark)
{
    return !mark->aside && !mark->since && (!mark->future || mark->limit);
}

/* Whether the tense of its clause says on which side of the publication a date is. */
static gboolean
has_direction(const Mark *mark)
{
    return mark->anchor == ANCHOR_STYLE && !*mark->shift;
}

/* How the dates of a text without a publication date are told. */
typedef struct {
    gboolean opens;    /* the first date is known, and told: "On 1 September 1939 troops ..." */
    gboolean sharp;    /* and is finer than a year */
    guint open, told;  /* dates without a year: all, and those of a story */
    guint past, ahead; /* those told as past, those ahead */
    guint known, fine; /* dates with a year, finer than a year */
} Telling;

static Telling
reading_telling(const GPtrArray *marks)
{
    Telling telling = {0};
    Days days;
    for (guint i = 0; i < marks->len; i++) {
        const Mark *mark = g_ptr_array_index(marks, i);
        TimexKind kind = timex_kind(mark->value, &days);
        gboolean known =
            kind == TIMEX_KNOWN && has_year(mark) && days.last - days.first < 366 && is_told(mark);
        gboolean first = !telling.open && !telling.known;
        telling.opens |= first && known && !mark->future;
        telling.sharp |= telling.opens && first && strlen(mark->value) > 4;
        telling.known += known;
        telling.fine += known && strlen(mark->value) > 4;
        if (kind != TIMEX_OPEN)
            continue;
        telling.open++;
        telling.ahead += mark->future && !mark->limit;
        telling.past += mark->limit || !has_direction(mark) || mark->toward == TOWARD_PAST;
        telling.told += telling.known && !mark->future && !is_near(mark);
    }
    return telling;
}

/* A story has so many dates, and so many that lack their year. */
enum { STORY = 5, STORY_TOLD = 3 };

/* Whether a text without a publication date, with `near` words such as today or Friday, is told
 * from dates that it has. */
static gboolean
is_story(const GPtrArray *marks, guint near)
{
    const Telling telling = reading_telling(marks);
    guint story = telling.told + telling.known;
    if (telling.past * 2 < telling.open || telling.ahead * 3 > telling.open)
        return FALSE;
    if (telling.opens && (near == 0 || (telling.sharp && story > near)))
        return TRUE;
    return telling.fine && telling.told >= STORY_TOLD && story >= STORY && story > near;
}

/* Marks of both kinds of text: with a year, finer than that, older than the text; and near ones. */
typedef struct {
    guint full, fine, early, near;
} Counts;

static Counts
count_marks(const GPtrArray *marks, guint32 document_day)
{
    Counts counts = {0};
    Days days;
    for (guint i = 0; i < marks->len; i++) {
        const Mark *mark = g_ptr_array_index(marks, i);
        gboolean bc = mark->value[0] == 'B' && mark->anchor != ANCHOR_EVIDENCE;
        if (bc || (has_year(mark) && timex_days(mark->value, &days))) {
            counts.full++;
            counts.fine += strlen(mark->value) > 4;
            counts.early += bc || document_day == 0 || days.last + 730 < document_day;
        } else
            counts.near += is_near(mark);
    }
    return counts;
}

Style
reading_style(const GPtrArray *marks, guint32 document_day)
{
    const Counts c = count_marks(marks, document_day);
    if (!document_day && is_story(marks, c.near))
        return STYLE_NARRATIVE;
    gboolean dense = c.full >= (document_day ? 8 : 3) || (!document_day && !c.near && c.fine >= 2);
    return dense && c.early * 2 > c.full && c.full > 2 * c.near ? STYLE_NARRATIVE : STYLE_NEWS;
}

/* The year of a sure mark, before Christ negative; 0 for none. */
static int
sure_year(const Mark *mark)
{
    Days days;
    if (mark->anchor == ANCHOR_EVIDENCE || strcmp(mark->type, "DURATION") == 0)
        return 0;
    if (mark->value[0] == 'B')
        return -atoi(mark->value + 2);
    return timex_days(mark->value, &days) && days.last - days.first < 366 ? atoi(mark->value) : 0;
}

static gboolean
has_evidence(const GPtrArray *marks, int year, int reach)
{
    for (guint i = 0; i < marks->len; i++) {
        int other = sure_year(g_ptr_array_index(marks, i));
        if (other && (other < 0) == (year < 0) && ABS(other - year) <= reach)
            return TRUE;
    }
    return FALSE;
}

/* Whether a bare number is a year: only where the text has sure years near it. One of three digits
 * was taken for a year before Christ and may be one after him. */
static gboolean
is_year(const GPtrArray *marks, Mark *mark)
{
    gboolean before = mark->value[0] == 'B';
    int year = atoi(mark->value + (before ? 2 : 0));
    if (has_evidence(marks, before ? -year : year, EVIDENCE_YEARS))
        return TRUE;
    if (!before || !has_evidence(marks, year, EVIDENCE_LONG))
        return FALSE;
    g_snprintf(mark->value, sizeof mark->value, "%04d", year);
    return TRUE;
}

void
reading_judge_bare(GPtrArray *marks)
{
    for (guint i = 0; i < marks->len;) {
        Mark *mark = g_ptr_array_index(marks, i);
        if (mark->anchor != ANCHOR_EVIDENCE)
            i++;
        else if (is_year(marks, mark)) {
            mark->anchor = ANCHOR_STYLE;
            i++;
        } else
            g_ptr_array_remove_index(marks, i);
    }
}

void
reading_settle(GPtrArray *marks, Order order)
{
    gboolean day_first = order == ORDER_DAY, month_first = order == ORDER_MONTH;
    for (guint i = 0; order == ORDER_AUTO && i < marks->len; i++) {
        const Mark *mark = g_ptr_array_index(marks, i);
        day_first |= strcmp(mark->rule, "numeric-day-month-year") == 0;
        month_first |= strcmp(mark->rule, "numeric-month-day-year") == 0;
    }
    for (guint i = 0; i < marks->len; i++) {
        Mark *mark = g_ptr_array_index(marks, i);
        if (mark->anchor != ANCHOR_EITHER)
            continue;
        if (day_first == month_first && strcmp(mark->value, mark->until) != 0) {
            g_snprintf(mark->other, sizeof mark->other, "%s %s", mark->value, mark->until);
            mark->value[4] = '\0';
        } else if (day_first)
            g_strlcpy(mark->value, mark->until, sizeof mark->value);
        *mark->until = '\0';
    }
}
