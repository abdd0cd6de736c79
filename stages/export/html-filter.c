/* html-filter: choosing rows of the HTML page in CSS alone. */
#include "html-filter.h"

#include "markup.h"

#include <string.h>

/* Participants to choose from, at most. */
#define PEOPLE_MOST 40

/* A value and how many entries have it. */
typedef struct {
    const char *value;
    guint entries;
} Choice;

struct HtmlFilter {
    GArray *kinds, *statuses, *people; /* Choice */
};

static int
compare_choices(gconstpointer left, gconstpointer right)
{
    const Choice *a = left, *b = right;
    if (a->entries != b->entries)
        return a->entries > b->entries ? -1 : 1;
    return strcmp(a->value, b->value);
}

static void
count(GArray *choices, GHashTable *index, const char *value)
{
    guint at = GPOINTER_TO_UINT(g_hash_table_lookup(index, value));
    if (at) {
        g_array_index(choices, Choice, at - 1).entries++;
        return;
    }
    Choice choice = {value, 1};
    g_array_append_val(choices, choice);
    g_hash_table_insert(index, (gpointer)value, GUINT_TO_POINTER(choices->len));
}

static const char *
entry_status(const Entry *entry)
{
    return *entry->status ? entry->status : "happened";
}

HtmlFilter *
html_filter_new(const GPtrArray *entries)
{
    HtmlFilter *filter = g_new(HtmlFilter, 1);
    g_autoptr(GHashTable) kinds = g_hash_table_new(g_str_hash, g_str_equal);
    g_autoptr(GHashTable) statuses = g_hash_table_new(g_str_hash, g_str_equal);
    g_autoptr(GHashTable) people = g_hash_table_new(g_str_hash, g_str_equal);
    filter->kinds = g_array_new(FALSE, FALSE, sizeof(Choice));
    filter->statuses = g_array_new(FALSE, FALSE, sizeof(Choice));
    filter->people = g_array_new(FALSE, FALSE, sizeof(Choice));
    for (guint i = 0; i < entries->len; i++) {
        const Entry *entry = entries->pdata[i];
        count(filter->kinds, kinds, entry->what);
        count(filter->statuses, statuses, entry_status(entry));
        for (guint k = 0; k < entry->people->len; k++)
            count(filter->people, people, entry->people->pdata[k]);
    }
    g_array_sort(filter->kinds, compare_choices);
    g_array_sort(filter->statuses, compare_choices);
    g_array_sort(filter->people, compare_choices);
    if (filter->people->len > PEOPLE_MOST)
        g_array_set_size(filter->people, PEOPLE_MOST);
    return filter;
}

void
html_filter_free(HtmlFilter *filter)
{
    g_array_unref(filter->kinds);
    g_array_unref(filter->statuses);
    g_array_unref(filter->people);
    g_free(filter);
}

static guint
index_of(const GArray *choices, const char *value)
{
    for (guint i = 0; i < choices->len; i++)
        if (g_str_equal(g_array_index(choices, Choice, i).value, value))
            return i;
    return choices->len;
}

/* Unchecked kinds and statuses hide their rows; a checked participant hides all rows but his. */
void
html_filter_style(const HtmlFilter *filter, GString *out)
{
    for (guint i = 0; i < filter->kinds->len; i++)
        g_string_append_printf(out, "body:has(#k%u:not(:checked)) tr.fk%u{display:none}\n", i, i);
    for (guint i = 0; i < filter->statuses->len; i++)
        g_string_append_printf(out, "body:has(#s%u:not(:checked)) tr.fs%u{display:none}\n", i, i);
    for (guint i = 0; i < filter->people->len; i++)
        g_string_append_printf(out, "body:has(#p%u:checked) tbody tr:not(.fp%u){display:none}\n", i,
                               i);
}

static void
append_boxes(GString *out, const char *legend, const GArray *choices, char letter)
{
    g_string_append_printf(out, "<fieldset><legend>%s</legend>\n", legend);
    for (guint i = 0; i < choices->len; i++) {
        const Choice *choice = &g_array_index(choices, Choice, i);
        g_string_append_printf(out, "<label><input type=\"checkbox\" id=\"%c%u\" checked> ", letter,
                               i);
        markup_escape(out, choice->value);
        g_string_append_printf(out, " <span class=\"note\">%u</span></label>\n", choice->entries);
    }
    g_string_append(out, "</fieldset>\n");
}

void
html_filter_form(const HtmlFilter *filter, GString *out)
{
    g_string_append(out, "<details class=\"filters\"><summary>Filter</summary>\n");
    append_boxes(out, "Kind", filter->kinds, 'k');
    append_boxes(out, "Status", filter->statuses, 's');
    g_string_append(out, "<fieldset><legend>Participant</legend>\n<label><input type=\"radio\" "
                         "name=\"p\" id=\"all\" checked> all</label>\n");
    for (guint i = 0; i < filter->people->len; i++) {
        const Choice *choice = &g_array_index(filter->people, Choice, i);
        g_string_append_printf(out, "<label><input type=\"radio\" name=\"p\" id=\"p%u\"> ", i);
        markup_escape(out, choice->value);
        g_string_append_printf(out, " <span class=\"note\">%u</span></label>\n", choice->entries);
    }
    g_string_append(out, "</fieldset>\n</details>\n");
}

void
html_filter_classes(const HtmlFilter *filter, const Entry *entry, GString *out)
{
    g_string_append_printf(out, "fk%u fs%u", index_of(filter->kinds, entry->what),
                           index_of(filter->statuses, entry_status(entry)));
    for (guint i = 0; i < entry->people->len; i++) {
        guint at = index_of(filter->people, entry->people->pdata[i]);
        if (at < filter->people->len)
            g_string_append_printf(out, " fp%u", at);
    }
}
