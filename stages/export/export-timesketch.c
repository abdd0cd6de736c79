/* export-timesketch: the timeline as a CSV table for Timesketch. */
#include "cell.h"
#include "export-text.h"

/* Timesketch wants a full time: what is coarser begins with its first minute, and date says so. */
static char *
full_time(const Entry *entry)
{
    g_autofree char *day = timex_format_day(entry->days.first);
    int minute = MAX(export_clock(entry), 0);
    return g_strdup_printf("%sT%02d:%02d:00+00:00", day, minute / 60, minute % 60);
}

static void
append_entry(GString *out, const Entry *entry)
{
    g_autofree char *headline = export_headline(entry);
    g_autofree char *time = full_time(entry);
    g_autoptr(GString) sources = g_string_new(NULL);
    for (guint i = 0; i < entry->sources->len; i++)
        g_string_append_printf(sources, "%s%s", i ? ";" : "",
                               ((const Source *)entry->sources->pdata[i])->name);
    const char *cells[] = {headline,      time,         "as reported", entry->time, entry->what,
                           entry->status, entry->topic, sources->str,  entry->id};
    for (gsize i = 0; i < G_N_ELEMENTS(cells); i++)
        cell_append(out, cells[i], i + 1 < G_N_ELEMENTS(cells) ? ',' : '\n');
}

void
export_timesketch(const Timeline *timeline, const ExportOptions *options, GString *out)
{
    const GPtrArray *entries = timeline_entries(timeline);
    g_string_append(out, "message,datetime,timestamp_desc,date,kind,status,topics,sources,id\n");
    for (guint i = 0; i < entries->len; i++)
        if (((const Entry *)entries->pdata[i])->dated)
            append_entry(out, entries->pdata[i]);
    export_say_undated(timeline, options);
}
