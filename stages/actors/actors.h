/* actors: */
#ifndef READOUT_ACTORS_H
#define READOUT_ACTORS_H

#include "stage.h"

extern const Stage actors_stage;

#endif
