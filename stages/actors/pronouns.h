/* pronouns: he, she, they and theirs: the antecedent by clause, subject, sex, distance, speaker. */
#ifndef READOUT_PRONOUNS_H
#define READOUT_PRONOUNS_H

#include "discourse.h"

/* he, she, him, her, his. */
void pronoun_resolve(Discourse *d, Mention *pronoun);

/* they, them, their: persons or countries. */
void they_resolve(Discourse *d, Mention *pronoun);

#endif
