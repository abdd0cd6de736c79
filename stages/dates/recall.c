/* recall: one day per grain. */
#include "recall.h"

#include "timex.h"

#include <stdlib.h>
#include <string.h>

/* The grain at which a value is filled in: XXXX-XX-XX a day, XXXX-WXX a week, XXXX-08 a year. */
static Grain
open_grain(const char *value)
{
    if (*value != 'X' || strncmp(value, "XXXX-", 5) != 0)
        return GRAIN_YEAR;
    const char *part = value + 5;
    if (part[0] == 'X' && part[1] == 'X')
        return strncmp(part + 2, "-XX", 3) == 0 ? GRAIN_DAY : GRAIN_MONTH;
    return *part == 'W' ? GRAIN_WEEK : *part == 'Q' ? GRAIN_MONTH : GRAIN_YEAR;
}

/* The grain of the value itself: XXXX-WXX-6 and XXXX-01-28 are days. */
static Grain
own_grain(const char *value)
{
    gsize size = strcspn(value, "T");
    if (size == strlen("XXXX-01-28") || (size == strlen("XXXX-WXX-6") && value[5] == 'W'))
        return GRAIN_DAY;
    return open_grain(value);
}

static Grain
days_grain(const Days *days)
{
    guint32 size = days->last - days->first;
    return size < 1 ? GRAIN_DAY : size < 8 ? GRAIN_WEEK : size < 32 ? GRAIN_MONTH : GRAIN_YEAR;
}

Told
recall_told(const Mark *mark)
{
    Told told = {.known = FALSE};
    TimexKind kind = timex_kind(mark->value, &told.days);
    told.known = kind == TIMEX_KNOWN && told.days.last - told.days.first < 366;
    told.open = kind == TIMEX_OPEN;
    return told;
}

void
recall_add(Recall *recall, const Mark *mark, const Told *told)
{
    const Days days = told->days;
    const gboolean known = told->known;
    if (mark->value[0] == 'B' && g_ascii_isdigit(mark->value[2]))
        recall->bc = atoi(mark->value + 2);
    if (!known && !told->open)
        return;
    Grain grain = known ? days_grain(&days) : own_grain(mark->value);
    Grain own = grain;
    if (known)
        recall->bc = 0;
    if (known && grain == GRAIN_DAY)
        recall->sent = mark->sent;
    recall->year = known && grain == GRAIN_YEAR ? days : (Days){0, 0};
    recall->last_sent = mark->sent;
    for (; grain < N_GRAINS; grain++) {
        guint32 old = recall->day[grain];
        if (known && grain > GRAIN_DAY && grain == own && old >= days.first && old <= days.last)
            continue; /* "in 1917" does not take back that it was December */
        recall->day[grain] = known ? days.first + (days.last - days.first) / 2 : 0;
        recall->open[grain] = known ? NULL : mark;
    }
}

guint32
recall_day(const Recall *recall, const char *value)
{
    return recall->day[open_grain(value)];
}

const Mark *
recall_open(const Recall *recall, const char *value)
{
    return recall->open[open_grain(value)];
}

guint32
recall_any(const Recall *recall, const char *value)
{
    int own = (int)open_grain(value), last = own == GRAIN_DAY ? GRAIN_MONTH : GRAIN_YEAR;
    for (int grain = own; grain <= last; grain++)
        if (recall->day[grain])
            return recall->day[grain];
    return 0;
}

guint32
recall_edge(const Recall *recall, const char *value, gboolean after)
{
    guint32 day = recall_any(recall, value);
    if (open_grain(value) != GRAIN_YEAR || !recall->year.first)
        return day;
    return after ? recall->year.last : recall->year.first;
}
