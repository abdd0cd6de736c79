/* story: the year in which a narrative goes on. */
#include "story.h"

#include <stdlib.h>
#include <string.h>

/* Days. Back by so much is next year: from a day or month, and from a bare year's middle. Ahead by
 * so much is close, of a day and of a month. So far off is a look back, or, of a bare year, ahead.
 */
enum {
    BACK = 200,
    BACK_OF_YEAR = 280,
    CLOSE_DAY = 45,
    CLOSE_MONTH = 60,
    SLACK = 3,
    LOOK_BACK = 30,
    YEAR = 366,
    LOOK_AHEAD = 3 * YEAR
};

enum { LAST_YEAR = 9999 }; /* that a value can tell */

static gboolean
is_day(const char *value)
{
    return strcspn(value, "T") == strlen("XXXX-01-28");
}

gboolean
story_is_part(const Mark *mark)
{
    const char *part = mark->value + strlen("XXXX-");
    if (mark->strict || strncmp(mark->value, "XXXX-", 5) != 0)
        return FALSE;
    return g_ascii_isdigit(*part) || strcmp(part, "SP") == 0 || strcmp(part, "SU") == 0 ||
           strcmp(part, "FA") == 0;
}

/* Whether the day or month comes soon after the day to which the story had come before it looked at
 * another year: "On 3 May they met. He had come in 1902. On 9 May they signed." A month is as good
 * as any of the year it stands behind, if that is a later one. */
static gboolean
goes_on(const Mark *mark, const Recall *recall)
{
    guint32 here = recall->day[GRAIN_MONTH];
    Days days;
    if (here <= SLACK || !recall->year.first || recall->last_sent == mark->sent)
        return FALSE;
    if (recall->year.first > here + YEAR) /* the story has moved on */
        return FALSE;
    g_autofree char *value = timex_resolve(mark->value, "future", "", here - SLACK);
    if (!value || !timex_days(value, &days))
        return FALSE;
    if (is_day(mark->value))
        return days.first < here + CLOSE_DAY;
    return recall->year.last < here && days.first < here + CLOSE_MONTH;
}

gboolean
story_fill(Mark *mark, const Recall *recall, guint32 reference)
{
    Days days;
    if (mark->toward != TOWARD_NEAR || *mark->shift)
        return FALSE;
    gboolean fine = !recall->year.first;
    if (goes_on(mark, recall)) {
        reference = recall->day[GRAIN_MONTH];
        fine = TRUE;
    }
    g_autofree char *same = timex_resolve(mark->value, "", "P0Y", reference);
    if (!same || !timex_days(same, &days))
        return FALSE;
    guint32 back = fine ? BACK : BACK_OF_YEAR;
    const char *shift = days.last + back < reference ? "P1Y" : "P0Y";
    g_autofree char *value = timex_resolve(mark->value, "", shift, reference);
    if (!value)
        return FALSE;
    g_strlcpy(mark->value, value, sizeof mark->value);
    return TRUE;
}

gboolean
story_fill_bc(Mark *mark, const Recall *recall)
{
    int by = atoi(mark->shift + strspn(mark->shift, "-P"));
    if (!recall->bc || mark->anchor == ANCHOR_DOCUMENT || strncmp(mark->value, "XXXX", 4) != 0)
        return FALSE;
    gboolean years = *mark->shift && mark->shift[strlen(mark->shift) - 1] == 'Y';
    int year = recall->bc + (!years ? 0 : *mark->shift == '-' ? by : -by);
    g_autofree char *value = g_strdup_printf("BC%04d%s", MAX(year, 1), mark->value + 4);
    g_strlcpy(mark->value, value, sizeof mark->value);
    *mark->shift = '\0';
    return TRUE;
}

void
story_move_century(Mark *mark, const Recall *recall)
{
    if (!recall->day[GRAIN_YEAR] || mark->toward != TOWARD_NEAR || strlen(mark->value) != 4)
        return;
    g_autofree char *day = timex_format_day(recall->day[GRAIN_YEAR]);
    int short_year = atoi(mark->value) % 100, here = atoi(day);
    int year = here / 100 * 100 + short_year;
    if (year > here + 50 && year > 100)
        year -= 100;
    else if (year < here - 50 && year + 100 <= LAST_YEAR)
        year += 100;
    g_snprintf(mark->value, sizeof mark->value, "%04d", year);
}

gboolean
story_looks_away(const Mark *mark, const Told *told, const Recall *recall)
{
    guint32 here = recall->day[GRAIN_YEAR];
    gboolean bare = told->days.last - told->days.first > YEAR / 2;
    return mark->beside && told->known && here &&
           (told->days.last + LOOK_BACK < here || (bare && told->days.first > here + LOOK_AHEAD));
}
