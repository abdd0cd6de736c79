/* discourse: who is meant by "the president", "both leaders", he: reading order, salience, sex,
 * number, country. */
#ifndef READOUT_DISCOURSE_H
#define READOUT_DISCOURSE_H

#include "scene.h"

/* Resolves the nominal mentions and pronouns of the document, each only where the text supports it.
 */
void discourse_run(Scene *scene);

#endif
