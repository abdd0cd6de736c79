/* condition: what an entry must be like to stay. */
#ifndef READOUT_CONDITION_H
#define READOUT_CONDITION_H

#include "conf.h"
#include "witness.h"

typedef struct Condition Condition;

/* From the stage's options. NULL and `error` for a kind or status that does not exist, a day that
 * is none and a name without a word. */
Condition *condition_new(const Conf *conf, GError **error);
void condition_free(Condition *condition);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Condition, condition_free)

/* TRUE if the entry meets all that is asked; of several values of one option, one is enough. */
gboolean condition_meets(const Condition *condition, const Row *entry, const Witness *witness);

#endif
