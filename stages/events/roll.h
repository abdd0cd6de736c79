/* roll: a list of counterparts, one a line, below the words that tell of the contact: "He spoke by
 * phone with:". */
#ifndef READOUT_EVENTS_ROLL_H
#define READOUT_EVENTS_ROLL_H

#include "draft.h"

/* TRUE if the sentence ends in a colon behind a call or meeting of one named side that names no
 * other: its counterparts are the items below. */
gboolean roll_opens(const View *view, const Draft *draft);

/* Makes of the draft that opened the list the contact with the persons whom the item names first.
 * FALSE if the sentence is no such item. */
gboolean roll_item(const View *view, const Draft *opening, Draft *item);

#endif
