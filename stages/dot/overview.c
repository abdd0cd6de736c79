/* overview: many entries on one page, counted by week, month or year. */
#include "overview.h"

#include "canvas.h"
#include "card.h"
#include "digest.h"
#include "key.h"
#include "lanes.h"
#include "look.h"
#include "markup.h"
#include "page.h"
#include "period.h"
#include "when.h"
#include "width.h"

#include <math.h>
#include <string.h>

/* Measures in points. */
#define LABEL_WIDTH  130
#define LABEL_GAP    11
#define CELL_WIDTH   40
#define BAR_WIDTH    46
#define COUNT_WIDTH  36
#define TEXT_GAP     8
#define BAR_GAP      4
#define TEXT_WIDTH   440
#define ROW_HEIGHT   24
#define PERIODS_MOST 70
#define PAIRS_SHOWN  2

#define TABLE "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\">"

/* Grounds from few to many; on the last two the ink is white. */
static const char *const shades[] = {"#DCEAF4", "#B5D3E7", "#82B4D6",
                                     "#5C9FCB", "#0067A3", "#004B78"};
#define NO_SHADE    "#F6F8FA"
#define FIRST_WHITE 4

typedef struct {
    const Sheet *sheet;
    Lanes *lanes;
    GPtrArray *periods;
    guint cell_most, period_most; /* the largest counts */
} Overview;

/* Adds the entries of a period to the counts of the lanes that they touch. */
static void
count_lanes(const Lanes *lanes, const Period *period, guint counts[LANES_MOST])
{
    memset(counts, 0, LANES_MOST * sizeof *counts);
    for (guint i = 0; i < period->entries->len; i++) {
        LaneRole role[LANES_MOST];
        lanes_roles(lanes, period->entries->pdata[i], role);
        for (guint lane = 0; lane < lanes_count(lanes); lane++)
            counts[lane] += role[lane] != LANE_NONE;
    }
}

static void
find_largest(Overview *overview)
{
    for (guint i = 0; i < overview->periods->len; i++) {
        const Period *period = overview->periods->pdata[i];
        guint counts[LANES_MOST];
        count_lanes(overview->lanes, period, counts);
        for (guint lane = 0; lane < lanes_count(overview->lanes); lane++)
            overview->cell_most = MAX(overview->cell_most, counts[lane]);
        overview->period_most = MAX(overview->period_most, period->entries->len);
    }
}

static void
open_cell(GString *out, guint width, guint height, const char *align, const char *colour)
{
    g_string_append_printf(out, "<TD WIDTH=\"%u\" HEIGHT=\"%u\" FIXEDSIZE=\"TRUE\"", width, height);
    if (align)
        g_string_append_printf(out, " ALIGN=\"%s\"", align);
    if (colour)
        g_string_append_printf(out, " BGCOLOR=\"%s\"", colour);
    g_string_append_c(out, '>');
}

static void
append_empty(GString *out, guint width)
{
    open_cell(out, width, 1, NULL, NULL);
    g_string_append(out, "</TD>");
}

/* By the square root: one country often has most of the entries. */
static guint
shade_of(guint count, guint most)
{
    return (guint)(sqrt((double)(count - 1) / MAX(most - 1, 1)) * (G_N_ELEMENTS(shades) - 1));
}

static void
append_shade(GString *out, guint count, guint most)
{
    guint shade = count > 1 ? shade_of(count, most) : 0;
    open_cell(out, CELL_WIDTH, ROW_HEIGHT, NULL, NULL);
    g_string_append(out, TABLE "<TR>");
    open_cell(out, CELL_WIDTH - 2, ROW_HEIGHT - 2, NULL, count ? shades[shade] : NO_SHADE);
    if (count) {
        g_autofree char *number = g_strdup_printf("%u", count);
        card_font(out, number, 9, shade >= FIRST_WHITE ? "#FFFFFF" : LOOK_INK, TRUE);
    }
    g_string_append(out, "</TD></TR></TABLE></TD>");
}

static void
append_bar(GString *out, guint count, guint most)
{
    guint width = MAX(BAR_WIDTH * count / MAX(most, 1), 1);
    g_autofree char *number = g_strdup_printf("%u", count);
    open_cell(out, BAR_WIDTH + COUNT_WIDTH, ROW_HEIGHT, "LEFT", NULL);
    g_string_append(out, TABLE "<TR>");
    open_cell(out, width, 10, NULL, LOOK_CHIP);
    g_string_append(out, "</TD>");
    append_empty(out, BAR_GAP);
    open_cell(out, BAR_WIDTH + COUNT_WIDTH - BAR_GAP - width, 12, "LEFT", NULL);
    card_font(out, number, 9, LOOK_INK, FALSE);
    g_string_append(out, "<BR ALIGN=\"LEFT\"/></TD></TR></TABLE></TD>");
}

/* Two sides that meet, and how often. */
typedef struct {
    char *names;
    guint count;
} Pair;

static void
pair_clear(gpointer data)
{
    g_free(((Pair *)data)->names);
}

static int
compare_pairs(gconstpointer left, gconstpointer right)
{
    const Pair *a = left, *b = right;
    if (a->count != b->count)
        return a->count > b->count ? -1 : 1;
    return strcmp(a->names, b->names);
}

/* The first of an entry's people with each other one, in byte order, so that A – B is B – A. */
static void
count_pairs(GHashTable *counts, const Entry *entry)
{
    for (guint i = 1; i < entry->sides; i++) {
        const char *a = entry->people->pdata[0], *b = entry->people->pdata[i];
        gboolean swap = strcmp(a, b) > 0;
        char *names = g_strdup_printf("%s – %s", swap ? b : a, swap ? a : b);
        guint n = GPOINTER_TO_UINT(g_hash_table_lookup(counts, names));
        g_hash_table_replace(counts, names, GUINT_TO_POINTER(n + 1));
    }
}

static GArray *
frequent_pairs(const Period *period)
{
    g_autoptr(GHashTable) counts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    GArray *pairs = g_array_new(FALSE, FALSE, sizeof(Pair));
    g_array_set_clear_func(pairs, pair_clear);
    for (guint i = 0; i < period->entries->len; i++)
        count_pairs(counts, period->entries->pdata[i]);
    GHashTableIter iter;
    gpointer names, n;
    g_hash_table_iter_init(&iter, counts);
    while (g_hash_table_iter_next(&iter, &names, &n)) {
        Pair pair = {g_strdup(names), GPOINTER_TO_UINT(n)};
        g_array_append_val(pairs, pair);
    }
    g_array_sort(pairs, compare_pairs);
    return pairs;
}

/* The most frequent pairs, and how many entries are contested. */
static void
append_text(GString *out, const Period *period)
{
    g_autoptr(GArray) pairs = frequent_pairs(period);
    g_autoptr(GString) text = g_string_new(NULL);
    g_autoptr(GString) html = g_string_new(NULL);
    g_autofree char *warning = NULL;
    guint contested = 0;
    for (guint i = 0; i < period->entries->len; i++) {
        const Entry *entry = period->entries->pdata[i];
        contested += g_str_equal(entry->status, "denied") || g_str_equal(entry->status, "disputed");
    }
    if (contested)
        warning = g_strdup_printf("≠ %u denied or disputed", contested);
    for (guint i = 0; i < MIN(pairs->len, PAIRS_SHOWN); i++) {
        const Pair *pair = &g_array_index(pairs, Pair, i);
        g_string_append_printf(text, "%s%s %u×", i ? ",  " : "", pair->names, pair->count);
    }
    double room = TEXT_WIDTH - 10 - (warning ? width_of(warning, 8.5, FALSE) + 14 : 0);
    g_autofree char *fitting = width_fit(text->str, 9.5, FALSE, room);
    markup_escape(html, fitting);
    open_cell(out, TEXT_WIDTH, ROW_HEIGHT, "LEFT", NULL);
    card_font(out, html->str, 9.5, LOOK_CHIP, FALSE);
    if (warning) {
        g_string_append(out, "   ");
        card_font(out, warning, 8.5, LOOK_WARNING, FALSE);
    }
    g_string_append(out, "<BR ALIGN=\"LEFT\"/></TD>");
}

static char *
row_html(const Overview *overview, const Period *period)
{
    GString *out = g_string_new(TABLE "<TR>");
    guint counts[LANES_MOST];
    count_lanes(overview->lanes, period, counts);
    open_cell(out, LABEL_WIDTH, ROW_HEIGHT, "RIGHT", NULL);
    card_font(out, period->label, 10, LOOK_INK, TRUE);
    g_string_append(out, "<BR ALIGN=\"RIGHT\"/></TD>");
    append_empty(out, LABEL_GAP);
    for (guint lane = 0; lane < lanes_count(overview->lanes); lane++)
        append_shade(out, counts[lane], overview->cell_most);
    append_empty(out, TEXT_GAP);
    append_bar(out, period->entries->len, overview->period_most);
    append_text(out, period);
    g_string_append(out, "</TR></TABLE>");
    return g_string_free(out, FALSE);
}

static void
draw_header(Canvas *canvas, const Overview *overview)
{
    g_autoptr(GString) out = g_string_new(TABLE "<TR>");
    append_empty(out, LABEL_WIDTH + LABEL_GAP);
    for (guint lane = 0; lane < lanes_count(overview->lanes); lane++) {
        open_cell(out, CELL_WIDTH, 18, NULL, NULL);
        card_font(out, lanes_code(overview->lanes, lane), 8.5, LOOK_MUTED, TRUE);
        g_string_append(out, "</TD>");
    }
    append_empty(out, TEXT_GAP + BAR_WIDTH + COUNT_WIDTH);
    open_cell(out, TEXT_WIDTH, 18, "LEFT", NULL);
    card_font(out, "most frequent pairs", 8.5, LOOK_MUTED, TRUE);
    g_string_append(out, "<BR ALIGN=\"LEFT\"/></TD></TR></TABLE>");
    canvas_place(canvas, "_lanes", 18, out->str);
}

static void
draw_rows(Canvas *canvas, const Overview *overview, const GArray *pages, const char *pattern)
{
    for (guint i = 0; i < overview->periods->len; i++) {
        const Period *period = overview->periods->pdata[i];
        g_autofree char *name = g_strdup_printf("_period%u", i + 1);
        g_autofree char *html = row_html(overview, period);
        guint page = pages_find(pages, period->first), n = period->entries->len;
        g_autoptr(GString) tooltip = g_string_new(NULL);
        g_string_append_printf(tooltip, "%s: %u contact%s", period->label, n, n == 1 ? "" : "s");
        if (pattern)
            g_string_append_printf(tooltip, ", from page %u of %u", page, pages->len);
        GraphNode *node = canvas_place(canvas, name, ROW_HEIGHT, html);
        graph_set_node(node, "class", "period");
        graph_set_node(node, "tooltip", tooltip->str);
        if (!pattern)
            continue;
        g_autofree char *file = page_file(pattern, page);
        g_autoptr(GString) link = g_string_new(NULL);
        markup_escape(link, file);
        graph_set_node(node, "URL", link->str);
    }
}

void
overview_draw(const Sheet *sheet, const GArray *pages, const char *pattern, GString *out)
{
    g_autoptr(Lanes) lanes = lanes_new(sheet->timeline, sheet->entries);
    PeriodUnit unit = period_unit(sheet->entries, PERIODS_MOST);
    g_autoptr(GPtrArray) periods = period_group(sheet->entries, unit);
    Overview overview = {sheet, lanes, periods, 0, 0};
    guint width = LABEL_WIDTH + LABEL_GAP + lanes_count(lanes) * CELL_WIDTH + TEXT_GAP + BAR_WIDTH +
                  COUNT_WIDTH + TEXT_WIDTH;
    g_autofree char *title = g_strdup_printf("%s per %s", sheet->title, period_unit_name(unit));
    g_autoptr(GString) note = g_string_new(NULL);
    g_string_append_printf(note, "shade and number: contacts of that country; bar: all of the %s",
                           period_unit_name(unit));
    if (pattern)
        g_string_append_printf(note, "; rows lead to %u pages", pages->len);
    g_autofree char *line = digest_line(sheet->entries, lanes_actors(lanes), note->str);
    find_largest(&overview);
    g_autoptr(Canvas) canvas = canvas_new(title, width);
    canvas_title(canvas, title, line);
    draw_header(canvas, &overview);
    draw_rows(canvas, &overview, pages, pattern);
    g_autoptr(GString) key = g_string_new(NULL);
    guint height = key_overview_html(key, sheet->timeline, lanes, sheet->names, width);
    canvas_place(canvas, "_key", height, key->str);
    graph_write(canvas->graph, out);
}
