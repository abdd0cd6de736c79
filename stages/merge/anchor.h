/* anchor: what speaks for it that a cluster with a day tells an undated article's event. */
#ifndef READOUT_ANCHOR_H
#define READOUT_ANCHOR_H

#include "cluster.h"

typedef struct Anchor Anchor;

/* NULL for a cluster whose day is the word of no dated article, those apart that only a picture
 * dates. */
Anchor *anchor_new(const Cluster *cluster, const Gathering *gathering);
void anchor_free(Anchor *anchor);

/* How much it tells that the cluster has the mention's kind and parties: see Match in publish.c. */
guint anchor_strength(const Anchor *anchor, const Mention *mention);

#endif
