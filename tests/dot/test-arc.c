/* Arcs never lie on each other. */
#include "arc.h"
#include "shim.h"

static guint
track_of(const GArray *arcs, double from, double to)
{
    for (guint i = 0; i < arcs->len; i++) {
        const Arc *arc = &g_array_index(arcs, Arc, i);
        if (arc->from == from && arc->to == to)
            return arc->track;
    }
    return 99;
}

TEST(arc, the_shortest_is_innermost)
{
    const Arc given[] = {
        {-10, -90, 0, NULL}, {-20, -40, 0, NULL}, {-50, -70, 0, NULL}, {-95, -60, 0, NULL}};
    g_autoptr(GArray) arcs = g_array_new(FALSE, FALSE, sizeof(Arc));
    g_array_append_vals(arcs, given, G_N_ELEMENTS(given));
    arcs_place(arcs);
    EXPECT_INT(track_of(arcs, -20, -40), 0);
    EXPECT_INT(track_of(arcs, -50, -70), 0);
    EXPECT_INT(track_of(arcs, -95, -60), 1);
    EXPECT_INT(track_of(arcs, -10, -90), 2);
}

TEST(arc, leaves_and_returns_at_the_border)
{
    const Arc arc = {0, -100, 0, NULL};
    g_autofree char *spline = arc_spline(&arc, 200, 6);
    EXPECT_STR(spline, "e,201.0,-94.0 201.0,-6.0 212.4,-6.0 216.0,-9.6 216.0,-15.0 216.0,-15.0 "
                       "216.0,-85.0 216.0,-85.0 216.0,-90.4 212.4,-94.0 206.0,-94.0");
}
