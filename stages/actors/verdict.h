/* verdict: what a run is, when all runs and names of the document have been read. */
#ifndef READOUT_VERDICT_H
#define READOUT_VERDICT_H

#include "run.h"

/* The type that all runs with the same words, the persons of the document and the leaders of the
 * dictionary speak for; WHAT_NONE if nothing does. */
What verdict_by_all(const Scene *scene, const Run *run);

/* Nothing speaks for a type: two or three capitals in a row are a name all the same, so is one word
 * that never stands without its capital. */
What verdict_by_guess(const Scene *scene, const Run *run);

#endif
