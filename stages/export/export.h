/* export: */
#ifndef READOUT_EXPORT_H
#define READOUT_EXPORT_H

#include "stage.h"

extern const Stage export_stage;

#endif
