/* entry: what the mentions of one event say together, and where they differ. */
#ifndef READOUT_ENTRY_H
#define READOUT_ENTRY_H

#include "cluster.h"

typedef struct {
    guint cluster;     /* its number */
    guint32 latest;    /* without a date: the Julian day by which it took place; 0 unknown */
    guint32 announced; /* of a plan: the last day on which an article told of it; 0 unknown */
    Row *row;          /* the entry row, not yet in a document */
    GPtrArray *claims; /* Row *; NULL none */
} Entry;

/* The entry of a cluster, its rows in `arena`; NULL where the cluster is none: a contact with only
 * one party known. Each value is that of most voices (sources that share sentences are one), then
 * of most mentions, then the first by strcmp; where accounts differ on the day, the duration or the
 * status, each is a claim. */
Entry *entry_new(const Cluster *cluster, Gathering *gathering, Arena *arena);
void entry_free(Entry *entry);

#endif
