/* known: the names that the dictionaries have, and what stands around them in capitals. */
#ifndef READOUT_KNOWN_H
#define READOUT_KNOWN_H

#include "scene.h"

/* Adds the mention of the name that is tagged at `at`, wider or narrower where the words around it
 * say so. Persons get no entity yet. Returns where to go on. */
guint known_add(Scene *scene, guint at);

#endif
