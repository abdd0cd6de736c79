/* place: whether two mentions name the same place. */
#ifndef READOUT_PLACE_H
#define READOUT_PLACE_H

#include "gathering.h"

/* Two ';' lists, both known, that share no name. */
gboolean list_differs(const char *a, const char *b);

/* TRUE if both are known and are one, or lie in one country. */
gboolean place_agrees(const Gathering *gathering, const char *a, const char *b);

/* TRUE if both are known and lie in different countries. */
gboolean place_is_abroad(const Gathering *gathering, const char *a, const char *b);

/* TRUE if both are known and are not one, as far as one can tell: neither in one country nor one of
 * them a country or an airport. */
gboolean place_differs(const Gathering *gathering, const char *a, const char *b);

/* TRUE for the name of an airport, which lies by a town. */
gboolean place_is_airport(const Gathering *gathering, const char *place);

/* TRUE for the name of a country. */
gboolean place_is_state(const Gathering *gathering, const char *place);

#endif
