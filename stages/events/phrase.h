/* phrase: the noun phrases of what is talked of: "Iran's nuclear programme", "the release of
 * prisoners", "sanctions against Mali". */
#ifndef READOUT_EVENTS_PHRASE_H
#define READOUT_EVENTS_PHRASE_H

#include "tables.h"
#include "view.h"

/* TRUE for a word that ends a noun phrase. */
gboolean phrase_boundary(const View *view, guint i);

/* TRUE for a word that does not belong to the beginning of one: "the", "their", "first". */
gboolean phrase_empty_word(const View *view, guint i);

/* The end of the noun phrase at `first`, its owner included: "Iran's nuclear programme". */
guint phrase_end(const View *view, guint first, guint to);

/* The end of the phrase after "of" at `end`: "the release | of prisoners", "the fate | of Ann Lee";
 * `end` if there is none. */
guint phrase_of_end(const View *view, guint end, guint to);

/* The end of the phrase that tells more of the noun before `end`: "crisis | in the Sahel",
 * "sanctions | against Mali", "tensions | between Chad and Mali"; `end` if there is none, or if it
 * tells where or with whom the talk was: "trade | in Geneva", "trade | with the president". */
guint phrase_complement(const Tables *tables, const View *view, guint end, guint to);

#endif
