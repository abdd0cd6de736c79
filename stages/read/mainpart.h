/* mainpart: the element of a page that holds the article. */
#ifndef READOUT_READ_MAINPART_H
#define READOUT_READ_MAINPART_H

#include "element.h"

/* The element that holds the article's text, judged by where the running text of paragraphs stands,
 * by <article>, <main> and itemprop=articleBody, and by classes. The root itself if the page has no
 * body. */
const Node *mainpart_find(const Node *root);

/* Whether the node is not of the article: dead, or of a class that says so and without headline or
 * marked body. */
gboolean mainpart_skips(const Node *node);

#endif
