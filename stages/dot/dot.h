/* dot: the timeline as a drawing, positions and all, in the DOT language. */
#ifndef READOUT_DOT_H
#define READOUT_DOT_H

#include "stage.h"

extern const Stage dot_stage;

#endif
