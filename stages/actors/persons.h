/* persons: which mentions by name are one person, who that is, and what office the day gives him or
 * her. */
#ifndef READOUT_PERSONS_H
#define READOUT_PERSONS_H

#include "scene.h"

/* Gives each person mentioned by name its entity. Sets scene->day. */
void persons_run(Scene *scene);

/* The person of the document that a leader is; made if new. */
Entity *person_of_leader(Scene *scene, const Leader *leader);

#endif
