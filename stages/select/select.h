/* select: of a merged stream, only the entries that a reader asked for; what was told of them
 * stays. */
#ifndef READOUT_SELECT_H
#define READOUT_SELECT_H

#include "stage.h"

extern const Stage select_stage;

#endif
