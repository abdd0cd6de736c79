/* look: colours and signs of the drawing. All text colours have a contrast of at least 4.5:1 on
 * every ground used. */
#ifndef READOUT_LOOK_H
#define READOUT_LOOK_H

#include <glib.h>

#define LOOK_FONT      "Helvetica,Arial,sans-serif"
#define LOOK_GROUND    "#FFFFFF"
#define LOOK_INK       "#14181F"
#define LOOK_MUTED     "#5B6472"
#define LOOK_LANE      "#D5DBE2"
#define LOOK_BAR       "#4B5563"
#define LOOK_CHIP      "#374151"
#define LOOK_WARNING   "#B3370B"
#define LOOK_CANCELLED "#636B78"
#define LOOK_ARC       "#64748B"

/* How a status is shown: never by colour alone. NULL colours are those of the kind. */
typedef struct {
    const char *status;
    const char *word;  /* "" for what simply happened */
    const char *frame; /* STYLE of the card */
    const char *border;
    const char *ground;
    const char *ink; /* of the word */
    const char *chip;
    gboolean struck;
} StatusLook;

/* The look of a status; of one that is not known: as happened. Never NULL. */
const StatusLook *look_status(const char *status);

/* The colour of a kind. */
const char *look_kind(const char *kind);

/* The sign between who and whom: ↔ for what both sides do, → for what goes one way. */
const char *look_arrow(const char *kind);

#endif
