/* export-timelinejs: the timeline for TimelineJS 3 (its JSON format). */
#include "export-text.h"
#include "markup.h"
#include "when.h"

#include <json-glib/json-glib.h>

static void
set_text(JsonBuilder *builder, const char *name, const char *value)
{
    json_builder_set_member_name(builder, name);
    json_builder_add_string_value(builder, value);
}

static void
set_number(JsonBuilder *builder, const char *name, int value)
{
    json_builder_set_member_name(builder, name);
    json_builder_add_int_value(builder, value);
}

static void
set_date(JsonBuilder *builder, const char *name, guint32 day, int minute)
{
    GDate date;
    g_date_set_julian(&date, day);
    json_builder_set_member_name(builder, name);
    json_builder_begin_object(builder);
    set_number(builder, "year", g_date_get_year(&date));
    set_number(builder, "month", (int)g_date_get_month(&date));
    set_number(builder, "day", g_date_get_day(&date));
    if (minute >= 0) {
        set_number(builder, "hour", minute / 60);
        set_number(builder, "minute", minute % 60);
    }
    json_builder_end_object(builder);
}

/* Headline and text are HTML there. */
static void
set_slide(JsonBuilder *builder, const char *headline, const char *text)
{
    g_autoptr(GString) safe_headline = g_string_new(NULL);
    g_autoptr(GString) safe_text = g_string_new(NULL);
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    markup_escape(safe_headline, headline);
    for (char **line = lines; *line; line++)
        if (**line) {
            g_string_append(safe_text, "<p>");
            markup_escape(safe_text, *line);
            g_string_append(safe_text, "</p>");
        }
    json_builder_set_member_name(builder, "text");
    json_builder_begin_object(builder);
    set_text(builder, "headline", safe_headline->str);
    set_text(builder, "text", safe_text->str);
    json_builder_end_object(builder);
}

static void
add_event(JsonBuilder *builder, const Entry *entry)
{
    g_autofree char *headline = export_headline(entry);
    g_autofree char *description = export_description(entry);
    g_autofree char *day = when_day(entry, TRUE);
    g_autofree char *note = when_note(entry, TRUE);
    g_autofree char *shown = g_strconcat(day, *note ? ", " : NULL, note, NULL);
    g_autoptr(GString) id = g_string_new(NULL);
    g_autoptr(GString) group = g_string_new(NULL);
    markup_plain(id, entry->id);
    markup_plain(group, entry->what);
    json_builder_begin_object(builder);
    set_text(builder, "unique_id", id->str);
    set_text(builder, "group", group->str);
    set_date(builder, "start_date", entry->days.first, export_clock(entry));
    if (entry->days.last > entry->days.first)
        set_date(builder, "end_date", entry->days.last, -1);
    set_text(builder, "display_date", shown);
    set_slide(builder, headline, description);
    json_builder_end_object(builder);
}

void
export_timelinejs(const Timeline *timeline, const ExportOptions *options, GString *out)
{
    g_autoptr(JsonBuilder) builder = json_builder_new();
    g_autoptr(JsonGenerator) generator = json_generator_new();
    const GPtrArray *entries = timeline_entries(timeline);
    json_builder_begin_object(builder);
    json_builder_set_member_name(builder, "title");
    json_builder_begin_object(builder);
    set_slide(builder, options->title, "Times as reported.");
    json_builder_end_object(builder);
    json_builder_set_member_name(builder, "events");
    json_builder_begin_array(builder);
    for (guint i = 0; i < entries->len; i++)
        if (((const Entry *)entries->pdata[i])->dated)
            add_event(builder, entries->pdata[i]);
    json_builder_end_array(builder);
    json_builder_end_object(builder);
    g_autoptr(JsonNode) root = json_builder_get_root(builder);
    json_generator_set_root(generator, root);
    json_generator_set_pretty(generator, TRUE);
    json_generator_to_gstring(generator, out);
    g_string_append_c(out, '\n');
    export_say_undated(timeline, options);
}
