/* export-csv: the timeline as a CSV table, one row for each entry. */
#include "export.h"
#include "markup.h"
#include "record.h"

#include <string.h>

/* A spreadsheet takes a cell for a formula by its first character; full-width forms count in some.
 */
static gboolean
looks_like_formula(const char *text)
{
    static const char *const wide[] = {"\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
    if (*text && strchr("=+-@\t\r", *text))
        return TRUE;
    for (gsize i = 0; i < G_N_ELEMENTS(wide); i++)
        if (g_str_has_prefix(text, wide[i]))
            return TRUE;
    return FALSE;
}

/* One cell: guarded, quoted where it must be. Where ; parts the cells, each item of a list is a
 * cell: so each is guarded. */
static void
append_cell(GString *out, const char *text, char end)
{
    g_autoptr(GString) cell = g_string_new(NULL);
    g_auto(GStrv) items = g_strsplit(text, ";", -1);
    for (char **item = items; *item; item++) {
        g_strstrip(*item);
        if (item > items)
            g_string_append_c(cell, ';');
        if (looks_like_formula(*item))
            g_string_append_c(cell, '\'');
        markup_plain(cell, *item);
    }
    record_append_field(out, cell->str);
    g_string_append_c(out, end);
}

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
                           sources};
    for (gsize i = 0; i < G_N_ELEMENTS(cells); i++)
        append_cell(out, cells[i], i + 1 < G_N_ELEMENTS(cells) ? ',' : '\n');
}

void
export_csv(const Timeline *timeline, G_GNUC_UNUSED const ExportOptions *options, GString *out)
{
    g_string_append(out, "id,date,date_end,kind,status,participants,place,duration_minutes,topics,"
                         "after,sources\n");
    const GPtrArray *entries = timeline_entries(timeline);
    for (guint i = 0; i < entries->len; i++)
        append_entry(out, entries->pdata[i]);
}
