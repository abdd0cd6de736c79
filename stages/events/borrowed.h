/* borrowed: the sides of a noun that names none or one, from the clause around it: "A told B in a
 * phone call". */
#ifndef READOUT_EVENTS_BORROWED_H
#define READOUT_EVENTS_BORROWED_H

#include "reading.h"

/* Gives the draft of a noun the sides it lacks: the subject of its verb, the two whom a verb before
 * or after its phrase joins, the pair named before it. */
void borrowed_read(Reading *reading);

#endif
