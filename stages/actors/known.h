/* known: the names that the dictionaries have, and what stands around them in capitals. */
#ifndef READOUT_KNOWN_H
#define READOUT_KNOWN_H

#include "scene.h"

/* Adds the mention of the name that is tagged at `at`, wider or narrower where the words around it
 * say so. Persons get no entity yet. Returns where to go on. */
guint known_add(Scene *scene, guint at);

/* Eastern Ukraine, Mount Lebanon, Port Sudan: the end of a place that begins with a capital word of
 * that kind and goes on with a name of the dictionaries; `at` if none begins there. */
guint known_site_stop(const Scene *scene, guint at);

/* Adds that place; returns `stop`. */
guint known_add_site(Scene *scene, guint at, guint stop);

#endif
