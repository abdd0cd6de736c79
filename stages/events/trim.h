/* trim: what of the words of a topic is its noun phrase: "the urgent need for | a truce | reached
 * by them". All positions are tokens of the view. */
#ifndef READOUT_EVENTS_TRIM_H
#define READOUT_EVENTS_TRIM_H

#include "tables.h"
#include "view.h"

/* Steps over words and phrases that introduce a topic without being one: "the importance of",
 * "possible". */
guint trim_front(const Tables *tables, const View *view, guint i, guint to);

/* Where the phrase [first, end) begins behind a verb that was not known as one: "draw up | an
 * agreement", "stepping up | the work". */
guint trim_verb(const Tables *tables, const View *view, guint first, guint end);

/* Where it ends before what it does or where it lies: "aircraft | flying low", "the zone | along
 * the border". */
guint trim_clause(const Tables *tables, const View *view, guint first, guint end);

/* Cuts off what ends a phrase without belonging to it: "pressure | applied by A". */
guint trim_end(const Tables *tables, const View *view, guint first, guint end);

/* TRUE if the word at `i` tells more of a noun that comes later: "economic and trade", "coercive,
 * unfair". */
gboolean trim_is_half(const Tables *tables, const View *view, guint i, guint to);

/* TRUE if the phrase ends in what a nation lends to a noun: "Russian", "the Saudis". */
gboolean trim_ends_in_nation(const View *view, guint end);

/* "help | from Tunis", "a railway | through Chad": TRUE if the phrase [first, end) tells where that
 * lies or comes from which ends at `before`. */
gboolean trim_is_whereabouts(const View *view, guint before, guint first, guint end);

/* TRUE if the noun phrase [first, end) of the topics from `from` on is a topic by itself. */
gboolean trim_is_topic(const Tables *tables, const View *view, guint from, guint first, guint end);

#endif
