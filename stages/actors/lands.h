/* lands: "the country", its: which country is meant. */
#ifndef READOUT_LANDS_H
#define READOUT_LANDS_H

#include "discourse.h"

void land_resolve(Discourse *d, Mention *mention);

/* "its": the country or body that the sentence, or the one before it, began with. */
void its_resolve(Discourse *d, Mention *mention);

#endif
