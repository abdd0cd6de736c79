/* merge: many articles' mentions to one timeline. Lossless: mentions stay, entries are derived from
 * all of them, so that merging is associative, commutative and idempotent. */
#ifndef READOUT_MERGE_H
#define READOUT_MERGE_H

#include "stage.h"

extern const Stage merge_stage;

#endif
