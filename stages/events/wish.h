/* wish: what others are to do: "a chance for A to meet B", "proposed that they meet". */
#ifndef READOUT_EVENTS_WISH_H
#define READOUT_EVENTS_WISH_H

#include "status.h"

/* "no plans for A to meet B", "a chance for A and B to meet": the status that the noun gives the
 * infinitive, "none" where it is said not to be; NULL if it gives none. */
const char *wish_purpose(const StatusTable *table, const View *view, const Group *group);

/* "proposed that A and B meet": the status that a word of asking gives the base form in its clause;
 * NULL if there is none. */
const char *wish_asked(const StatusTable *table, const View *view, const Group *group);

#endif
