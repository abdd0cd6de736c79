/* cast: the actors of a document by their canonical names. */
#ifndef READOUT_EVENTS_CAST_H
#define READOUT_EVENTS_CAST_H

#include "document.h"

/* The first actor row of the name for which `fits` holds (NULL: any); NULL if there is none. */
const Row *cast_find(const Document *document, const char *name, gboolean (*fits)(const Row *row));

/* The country that the actor is of or acts for, NULL if no row of it tells one. */
const char *cast_country(const Document *document, const char *name);

#endif
