/* trigger: a noun whose next word looks like a part of it: "a call on Monday". */
#ifndef READOUT_EVENTS_TRIGGER_H
#define READOUT_EVENTS_TRIGGER_H

#include "tables.h"
#include "view.h"

/* "a call on Monday", "made calls to A": a contact and its day or its counterpart, where "call on"
 * and "calls to" would be none. Matches the frames again without the last of the *length words at
 * token `k`; as frames_match. */
guint trigger_without_preposition(const Tables *tables, const View *view, guint k,
                                  const Frame **found, guint max, gsize *length);

#endif
