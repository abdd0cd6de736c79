/* svg: DOT to SVG by Graphviz's own dot(1). */
#ifndef READOUT_SVG_H
#define READOUT_SVG_H

#include <glib.h>
#include <stdio.h>

/* Runs `dot -Tsvg` on the DOT in `source` (a rewound file) with its output going to `target`. FALSE
 * with error set when dot is missing or fails. */
gboolean svg_draw(FILE *source, FILE *target, GError **error);

#endif
