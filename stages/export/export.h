/* export: the timeline as a file for other programs. */
#ifndef READOUT_EXPORT_H
#define READOUT_EXPORT_H

#include "stage.h"
#include "timeline.h"

extern const Stage export_stage;

/* One row for each entry, columns as readout-export(1) lists them; RFC 4180 with LF, minimal
 * quoting. A list item or cell that a spreadsheet would take for a formula gets a ' in front. */
void export_csv(const Timeline *timeline, GString *out);

#endif
