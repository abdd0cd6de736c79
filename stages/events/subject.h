/* subject: the noun phrase that is the subject of a verb. */
#ifndef READOUT_EVENTS_SUBJECT_H
#define READOUT_EVENTS_SUBJECT_H

#include "chunks.h"
#include "clause.h"

/* The chunk that is the subject of the verb group, -1 if none is found. A pronoun stands for the
 * subject of the clause before. */
gint subject_find(const Chunks *chunks, const Group *group);

#endif
