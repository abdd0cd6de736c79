/* mainpart: the element of a page that holds the article. */
#include "mainpart.h"

#include "element.h"

#include <string.h>

enum { RUNNING = 60, ENOUGH = 200 };

/* Text of an element, in bytes: all of it, that inside links, that of its paragraphs. */
typedef struct {
    gsize text, links, running;
} Weight;

static gboolean
is_paragraph(const xmlNode *node)
{
    static const char *const names[] = {"p", "blockquote", "pre", NULL};
    return element_in(node, names);
}

static gsize
text_size(const xmlNode *node)
{
    const char *p = (const char *)node->content;
    gsize n = 0;
    for (; p != NULL && *p != '\0'; p++) {
        n += (guchar)*p > ' ' || (p[1] != '\0' && (guchar)p[1] > ' ');
    }
    return n;
}

/* Text directly in a division, not in a paragraph, is running text where it is long (pages with
 * <br> between). */
static gboolean
is_running(const xmlNode *text)
{
    gsize n = text_size(text);
    const xmlNode *parent = text->parent;
    for (int up = 0; up < 4 && parent != NULL; up++, parent = parent->parent) {
        if (element_is(parent, "a") || element_is(parent, "li") ||
            element_is(parent, "figcaption")) {
            return FALSE;
        }
        if (is_paragraph(parent)) {
            return TRUE;
        }
    }
    return n >= RUNNING;
}

static gboolean
in_link(const xmlNode *node, const xmlNode *top)
{
    for (; node != NULL && node != top; node = node->parent) {
        if (element_is(node, "a")) {
            return TRUE;
        }
    }
    return FALSE;
}

static Weight
weigh(const Chrome *chrome, const xmlNode *top)
{
    Weight weight = {0};
    const xmlNode *next;
    for (const xmlNode *node = top; node != NULL; node = next) {
        gboolean skip =
            node != top && (element_is_dead(node) || element_chrome(chrome, node) == CHROME_DROP);
        if (node->type == XML_TEXT_NODE) {
            gsize n = text_size(node);
            gboolean link = n > 0 && in_link(node, top);
            weight.text += n;
            weight.links += link ? n : 0;
            weight.running += n > 0 && is_running(node) && !link ? n : 0;
        }
        next = skip ? element_after(node, top) : element_next(node, top);
    }
    return weight;
}

/* Whether the article stands in the element, whatever its class: its headline or what is marked as
 * its body. */
static gboolean
holds_article(const xmlNode *top)
{
    for (const xmlNode *node = top; node != NULL; node = element_next(node, top)) {
        if (element_is(node, "h1") ||
            strcmp(element_attribute(node, "itemprop"), "articleBody") == 0) {
            return TRUE;
        }
    }
    return FALSE;
}

gboolean
mainpart_skips(const Chrome *chrome, const xmlNode *node)
{
    return element_is_dead(node) ||
           (element_chrome(chrome, node) == CHROME_DROP && !holds_article(node));
}

typedef struct {
    xmlNode *node;
    gsize running;
} Best;

static void
consider(const Chrome *chrome, xmlNode *node, Best *best)
{
    gsize running = weigh(chrome, node).running;
    if (running > best->running) {
        *best = (Best){node, running};
    }
}

/* The child element that has nearly all running text of `node`, or NULL. */
static xmlNode *
heavy_child(const Chrome *chrome, const xmlNode *node, gsize running)
{
    for (xmlNode *child = node->children; child != NULL; child = child->next) {
        if (child->type == XML_ELEMENT_NODE && !mainpart_skips(chrome, child) &&
            !is_paragraph(child) && weigh(chrome, child).running * 10 >= running * 9) {
            return child;
        }
    }
    return NULL;
}

/* The smallest element around the first h1 that has a good part of the page's running text; `body`
 * without an h1. */
static xmlNode *
near_title(const Chrome *chrome, xmlNode *body, gsize running)
{
    xmlNode *node = body;
    while (node != NULL && !element_is(node, "h1")) {
        node = element_is_dead(node) && node != body ? element_after(node, body)
                                                     : element_next(node, body);
    }
    while (node != NULL && node != body) {
        gsize here = weigh(chrome, node).running;
        if (here >= ENOUGH && here * 4 >= running) {
            return node;
        }
        node = node->parent;
    }
    return body;
}

xmlNode *
mainpart_find(const Chrome *chrome, xmlDoc *document)
{
    xmlNode *root = xmlDocGetRootElement(document), *body = NULL, *next;
    Best marked = {0}, article = {0}, most = {0};
    for (xmlNode *node = root; node != NULL; node = next) {
        gboolean skip = node->type == XML_ELEMENT_NODE && node != root &&
                        !element_is(node, "head") && mainpart_skips(chrome, node);
        body = body == NULL && element_is(node, "body") ? node : body;
        if (!skip && node->type == XML_ELEMENT_NODE) {
            if (element_chrome(chrome, node) == CHROME_BODY) {
                consider(chrome, node, &marked);
            } else if (element_is(node, "article") || element_is(node, "main") ||
                       strcmp(element_attribute(node, "role"), "main") == 0) {
                consider(chrome, node, &article);
            }
        }
        next =
            skip || element_is(node, "head") ? element_after(node, root) : element_next(node, root);
    }
    if (body == NULL) {
        return root;
    }
    consider(chrome, body, &most);
    if (marked.running >= ENOUGH && marked.running * 2 >= article.running) {
        return marked.node;
    }
    if (article.running >= ENOUGH && article.running * 2 >= most.running) {
        return article.node;
    }
    xmlNode *node = near_title(chrome, body, most.running), *child;
    while ((child = heavy_child(chrome, node, weigh(chrome, node).running)) != NULL) {
        node = child;
    }
    return node;
}
