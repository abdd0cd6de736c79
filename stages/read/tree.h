/* tree: a page as a tree of nodes, built from what libxml2's HTML parser reports. */
#ifndef READOUT_READ_TREE_H
#define READOUT_READ_TREE_H

#include "arena.h"
#include "element.h"

/* The tree of a page of UTF-8 text, in `arena`: a node that is no element, with the root element
 * and what stands beside it as children. What is in dead elements is left out, but for those in
 * which metadata stand; elements deeper than 250 are children of one at that depth. Elements that
 * the source leaves out (html, body, p) are there. NULL if there is no element in it. */
Node *tree_parse(const Chrome *chrome, const char *text, gsize size, Arena *arena);

/* The root element of such a tree. */
Node *tree_root(const Node *tree);

#endif
