/* abbrev: short names that the text itself explains: Baltic Harbour Council (BHC). */
#ifndef READOUT_ABBREV_H
#define READOUT_ABBREV_H

#include "scene.h"

/* Adds the long names as mentions with their entity and returns what the short ones mean: folded
 * short name -> Entity, or NULL where it is no actor's (exclusive economic zone (EEZ)). NULL if the
 * document explains none. */
GHashTable *abbrev_run(Scene *scene);

/* Adds the mention of a short name at `at` if the text explains it. FALSE if it does not. */
gboolean abbrev_add(Scene *scene, GHashTable *shorts, guint at);

#endif
