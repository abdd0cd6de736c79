/* fit: how well a mention agrees with the mentions that a cluster already has. */
#ifndef READOUT_FIT_H
#define READOUT_FIT_H

#include "cluster.h"

/* 0: another event. Else the greater the better: by time (3 the same days, 2 one within the other,
 * 1 overlapping or open, less where one side has none), a bonus for the same document and for
 * shared topics. `echo`: the cluster has the mention's sentence from another article. */
double fit_score(const Gathering *gathering, const Mention *mention, const Cluster *cluster,
                 gboolean echo);

#endif
