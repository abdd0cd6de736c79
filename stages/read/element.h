/* element: questions to the elements of a parsed page. */
#ifndef READOUT_READ_ELEMENT_H
#define READOUT_READ_ELEMENT_H

#include "chrome.h"

#include <libxml/tree.h>

gboolean element_is(const xmlNode *node, const char *name);

/* Whether the element's name is one of a NULL-terminated list. */
gboolean element_in(const xmlNode *node, const char *const *names);

/* The value of an attribute, borrowed; "" if it is not there. */
const char *element_attribute(const xmlNode *node, const char *name);

/* Whether it ends a line: paragraph, division, item, heading ... */
gboolean element_is_block(const xmlNode *node);

/* Whether nothing in it belongs to an article: scripts, navigation, forms, hidden elements. */
gboolean element_is_dead(const xmlNode *node);

/* What class and id say; CHROME_NONE for html, body, article and main. */
ChromeKind element_chrome(const Chrome *chrome, const xmlNode *node);

/* The text of an element, white space run together, appended to `into`. */
void element_text(const xmlNode *node, GString *into);

/* The next node in document order that is not inside `node` and not outside `top`, or NULL. */
xmlNode *element_after(const xmlNode *node, const xmlNode *top);

/* The next node in document order, inside `top`, or NULL. */
xmlNode *element_next(const xmlNode *node, const xmlNode *top);

#endif
