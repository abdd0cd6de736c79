/* export-csv: the timeline as a CSV table, one row for each entry. */
#include "cell.h"
#include "export.h"

static char *
join_people(const Entry *entry)
{
    g_autoptr(GString) list = g_string_new(NULL);
    for (guint i = 0; i < entry->people->len; i++)
        g_string_append_printf(list, "%s%s", i ? ";" : "", (char *)entry->people->pdata[i]);
    return g_string_free(g_steal_pointer(&list), FALSE);
}

static char *
join_after(const Entry *entry)
{
    g_autoptr(GString) list = g_string_new(NULL);
    for (guint i = 0; i < entry->after->len; i++)
        g_string_append_printf(list, "%s%s", i ? ";" : "", ((Entry *)entry->after->pdata[i])->id);
    return g_string_free(g_steal_pointer(&list), FALSE);
}

static char *
join_sources(const Entry *entry)
{
    g_autoptr(GString) list = g_string_new(NULL);
    for (guint i = 0; i < entry->sources->len; i++) {
        const Source *source = entry->sources->pdata[i];
        g_string_append_printf(list, "%s%s", i ? ";" : "", source->name);
    }
    return g_string_free(g_steal_pointer(&list), FALSE);
}

static void
append_entry(GString *out, const Entry *entry)
{
    g_autofree char *people = join_people(entry);
    g_autofree char *after = join_after(entry);
    g_autofree char *sources = join_sources(entry);
    int minutes = timex_duration_minutes(entry->span);
    g_autofree char *duration = minutes < 0 ? g_strdup("") : g_strdup_printf("%d", minutes);
    g_autofree char *latest = entry->latest ? timex_format_day(entry->latest) : g_strdup("");
    const char *cells[] = {entry->id,
                           entry->dated ? entry->time : "",
                           entry->dated ? entry->until : "",
                           entry->what,
                           entry->status,
                           people,
                           entry->place,
                           duration,
                           entry->topic,
                           after,
                           sources,
                           latest};
    for (gsize i = 0; i < G_N_ELEMENTS(cells); i++)
        cell_append(out, cells[i], i + 1 < G_N_ELEMENTS(cells) ? ',' : '\n');
}

void
export_csv(const Timeline *timeline, G_GNUC_UNUSED const ExportOptions *options, GString *out)
{
    g_string_append(out, "id,date,date_end,kind,status,participants,place,duration_minutes,topics,"
                         "after,sources,latest\n");
    const GPtrArray *entries = timeline_entries(timeline);
    for (guint i = 0; i < entries->len; i++)
        append_entry(out, entries->pdata[i]);
}
