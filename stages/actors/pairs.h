/* pairs: "both leaders", "the two men", "both sides": which two are meant. */
#ifndef READOUT_PAIRS_H
#define READOUT_PAIRS_H

#include "discourse.h"

/* The nearest two who can be meant by a plural; FALSE if the text leaves it open. */
gboolean pair_find(const Discourse *d, const Mention *plural, Entity *pair[2]);

/* Two persons. */
void pair_resolve(Discourse *d, Mention *mention);

/* The two countries that a plural can mean: those named last, else those of the pair of persons.
 * FALSE if the text leaves it open. */
gboolean sides_find(Discourse *d, const Mention *mention, Entity *sides[2]);

/* Two countries. */
void sides_resolve(Discourse *d, Mention *mention);

/* The entity of a country by its code; NULL if no dictionary names it. */
Entity *country_of(const Discourse *d, const char *code);

#endif
