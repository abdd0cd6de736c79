/* resolve: from under-specified values to what they mean in this document. Second phase.
 *
 * In news the reference is the document's date. In a narrative it is the last date that was
 * mentioned. A document without either keeps its open values, with the direction and the shift that
 * timex_resolve wants later. */
#ifndef READOUT_DATES_RESOLVE_H
#define READOUT_DATES_RESOLVE_H

#include "reading.h"

/* Fills in the values of all marks (Mark *, in document order). `published` is the document's date,
 * with or without a clock time; "" if unknown. */
void resolve_marks(GPtrArray *marks, const char *published, Style style, Order order);

/* "past", "future" or "" */
const char *resolve_direction(const Mark *mark);

#endif
