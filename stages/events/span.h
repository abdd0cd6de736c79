/* span: which duration of its sentence measures a contact: "spoke for an hour", "a 20-minute call",
 * "the talks, lasting about two hours". */
#ifndef READOUT_EVENTS_SPAN_H
#define READOUT_EVENTS_SPAN_H

#include "draft.h"
#include "tables.h"

/* TRUE if the date row of the tokens [first, end) tells how long the draft's contact was. */
gboolean span_measures(const Tables *tables, const View *view, const Draft *draft, guint first,
                       guint end);

#endif
