/* key: what the codes and signs of the drawing mean. */
#include "key.h"

#include "card.h"
#include "look.h"
#include "markup.h"
#include "width.h"

#define SIZE    8.5
#define LINE    12
#define ABOVE   12
#define BETWEEN 14

/* Phrases set in lines that are not wider than the drawing. */
typedef struct {
    GString *out;
    GString *line;
    double used, room;
    guint width, lines;
} Key;

static void
end_line(Key *key)
{
    if (key->line->len == 0)
        return;
    g_string_append_printf(key->out,
                           "<TR><TD WIDTH=\"%u\" HEIGHT=\"%d\" FIXEDSIZE=\"TRUE\" "
                           "ALIGN=\"LEFT\">",
                           key->width, LINE);
    card_font(key->out, key->line->str, SIZE, LOOK_MUTED, FALSE);
    g_string_append(key->out, "<BR ALIGN=\"LEFT\"/></TD></TR>");
    g_string_truncate(key->line, 0);
    key->used = 0;
    key->lines++;
}

/* A phrase, or a code in bold and its name. */
static void
add_phrase(Key *key, const char *code, const char *text)
{
    double width = width_of(code, SIZE, TRUE) + width_of(text, SIZE, FALSE) + 3;
    if (key->used > 0 && key->used + BETWEEN + width > key->room)
        end_line(key);
    if (key->used > 0)
        g_string_append(key->line, "\u00A0\u00A0 \u00A0\u00A0");
    key->used += (key->used > 0 ? BETWEEN : 0) + width;
    if (*code) {
        g_string_append(key->line, "<B>");
        markup_escape(key->line, code);
        g_string_append(key->line, "\u00A0</B>");
    }
    g_autofree char *fitting = width_fit(text, SIZE, FALSE, key->room - 40);
    markup_escape(key->line, fitting);
}

static gboolean
has_status(const GPtrArray *entries, const char *status)
{
    for (guint i = 0; i < entries->len; i++)
        if (g_str_equal(((const Entry *)entries->pdata[i])->status, status))
            return TRUE;
    return FALSE;
}

static gboolean
has_differences(const GPtrArray *entries)
{
    for (guint i = 0; i < entries->len; i++)
        if (card_differs(entries->pdata[i], "date") ||
            card_differs(entries->pdata[i], "duration") ||
            card_differs(entries->pdata[i], "initiator"))
            return TRUE;
    return FALSE;
}

static void
add_signs(Key *key, const GPtrArray *entries)
{
    static const struct {
        const char *status, *text;
    } signs[] = {
        {"planned", "Dashed frame: planned."},
        {"possible", "Dashed frame and question mark: possible."},
        {"denied", "Dotted and struck through: denied."},
        {"cancelled", "Dotted, grey and struck through: cancelled."},
        {"disputed", "≠ DISPUTED: accounts differ on whether it took place."},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(signs); i++)
        if (has_status(entries, signs[i].status))
            add_phrase(key, "", signs[i].text);
    if (has_differences(entries))
        add_phrase(key, "", "≠ and a word: accounts differ on that.");
}

static const char *
name_of(const Timeline *timeline, GHashTable *names, const char *code)
{
    const char *name = g_hash_table_lookup(names, code);
    if (!name)
        name = timeline_country(timeline, code);
    return name ? name : "";
}

static void
begin(Key *key)
{
    g_string_append_printf(key->out,
                           "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" "
                           "CELLPADDING=\"0\"><TR><TD HEIGHT=\"%d\" WIDTH=\"%u\"></TD></TR>",
                           ABOVE, key->width);
}

/* The last line and the end; the height of it all. */
static guint
finish(Key *key)
{
    end_line(key);
    g_string_append(key->out, "</TABLE>");
    g_string_free(key->line, TRUE);
    return ABOVE + LINE * key->lines;
}

static void
add_codes(Key *key, const Timeline *timeline, const Lanes *lanes, GHashTable *names)
{
    for (guint i = 0; i < lanes_count(lanes); i++)
        add_phrase(key, lanes_code(lanes, i), name_of(timeline, names, lanes_code(lanes, i)));
    end_line(key);
}

guint
key_html(GString *out, const Timeline *timeline, const Lanes *lanes, const GPtrArray *entries,
         gboolean arcs, gboolean contradictions, GHashTable *names, guint width)
{
    Key key = {.out = out, .line = g_string_new(NULL), .room = width - 10, .width = width};
    begin(&key);
    add_codes(&key, timeline, lanes, names);
    if (lanes_count(lanes) > 0)
        add_phrase(&key, "", "Filled label: who began it; outlined: the others.");
    if (lanes_others(lanes))
        add_phrase(&key, "", "+n: participants without a column.");
    add_signs(&key, entries);
    if (arcs)
        add_phrase(&key, "", "Arrow at the right: followed up by.");
    if (contradictions)
        add_phrase(&key, "", "Dashed arrow: contradicts.");
    return finish(&key);
}

guint
key_overview_html(GString *out, const Timeline *timeline, const Lanes *lanes, GHashTable *names,
                  guint width)
{
    Key key = {.out = out, .line = g_string_new(NULL), .room = width - 10, .width = width};
    begin(&key);
    add_codes(&key, timeline, lanes, names);
    if (lanes_others(lanes))
        add_phrase(&key, "", "Others take part, too: only the most active have a column.");
    return finish(&key);
}
