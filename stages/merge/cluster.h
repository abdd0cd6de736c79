/* cluster: mentions of one real-world event, brought together.
 *
 * Mentions are taken in an order that depends on nothing but themselves (precisely dated ones with
 * both parties first, then by document id and place), and each joins the cluster that fits it best,
 * or founds one. So the clusters are a function of the set of mentions: neither the order nor the
 * grouping of the input matters. */
#ifndef READOUT_CLUSTER_H
#define READOUT_CLUSTER_H

#include "mention.h"

typedef struct {
    GPtrArray *mention;  /* Mention * */
    GHashTable *sources; /* set of the members' Source * */
    const char *kind;
    guint *core; /* union of the members' who and whom */
    guint n_core;
    Days days; /* the most precise of the members' days; first = 0: none */
    gboolean happened, planned, cancelled, denied, possible;
    guint number;
} Cluster;

/* All clusters of a closed gathering (Cluster *, owned by the array), in the order of their
 * founding; mention->cluster is the index. Mentions without any participant are left out: their
 * cluster is G_MAXUINT. */
GPtrArray *cluster_mentions(const Gathering *gathering);

/* The smallest member id, by which an entry is named. */
const char *cluster_first_id(const Cluster *cluster);

/* TRUE if the document has a say in the cluster. */
gboolean cluster_has_source(const Cluster *cluster, const Source *source);

#endif
