/* merge: */
#ifndef READOUT_MERGE_H
#define READOUT_MERGE_H

#include "stage.h"

extern const Stage merge_stage;

#endif
