/* row: one line of the drawing across all lanes: date, lanes with chips and bar, card. */
#ifndef READOUT_ROW_H
#define READOUT_ROW_H

#include "lanes.h"

/* Widths in points. */
#define ROW_DATE     100
#define ROW_DATE_GAP 10
#define ROW_LANE     34
#define ROW_OTHERS   34
#define ROW_CARD_GAP 14

#define ROW_BANDS 6

/* Heights of a row's bands: the chip takes the second to the fourth, the bar the third; the fifth
 * keeps the lane's line from touching the chip. */
typedef struct {
    guint band[ROW_BANDS];
} RowHeights;

guint row_height(RowHeights heights);

/* What stands in a row. */
typedef struct {
    const char *left;  /* markup of the date column */
    const char *right; /* markup of the card column */
    guint card_width;
    RowHeights heights;
    const Entry *entry; /* its chips and bar; NULL for a row with bare lanes */
    const char *chip;   /* colour of the chips */
} Band;

/* Appends the row as an HTML-like table. */
void row_html(GString *out, const Lanes *lanes, const Band *row);

/* Appends the row that heads the lanes with their codes. */
void row_header_html(GString *out, const Lanes *lanes, guint card_width);

/* The width of every row. */
guint row_width(const Lanes *lanes, guint card_width);

#endif
