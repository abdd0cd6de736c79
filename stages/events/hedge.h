/* hedge: words around a verb group that take back or turn what it says: a condition, a lack, an end
 * that was not served. */
#ifndef READOUT_EVENTS_HEDGE_H
#define READOUT_EVENTS_HEDGE_H

#include "clause.h"

/* TRUE if a condition opens the clause: "if he meets". */
gboolean hedge_condition(const View *view, guint first);

/* "whether he met him": nobody says that he did. */
gboolean hedge_open(const View *view, guint first);

/* "has not met him since May": told as a lack, not as an event. */
gboolean hedge_lack(const View *view, const Group *group);

/* "the first president to visit Cuba" has visited it. */
gboolean hedge_first(const View *view, const Group *group);

/* "did not travel to Rome to hold talks": the purpose of what was not done. */
gboolean hedge_unserved(const View *view, const Group *group);

/* "will be the first time the two have met": a meeting that lies ahead. */
gboolean hedge_first_time(const View *view, const Group *group);

/* "had hoped to meet him but fell ill": TRUE if a hope or plan of the past came to nothing. */
gboolean hedge_dashed(const View *view, const Group *group);

/* "will speak to the press after the talks": they lie ahead as well, unless a day is told. */
gboolean hedge_beside_plan(const View *view, guint first, guint end);

/* "talks with them would help", "a meeting would be good": of no day, in a thought. */
gboolean hedge_thought(const View *view, guint first, guint noun, guint end, gint predicate);

/* "the meeting | would have been the first": it did not take place. */
gboolean hedge_would_have(const View *view, guint end);

#endif
