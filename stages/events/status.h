/* status: happened, planned, possible, denied or cancelled, composed from tense, modals, governors
 * and negation. */
#ifndef READOUT_EVENTS_STATUS_H
#define READOUT_EVENTS_STATUS_H

#include "clause.h"
#include "statustable.h"

/* The status that the governing word at token `i` gives ("plans", "cancelled"), NULL if none. */
const char *status_of_governor(const StatusTable *table, const Vocabulary *vocabulary,
                               const View *view, gint i);

/* The status of what a verb group says; NULL for what is no event at all (a condition, a habit). */
const char *status_of_group(const StatusTable *table, const Vocabulary *vocabulary,
                            const View *view, const Group *group);

/* The status of an event named by the noun phrase [first, end) whose trigger begins at `noun`. NULL
 * as above. */
const char *status_of_noun(const StatusTable *table, const Vocabulary *vocabulary, const View *view,
                           guint first, guint noun, guint end);

#endif
