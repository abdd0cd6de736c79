/* officebody: the body or country that a title begins with: House Speaker, Kremlin spokesman. */
#ifndef READOUT_OFFICEBODY_H
#define READOUT_OFFICEBODY_H

#include "scene.h"

/* Adds a mention, as a modifier, of the name that begins a title of the dictionary. After the
 * nominal mentions; sorts the mentions. */
void officebody_run(Scene *scene);

#endif
