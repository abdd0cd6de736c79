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

/* Whether the first date of the text is a full one: "On 1 September 1939 troops ..." */
static gboolean
opens_full(const GPtrArray *marks)
{
    Days days;
    for (guint i = 0; i < marks->len; i++) {
        const Mark *mark = g_ptr_array_index(marks, i);
        if (timex_is_date(mark->value))
            return has_year(mark) && !mark->aside && !mark->future && strlen(mark->value) > 4 &&
                   timex_days(mark->value, &days);
    }
    return FALSE;
}

Style
reading_style(const GPtrArray *marks, guint32 document_day)
{
    guint full = 0, early = 0, near = 0, fine = 0;
    Days days;
    for (guint i = 0; i < marks->len; i++) {
        const Mark *mark = g_ptr_array_index(marks, i);
        gboolean bc = mark->value[0] == 'B' && mark->anchor != ANCHOR_EVIDENCE;
        if (bc || (has_year(mark) && timex_days(mark->value, &days))) {
            full++;
            fine += strlen(mark->value) > 4;
            early += bc || document_day == 0 || days.last + 730 < document_day;
        } else if (mark->anchor == ANCHOR_DOCUMENT || strncmp(mark->value, "XXXX-WXX-", 9) == 0)
            near++;
    }
    gboolean dense = full >= (document_day ? 8 : 3) ||
                     (!document_day && near == 0 && (fine >= 2 || opens_full(marks)));
    if (dense && early * 2 > full && full > 2 * near)
        return STYLE_NARRATIVE;
    return STYLE_NEWS;
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
