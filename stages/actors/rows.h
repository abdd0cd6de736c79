/* rows: the mentions as actor rows. */
#ifndef READOUT_ROWS_H
#define READOUT_ROWS_H

#include "scene.h"

/* Adds an actor row per mention, in the order of the text, with attr rows for office and sex. */
void rows_add(Scene *scene);

#endif
