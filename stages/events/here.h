/* here: the place at which the article was written, as its dateline tells: "arrived here on
 * Monday". */
#ifndef READOUT_EVENTS_HERE_H
#define READOUT_EVENTS_HERE_H

#include "draft.h"

/* Gives a contact beside the word "here" the place of the dateline. A journey is told only where it
 * leads abroad: `home` is the traveller's country or NULL. */
void here_place(const View *view, const char *home, guint limit, Draft *draft);

/* The actor row of the town in which the article was written, NULL if it is not known. */
const Row *here_dateline(const Document *document);

#endif
