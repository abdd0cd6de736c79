/* rows: the mentions as actor rows. */
#ifndef READOUT_ROWS_H
#define READOUT_ROWS_H

#include "scene.h"

/* Adds an actor row per mention, in the order of the text, with attr rows for office and sex at a
 * person's first mention. `explain`: and one that says how it was resolved. */
void rows_add(Scene *scene, gboolean explain);

#endif
