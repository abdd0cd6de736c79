/* topics: what the articles say that an entry was about: each topic of its mentions once. */
#ifndef READOUT_TOPICS_H
#define READOUT_TOPICS_H

#include "cluster.h"

/* A ';' list in `arena`, those of most voices first, and the gist of the articles where they tell
 * few. Neither `place`, where it was, nor the participants' own countries are topics. */
const char *topics_join(const Cluster *cluster, Gathering *gathering, const char *place,
                        Arena *arena);

#endif
