/* byline: what lines with writers, names and days look like. */
#ifndef READOUT_READ_BYLINE_H
#define READOUT_READ_BYLINE_H

#include "hints.h"
#include "newsdate.h"
#include "shape.h"

/* "Berlin, Saturday, 28 January 2017, 10.40 p.m.": place and date as a line of their own, with a
 * full stop or not; `hints` tell headlines from it. */
gboolean byline_is_place_and_date(const Hints *hints, const char *text, gsize size,
                                  const Shape *shape, NewsDate *date);

gboolean byline_is(const char *text, gsize size, const Shape *shape);

/* A line of names: "Ann Lee, Bo Chan and Cy Diaz". */
gboolean byline_is_names(const Shape *shape);

/* A line that says when, and little else: "Published 9:14 p.m. ET Jan. 28, 2017"; `hints` tell
 * headlines from it. */
gboolean byline_is_dated(const Hints *hints, const char *text, gsize size, const Shape *shape,
                         NewsDate *date);

/* A line that begins with its day and goes on with a writer or a bar: "May 3, 2007|By Ann Lee, ...
 * contributed." */
gboolean byline_begins_dated(const char *text, gsize size, NewsDate *date);

#endif
