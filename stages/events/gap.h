/* gap: a verb that is told once for two contacts on two days: "spoke to A on Sunday and B on
 * Monday". */
#ifndef READOUT_EVENTS_GAP_H
#define READOUT_EVENTS_GAP_H

#include "draft.h"

/* "their summits on April 27 and May 26": the second contact of a plural noun whose date is one of
 * a pair. FALSE if there is none. */
gboolean gap_dates(const View *view, const Draft *draft, Draft *second);

/* The second contact of a draft that took its counterpart and date from the words before
 * `draft->end`. FALSE if there is none. */
gboolean gap_read(const View *view, const Draft *draft, Draft *second);

#endif
