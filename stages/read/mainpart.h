/* mainpart: the element of a page that holds the article. */
#ifndef READOUT_READ_MAINPART_H
#define READOUT_READ_MAINPART_H

#include "chrome.h"

#include <libxml/tree.h>

/* The element that holds the article's text, judged by where the running text of paragraphs stands,
 * by <article>, <main> and itemprop=articleBody, and by classes. NULL if the page has no body. */
xmlNode *mainpart_find(const Chrome *chrome, xmlDoc *document);

/* Whether the element is not of the article: dead, or of a class that says so and without headline
 * or marked body. */
gboolean mainpart_skips(const Chrome *chrome, const xmlNode *node);

#endif
