/* place: whether two mentions name the same place. */
#ifndef READOUT_PLACE_H
#define READOUT_PLACE_H

#include "gathering.h"

/* Two ';' lists, both known, that share no name. */
gboolean list_differs(const char *a, const char *b);

/* TRUE if both places are known and are not one. Places of one country are taken as stations of one
 * visit to it. */
gboolean place_differs(const Gathering *gathering, const char *a, const char *b);

/* TRUE if both are known and are one, or lie in one country. */
gboolean place_agrees(const Gathering *gathering, const char *a, const char *b);

#endif
