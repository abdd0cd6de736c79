/* era: the day that decides who held which office: the document's date, else the time its leaders
 * have in common. */
#ifndef READOUT_ERA_H
#define READOUT_ERA_H

#include "scene.h"

/* Sets scene->day and scene->dated from the doc row, else from the terms of the leaders named. */
void era_find(Scene *scene);

#endif
