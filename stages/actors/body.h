/* body: which organisation of the document a shorter name means. */
#ifndef READOUT_BODY_H
#define READOUT_BODY_H

#include "run.h"

/* "BHC" after "Baltic Harbour Council": the body of the document whose words begin so; NULL if
 * there is none. */
Entity *body_spelled_out(const Scene *scene, const Run *run);

/* "the Court" after "the Supreme Court": the latest body whose name ends so; NULL if there is none.
 */
Entity *body_in_full(const Scene *scene, const Run *run);

/* "Forward Now" after "Forward Now Party": the body of the document whose name is these words and
 * one more; NULL if there is none. A single common word means none. */
Entity *body_without_kind(const Scene *scene, const Run *run);

/* Code of the only country that stands in the name [first, stop) of a body: Central Bank of
 * Nigeria;
 * "" if none or several do. */
const char *body_country(const Scene *scene, guint first, guint stop);

/* "Peru's Congress", and "the Congress" after it: the body of `sense` in another country than the
 * dictionary says; NULL if nothing speaks for one. */
Entity *body_of_owner(Scene *scene, const Sense *sense, What what, guint at, guint stop);

/* "Armenia's Foreign Ministry", and "the Foreign Ministry" after it: a body that only its country
 * tells from others; NULL if its name (the run's text) says more or no country stands before. */
Entity *body_of_land(Scene *scene, const Run *run, What what, const char *name);

#endif
