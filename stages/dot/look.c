/* look: colours and signs of the drawing. */
#include "look.h"

static const StatusLook statuses[] = {
    {"happened", "", "ROUNDED", NULL, "#FFFFFF", NULL, LOOK_CHIP, FALSE},
    {"planned", "PLANNED", "ROUNDED,DASHED", NULL, "#F5F9FC", NULL, LOOK_CHIP, FALSE},
    {"possible", "? POSSIBLE", "ROUNDED,DASHED", NULL, "#F5F9FC", NULL, LOOK_CHIP, FALSE},
    {"denied", "✕ DENIED", "ROUNDED,DOTTED", LOOK_WARNING, "#FDF3EE", LOOK_WARNING, LOOK_WARNING,
     TRUE},
    {"cancelled", "✕ CANCELLED", "ROUNDED,DOTTED", LOOK_CANCELLED, "#F5F6F7", LOOK_CANCELLED,
     LOOK_CANCELLED, TRUE},
    {"disputed", "≠ DISPUTED", "ROUNDED", LOOK_WARNING, "#FDF3EE", LOOK_WARNING, LOOK_WARNING,
     FALSE},
};

static const struct {
    const char *kind, *colour, *arrow;
} kinds[] = {
    {"call", "#0067A3", "↔"},      {"meeting", "#00795A", "↔"},   {"visit", "#00795A", "→"},
    {"letter", "#7B4F9E", "→"},    {"statement", "#8F5400", "→"}, {"order", "#8F5400", "→"},
    {"agreement", "#00795A", "↔"},
};

const StatusLook *
look_status(const char *status)
{
    for (gsize i = 0; i < G_N_ELEMENTS(statuses); i++)
        if (g_str_equal(statuses[i].status, status))
            return &statuses[i];
    return &statuses[0];
}

const char *
look_kind(const char *kind)
{
    for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++)
        if (g_str_equal(kinds[i].kind, kind))
            return kinds[i].colour;
    return LOOK_MUTED;
}

const char *
look_arrow(const char *kind)
{
    for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++)
        if (g_str_equal(kinds[i].kind, kind))
            return kinds[i].arrow;
    return "→";
}
