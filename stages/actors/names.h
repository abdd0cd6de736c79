/* names: the mentions by name: what the dictionaries know, and runs of capitals typed by their
 * words and neighbours. */
#ifndef READOUT_NAMES_H
#define READOUT_NAMES_H

#include "scene.h"

/* Adds the named mentions of the document, all but countries without their entity; persons are left
 * to persons.h. */
void names_run(Scene *scene);

#endif
