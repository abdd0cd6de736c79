/* incumbent: "the French president", "the foreign ministers of A and B", "his French counterpart":
 * who holds the office. */
#ifndef READOUT_INCUMBENT_H
#define READOUT_INCUMBENT_H

#include "discourse.h"

/* A person by office. */
void office_resolve(Discourse *d, Mention *mention);

/* Several at once; without countries the pair that the text is about. */
void offices_resolve(Discourse *d, Mention *mention);

/* "his French counterpart": the holder of the same office in the other country. */
void counterpart_resolve(Discourse *d, Mention *mention);

#endif
