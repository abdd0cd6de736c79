/* shared: what verbs joined by "and" have in common: "will meet A and attend a dinner". */
#ifndef READOUT_EVENTS_SHARED_H
#define READOUT_EVENTS_SHARED_H

#include "clause.h"

/* Gives a bare verb after a conjunction the modal or the infinitive of the verb before it. */
void shared_auxiliary(const View *view, Group *group);

/* "visited Rome in May and held talks": TRUE if the verb at `second`, in the simple past right
 * after a conjunction, goes on from one in the simple past before token `end`. */
gboolean shared_past(const View *view, guint end, guint second);

#endif
