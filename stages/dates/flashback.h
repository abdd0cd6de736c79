/* flashback: a stretch of news that tells of an older time: "On 6 February 1999 the talks began.
 * They broke down on 23 February." */
#ifndef READOUT_DATES_FLASHBACK_H
#define READOUT_DATES_FLASHBACK_H

#include "recall.h"

/* Where the stretch has come to. */
typedef struct {
    guint32 day; /* 0 outside of any */
    guint32 sent;
    gboolean anniversary; /* it began on the day of the year on which the news was published */
} Flashback;

/* Fills in a month or day without its year from the stretch; FALSE, and nothing done, outside of
 * any, or where the mark is rather of the time of `document`, the day of publication. */
gboolean flashback_fill(const Flashback *back, Mark *mark, guint32 document);

/* Goes on, begins or ends a stretch with a mark that has its value. */
void flashback_note(Flashback *back, const Mark *mark, const Told *told, guint32 document);

#endif
