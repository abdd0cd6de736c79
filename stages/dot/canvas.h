/* canvas: a graph whose nodes are pinned one below the other. */
#ifndef READOUT_CANVAS_H
#define READOUT_CANVAS_H

#include "graph.h"

/* Points; y grows upwards, so that it is negative below the top. */
typedef struct {
    Graph *graph;
    guint width;
    double y; /* the lower edge of what is drawn so far */
} Canvas;

/* A canvas `width` points wide for a drawing of that name. */
Canvas *canvas_new(const char *name, guint width);
void canvas_free(Canvas *canvas);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Canvas, canvas_free)

/* A node `height` points high below what is drawn so far; `html` is its HTML-like label, as wide as
 * the canvas. */
GraphNode *canvas_place(Canvas *canvas, const char *name, guint height, const char *html);

/* The heading: a title and a line below it, plain text. */
void canvas_title(Canvas *canvas, const char *title, const char *line);

#endif
