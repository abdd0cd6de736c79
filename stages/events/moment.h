/* moment: which date and which duration of its sentence belong to an event. */
#ifndef READOUT_EVENTS_MOMENT_H
#define READOUT_EVENTS_MOMENT_H

#include "draft.h"
#include "tables.h"

/* Sets time, until and span from the date rows that attach to the draft, and puts their ids into
 * its refs. What lies ahead and has no day is planned. */
void moment_attach(const Tables *tables, const View *view, Draft *draft);

/* "Telephone conversation with X" dated only by its release: gives an event of the document's first
 * sentence that happened and has no date the publication day. */
void moment_lead(const Tables *tables, const View *view, Draft *draft);

/* TRUE for "ahead of a call between A and B", "on the eve of talks": not on the day of what else is
 * told. */
gboolean moment_lies_ahead(const Tables *tables, const View *view, const Draft *draft);

#endif
