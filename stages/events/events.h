/* events: */
#ifndef READOUT_EVENTS_H
#define READOUT_EVENTS_H

#include "stage.h"

extern const Stage events_stage;

#endif
