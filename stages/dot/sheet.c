/* sheet: one drawing, from title to key. */
#include "sheet.h"

#include "arc.h"
#include "canvas.h"
#include "card.h"
#include "digest.h"
#include "key.h"
#include "look.h"
#include "node.h"
#include "row.h"
#include "when.h"
#include "width.h"

#include <math.h>

#define FULL_CARD     480
#define COMPACT_CARD  600
#define TITLE_HEIGHT  54
#define HEADER_HEIGHT 18

static const RowHeights full = {{11, 8, 2, 8, 1, 10}};
static const RowHeights compact = {{3, 7, 2, 7, 1, 2}};
static const RowHeights gap = {{3, 4, 2, 3, 2, 2}};
static const RowHeights day_break = {{2, 2, 1, 1, 1, 1}};
static const RowHeights section = {{7, 4, 2, 4, 4, 3}};

/* A sheet while it is drawn. */
typedef struct {
    const Sheet *sheet;
    Canvas *canvas;
    Lanes *lanes;
    guint card_width;
    GHashTable *places; /* const Entry * -> Place * */
    guint32 covered;    /* last day that an entry so far may have taken place on */
    guint since_header;
    gboolean years; /* the dates need their years */
    gboolean arcs, contradictions;
} Drawing;

/* Where an entry has been drawn. */
typedef struct {
    GraphNode *node;
    double y;
} Place;

static void
draw_header(Drawing *drawing, guint at)
{
    g_autofree char *name = g_strdup_printf("_lanes%u", at);
    g_autoptr(GString) html = g_string_new(NULL);
    row_header_html(html, drawing->lanes, drawing->card_width);
    canvas_place(drawing->canvas, name, HEADER_HEIGHT, html->str);
    drawing->since_header = 0;
}

/* A row without an entry: bare lanes and perhaps a word. */
static void
draw_bare(Drawing *drawing, const char *kind, guint at, RowHeights heights, const char *left,
          const char *right)
{
    g_autofree char *name = g_strdup_printf("_%s%u", kind, at);
    g_autoptr(GString) html = g_string_new(NULL);
    Band row = {left, right, drawing->card_width, heights, NULL, NULL};
    row_html(html, drawing->lanes, &row);
    canvas_place(drawing->canvas, name, row_height(heights), html->str);
}

/* "3 days", "5 months", "25 years": so that it can be read; rounded down. */
static char *
gap_length(guint days)
{
    guint n = days < 92 ? days : days < 731 ? days / 31 : days / 366;
    const char *unit = days < 92 ? "day" : days < 731 ? "month" : "year";
    return g_strdup_printf("%s%u %s%s", days < 92 ? "" : "more than ", n, unit, n == 1 ? "" : "s");
}

static void
draw_gap(Drawing *drawing, guint at, guint days)
{
    g_autoptr(GString) html = g_string_new(NULL);
    g_autofree char *length = gap_length(days);
    g_autofree char *text = g_strdup_printf("%s without reported contacts", length);
    card_font(html, text, 8.5, LOOK_MUTED, FALSE);
    draw_bare(drawing, "gap", at, gap, "", html->str);
}

static void
draw_section(Drawing *drawing, guint at)
{
    g_autoptr(GString) left = g_string_new(NULL);
    g_autoptr(GString) right = g_string_new(NULL);
    card_font(left, "Undated", 11.5, LOOK_INK, TRUE);
    g_string_append(left, "<BR ALIGN=\"RIGHT\"/>");
    card_font(right, "no article says on which day", 8.5, LOOK_MUTED, FALSE);
    draw_bare(drawing, "undated", at, section, left->str, right->str);
}

/* The days between an entry and all before it; none before a coarse date, which may fill them. */
static guint
gap_before(const Drawing *drawing, const Entry *entry)
{
    if (!entry->dated || !drawing->covered || digest_is_coarse(entry))
        return 0;
    return entry->days.first > drawing->covered ? entry->days.first - drawing->covered - 1 : 0;
}

/* What stands between an entry and the one before it. */
static void
draw_break(Drawing *drawing, const Entry *last, const Entry *entry)
{
    guint days = gap_before(drawing, entry);
    if (!entry->dated && (!last || last->dated))
        draw_section(drawing, entry->rank);
    else if (days > 0)
        draw_gap(drawing, entry->rank, days);
    else if (last && entry->dated && entry->days.first != last->days.first)
        draw_bare(drawing, "day", entry->rank, day_break, "", "");
}

/* A date that is too long for its column is set smaller, in whole points as older versions of dot
 * want it. */
static void
append_day(GString *out, const char *day, double size)
{
    double width = width_of(day, size, TRUE);
    if (width > ROW_DATE - 2)
        size = floor(size * (ROW_DATE - 2) / width);
    card_font(out, day, size, LOOK_INK, TRUE);
}

/* The date column: the day where it is new, and the clock. */
static char *
left_html(const Drawing *drawing, const Entry *entry, const char *day)
{
    GString *out = g_string_new(NULL);
    g_autofree char *note = when_note(entry, drawing->years);
    gboolean small = drawing->sheet->compact;
    gboolean clock = g_ascii_isdigit(*note);
    if (*day)
        append_day(out, day, small ? 10 : 11.5);
    if (small && *day && width_of(day, 10, TRUE) + width_of(note, 10, FALSE) > ROW_DATE - 10)
        *note = '\0'; /* one line only: the day matters more */
    if (*day && *note)
        g_string_append(out, small ? "  " : "<BR ALIGN=\"RIGHT\"/>");
    if (*note)
        card_font(out, note, clock ? 10 : 8.5, clock ? LOOK_INK : LOOK_MUTED, FALSE);
    if (out->len > 0)
        g_string_append(out, "<BR ALIGN=\"RIGHT\"/>");
    return g_string_free(out, FALSE);
}

static void
draw_entry(Drawing *drawing, const Entry *entry, const char *day)
{
    gboolean small = drawing->sheet->compact;
    g_autofree char *left = left_html(drawing, entry, day);
    g_autoptr(GString) card = g_string_new(NULL);
    g_autoptr(GString) html = g_string_new(NULL);
    card_html(card, entry, drawing->card_width, small);
    Band row = {left,
                card->str,
                drawing->card_width,
                small ? compact : full,
                entry,
                look_status(entry->status)->chip};
    row_html(html, drawing->lanes, &row);
    guint height = row_height(row.heights);
    g_autofree char *name = node_name(entry);
    Place *place = g_new(Place, 1);
    place->node = canvas_place(drawing->canvas, name, height, html->str);
    place->y = drawing->canvas->y + height / 2.0;
    g_hash_table_insert(drawing->places, (gpointer)entry, place);
    node_describe(place->node, entry);
    drawing->since_header++;
}

static void
draw_rows(Drawing *drawing)
{
    const GPtrArray *entries = drawing->sheet->entries;
    guint repeat = drawing->sheet->compact ? 40 : 25;
    const Entry *last = NULL;
    g_autofree char *shown = g_strdup("");
    for (guint i = 0; i < entries->len; i++) {
        const Entry *entry = entries->pdata[i];
        g_autofree char *day = when_day(entry, drawing->years);
        draw_break(drawing, last, entry);
        if (drawing->since_header >= repeat && entries->len - i > 10) {
            draw_header(drawing, i);
            g_clear_pointer(&shown, g_free);
        }
        draw_entry(drawing, entry, g_strcmp0(day, shown) == 0 ? "" : day);
        if (entry->dated && !digest_is_coarse(entry))
            drawing->covered = MAX(drawing->covered, entry->days.last);
        g_free(shown);
        shown = g_steal_pointer(&day);
        last = entry;
    }
}

/* Follow-ups lead from the earlier entry to the later one. */
static GArray *
collect_arcs(Drawing *drawing)
{
    GArray *arcs = g_array_new(FALSE, FALSE, sizeof(Arc));
    const GPtrArray *relations = timeline_relations(drawing->sheet->timeline);
    for (guint i = 0; i < relations->len; i++) {
        Relation *relation = relations->pdata[i];
        const Place *from = g_hash_table_lookup(drawing->places, relation->from);
        const Place *to = g_hash_table_lookup(drawing->places, relation->to);
        gboolean follows = g_str_equal(relation->what, "follows_up");
        if (!from || !to || (!follows && !g_str_equal(relation->what, "contradicts")))
            continue;
        Arc arc = {follows ? to->y : from->y, follows ? from->y : to->y, 0, relation};
        g_array_append_val(arcs, arc);
        drawing->arcs |= follows;
        drawing->contradictions |= !follows;
    }
    arcs_place(arcs);
    return arcs;
}

static void
draw_arc(Drawing *drawing, const Arc *arc)
{
    const Relation *relation = arc->data;
    gboolean follows = g_str_equal(relation->what, "follows_up");
    const Place *from = g_hash_table_lookup(drawing->places, relation->from);
    const Place *to = g_hash_table_lookup(drawing->places, relation->to);
    GraphEdge *edge = graph_edge(drawing->canvas->graph, follows ? to->node : from->node,
                                 follows ? from->node : to->node);
    guint shift = drawing->sheet->compact ? 4 : 6;
    g_autofree char *pos = arc_spline(arc, drawing->canvas->width / 2.0, shift);
    graph_set_edge(edge, "pos", pos);
    graph_set_edge(edge, "class", "rel");
    graph_set_edge(edge, "rel", follows ? "followed_up_by" : "contradicts");
    graph_set_edge(edge, "tooltip", follows ? "followed up by" : "contradicts");
    if (!follows) {
        graph_set_edge(edge, "style", "dashed");
        graph_set_edge(edge, "color", LOOK_WARNING);
    }
}

static void
draw_arcs(Drawing *drawing)
{
    g_autoptr(GArray) arcs = collect_arcs(drawing);
    for (guint i = 0; i < arcs->len; i++)
        draw_arc(drawing, &g_array_index(arcs, Arc, i));
}

static void
draw_key(Drawing *drawing)
{
    const Sheet *sheet = drawing->sheet;
    g_autoptr(GString) html = g_string_new(NULL);
    guint height = key_html(html, sheet->timeline, drawing->lanes, sheet->entries, drawing->arcs,
                            drawing->contradictions, sheet->names, drawing->canvas->width);
    canvas_place(drawing->canvas, "_key", height, html->str);
}

void
sheet_draw(const Sheet *sheet, GString *out)
{
    g_autoptr(Lanes) lanes = lanes_new(sheet->timeline, sheet->entries);
    g_autoptr(GHashTable) places = g_hash_table_new_full(NULL, NULL, NULL, g_free);
    Drawing drawing = {.sheet = sheet, .lanes = lanes, .places = places};
    drawing.card_width = sheet->compact ? COMPACT_CARD : FULL_CARD;
    drawing.years = digest_needs_years(sheet->entries);
    Days period;
    g_autofree char *days = digest_period(sheet->entries, &period) ? when_period(period) : NULL;
    g_autofree char *name = g_strconcat(sheet->title, days ? ", " : NULL, days, NULL);
    g_autofree char *line = digest_line(sheet->entries, lanes_actors(lanes), sheet->note);
    g_autoptr(Canvas) canvas = canvas_new(name, row_width(lanes, drawing.card_width));
    drawing.canvas = canvas;
    canvas_title(canvas, sheet->title, line);
    draw_header(&drawing, 0);
    draw_rows(&drawing);
    draw_arcs(&drawing);
    draw_key(&drawing);
    graph_write(canvas->graph, out);
}
