/* export-html: the timeline as one HTML page that needs nothing else: no script, no font, no
 * network. */
#include "export.h"

#include "export-html-style.h"
#include "html-filter.h"
#include "markup.h"
#include "when.h"

#include <string.h>

static void
append_escaped(GString *out, const char *before, const char *text, const char *after)
{
    g_string_append(out, before);
    markup_escape(out, text);
    g_string_append(out, after);
}

/* The part of a TIMEX3 value that HTML takes for a datetime: a year, a month, a week, a day, a day
 * and clock. A new string,
 * "" if it is none. */
static char *
machine_time(const char *value)
{
    gsize date = strcspn(value, "T");
    gboolean clock =
        value[date] == 'T' && g_ascii_isdigit(value[date + 1]) && strlen(value + date) > 5;
    gboolean week = date == 8 && value[5] == 'W';
    gboolean plain = date == 4 || date == 10 || (date == 7 && g_ascii_isdigit(value[5]));
    if (!week && !plain)
        return g_strdup("");
    return g_strndup(value, date == 10 && clock ? 16 : date);
}

static void
append_time(GString *out, const Entry *entry)
{
    g_autofree char *day = when_day(entry, TRUE);
    g_autofree char *note = when_note(entry, TRUE);
    g_autofree char *machine = machine_time(entry->time);
    g_string_append(out, "<td>");
    if (!entry->dated)
        g_string_append(out, "<span class=\"note\">undated</span>");
    else if (*machine)
        append_escaped(out, "<time datetime=\"", machine, "\">");
    else
        g_string_append(out, "<span class=\"day\">");
    markup_escape(out, day);
    if (entry->dated)
        g_string_append(out, *machine ? "</time>" : "</span>");
    if (*note)
        append_escaped(out, "<br><span class=\"note\">", note, "</span>");
    g_string_append(out, "</td>");
}

static void
append_people(GString *out, const Entry *entry, guint from, guint to)
{
    for (guint i = from; i < to; i++)
        append_escaped(out, i > from ? ", " : "", entry->people->pdata[i], "");
}

static void
append_parties(GString *out, const Entry *entry)
{
    g_string_append(out, "<td class=\"who\"><b>");
    append_people(out, entry, 0, entry->initiators);
    if (entry->initiators > 0 && entry->sides > entry->initiators)
        g_string_append(out, " – ");
    append_people(out, entry, entry->initiators, entry->sides);
    g_string_append(out, "</b>");
    if (entry->people->len > entry->sides) {
        g_string_append(out, "<br><span class=\"note\">present: ");
        append_people(out, entry, entry->sides, entry->people->len);
        g_string_append(out, "</span>");
    }
    g_string_append(out, "</td>");
}

static void
append_list(GString *out, const char *list)
{
    g_auto(GStrv) items = g_strsplit(list, ";", -1);
    for (char **item = items; *item; item++)
        append_escaped(out, item > items ? ", " : "", *item, "");
}

static void
append_source(GString *out, const Mention *mention)
{
    const Source *source = mention->source;
    if (!source)
        return;
    if (markup_is_link(source->url)) {
        g_autoptr(GString) link = g_string_new(NULL);
        markup_link(link, source->url, mention->quote);
        append_escaped(out, "<a rel=\"noopener noreferrer\" href=\"", link->str, "\">");
    }
    markup_escape(out, *source->outlet ? source->outlet : source->name);
    if (*source->outlet)
        append_escaped(out, " (", source->name, ")");
    if (markup_is_link(source->url))
        g_string_append(out, "</a>");
}

static gboolean
same_quote(const Mention *a, const Mention *b)
{
    return a->source == b->source && g_str_equal(a->quote, b->quote);
}

/* A sentence that tells of two things at once is quoted once. */
static void
append_evidence(GString *out, const Entry *entry)
{
    for (guint i = 0; i < entry->mentions->len; i++) {
        const Mention *mention = entry->mentions->pdata[i];
        guint k = 0;
        while (k < i && !same_quote(entry->mentions->pdata[k], mention))
            k++;
        if (k < i)
            continue;
        g_string_append(out, "<li>");
        if (*mention->quote)
            append_escaped(out, "<q>", mention->quote, "</q> ");
        append_source(out, mention);
        if (*mention->attribution) {
            g_string_append(out, ", <span class=\"note\">according to ");
            append_list(out, mention->attribution);
            g_string_append(out, "</span>");
        }
        g_string_append(out, "</li>\n");
    }
}

static void
append_claims(GString *out, const Entry *entry)
{
    for (guint i = 0; i < entry->claims->len; i++) {
        const Claim *claim = entry->claims->pdata[i];
        append_escaped(out, "<li>another account of the ", claim->what, ": ");
        append_escaped(out, "", claim->value, "");
        if (*claim->attribution) {
            g_string_append(out, " <span class=\"note\">according to ");
            append_list(out, claim->attribution);
            g_string_append(out, "</span>");
        }
        g_string_append(out, "</li>\n");
    }
}

static void
append_details(GString *out, const Entry *entry)
{
    guint n = entry->sources->len;
    g_string_append_printf(out, "<td><details><summary>%u article%s%s</summary><ul>\n", n,
                           n == 1 ? "" : "s", entry->claims->len ? ", accounts differ" : "");
    append_evidence(out, entry);
    append_claims(out, entry);
    for (guint i = 0; i < entry->after->len; i++) {
        const Entry *before = entry->after->pdata[i];
        append_escaped(out, "<li>after <a href=\"#row-", before->id, "\">");
        append_escaped(out, "", before->what, " of ");
        append_people(out, before, 0, before->sides);
        g_string_append(out, "</a></li>\n");
    }
    g_string_append(out, "</ul></details></td>");
}

static void
append_row(GString *out, const Entry *entry, const HtmlFilter *filter)
{
    const char *status = *entry->status ? entry->status : "happened";
    int minutes = timex_duration_minutes(entry->span);
    append_escaped(out, "<tr id=\"row-", entry->id, "\" class=\"");
    html_filter_classes(filter, entry, out);
    append_escaped(out, " k-", entry->what, "");
    append_escaped(out, " s-", status, "\">");
    append_time(out, entry);
    append_escaped(out, "<td><span class=\"kind\">", entry->what, "</span></td>");
    append_parties(out, entry);
    append_escaped(out, "<td><span class=\"status\">", status, "</span></td><td>");
    if (minutes >= 0)
        g_string_append_printf(out, "<time datetime=\"PT%dM\">%d min</time>", minutes, minutes);
    g_string_append(out, "</td><td>");
    append_list(out, entry->topic);
    g_string_append(out, "</td><td>");
    append_list(out, entry->place);
    g_string_append(out, "</td>");
    append_details(out, entry);
    g_string_append(out, "</tr>\n");
}

static void
append_head(GString *out, const ExportOptions *options, const HtmlFilter *filter)
{
    g_string_append(out, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                         "<meta name=\"viewport\" content=\"width=device-width\">\n"
                         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
                         "'none'; style-src 'unsafe-inline'\">\n");
    append_escaped(out, "<title>", options->title, "</title>\n<style>\n");
    g_string_append(out, export_html_style);
    html_filter_style(filter, out);
    g_string_append(out, "</style>\n</head>\n");
    /* a drawing has the heading in it: then the page's own is for who hears it read out */
    g_string_append(out, options->drawing ? "<body class=\"drawn\">\n" : "<body>\n");
    append_escaped(out, "<h1>", options->title, "</h1>\n");
}

/* The drawing as dot has written it, from <svg> on. */
static void
append_drawing(GString *out, const char *svg)
{
    const char *start = svg ? strstr(svg, "<svg") : NULL;
    if (!start)
        return;
    g_string_append(
        out, "<figure>\n<svg role=\"group\" aria-label=\"The timeline as a drawing; the table "
             "below says the same\"");
    g_string_append(out, start + strlen("<svg"));
    g_string_append(out, "</figure>\n");
}

void
export_html(const Timeline *timeline, const ExportOptions *options, GString *out)
{
    const GPtrArray *entries = timeline_entries(timeline);
    g_autoptr(HtmlFilter) filter = html_filter_new(entries);
    append_head(out, options, filter);
    append_drawing(out, options->drawing);
    g_string_append_printf(out, "<p class=\"sum\">%u entr%s; times as reported</p>\n", entries->len,
                           entries->len == 1 ? "y" : "ies");
    html_filter_form(filter, out);
    g_string_append(out, "<table>\n<thead><tr><th>When</th><th>What</th><th>Who</th>"
                         "<th>Status</th><th>How long</th><th>About</th><th>Where</th>"
                         "<th>Evidence</th></tr></thead>\n<tbody>\n");
    for (guint i = 0; i < entries->len; i++)
        append_row(out, entries->pdata[i], filter);
    g_string_append(out, "</tbody>\n</table>\n</body>\n</html>\n");
}
