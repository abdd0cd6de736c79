/* sequence: which event came before which, as the words say: before, shortly after, later, first,
 * wound up. */
#ifndef READOUT_EVENTS_SEQUENCE_H
#define READOUT_EVENTS_SEQUENCE_H

#include "draft.h"
#include "tables.h"

/* One relation between two drafts by index: `first` came before `second`. */
typedef struct {
    guint first, second;
} Relation;

/* Appends to `relations` what the words of one sentence say of the order of its drafts, [from,
 * drafts->len) in `drafts`, among themselves and against the earlier ones. */
void sequence_sentence(const Tables *tables, const View *view, const GArray *drafts, guint from,
                       GArray *relations);

/* What holds over the whole document: a first or last contact of a day against all others of its
 * kind. */
void sequence_document(const GArray *drafts, GArray *relations);

#endif
