/* nominals: mentions without a name: "the French president", "both leaders", "Turkish
 * investigators", "the country", he. */
#ifndef READOUT_NOMINALS_H
#define READOUT_NOMINALS_H

#include "scene.h"

/* Adds nominal mentions and pronouns, unresolved but where an apposition names the person. Demonyms
 * inside a nominal mention are dropped, names inside it become modifiers. Sorts the mentions. */
void nominals_run(Scene *scene);

#endif
