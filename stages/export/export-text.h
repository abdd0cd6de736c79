/* export-text: an entry in words, for formats that have one line or one paragraph for it. */
#ifndef READOUT_EXPORT_TEXT_H
#define READOUT_EXPORT_TEXT_H

#include "export.h"

/* "call: Ada Berg – Ivo Tal (planned)", plain text. A new string. */
char *export_headline(const Entry *entry);

/* Topics, who else was there, the quoted sentence and the articles, in lines of plain text. A new
 * string. */
char *export_description(const Entry *entry);

/* The address of the article that is quoted, "" if it has none. */
const char *export_address(const Entry *entry);

/* The minutes since midnight of the entry's clock; -1 if only a part of the day, or nothing, is
 * known, or if it lasted for days. */
int export_clock(const Entry *entry);

/* Says how many entries are left out because they have no date; nothing if none is. */
void export_say_undated(const Timeline *timeline, const ExportOptions *options);

#endif
