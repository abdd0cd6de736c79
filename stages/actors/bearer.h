/* bearer: which leader of the dictionary a name means. */
#ifndef READOUT_BEARER_H
#define READOUT_BEARER_H

#include "role.h"

/* The leader whom a full name means: by the dictionary, else by a family name with a given name
 * that fits or, where only one does, nearly fits. NULL if there is none. */
const Leader *bearer_of_full(const Scene *scene, const Mention *mention, const Name *name,
                             const Said *said);

/* A bare name that nobody of the document bears: a leader of the day, if the word is nothing else.
 */
const Leader *bearer_of_short(const Scene *scene, const Mention *mention, const Name *name,
                              const Said *said);

/* "García Belaúnde" after "Víctor Andrés García Belaúnde": the person of the document, no leader,
 * who has the two surnames that mean `leader` otherwise. NULL if there is none. */
Entity *bearer_rival(const Scene *scene, const Leader *leader, const Name *name);

/* How well a person fits the office of that key: 3 the holder on the day, 2 the text says so, 1
 * held it before, 0 not at all. `country` "" for any. */
guint bearer_fits(const Scene *scene, const Entity *entity, guint64 office, const char *country);

#endif
