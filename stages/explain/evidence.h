/* evidence: one entry and what it rests on, as plain text. */
#ifndef READOUT_EVIDENCE_H
#define READOUT_EVIDENCE_H

#include "store.h"

/* Appends what the entry says, where its accounts differ, what it follows and precedes; then each
 * of its mentions with article, sentence, and the words that gave it its kind, day and parties.
 * Safe for a terminal. */
void evidence_write(GString *out, const Store *store, const Row *entry);

#endif
