/* width: how wide text is in Helvetica and the fonts that share its metrics (Arial, Liberation
 * Sans, Nimbus Sans). */
#ifndef READOUT_WIDTH_H
#define READOUT_WIDTH_H

#include <glib.h>

/* Width of `text` in points at `size` points. Widths are those of Adobe's font metrics (AFM) of
 * Helvetica and Helvetica-Bold; accented letters count as their base, characters outside the font
 * as wide ones. */
double width_of(const char *text, double size, gboolean bold);

/* `text`, or as much of it as fits into `room` points with an ellipsis at the end. A new string. */
char *width_fit(const char *text, double size, gboolean bold, double room);

#endif
