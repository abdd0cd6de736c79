/* publish: when an article without a date was published, as far as other articles on the same
 * events tell.
 *
 * An undated article's "on Saturday" means a certain day if a dated article tells the same contact.
 * Each such match leaves the days on which the article may have appeared; where at least two
 * different pairs of parties (or one, by an article that shares sentences) agree and nothing speaks
 * against them, their common days are the date. */
#ifndef READOUT_PUBLISH_H
#define READOUT_PUBLISH_H

#include "cluster.h"

/* Dates what can be dated among the sources without a date and resolves their mentions anew. The
 * clusters of all mentions then, as of assign_mentions(). */
GPtrArray *publish_infer(Gathering *gathering);

#endif
