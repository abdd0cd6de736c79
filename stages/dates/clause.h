/* clause: what the sentence around a mark says of it. */
#ifndef READOUT_DATES_CLAUSE_H
#define READOUT_DATES_CLAUSE_H

#include "rule.h"
#include "scan.h"

/* Appends all marks of a sentence, which are among its items, to `marks` (Mark *), with what their
 * clause says of them: future, limit, since, same, beside, saying, quoted, aside and now; and
 * toward where that hangs on the tense. The sentence begins at byte `start` of `text`. */
void clause_read(const Grammar *grammar, const Items *items, const char *text, gsize start,
                 GPtrArray *marks);

#endif
