/* tense: whether the clause around a mark tells of the past or of the future. */
#ifndef READOUT_DATES_TENSE_H
#define READOUT_DATES_TENSE_H

#include "scan.h"

/* Reads the items on both sides of items[at]: the last verb before it decides, else the first
 * behind it. A participle after "be" is future (will be held, is to be held), "until" makes a date
 * future too. TOWARD_NEAR if nothing tells. */
Toward tense_around(const Item *items, guint n, guint at);

/* TRUE if items[at] comes after "until". */
gboolean tense_is_until(const Item *items, guint at);

/* TRUE if items[at] comes after "since". */
gboolean tense_is_since(const Item *items, guint at);

/* How many items there are up to the last verb before items[at]; 0 without one. */
guint tense_verb_before(const Item *items, guint at);

/* TRUE if the verb nearest to items[at], before it (`verb` is tense_verb_before) or, at the
 * sentence's beginning, behind it, tells that somebody said something: the mark is then the day of
 * the saying, not of what is told. */
gboolean tense_of_saying(const Item *items, guint n, guint at, guint verb);

/* TRUE if the last verb before the item is a pluperfect. */
gboolean tense_is_pluperfect(const Item *items, guint verb);

/* TRUE if items[at] stands in brackets that have opened not far before it. */
gboolean tense_in_brackets(const Item *items, guint at);

#endif
