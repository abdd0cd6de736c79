/* element: questions to the elements of a parsed page. */
#include "element.h"

#include "fold.h"

#include <string.h>

gboolean
element_is(const xmlNode *node, const char *name)
{
    return node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0;
}

gboolean
element_in(const xmlNode *node, const char *const *names)
{
    for (gsize i = 0; node->type == XML_ELEMENT_NODE && names[i] != NULL; i++) {
        if (strcmp((const char *)node->name, names[i]) == 0) {
            return TRUE;
        }
    }
    return FALSE;
}

const char *
element_attribute(const xmlNode *node, const char *name)
{
    for (const xmlAttr *attribute = node->type == XML_ELEMENT_NODE ? node->properties : NULL;
         attribute != NULL; attribute = attribute->next) {
        if (strcmp((const char *)attribute->name, name) == 0 && attribute->children != NULL &&
            attribute->children->content != NULL) {
            return (const char *)attribute->children->content;
        }
    }
    return "";
}

gboolean
element_is_block(const xmlNode *node)
{
    static const char *const names[] = {
        "p",    "div",        "li",      "ul",         "ol",     "h1",      "h2",     "h3",
        "h4",   "h5",         "h6",      "blockquote", "hr",     "pre",     "td",     "th",
        "tr",   "table",      "section", "article",    "main",   "figure",  "header", "footer",
        "dl",   "dt",         "dd",      "br",         "nav",    "address", "aside",  "body",
        "form", "figcaption", "details", "summary",    "center", NULL};
    return element_in(node, names);
}

static gboolean
has_role(const xmlNode *node)
{
    static const char *const roles[] = {"navigation", "complementary", "banner",      "contentinfo",
                                        "search",     "dialog",        "alertdialog", "menu",
                                        "toolbar",    "button",        "tablist"};
    const char *role = element_attribute(node, "role");
    for (gsize i = 0; *role != '\0' && i < G_N_ELEMENTS(roles); i++) {
        if (strcmp(role, roles[i]) == 0) {
            return TRUE;
        }
    }
    return FALSE;
}

static gboolean
is_hidden(const xmlNode *node)
{
    const char *style = element_attribute(node, "style");
    for (const xmlAttr *attribute = node->properties; attribute != NULL;
         attribute = attribute->next) {
        if (strcmp((const char *)attribute->name, "hidden") == 0) {
            return TRUE;
        }
    }
    return strcmp(element_attribute(node, "aria-hidden"), "true") == 0 ||
           strstr(style, "display:none") != NULL || strstr(style, "display: none") != NULL;
}

/* What was found out about an element, kept in the place that libxml2 leaves to the application. */
enum { KNOWS_DEAD = 1, IS_DEAD = 2, KNOWS_CHROME = 4, CHROME_SHIFT = 4 };

static gsize
known(const xmlNode *node)
{
    return GPOINTER_TO_SIZE(node->_private);
}

static void
note(const xmlNode *node, gsize bits)
{
    ((xmlNode *)node)->_private = GSIZE_TO_POINTER(known(node) | bits);
}

static gboolean
find_dead(const xmlNode *node)
{
    static const char *const names[] = {
        "script", "style",  "noscript", "template", "nav",   "aside",    "form",   "button",
        "select", "iframe", "svg",      "object",   "video", "audio",    "canvas", "map",
        "input",  "footer", "head",     "dialog",   "embed", "textarea", "menu",   NULL};
    return element_in(node, names) ||
           (node->properties != NULL && (has_role(node) || is_hidden(node)));
}

gboolean
element_is_dead(const xmlNode *node)
{
    if (node->type != XML_ELEMENT_NODE) {
        return node->type == XML_COMMENT_NODE || node->type == XML_PI_NODE ||
               node->type == XML_DTD_NODE;
    }
    if ((known(node) & KNOWS_DEAD) == 0) {
        note(node, KNOWS_DEAD | (find_dead(node) ? IS_DEAD : 0));
    }
    return (known(node) & IS_DEAD) != 0;
}

static ChromeKind
find_chrome(const Chrome *chrome, const xmlNode *node)
{
    static const char *const roots[] = {"html", "body", "article", "main", NULL};
    if (node->properties == NULL || element_in(node, roots)) {
        return CHROME_NONE;
    }
    if (strcmp(element_attribute(node, "itemprop"), "articleBody") == 0) {
        return CHROME_BODY;
    }
    ChromeKind kind = chrome_kind(chrome, element_attribute(node, "class"));
    return kind != CHROME_NONE ? kind : chrome_kind(chrome, element_attribute(node, "id"));
}

ChromeKind
element_chrome(const Chrome *chrome, const xmlNode *node)
{
    if (node->type != XML_ELEMENT_NODE) {
        return CHROME_NONE;
    }
    if ((known(node) & KNOWS_CHROME) == 0) {
        note(node, KNOWS_CHROME | (gsize)find_chrome(chrome, node) << CHROME_SHIFT);
    }
    return (ChromeKind)(known(node) >> CHROME_SHIFT);
}

void
element_text(const xmlNode *node, GString *into)
{
    for (const xmlNode *n = node; n != NULL; n = element_next(n, node)) {
        if (n->type == XML_TEXT_NODE && n->content != NULL) {
            const char *p = (const char *)n->content, *end = p + strlen(p);
            while (p < end) {
                gsize blank = fold_blank(p, end);
                if (blank == 0) {
                    g_string_append_c(into, *p++);
                    continue;
                }
                if (into->len > 0 && into->str[into->len - 1] != ' ') {
                    g_string_append_c(into, ' ');
                }
                p += blank;
            }
        }
    }
    while (into->len > 0 && into->str[into->len - 1] == ' ') {
        g_string_truncate(into, into->len - 1);
    }
}

xmlNode *
element_after(const xmlNode *node, const xmlNode *top)
{
    while (node != NULL && node != top) {
        if (node->next != NULL) {
            return node->next;
        }
        node = node->parent;
    }
    return NULL;
}

xmlNode *
element_next(const xmlNode *node, const xmlNode *top)
{
    return node->type == XML_ELEMENT_NODE && node->children != NULL ? node->children
                                                                    : element_after(node, top);
}
