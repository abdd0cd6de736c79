/* owner: whose contact or journey a noun is, where the words after it say so. */
#ifndef READOUT_EVENTS_OWNER_H
#define READOUT_EVENTS_OWNER_H

#include "reading.h"

/* "the trip that A is to make", "the call which A made": the relative clause gives the one who
 * acts, and the status. FALSE if there is none. */
gboolean owner_in_relative(Reading *reading);

/* "During his visit to A, B held talks": his is that of the subject that follows. */
void owner_ahead(Reading *reading);

#endif
