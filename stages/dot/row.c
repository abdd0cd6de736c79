/* row: one line of the drawing across all lanes. */
#include "row.h"

#include "card.h"
#include "look.h"

guint
row_height(RowHeights heights)
{
    guint sum = 0;
    for (guint i = 0; i < G_N_ELEMENTS(heights.band); i++)
        sum += heights.band[i];
    return sum;
}

guint
row_width(const Lanes *lanes, guint card_width)
{
    return ROW_DATE + ROW_DATE_GAP + 1 + lanes_count(lanes) * ROW_LANE +
           (lanes_others(lanes) ? ROW_OTHERS : 0) + ROW_CARD_GAP + card_width;
}

static void
append_cell(GString *out, guint width, guint height, guint rows, guint columns, const char *colour)
{
    g_string_append(out, "<TD");
    if (rows > 1)
        g_string_append_printf(out, " ROWSPAN=\"%u\"", rows);
    if (columns > 1)
        g_string_append_printf(out, " COLSPAN=\"%u\"", columns);
    g_string_append_printf(out, " WIDTH=\"%u\" HEIGHT=\"%u\" FIXEDSIZE=\"TRUE\"", width, height);
    if (colour)
        g_string_append_printf(out, " BGCOLOR=\"%s\"", colour);
    g_string_append(out, "></TD>");
}

/* A lane's line through `rows` bands: three cells, the middle one a point wide and filled. */
static void
append_line(GString *out, guint height, guint rows)
{
    guint before = (ROW_LANE - 1) / 2;
    append_cell(out, before, height, rows, 1, NULL);
    append_cell(out, 1, height, rows, 1, LOOK_LANE);
    append_cell(out, ROW_LANE - 1 - before, height, rows, 1, NULL);
}

static void
append_chip(GString *out, const char *code, guint height, LaneRole role, const char *colour)
{
    gboolean filled = role == LANE_INITIATOR;
    g_string_append_printf(out,
                           "<TD ROWSPAN=\"3\" COLSPAN=\"3\" WIDTH=\"%d\" HEIGHT=\"%u\" "
                           "FIXEDSIZE=\"TRUE\" BORDER=\"1\" COLOR=\"%s\" STYLE=\"ROUNDED\" "
                           "BGCOLOR=\"%s\">",
                           ROW_LANE, height, colour, filled ? colour : LOOK_GROUND);
    card_font(out, code, 8, filled ? LOOK_GROUND : colour, TRUE);
    g_string_append(out, "</TD>");
}

/* The lanes' cells of the bands of a row. */
typedef struct {
    GString *band[ROW_BANDS];
    guint first, last; /* lanes of the outermost chips; last < first without a bar */
    guint run;         /* lanes that the bar has crossed since the last chip */
} Bands;

/* The bar between two chips is one cell. */
static void
close_run(Bands *bands, guint height)
{
    if (bands->run > 0)
        append_cell(bands->band[2], bands->run * ROW_LANE, height, 1, 3 * bands->run, LOOK_BAR);
    bands->run = 0;
}

static void
append_lane(Bands *bands, const char *code, guint lane, LaneRole role, const Band *row)
{
    const guint *h = row->heights.band;
    if (role != LANE_NONE) {
        close_run(bands, h[2]);
        append_line(bands->band[0], h[0], 1);
        append_chip(bands->band[1], code, h[1] + h[2] + h[3], role, row->chip);
        append_cell(bands->band[4], ROW_LANE, h[4], 1, 3, NULL);
        append_line(bands->band[5], h[5], 1);
    } else if (lane > bands->first && lane < bands->last) {
        bands->run++;
        append_line(bands->band[0], h[0] + h[1], 2);
        append_line(bands->band[3], h[3] + h[4] + h[5], 3);
    } else {
        close_run(bands, h[2]);
        append_line(bands->band[0], row_height(row->heights), ROW_BANDS);
    }
}

static void
append_others(GString *out, guint without, guint height)
{
    g_string_append_printf(out, "<TD ROWSPAN=\"6\" WIDTH=\"%d\" HEIGHT=\"%u\" FIXEDSIZE=\"TRUE\">",
                           ROW_OTHERS, height);
    if (without > 0) {
        g_autofree char *count = g_strdup_printf("+%u", without);
        card_font(out, count, 8, LOOK_MUTED, FALSE);
    }
    g_string_append(out, "</TD>");
}

static void
append_lanes(Bands *bands, const Lanes *lanes, const Band *row)
{
    LaneRole role[LANES_MOST] = {LANE_NONE};
    guint without = row->entry ? lanes_roles(lanes, row->entry, role) : 0;
    bands->first = lanes_count(lanes);
    bands->last = 0;
    for (guint lane = 0; lane < lanes_count(lanes); lane++)
        if (role[lane] != LANE_NONE) {
            bands->first = MIN(bands->first, lane);
            bands->last = lane;
        }
    for (guint lane = 0; lane < lanes_count(lanes); lane++)
        append_lane(bands, lanes_code(lanes, lane), lane, role[lane], row);
    if (lanes_others(lanes))
        append_others(bands->band[0], without, row_height(row->heights));
}

void
row_html(GString *out, const Lanes *lanes, const Band *row)
{
    guint height = row_height(row->heights);
    Bands bands = {.run = 0};
    for (guint i = 0; i < ROW_BANDS; i++) {
        bands.band[i] = g_string_new(NULL);
        append_cell(bands.band[i], 1, row->heights.band[i], 1, 1, NULL);
    }
    append_lanes(&bands, lanes, row);
    g_string_append_printf(out,
                           "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" "
                           "CELLPADDING=\"0\"><TR><TD ROWSPAN=\"6\" WIDTH=\"%d\" HEIGHT=\"%u\" "
                           "FIXEDSIZE=\"TRUE\" ALIGN=\"RIGHT\">%s</TD>"
                           "<TD ROWSPAN=\"6\" WIDTH=\"%d\"></TD>%s"
                           "<TD ROWSPAN=\"6\" WIDTH=\"%d\"></TD><TD ROWSPAN=\"6\" WIDTH=\"%u\" "
                           "HEIGHT=\"%u\" FIXEDSIZE=\"TRUE\" ALIGN=\"LEFT\">%s</TD></TR>",
                           ROW_DATE, height, row->left, ROW_DATE_GAP, bands.band[0]->str,
                           ROW_CARD_GAP, row->card_width, height, row->right);
    for (guint i = 1; i < ROW_BANDS; i++)
        g_string_append_printf(out, "<TR>%s</TR>", bands.band[i]->str);
    g_string_append(out, "</TABLE>");
    for (guint i = 0; i < ROW_BANDS; i++)
        g_string_free(bands.band[i], TRUE);
}

static void
append_heading(GString *out, const char *text, guint width, double size, gboolean bold)
{
    g_string_append_printf(out, "<TD WIDTH=\"%u\" HEIGHT=\"18\" FIXEDSIZE=\"TRUE\">", width);
    card_font(out, text, size, LOOK_MUTED, bold);
    g_string_append(out, "</TD>");
}

void
row_header_html(GString *out, const Lanes *lanes, guint card_width)
{
    g_string_append_printf(out,
                           "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" "
                           "CELLPADDING=\"0\"><TR><TD WIDTH=\"%d\" HEIGHT=\"18\"></TD>",
                           ROW_DATE + ROW_DATE_GAP + 1);
    for (guint lane = 0; lane < lanes_count(lanes); lane++)
        append_heading(out, lanes_code(lanes, lane), ROW_LANE, 8.5, TRUE);
    if (lanes_others(lanes))
        append_heading(out, "others", ROW_OTHERS, 7, FALSE);
    g_string_append_printf(out, "<TD WIDTH=\"%d\"></TD><TD WIDTH=\"%u\"></TD></TR></TABLE>",
                           ROW_CARD_GAP, card_width);
}
