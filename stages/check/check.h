/* check: says where a stream is not as readout-stream(5) wants it. */
#ifndef READOUT_CHECK_H
#define READOUT_CHECK_H

#include "stage.h"

extern const Stage check_stage;

#endif
