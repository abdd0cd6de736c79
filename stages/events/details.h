/* details: what the rest of a sentence says of its contacts: topics, place, who else was there. */
#ifndef READOUT_EVENTS_DETAILS_H
#define READOUT_EVENTS_DETAILS_H

#include "draft.h"
#include "tables.h"

/* Completes the drafts of one sentence, those of `drafts` from index `from` on. */
void details_add(const Tables *tables, const View *view, GArray *drafts, guint from);

#endif
