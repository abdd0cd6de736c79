/* index: the clusters that a mention may belong to, found without looking at all.
 *
 * A cluster stands under each pair of its participants (and each alone), the day, and, where a
 * country may be named for a person, under the pair of their countries. */
#ifndef READOUT_INDEX_H
#define READOUT_INDEX_H

#include "cluster.h"

typedef struct Index Index;

Index *index_new(const Gathering *gathering);
void index_free(Index *index);

/* Again whenever the cluster's participants or days have changed. */
void index_add(Index *index, const Cluster *cluster);

/* Appends to `numbers` those of the clusters of the mention's kind that share a pair of
 * participants with it, or its only one, and lie on its days, a day before or after, or on no
 * single day; for a mention without days, those of the days before its article, or of any. Some may
 * come twice, and some that share nothing (it is by a hash). */
void index_find(const Index *index, const Mention *mention, GArray *numbers);

#endif
