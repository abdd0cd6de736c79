/* digest: what a drawing says of its entries as a whole. */
#ifndef READOUT_DIGEST_H
#define READOUT_DIGEST_H

#include "timeline.h"

/* TRUE for a date that says no more than the month or the year: it does not tell which days were
 * eventful. */
gboolean digest_is_coarse(const Entry *entry);

/* The days from the first to the last of the entries of which more is known than the month, else of
 * all. FALSE if none is dated. */
gboolean digest_period(const GPtrArray *entries, Days *period);

/* TRUE if dates need their years because the period has several. */
gboolean digest_needs_years(const GPtrArray *entries);

/* "12 – 15 May 2031  ·  4 contacts  ·  3 actors  ·  2 sources  ·  times as reported", and `note`
 * behind it. A new string. */
char *digest_line(const GPtrArray *entries, guint actors, const char *note);

#endif
