/* names: participants as numbers; a last name alone means the full name that the corpus has for it.
 */
#ifndef READOUT_NAMES_H
#define READOUT_NAMES_H

#include "gathering.h"

/* Gives last names in who, whom and attending their full ones, without doubles, and every mention
 * its core. */
void names_fill(Gathering *gathering);

#endif
