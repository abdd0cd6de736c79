/* arc: the relations at the right of the drawing. */
#include "arc.h"

#include <math.h>

/* Measures in points. */
#define FIRST_TRACK 16
#define TRACK       9
#define CORNER      9
#define ARROW       5

static double
low(const Arc *arc)
{
    return MIN(arc->from, arc->to);
}

static double
high(const Arc *arc)
{
    return MAX(arc->from, arc->to);
}

static int
compare_arcs(gconstpointer left, gconstpointer right)
{
    const Arc *a = left, *b = right;
    double x = high(a) - low(a), y = high(b) - low(b);
    if (x != y)
        return x < y ? -1 : 1;
    if (a->from != b->from)
        return a->from > b->from ? -1 : 1;
    return a->to > b->to ? -1 : a->to < b->to;
}

static gboolean
is_free(const GArray *arcs, guint placed, guint track, const Arc *arc)
{
    for (guint i = 0; i < placed; i++) {
        const Arc *other = &g_array_index(arcs, Arc, i);
        if (other->track == track && low(arc) < high(other) - 1 && high(arc) > low(other) + 1)
            return FALSE;
    }
    return TRUE;
}

void
arcs_place(GArray *arcs)
{
    g_array_sort(arcs, compare_arcs);
    for (guint i = 0; i < arcs->len; i++) {
        Arc *arc = &g_array_index(arcs, Arc, i);
        while (!is_free(arcs, i, arc->track, arc))
            arc->track++;
    }
}

static void
append_point(GString *out, double x, double y)
{
    char a[G_ASCII_DTOSTR_BUF_SIZE], b[G_ASCII_DTOSTR_BUF_SIZE];
    g_string_append_printf(out, "%s%s,%s", out->len > 2 ? " " : "",
                           g_ascii_formatd(a, sizeof a, "%.1f", x),
                           g_ascii_formatd(b, sizeof b, "%.1f", y));
}

char *
arc_spline(const Arc *arc, double x, double shift)
{
    double down = arc->from > arc->to ? 1 : -1;
    double y1 = arc->from - down * shift, y2 = arc->to + down * shift;
    double corner = MIN(CORNER, fabs(y1 - y2) / 2.5), near = x + 1;
    double far = x + FIRST_TRACK + TRACK * arc->track;
    const double points[][2] = {
        {near, y2}, /* tip of the arrow */
        {near, y1},
        {far - corner * 0.4, y1},
        {far, y1 - down * corner * 0.4},
        {far, y1 - down * corner},
        {far, y1 - down * corner},
        {far, y2 + down * corner},
        {far, y2 + down * corner},
        {far, y2 + down * corner * 0.4},
        {far - corner * 0.4, y2},
        {near + ARROW, y2},
    };
    GString *out = g_string_new("e,");
    for (gsize i = 0; i < G_N_ELEMENTS(points); i++)
        append_point(out, points[i][0], points[i][1]);
    return g_string_free(out, FALSE);
}
