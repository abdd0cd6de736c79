/* timex-duration: the durations of TIMEX3, P1Y2M3W4DT5H6M7S with X for a vague number; and which
 * values are valid at all. */
#include "timex.h"

#include <string.h>

/* The units in the order in which a duration may have them; minutes 0: not exact. */
static const struct {
    const char *name;
    gboolean clock; /* behind the T */
    double minutes;
} UNITS[] = {
    {"CE", FALSE, 0}, {"DE", FALSE, 0}, {"Y", FALSE, 0},          {"Q", FALSE, 0},
    {"M", FALSE, 0},  {"WE", FALSE, 0}, {"W", FALSE, 7 * 1440.0}, {"D", FALSE, 1440},
    {"MO", TRUE, 0},  {"AF", TRUE, 0},  {"EV", TRUE, 0},          {"NI", TRUE, 0},
    {"H", TRUE, 60},  {"M", TRUE, 1},   {"S", TRUE, 1 / 60.0},
};

/* Reads "3", "1.5" or "X" (-1). */
static gboolean
read_amount(const char **at, double *amount)
{
    gsize digits = strspn(*at, "0123456789.");
    if (**at == 'X') {
        ++*at;
        *amount = -1;
        return TRUE;
    }
    if (digits == 0 || digits > 12 || !g_ascii_isdigit(**at) || !g_ascii_isdigit((*at)[digits - 1]))
        return FALSE;
    const char *end = *at + digits;
    if (memchr(*at, '.', digits))
        *amount = g_ascii_strtod(*at, NULL);
    else
        for (*amount = 0; *at < end; ++*at)
            *amount = *amount * 10 + (**at - '0');
    *at = end;
    return TRUE;
}

/* The unit at *at, not before unit number `from`; its number, or -1. */
static int
read_unit(const char **at, gboolean clock, int from)
{
    for (int i = from; i < (int)G_N_ELEMENTS(UNITS); i++) {
        gsize size = strlen(UNITS[i].name);
        if (UNITS[i].clock == clock && strncmp(*at, UNITS[i].name, size) == 0) {
            *at += size;
            return i;
        }
    }
    return -1;
}

/* FALSE if `value` is no duration; *minutes is -1 where it is not exact. */
static gboolean
read_duration(const char *value, double *minutes)
{
    gboolean clock = FALSE, exact = TRUE;
    double amount, sum = 0;
    int unit = -1;
    if (!value || *value++ != 'P' || *value == '\0')
        return FALSE;
    while (*value) {
        if (*value == 'T' && !clock) {
            clock = TRUE;
            value++;
        }
        if (!read_amount(&value, &amount) || (unit = read_unit(&value, clock, unit + 1)) < 0)
            return FALSE;
        exact = exact && amount >= 0 && UNITS[unit].minutes > 0;
        sum += amount * UNITS[unit].minutes;
    }
    *minutes = exact ? sum : -1;
    return TRUE;
}

int
timex_duration_minutes(const char *value)
{
    double minutes;
    if (!read_duration(value, &minutes) || minutes < 0 || minutes > G_MAXINT / 2)
        return -1;
    return (int)(minutes + 1e-6);
}

gboolean
timex_valid(const char *value)
{
    static const char *const REFERENCES[] = {"PRESENT_REF", "PAST_REF", "FUTURE_REF"};
    double ignored;
    if (!value)
        return FALSE;
    for (gsize i = 0; (*value == 'P' || *value == 'F') && i < G_N_ELEMENTS(REFERENCES); i++)
        if (strcmp(value, REFERENCES[i]) == 0)
            return TRUE;
    return read_duration(value, &ignored) || timex_is_date(value);
}
