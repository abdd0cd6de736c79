/* accord: what two sides agree upon: "agreed to end hostilities", "a truce was reached". */
#ifndef READOUT_EVENTS_ACCORD_H
#define READOUT_EVENTS_ACCORD_H

#include "reading.h"

/* TRUE if the verb governs what its subjects have agreed upon, which then is no plan of an accord
 * but the accord: "agreed | to restore ties", "agreed on | a truce". */
gboolean accord_agreed(const Reading *r, gint governor);

/* The status of the accord that the verb at token `governor` tells of; NULL for none. */
const char *accord_status(const Reading *r, gint governor);

/* TRUE if the frame's guard lets the draft stand: it happened, and was agreed upon or is one
 * between states. */
gboolean accord_holds(const Reading *r, gint governor);

/* The verb on which the accord depends that the frame's noun names, as object or as subject ("was
 * reached"); -1 if it is none of the frame's governors. */
gint accord_governor(const Reading *r);

#endif
