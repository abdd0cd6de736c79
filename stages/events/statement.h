/* statement: what officials said on a day: "A said on Friday", "B told reporters late Monday". */
#ifndef READOUT_EVENTS_STATEMENT_H
#define READOUT_EVENTS_STATEMENT_H

#include "draft.h"
#include "view.h"

/* The date beside a verb of saying, with nothing between but the one who is told and words of time;
 * NULL if there is none. */
const Row *statement_day(const View *view, guint verb);

/* TRUE if the draft of a verb of saying is a statement: by one named person or body, in the simple
 * past, with its day right beside the verb, and the first of that speaker on that day among
 * `drafts`. */
gboolean statement_holds(const View *view, const GArray *drafts, const Draft *draft);

#endif
