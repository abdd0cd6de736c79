/* island: a clause between commas that tells more of somebody: "A, who visited Rome last week, also
 * spoke". */
#ifndef READOUT_EVENTS_ISLAND_H
#define READOUT_EVENTS_ISLAND_H

#include "view.h"

/* TRUE if the tokens `a` and `b` are not in the same clause of this sort. */
gboolean island_parts(const View *view, guint a, guint b);

#endif
