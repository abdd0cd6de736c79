/* mainpart: the element of a page that holds the article. */
#include "mainpart.h"

#include <string.h>

enum { ENOUGH = 200 };

gboolean
mainpart_skips(const Node *node)
{
    return node->dead || (node->chrome == CHROME_DROP && !node->holds_article);
}

typedef struct {
    const Node *node;
    gsize running;
} Best;

static void
consider(const Node *node, Best *best)
{
    if (node->running > best->running) {
        *best = (Best){node, node->running};
    }
}

/* The child element that has nearly all running text of `node`, or NULL. */
static const Node *
heavy_child(const Node *node)
{
    for (const Node *child = node->first; child != NULL; child = child->next) {
        if (child->kind == NODE_ELEMENT && !mainpart_skips(child) &&
            (child->is & IS_PARAGRAPH) == 0 && child->running * 10 >= node->running * 9) {
            return child;
        }
    }
    return NULL;
}

/* The smallest element around the first h1 that has a good part of the page's running text; `body`
 * without an h1. */
static const Node *
near_title(const Node *body)
{
    const Node *node = body;
    while (node != NULL && !element_is(node, TAG_H1)) {
        node = node->dead && node != body ? element_after(node, body) : element_next(node, body);
    }
    while (node != NULL && node != body) {
        if (node->running >= ENOUGH && node->running * 4 >= body->running) {
            return node;
        }
        node = node->parent;
    }
    return body;
}

/* Whether the page says that the article stands in the element. */
static gboolean
says_article(const Node *node)
{
    return element_is(node, TAG_ARTICLE) || element_is(node, TAG_MAIN) ||
           strcmp(element_attribute(node, ATTRIBUTE_ROLE), "main") == 0;
}

const Node *
mainpart_find(const Node *root)
{
    const Node *body = NULL, *next;
    Best marked = {0}, article = {0};
    for (const Node *node = root; node != NULL; node = next) {
        gboolean head = element_is(node, TAG_HEAD);
        gboolean skip = node != root && !head && mainpart_skips(node);
        body = body == NULL && element_is(node, TAG_BODY) ? node : body;
        if (!skip && node->kind == NODE_ELEMENT) {
            if (node->chrome == CHROME_BODY) {
                consider(node, &marked);
            } else if (says_article(node)) {
                consider(node, &article);
            }
        }
        next = skip || head ? element_after(node, root) : element_next(node, root);
    }
    if (body == NULL) {
        return root;
    }
    if ((marked.running >= ENOUGH || marked.running * 2 >= body->running) && marked.running > 0 &&
        marked.running * 2 >= article.running) {
        return marked.node;
    }
    if (article.running >= ENOUGH && article.running * 2 >= body->running) {
        return article.node;
    }
    const Node *node = near_title(body), *child;
    while ((child = heavy_child(node)) != NULL) {
        node = child;
    }
    return node;
}
