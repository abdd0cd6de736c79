/* persons: which mentions by name are one person, who that is, and what office the day gives him or
 * her. */
#ifndef READOUT_PERSONS_H
#define READOUT_PERSONS_H

#include "scene.h"

/* Gives each person mentioned by name its entity. Sets scene->day. */
void persons_run(Scene *scene);

/* How well a person fits the office of that key: 3 the holder on the day, 2 the text says so, 1
 * held it before, 0 not at all. `country` "" for any. */
guint person_fits(const Scene *scene, const Entity *entity, guint64 office, const char *country);

/* The person of the document that a leader is; made if new. */
Entity *person_of_leader(Scene *scene, const Leader *leader);

#endif
