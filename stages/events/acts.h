/* acts: the events of a sentence beyond contacts: promises, demands, sanctions, attacks ..., by
 * source, target and CAMEO code. */
#ifndef READOUT_EVENTS_ACTS_H
#define READOUT_EVENTS_ACTS_H

#include "deed.h"
#include "draft.h"

/* One event of acts. */
typedef struct {
    Draft draft;
    const char *code;
} ActDraft;

/* Reads the sentence and appends its ActDrafts to `acts`. `contacts` are the Drafts found so far,
 * those from index `from` on in this sentence: an act that is told by one of them is left out. */
void acts_read(const Tables *tables, const View *view, const GArray *contacts, guint from,
               GArray *acts);

#endif
