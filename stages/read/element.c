/* element: the nodes of a page's tree and questions to them. */
#include "element.h"

#include "fold.h"

#include <string.h>

AttributeName
element_attribute_name(const char *name, gsize size)
{
    static const struct {
        const char *name;
        gsize size;
    } names[N_ATTRIBUTES] = {{"aria-hidden", 11}, {"class", 5},    {"content", 7}, {"datetime", 8},
                             {"hidden", 6},       {"href", 4},     {"id", 2},      {"itemprop", 8},
                             {"name", 4},         {"property", 8}, {"rel", 3},     {"role", 4},
                             {"style", 5},        {"type", 4}};
    AttributeName i = 0;
    while (i < N_ATTRIBUTES &&
           (size != names[i].size || g_ascii_strncasecmp(name, names[i].name, size) != 0)) {
        i++;
    }
    return i;
}

static const Attribute *
find(const Node *node, AttributeName name)
{
    const Attribute *attribute = node->attributes;
    while (attribute != NULL && attribute->name != name) {
        attribute = attribute->next;
    }
    return attribute;
}

const char *
element_attribute(const Node *node, AttributeName name)
{
    const Attribute *attribute = find(node, name);
    return attribute != NULL ? attribute->value : "";
}

gboolean
element_has_attribute(const Node *node, AttributeName name)
{
    return find(node, name) != NULL;
}

static gboolean
has_role(const Node *node)
{
    static const char *const roles[] = {"navigation", "complementary", "banner",      "contentinfo",
                                        "search",     "dialog",        "alertdialog", "menu",
                                        "toolbar",    "button",        "tablist"};
    const char *role = element_attribute(node, ATTRIBUTE_ROLE);
    for (gsize i = 0; *role != '\0' && i < G_N_ELEMENTS(roles); i++) {
        if (strcmp(role, roles[i]) == 0) {
            return TRUE;
        }
    }
    return FALSE;
}

static gboolean
is_hidden(const Node *node)
{
    const char *style = element_attribute(node, ATTRIBUTE_STYLE);
    return element_has_attribute(node, ATTRIBUTE_HIDDEN) ||
           strcmp(element_attribute(node, ATTRIBUTE_ARIA_HIDDEN), "true") == 0 ||
           strstr(style, "display:none") != NULL || strstr(style, "display: none") != NULL;
}

gboolean
element_is_dead(const Node *node)
{
    return (node->is & IS_DEAD) != 0 ||
           (node->attributes != NULL && (has_role(node) || is_hidden(node)));
}

ChromeKind
element_chrome(const Chrome *chrome, const Node *node)
{
    if (node->attributes == NULL || (node->is & IS_ROOT) != 0) {
        return CHROME_NONE;
    }
    const char *property = element_attribute(node, ATTRIBUTE_ITEMPROP);
    if (strcmp(property, "articleBody") == 0) {
        return CHROME_BODY;
    }
    if (strcmp(property, "comment") == 0) {
        return CHROME_DROP;
    }
    ChromeKind kind = chrome_kind(chrome, element_attribute(node, ATTRIBUTE_CLASS));
    return kind != CHROME_NONE ? kind : chrome_kind(chrome, element_attribute(node, ATTRIBUTE_ID));
}

void
element_text(const Node *node, GString *into)
{
    for (const Node *n = node; n != NULL; n = element_next(n, node)) {
        const char *p = n->kind == NODE_TEXT ? n->text : "", *end = p + strlen(p);
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
    while (into->len > 0 && into->str[into->len - 1] == ' ') {
        g_string_truncate(into, into->len - 1);
    }
}

Node *
element_after(const Node *node, const Node *top)
{
    while (node != NULL && node != top) {
        if (node->next != NULL) {
            return node->next;
        }
        node = node->parent;
    }
    return NULL;
}

Node *
element_next(const Node *node, const Node *top)
{
    return node->first != NULL ? node->first : element_after(node, top);
}
