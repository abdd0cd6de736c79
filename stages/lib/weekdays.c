/* weekdays: the English names of the days of the week. */
#include "weekdays.h"

#include <string.h>

static const char *const names[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                    "Friday", "Saturday", "Sunday"};

const char *
weekdays_name(guint weekday)
{
    g_assert(weekday >= 1 && weekday <= WEEKDAYS);
    return names[weekday - 1];
}

guint
weekdays_begin(const char *text, gsize size, gsize *length)
{
    for (guint i = 0; i < WEEKDAYS && size >= WEEKDAYS_SHORT; i++) {
        gsize n = strlen(names[i]);
        if ((text[0] | 32) != (names[i][0] | 32) ||
            g_ascii_strncasecmp(text, names[i], WEEKDAYS_SHORT) != 0)
            continue;
        gboolean full = size >= n && g_ascii_strncasecmp(text, names[i], n) == 0;
        if (length)
            *length = full ? n : WEEKDAYS_SHORT;
        return i + 1;
    }
    return 0;
}
