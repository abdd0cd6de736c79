/* arguments: who takes part in what a trigger names: subject, objects by preposition and voice,
 * possessors, coordination. */
#ifndef READOUT_EVENTS_ARGUMENTS_H
#define READOUT_EVENTS_ARGUMENTS_H

#include "draft.h"
#include "tables.h"

/* Reads frame `frame` at the trigger tokens [first, end) into `draft`. FALSE if the words are no
 * event at all. The draft may come back with fewer parties than the frame needs: then only an
 * antecedent can complete it. */
gboolean arguments_read(const Tables *tables, const View *view, const Frame *frame, guint first,
                        guint end, Draft *draft);

/* TRUE if the draft has what its frame needs. */
gboolean arguments_complete(const Draft *draft);

/* TRUE for what is no single event: "his trips to Asia" at no time that is told, "a need for talks
 * with China" between countries. */
gboolean arguments_unspecific(const View *view, const Draft *draft);

#endif
