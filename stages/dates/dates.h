/* dates: TIMEX3 marks in the sentences of a document. */
#ifndef READOUT_DATES_H
#define READOUT_DATES_H

#include "stage.h"

extern const Stage dates_stage;

#endif
