/* arc: the relations at the right of the drawing. */
#ifndef READOUT_ARC_H
#define READOUT_ARC_H

#include <glib.h>

/* An arc from one row to another; y in points, upwards. */
typedef struct {
    double from, to; /* centres of the two rows */
    guint track;     /* set by arcs_place: its distance from the cards */
    gpointer data;   /* the caller's */
} Arc;

/* Gives each of the arcs (Arc, by value) a track such that none covers another: shortest first,
 * each on the innermost track that is free between its rows. */
void arcs_place(GArray *arcs);

/* The `pos` of an edge: an arrowhead and three Bezier curves with round corners, from the right
 * border `x` out to its track and back; `shift` is how far from their centres it leaves and enters
 * the rows. A new string. */
char *arc_spline(const Arc *arc, double x, double shift);

#endif
