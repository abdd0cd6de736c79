/* compatriot: a person told by his country alone: "the Frenchman", "the Panamanian". */
#ifndef READOUT_COMPATRIOT_H
#define READOUT_COMPATRIOT_H

#include "discourse.h"

/* Points the mention of a people, if it stands for one, to the only person of that country in the
 * last sentences; else it stays as it is. */
void compatriot_resolve(Discourse *d, Mention *mention);

#endif
