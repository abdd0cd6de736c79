/* page: the parts into which a long timeline is cut. */
#ifndef READOUT_PAGE_H
#define READOUT_PAGE_H

#include "timeline.h"

/* Entries [first, end) of a timeline. */
typedef struct {
    guint first, end;
} Page;

/* Cuts entries into pages (Page) of at most `most`: between days where that leaves them more than
 * half full, else inside a day. At least one page, which may be empty. */
GArray *pages_cut(const GPtrArray *entries, guint most);

/* The number, from 1, of the page with the entry at index `at`. */
guint pages_find(const GArray *pages, guint at);

/* `pattern` with the number in place of its % or, without one, before its last point: the file of a
 * page. A new string. */
char *page_file(const char *pattern, guint number);

#endif
