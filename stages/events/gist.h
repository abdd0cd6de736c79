/* gist: what a text is about, for the contacts of which it tells no topic: the matter named beside
 * them, or the one that the text names again and again. */
#ifndef READOUT_EVENTS_GIST_H
#define READOUT_EVENTS_GIST_H

#include "draft.h"
#include "tables.h"

/* Sets `gist` of the calls, meetings and visits among the drafts that have no topic, nor has
 * another mention of them. */
void gist_find(const Tables *tables, Document *document, const Layers *layers, GArray *drafts);

#endif
