/* cluster: mentions of one real-world event, brought together.
 *
 * Mentions are taken in an order that depends on nothing but themselves (precisely dated ones with
 * both parties first, then by document id and place), and each joins the cluster that fits it best,
 * or founds one. So the clusters are a function of the set of mentions: neither the order nor the
 * grouping of the input matters. A mention is compared with what a cluster's mentions say together,
 * not with each of them. */
#ifndef READOUT_CLUSTER_H
#define READOUT_CLUSTER_H

#include "gathering.h"

#define SAME_NEWS_DAYS                                                                             \
    4 /* an undated report tells what happened at most so long before it was published */

#define ANNOUNCED_DAYS 7 /* what it announces for no certain day comes at most so long after */

/* What one document says in a cluster. */
typedef struct {
    guint source;            /* its number */
    guint32 first, last;     /* the least and the greatest first day of its mentions; 0 none */
    gint16 earliest, latest; /* minutes of the day, as timex_minute(); -1 none */
} Say;

typedef struct {
    Mention *first, *last; /* a list by mention->next */
    guint n;
    const char *kind;
    Say *says; /* by source */
    guint n_says, room;
    guint *core; /* union of the members' who and whom */
    guint n_core;
    const Subject *words; /* all words of the members' subjects: the first one's, or ... */
    Subject *own_words;   /* ... made of several; NULL before */
    GPtrArray *places;    /* the different ones, as given; NULL none */
    GPtrArray *visitors;  /* of a visit: the different ones, as given; NULL none */
    Days days;            /* the most precise of the members' days; first = 0: none */
    gboolean happened, planned, cancelled, denied, possible;
    guint number;
} Cluster;

/* All clusters of a closed gathering (Cluster *, owned by the array), in the order of their
 * founding; mention->cluster is the index. Mentions without any participant are left out: their
 * cluster is G_MAXUINT. */
GPtrArray *cluster_mentions(const Gathering *gathering);

/* The smallest member id, by which an entry is named. */
const char *cluster_first_id(const Cluster *cluster);

/* What the document says in the cluster, or NULL. */
const Say *cluster_say(const Cluster *cluster, const Source *source);

#endif
