/* redate: a contact whose day was taken to be that of publication gets the day that the text tells
 * later: "A met B in Rome. The talks on Monday lasted an hour." */
#ifndef READOUT_EVENTS_REDATE_H
#define READOUT_EVENTS_REDATE_H

#include "draft.h"
#include "tables.h"

/* TRUE if the day of the draft may be the one that the earlier draft only has for want of it. */
gboolean redate_may(const Draft *earlier, const Draft *draft);

/* Gives the day of the draft, which its sentence names, to the contacts of the same sides told
 * before that have only the day of publication. */
void redate_earlier(const Tables *tables, const View *view, GArray *drafts, const Draft *draft);

#endif
