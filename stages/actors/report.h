/* report: what is doubtful in the dictionary of holders: terms without end, terms that overlap,
 * days without a holder. */
#ifndef READOUT_REPORT_H
#define READOUT_REPORT_H

#include "gazetteer.h"

/* The findings as CSV (finding,country,office,name,from,to), sorted by country, office and day.
 * Only heads of state and government and foreign ministers are looked at for gaps and overlaps. The
 * caller frees it. */
char *report_holders(const Gazetteer *gazetteer);

#endif
