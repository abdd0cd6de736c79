/* split: the sentences of the paragraphs. */
#ifndef READOUT_SPLIT_H
#define READOUT_SPLIT_H

#include "stage.h"

extern const Stage split_stage;

#endif
