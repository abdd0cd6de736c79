/* clock: a time of day as news writes it. */
#include "clock.h"

#include <string.h>

static const struct {
    const char *name, *offset;
} ZONES[] = {{"gmt", "Z"},       {"utc", "Z"},      {"z", "Z"},         {"est", "-05:00"},
             {"edt", "-04:00"},  {"cst", "-06:00"}, {"cdt", "-05:00"},  {"mst", "-07:00"},
             {"mdt", "-06:00"},  {"pst", "-08:00"}, {"pdt", "-07:00"},  {"cet", "+01:00"},
             {"cest", "+02:00"}, {"eet", "+02:00"}, {"eest", "+03:00"}, {"msk", "+03:00"},
             {"jst", "+09:00"},  {"kst", "+09:00"}, {"hkt", "+08:00"},  {"aest", "+10:00"},
             {"aedt", "+11:00"}};

/* Numeric zone (+01:00, -0500, Z) or a zone's name. */
static void
scan_zone(Scan *s, NewsDate *date)
{
    Scan z = *s;
    scan_skip(&z, " (");
    if (z.at < z.size && (z.text[z.at] == '+' || z.text[z.at] == '-') &&
        scan_is_digit(&z, z.at + 1)) {
        char sign = z.text[z.at++];
        gsize from = z.at;
        int hours = scan_number(&z, 4), minutes = 0;
        if (z.at - from == 4) {
            minutes = hours % 100;
            hours /= 100;
        } else if (scan_char(&z, ":")) {
            minutes = scan_number(&z, 2);
        }
        if (hours >= 0 && hours <= 14 && minutes >= 0 && minutes < 60) {
            g_snprintf(date->zone, sizeof date->zone, "%c%02d:%02d", sign, hours % 15,
                       minutes % 60);
            *s = z;
        }
        return;
    }
    gsize n = scan_word(&z, z.at);
    for (gsize i = 0; i < G_N_ELEMENTS(ZONES); i++) {
        if (n > 0 && (z.text[z.at] | 32) == *ZONES[i].name && n == strlen(ZONES[i].name) &&
            g_ascii_strncasecmp(z.text + z.at, ZONES[i].name, n) == 0) {
            g_strlcpy(date->zone, ZONES[i].offset, sizeof date->zone);
            s->at = z.at + n;
            return;
        }
    }
}

/* a.m. and p.m. with or without points: 0, 12 hours to add, or -1 for neither. */
static int
scan_half(Scan *s)
{
    Scan h = *s;
    scan_skip(&h, " ");
    if (h.at >= h.size) {
        return -1;
    }
    char c = g_ascii_tolower(h.text[h.at]);
    if (c != 'a' && c != 'p') {
        return -1;
    }
    h.at++;
    scan_char(&h, ".");
    if (!scan_char(&h, "mM") || scan_word(&h, h.at) > 0) {
        return -1;
    }
    scan_char(&h, ".");
    *s = h;
    return c == 'p' ? 12 : 0;
}

gboolean
clock_scan(Scan *s, NewsDate *date)
{
    Scan c = *s;
    gsize from = c.at;
    int hour = scan_number(&c, 4), minute = -1, second = -1;
    gboolean four = c.at - from == 4;
    if (hour < 0 || c.at - from == 3) {
        return FALSE;
    }
    if (four) {
        minute = hour % 100;
        hour /= 100;
    } else if ((scan_char(&c, ":") || scan_char(&c, ".h")) && scan_is_digit(&c, c.at)) {
        minute = scan_number(&c, 2);
        if (minute >= 0 && scan_char(&c, ":")) {
            second = scan_number(&c, 2);
            if (scan_char(&c, ".")) {
                scan_number(&c, 9);
            }
        }
    }
    int half = four ? -1 : scan_half(&c);
    NewsDate with = *date;
    with.zone[0] = '\0';
    if (!four || (c.at < c.size && c.text[c.at] == ' ')) {
        scan_zone(&c, &with);
    }
    if ((minute < 0 && half < 0) || (four && with.zone[0] == '\0') || hour > 23 || minute > 59 ||
        second > 60) {
        return FALSE;
    }
    if (half >= 0) {
        if (hour > 12 || hour == 0) {
            return FALSE;
        }
        hour = hour % 12 + half;
    }
    date->hour = hour;
    date->minute = MAX(minute, 0);
    date->second = second;
    g_strlcpy(date->zone, with.zone, sizeof date->zone);
    *s = c;
    return TRUE;
}
