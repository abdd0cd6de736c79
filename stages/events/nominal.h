/* nominal: whether a contact happened that a noun names: "the planned trip never took place". */
#ifndef READOUT_EVENTS_NOMINAL_H
#define READOUT_EVENTS_NOMINAL_H

#include "statustable.h"
#include "view.h"

/* The status of an event named by the noun phrase [first, end) whose trigger begins at `noun`. NULL
 * for what is no event at all (a condition, a habit). `call`: it is one. */
const char *nominal_status(const StatusTable *table, const View *view, guint first, guint noun,
                           guint end, gboolean call);

#endif
