/* theme: what "the case", "the matter" or "the incident" is: the last thing of that sort that the
 * text named. */
#ifndef READOUT_EVENTS_THEME_H
#define READOUT_EVENTS_THEME_H

#include "draft.h"
#include "tables.h"

/* Adds the topic that the words at token `i` refer to ("about the case"). FALSE if they refer to
 * nothing, or to nothing that was named shortly before. */
gboolean theme_recall(const Tables *tables, const View *view, guint i, Roster *topics);

#endif
