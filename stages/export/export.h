/* export: the timeline as a file for other programs. */
#ifndef READOUT_EXPORT_H
#define READOUT_EXPORT_H

#include "stage.h"
#include "timeline.h"

extern const Stage export_stage;

/* What a format may want beside the timeline. */
typedef struct {
    const char *title;
    const char *drawing; /* an SVG file's content, or NULL */
    Diag *diag;          /* for warnings, or NULL */
} ExportOptions;

/* Appends the whole timeline in a format. */
typedef void (*ExportFormat)(const Timeline *timeline, const ExportOptions *options, GString *out);

/* One row for each entry, columns as readout-export(1) lists them; RFC 4180 with LF, minimal
 * quoting. A list item or cell that a spreadsheet would take for a formula gets a ' in front. */
void export_csv(const Timeline *timeline, const ExportOptions *options, GString *out);

/* An array of objects (RFC 8259), members as readout-export(1) lists them. Empty ones are left out.
 */
void export_json(const Timeline *timeline, const ExportOptions *options, GString *out);

/* The same objects, one on each line. */
void export_jsonl(const Timeline *timeline, const ExportOptions *options, GString *out);

/* A page of HTML that loads nothing and runs nothing. */
void export_html(const Timeline *timeline, const ExportOptions *options, GString *out);

/* A calendar (RFC 5545). Entries without a date are left out, with a warning; so in the next two.
 */
void export_ics(const Timeline *timeline, const ExportOptions *options, GString *out);

/* The JSON of TimelineJS 3. */
void export_timelinejs(const Timeline *timeline, const ExportOptions *options, GString *out);

/* A CSV table with the columns that Timesketch asks for. */
void export_timesketch(const Timeline *timeline, const ExportOptions *options, GString *out);

#endif
