/* assign: to which cluster each mention belongs.
 *
 * Mentions are taken in an order that depends on nothing but themselves (precisely dated ones with
 * both parties first, then by document id and place), and each joins the cluster that fits it best,
 * or founds one. So the clusters are a function of the set of mentions: neither the order nor the
 * grouping of the input matters. */
#ifndef READOUT_ASSIGN_H
#define READOUT_ASSIGN_H

#include "cluster.h"

/* All clusters of a closed gathering (Cluster *, owned by the array), in the order of their
 * founding; mention->cluster is the index. Mentions without any participant are left out: their
 * cluster is G_MAXUINT. */
GPtrArray *assign_mentions(const Gathering *gathering);

#endif
