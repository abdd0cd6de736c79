/* cluster: mentions of one real-world event, and what they say together: a mention is compared with
 * that, not with each of them. */
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
    gboolean happened;       /* one of its mentions says so */
} Say;

typedef struct {
    Mention *first, *last; /* a list by mention->next */
    guint n;
    const char *kind;
    Say *says; /* by source */
    guint n_says, room;
    guint *core; /* union of the members' who and whom */
    guint n_core;
    guint64 sides;        /* side_bits() of them */
    const Subject *words; /* all words of the members' subjects: the first one's, or ... */
    Subject *own_words;   /* ... made of several; NULL before */
    GPtrArray *places;    /* the different ones, as given; NULL none */
    GPtrArray *visitors;  /* of a visit: the different ones, as given; NULL none */
    Days days;            /* the most precise of the members' days; first = 0: none */
    gboolean assumed;     /* no member's article tells the day itself */
    guint weekdays;       /* bits 1 to 7: the weekdays of members that have no day yet */
    gboolean happened, planned, cancelled, denied, possible;
    guint number;
} Cluster;

/* A cluster of the mention's kind, which has yet to take it. */
Cluster *cluster_new(const Mention *founder, guint number);
void cluster_free(Cluster *cluster);

/* Adds the mention and what it says. TRUE if the cluster has more participants or more precise days
 * than before. */
gboolean cluster_take(Cluster *cluster, const Gathering *gathering, Mention *mention);

/* The smallest member id, by which an entry is named. */
const char *cluster_first_id(const Cluster *cluster);

/* The days of the cluster; one that is assumed from the day of publication may be the one before.
 */
Days cluster_days(const Cluster *cluster);

/* What the document says in the cluster, or NULL. */
const Say *cluster_say(const Cluster *cluster, const Source *source);

#endif
