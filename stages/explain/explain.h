/* explain: of an entry, all that it rests on, for a reader at a terminal. */
#ifndef READOUT_EXPLAIN_H
#define READOUT_EXPLAIN_H

#include "stage.h"

extern const Stage explain_stage;

#endif
