/* element: the nodes of a page's tree and questions to them. */
#ifndef READOUT_READ_ELEMENT_H
#define READOUT_READ_ELEMENT_H

#include "chrome.h"
#include "tag.h"

/* The attributes that anything here asks for. */
typedef enum {
    ATTRIBUTE_ARIA_HIDDEN,
    ATTRIBUTE_CLASS,
    ATTRIBUTE_CONTENT,
    ATTRIBUTE_DATETIME,
    ATTRIBUTE_HIDDEN,
    ATTRIBUTE_HREF,
    ATTRIBUTE_ID,
    ATTRIBUTE_ITEMPROP,
    ATTRIBUTE_NAME,
    ATTRIBUTE_PROPERTY,
    ATTRIBUTE_REL,
    ATTRIBUTE_ROLE,
    ATTRIBUTE_STYLE,
    ATTRIBUTE_TYPE,
    N_ATTRIBUTES
} AttributeName;

typedef struct Attribute Attribute;
struct Attribute {
    AttributeName name;
    const char *value;
    const Attribute *next;
};

typedef enum { NODE_TREE, NODE_ELEMENT, NODE_TEXT, NODE_COMMENT } NodeKind;

/* A node; it and all it points to live in the tree's arena. */
typedef struct Node Node;
struct Node {
    NodeKind kind;
    Node *parent, *next, *first, *last; /* first and last child */
    const char *text;                   /* of a text or comment, NUL behind it */
    gsize size;                         /* of the text */

    /* Elements only. */
    Tag tag;
    guint is; /* what its name says */
    const Attribute *attributes;
    gboolean dead;          /* nothing in it belongs to an article: script, menu, hidden ... */
    gboolean holds_article; /* a h1 or itemprop=articleBody stands in it, or it is one */
    ChromeKind chrome; /* what class and id say; CHROME_NONE for html, body, article and main */
    gsize running; /* bytes of running text in it, without links, dead parts and page furniture */
};

static inline gboolean
element_is(const Node *node, Tag tag)
{
    return node->tag == tag;
}

/* Which of our attributes the `size` bytes of a name are, in letters of any case; N_ATTRIBUTES for
 * any other. */
AttributeName element_attribute_name(const char *name, gsize size);

/* The value of an attribute, borrowed; "" if it has none or is not there. */
const char *element_attribute(const Node *node, AttributeName name);
gboolean element_has_attribute(const Node *node, AttributeName name);

/* Whether nothing in it belongs to an article, by its name and attributes. */
gboolean element_is_dead(const Node *node);

/* What class and id say. */
ChromeKind element_chrome(const Chrome *chrome, const Node *node);

/* The text of a node, white space run together, appended to `into`. */
void element_text(const Node *node, GString *into);

/* The next node in document order that is not inside `node` and not outside `top`, or NULL. */
Node *element_after(const Node *node, const Node *top);

/* The next node in document order, inside `top`, or NULL. */
Node *element_next(const Node *node, const Node *top);

#endif
