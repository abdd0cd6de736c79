/* export-text: an entry in words. */
#include "export-text.h"

#include "markup.h"

#include <string.h>

static void
append_people(GString *out, const Entry *entry, guint from, guint to)
{
    for (guint i = from; i < to; i++) {
        g_string_append(out, i > from ? ", " : "");
        markup_plain(out, entry->people->pdata[i]);
    }
}

char *
export_headline(const Entry *entry)
{
    GString *out = g_string_new(NULL);
    markup_plain(out, entry->what);
    g_string_append(out, ": ");
    append_people(out, entry, 0, entry->initiators);
    if (entry->initiators > 0 && entry->sides > entry->initiators)
        g_string_append(out, " – ");
    append_people(out, entry, entry->initiators, entry->sides);
    if (*entry->status && !g_str_equal(entry->status, "happened")) {
        g_string_append(out, " (");
        markup_plain(out, entry->status);
        g_string_append_c(out, ')');
    }
    return g_string_free(out, FALSE);
}

static void
append_line(GString *out, const char *label, const char *text)
{
    if (!*text)
        return;
    g_string_append(out, label);
    markup_plain(out, text);
    g_string_append_c(out, '\n');
}

char *
export_description(const Entry *entry)
{
    GString *out = g_string_new(NULL);
    const Mention *evidence = entry_evidence(entry);
    g_auto(GStrv) topics = g_strsplit(entry->topic, ";", -1);
    g_autofree char *about = g_strjoinv(", ", topics);
    append_line(out, "About: ", about);
    if (entry->people->len > entry->sides) {
        g_string_append(out, "Present: ");
        append_people(out, entry, entry->sides, entry->people->len);
        g_string_append_c(out, '\n');
    }
    if (evidence)
        append_line(out, "", evidence->quote);
    for (guint i = 0; i < entry->sources->len; i++)
        append_line(out, "Source: ", ((const Source *)entry->sources->pdata[i])->name);
    if (out->len > 0)
        g_string_truncate(out, out->len - 1);
    return g_string_free(out, FALSE);
}

const char *
export_address(const Entry *entry)
{
    const Mention *evidence = entry_evidence(entry);
    const char *url = evidence && evidence->source ? evidence->source->url : "";
    return markup_is_link(url) ? url : "";
}

int
export_clock(const Entry *entry)
{
    const char *clock = strchr(entry->time, 'T');
    gboolean exact = clock && g_ascii_isdigit(clock[1]) && entry->days.first == entry->days.last;
    return exact && entry->minute < 24 * 60 ? entry->minute : -1;
}

void
export_say_undated(const Timeline *timeline, const ExportOptions *options)
{
    const GPtrArray *entries = timeline_entries(timeline);
    guint undated = 0;
    for (guint i = 0; i < entries->len; i++)
        undated += !((const Entry *)entries->pdata[i])->dated;
    if (undated && options->diag)
        diag_say(options->diag, STATUS_OK, NULL, 0,
                 "%u entr%s without a date left out: this format needs one", undated,
                 undated == 1 ? "y" : "ies");
}
