/* clock: hours, halves of the day and zones. */
#include "clock.h"

#include <string.h>

Clock
clock_of(const Match *match)
{
    Clock clock = {.class = -1};
    for (guint i = 0; i < match->n; i++) {
        const Item *item = match->item + i;
        int class = match->class[i];
        gboolean time = class == CLASS_CLOCK || class == CLASS_HOUR || class == CLASS_HHMM ||
                        class == CLASS_CARD;
        if (time && clock.time && (clock.half || clock.zone))
            break; /* 3 p.m. (1200 GMT) */
        if (time && !clock.time) {
            clock.time = item;
            clock.class = class;
        } else if (class == CLASS_AMPM)
            clock.half = item;
        else if (class == CLASS_ZONE)
            clock.zone = item;
        else if (class == CLASS_PART)
            clock.part = item;
        else if (class == CLASS_CLOCKSHIFT)
            clock.shift = (int)g_ascii_strtoll(word_value(item->word, class), NULL, 10);
    }
    return clock;
}

/* 'a' or 'p', 0 if the match does not say. */
static char
side_of(const Clock *clock, int minute)
{
    if (clock->half)
        return *word_value(clock->half->word, CLASS_AMPM);
    const char *part = clock->part ? word_value(clock->part->word, CLASS_PART) : "";
    if (strcmp(part, "TMO") == 0 || (strcmp(part, "TNI") == 0 && minute < 360))
        return 'a';
    return *part ? 'p' : 0;
}

int
clock_minute(const Clock *clock)
{
    if (!clock->time)
        return -1;
    int minute = (int)clock->time->number;
    if (clock->class == CLASS_HHMM)
        minute = minute / 100 * 60 + minute % 100;
    else if (clock->class != CLASS_CLOCK)
        minute *= 60;
    minute += clock->shift;
    char side = side_of(clock, minute);
    if (side && (minute < 60 + MIN(clock->shift, 0) || minute >= 13 * 60))
        return minute >= 13 * 60 && side == 'p' ? minute : -1;
    if (side)
        minute = minute % 720 + (side == 'p' ? 720 : 0);
    return minute >= 0 && minute <= 1440 ? minute : -1;
}
