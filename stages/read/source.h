/* source: the source of a page without the parts in which no article is. */
#ifndef READOUT_READ_SOURCE_H
#define READOUT_READ_SOURCE_H

#include <glib.h>

/* The page without its scripts (but for JSON-LD), styles, drawings (svg), comments (but for the
 * browser's "saved from url") and the attributes that nothing here asks for (element.h; href of
 * links between pages only), which are most of the bytes of many pages and slow to parse. What is
 * never closed, and attributes that are not written name="value", are kept. A new string. */
GString *source_strip(const char *text, gsize size);

/* Whether a text that is part of something else (a table's field) is the source of a page or of a
 * part of one: it has elements that break lines (<p>, <br>, <div> ...), and begins with one or has
 * no empty line, with which plain text parts its paragraphs. */
gboolean source_is_html(const char *text, gsize size);

#endif
