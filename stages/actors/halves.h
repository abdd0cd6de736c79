/* halves: two states that share a name, North and South: the two Koreas, inter-Korean. */
#ifndef READOUT_HALVES_H
#define READOUT_HALVES_H

#include "scene.h"

/* Codes of the two that the word at `at` means: "Koreas" after two or both, "Korean" after inter-.
 * FALSE if it means no such pair. */
gboolean halves_at(const Scene *scene, guint at, const char *codes[2]);

/* Adds the mentions of such pairs. */
void halves_run(Scene *scene);

#endif
