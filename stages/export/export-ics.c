/* export-ics: the timeline as a calendar (RFC 5545). */
#include "export-text.h"
#include "markup.h"

#include <string.h>

/* Octets of a line, its end not counted (RFC 5545, 3.1). */
#define LINE_MOST 75

/* Appends a content line, folded between characters. */
static void
append_line(GString *out, const char *line)
{
    gsize used = 0;
    for (const char *at = line; *at; at = g_utf8_next_char(at)) {
        gsize size = (gsize)(g_utf8_next_char(at) - at);
        if (used + size > LINE_MOST) {
            g_string_append(out, "\r\n ");
            used = 1;
        }
        g_string_append_len(out, at, (gssize)size);
        used += size;
    }
    g_string_append(out, "\r\n");
}

/* A property whose value is TEXT (3.3.11): backslash, semicolon, comma and line end escaped. */
static void
append_text(GString *out, const char *name, const char *text)
{
    g_autofree char *valid = g_utf8_make_valid(text, -1);
    g_autoptr(GString) line = g_string_new(name);
    if (!*valid)
        return;
    g_string_append_c(line, ':');
    for (const char *at = valid; *at; at++)
        if (*at == '\n')
            g_string_append(line, "\\n");
        else if (strchr("\\;,", *at))
            g_string_append_printf(line, "\\%c", *at);
        else
            g_string_append_c(line, *at);
    append_line(out, line->str);
}

static void
append_day(GString *out, const char *name, guint32 day)
{
    GDate date;
    g_date_set_julian(&date, day);
    g_string_append_printf(out, "%s;VALUE=DATE:%04d%02d%02d\r\n", name, g_date_get_year(&date),
                           g_date_get_month(&date), g_date_get_day(&date));
}

/* A clock that an article gives has no zone: it stays as it is said. */
static void
append_clock(GString *out, const Entry *entry, int minute)
{
    int minutes = timex_duration_minutes(entry->span);
    GDate date;
    g_date_set_julian(&date, entry->days.first);
    g_string_append_printf(out, "DTSTART:%04d%02d%02dT%02d%02d00\r\n", g_date_get_year(&date),
                           g_date_get_month(&date), g_date_get_day(&date), minute / 60,
                           minute % 60);
    if (minutes > 0)
        g_string_append_printf(out, "DURATION:PT%dM\r\n", minutes);
}

static const char *
ics_status(const char *status)
{
    if (g_str_equal(status, "planned") || g_str_equal(status, "possible") ||
        g_str_equal(status, "disputed"))
        return "TENTATIVE";
    return g_str_equal(status, "cancelled") || g_str_equal(status, "denied") ? "CANCELLED"
                                                                             : "CONFIRMED";
}

static void
append_event(GString *out, const Entry *entry)
{
    int minute = export_clock(entry);
    g_autofree char *headline = export_headline(entry);
    g_autofree char *description = export_description(entry);
    g_autoptr(GString) uid = g_string_new(NULL);
    g_autoptr(GString) place = g_string_new(NULL);
    markup_plain(uid, entry->id);
    markup_plain(place, entry->place);
    g_string_append(out, "BEGIN:VEVENT\r\n");
    append_text(out, "UID", uid->str);
    g_string_append(out, "DTSTAMP:19700101T000000Z\r\n"); /* required; the clock is never read */
    if (minute >= 0) {
        append_clock(out, entry, minute);
    } else {
        append_day(out, "DTSTART", entry->days.first);
        append_day(out, "DTEND", entry->days.last + 1);
    }
    append_text(out, "SUMMARY", headline);
    append_text(out, "DESCRIPTION", description);
    append_text(out, "LOCATION", place->str);
    append_text(out, "STATUS", ics_status(entry->status));
    g_autoptr(GString) url = g_string_new("URL:");
    markup_link(url, export_address(entry), "");
    if (url->len > 4)
        append_line(out, url->str);
    g_string_append(out, "END:VEVENT\r\n");
}

void
export_ics(const Timeline *timeline, const ExportOptions *options, GString *out)
{
    const GPtrArray *entries = timeline_entries(timeline);
    g_string_append(out, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//readout//EN\r\n");
    append_text(out, "X-WR-CALNAME", options->title);
    for (guint i = 0; i < entries->len; i++)
        if (((const Entry *)entries->pdata[i])->dated)
            append_event(out, entries->pdata[i]);
    g_string_append(out, "END:VCALENDAR\r\n");
    export_say_undated(timeline, options);
}
