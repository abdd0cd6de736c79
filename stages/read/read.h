/* read: articles in, documents out: text files, pages and tables. */
#ifndef READOUT_READ_H
#define READOUT_READ_H

#include "stage.h"

extern const Stage read_stage;

#endif
