/* tagger: what the dictionaries say of every word: names and titles by longest match, single words
 * by their bits. */
#ifndef READOUT_TAGGER_H
#define READOUT_TAGGER_H

#include "scene.h"

/* Fills in scene->tag. */
void tagger_run(Scene *scene);

#endif
