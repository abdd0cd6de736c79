/* attending: those who were there without being a side: "with A, B and C on hand", "joined by A".
 */
#ifndef READOUT_EVENTS_ATTENDING_H
#define READOUT_EVENTS_ATTENDING_H

#include "draft.h"
#include "tables.h"

/* Adds to draft->attending those whom a phrase of the sentence names as present; they are no sides
 * any more. */
void attending_find(const Tables *tables, const View *view, Draft *draft);

#endif
