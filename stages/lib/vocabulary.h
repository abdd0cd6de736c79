/* vocabulary: the words that readout-stream(5) allows in the columns what and status. */
#ifndef READOUT_VOCABULARY_H
#define READOUT_VOCABULARY_H

#include "document.h"

/* TRUE if rows of that kind may have `word` there; a kind without a vocabulary takes any. */
gboolean vocabulary_what(Kind kind, const char *word);
gboolean vocabulary_status(Kind kind, const char *word);

/* The place that an event of that kind usually has among those of its day: visits, on which others
 * take place, before all, what is said or agreed after them. */
int vocabulary_sequence(const char *event);

/* The kinds (KIND_BIT) that part_of of such a row may name; 0 where it names none. */
guint vocabulary_parents(Kind kind);

/* The kinds that refs of such a row may name; 0 where they are no ids. */
guint vocabulary_refs(Kind kind);

#endif
