/* follow: sentences that go on telling of an earlier contact: "They discussed trade", "A also
 * warned B of tariffs". */
#ifndef READOUT_EVENTS_FOLLOW_H
#define READOUT_EVENTS_FOLLOW_H

#include "draft.h"
#include "tables.h"

/* Reads a speech act between the sides of one of `drafts` (those of earlier sentences) as a further
 * mention of it, with the topics that it names. FALSE if the sentence has none. */
gboolean follow_read(const Tables *tables, const View *view, const GArray *drafts, Draft *draft);

/* TRUE if one of `drafts` is a contact of just the parties of this one, whom the text may be
 * telling of still. */
gboolean follow_goes_on(const View *view, const GArray *drafts, const Draft *draft);

/* "The two last met in May": gives a draft that names nobody the two sides of the contact told
 * right before it. */
gboolean follow_both(const Tables *tables, const View *view, const GArray *drafts, Draft *draft);

#endif
