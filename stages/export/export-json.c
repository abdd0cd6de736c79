/* export-json: the timeline as JSON: one array, or one object on each line. */
#include "export.h"

#include <json-glib/json-glib.h>
#include <string.h>

static void
set_text(JsonBuilder *builder, const char *name, const char *value)
{
    if (!*value)
        return;
    g_autofree char *valid = g_utf8_make_valid(value, -1);
    json_builder_set_member_name(builder, name);
    json_builder_add_string_value(builder, valid);
}

static void
set_list(JsonBuilder *builder, const char *name, const char *list)
{
    if (!*list)
        return;
    g_autofree char *valid = g_utf8_make_valid(list, -1);
    g_auto(GStrv) items = g_strsplit(valid, ";", -1);
    json_builder_set_member_name(builder, name);
    json_builder_begin_array(builder);
    for (char **item = items; *item; item++)
        json_builder_add_string_value(builder, *item);
    json_builder_end_array(builder);
}

static void
set_days(JsonBuilder *builder, const Entry *entry)
{
    g_autofree char *latest = entry->latest ? timex_format_day(entry->latest) : NULL;
    if (latest)
        set_text(builder, "latest", latest);
    if (!entry->dated)
        return;
    g_autofree char *first = timex_format_day(entry->days.first);
    g_autofree char *last = timex_format_day(entry->days.last);
    set_text(builder, "date", entry->time);
    set_text(builder, "date_end", entry->until);
    set_text(builder, "first_day", first);
    set_text(builder, "last_day", last);
}

static void
add_participant(JsonBuilder *builder, const Timeline *timeline, const Entry *entry, guint at)
{
    const char *code = timeline_code(timeline, entry->people->pdata[at]);
    json_builder_begin_object(builder);
    set_text(builder, "name", entry->people->pdata[at]);
    set_text(builder, "role",
             at < entry->initiators ? "initiator"
             : at < entry->sides    ? "counterpart"
                                    : "attending");
    set_text(builder, "code", code ? code : "");
    json_builder_end_object(builder);
}

static void
set_participants(JsonBuilder *builder, const Timeline *timeline, const Entry *entry)
{
    json_builder_set_member_name(builder, "participants");
    json_builder_begin_array(builder);
    for (guint i = 0; i < entry->people->len; i++)
        add_participant(builder, timeline, entry, i);
    json_builder_end_array(builder);
}

static void
set_after(JsonBuilder *builder, const Entry *entry)
{
    if (!entry->after->len)
        return;
    json_builder_set_member_name(builder, "after");
    json_builder_begin_array(builder);
    for (guint i = 0; i < entry->after->len; i++)
        json_builder_add_string_value(builder, ((Entry *)entry->after->pdata[i])->id);
    json_builder_end_array(builder);
}

static void
set_claims(JsonBuilder *builder, const Entry *entry)
{
    if (!entry->claims->len)
        return;
    json_builder_set_member_name(builder, "claims");
    json_builder_begin_array(builder);
    for (guint i = 0; i < entry->claims->len; i++) {
        const Claim *claim = entry->claims->pdata[i];
        json_builder_begin_object(builder);
        set_text(builder, "what", claim->what);
        set_text(builder, "value", claim->value);
        set_list(builder, "attribution", claim->attribution);
        set_list(builder, "mentions", claim->refs);
        json_builder_end_object(builder);
    }
    json_builder_end_array(builder);
}

static void
add_mention(JsonBuilder *builder, const Mention *mention)
{
    json_builder_begin_object(builder);
    set_text(builder, "id", mention->id);
    set_text(builder, "status", mention->status);
    set_text(builder, "quote", mention->quote);
    set_list(builder, "attribution", mention->attribution);
    if (mention->source) {
        set_text(builder, "source", mention->source->name);
        set_text(builder, "title", mention->source->title);
        set_text(builder, "outlet", mention->source->outlet);
        set_text(builder, "published", mention->source->time);
        set_text(builder, "url", mention->source->url);
    }
    json_builder_end_object(builder);
}

static void
add_entry(JsonBuilder *builder, const Timeline *timeline, const Entry *entry)
{
    int minutes = timex_duration_minutes(entry->span);
    json_builder_begin_object(builder);
    set_text(builder, "id", entry->id);
    set_text(builder, "kind", entry->what);
    set_text(builder, "status", entry->status);
    set_days(builder, entry);
    set_participants(builder, timeline, entry);
    set_list(builder, "place", entry->place);
    if (minutes >= 0) {
        json_builder_set_member_name(builder, "duration_minutes");
        json_builder_add_int_value(builder, minutes);
    }
    set_list(builder, "topics", entry->topic);
    set_list(builder, "attribution", entry->attribution);
    set_after(builder, entry);
    set_claims(builder, entry);
    json_builder_set_member_name(builder, "evidence");
    json_builder_begin_array(builder);
    for (guint i = 0; i < entry->mentions->len; i++)
        add_mention(builder, entry->mentions->pdata[i]);
    json_builder_end_array(builder);
    json_builder_end_object(builder);
}

/* Appends what the builder holds and empties it. */
static void
append_built(JsonBuilder *builder, gboolean pretty, GString *out)
{
    g_autoptr(JsonGenerator) generator = json_generator_new();
    g_autoptr(JsonNode) root = json_builder_get_root(builder);
    json_generator_set_root(generator, root);
    json_generator_set_pretty(generator, pretty);
    json_generator_to_gstring(generator, out);
    g_string_append_c(out, '\n');
    json_builder_reset(builder);
}

void
export_json(const Timeline *timeline, G_GNUC_UNUSED const ExportOptions *options, GString *out)
{
    g_autoptr(JsonBuilder) builder = json_builder_new();
    const GPtrArray *entries = timeline_entries(timeline);
    json_builder_begin_array(builder);
    for (guint i = 0; i < entries->len; i++)
        add_entry(builder, timeline, entries->pdata[i]);
    json_builder_end_array(builder);
    append_built(builder, TRUE, out);
}

void
export_jsonl(const Timeline *timeline, G_GNUC_UNUSED const ExportOptions *options, GString *out)
{
    g_autoptr(JsonBuilder) builder = json_builder_new();
    const GPtrArray *entries = timeline_entries(timeline);
    for (guint i = 0; i < entries->len; i++) {
        add_entry(builder, timeline, entries->pdata[i]);
        append_built(builder, FALSE, out);
    }
}
