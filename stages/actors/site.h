/* site: places called by a capital word of their kind and a name of the dictionaries: Eastern
 * Ukraine, Mount Lebanon, Port Sudan. */
#ifndef READOUT_SITE_H
#define READOUT_SITE_H

#include "scene.h"

/* The end of the place that begins so at `at`; `at` if none does. */
guint site_stop(const Scene *scene, guint at);

/* Adds that place; returns `stop`. */
guint site_add(Scene *scene, guint at, guint stop);

#endif
