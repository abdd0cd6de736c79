/* tree: a page as a tree of nodes, built from what libxml2's HTML parser reports. */
#include "tree.h"

#include <libxml/HTMLparser.h>
#include <string.h>

enum { DEEPEST = 250, RUNNING = 60, RUNNING_UP = 4, FORM_ENOUGH = 400 };

typedef struct {
    Arena *arena;
    const Chrome *chrome;
    Node *top, *current;
    guint beyond; /* open elements below the deepest that there is a node for */
    guint dead;   /* open elements from one on that is left out */
    guint depth;
    GString *text; /* since the last tag */
} Builder;

static Node *
add_node(Builder *builder, NodeKind kind)
{
    Node *node = arena_alloc(builder->arena, sizeof(Node)), *parent = builder->current;
    node->kind = kind;
    node->parent = parent;
    if (parent->last != NULL) {
        parent->last->next = node;
    } else {
        parent->first = node;
    }
    parent->last = node;
    return node;
}

/* The bytes of a text, each run of white space counted as one and those at its end not. */
static gsize
text_weight(const char *text)
{
    gsize n = 0;
    for (const guchar *p = (const guchar *)text; *p != '\0'; p++) {
        n += *p > ' ' || p[1] > ' ';
    }
    return n;
}

/* Text directly in a division, not in a paragraph, is running text where it is long (pages with
 * <br> between). */
static gboolean
is_running(const Node *text, gsize weight)
{
    const Node *parent = text->parent;
    for (int up = 0; up < RUNNING_UP && parent != NULL; up++, parent = parent->parent) {
        if (element_is(parent, TAG_A) || element_is(parent, TAG_LI) ||
            element_is(parent, TAG_FIGCAPTION)) {
            return FALSE;
        }
        if ((parent->is & IS_PARAGRAPH) != 0) {
            return TRUE;
        }
    }
    return weight >= RUNNING;
}

/* Adds running text to the elements from `node` outwards, as far as no link, dead element or
 * furniture stands between. */
static void
add_running(Node *node, gsize weight)
{
    for (; node != NULL; node = node->parent) {
        node->running += weight;
        if (element_is(node, TAG_A) || node->dead || node->chrome == CHROME_DROP) {
            return;
        }
    }
}

static void
weigh(const Node *text)
{
    gsize weight = text_weight(text->text);
    if (weight > 0 && is_running(text, weight)) {
        add_running(text->parent, weight);
    }
}

/* A form around the whole article, as some servers make them, is not dead. */
static void
revive_form(Node *node)
{
    if (node->dead && (node->holds_article || node->running >= FORM_ENOUGH)) {
        node->dead = FALSE;
        add_running(node->parent, node->running);
    }
}

/* Ends the text that stands before a tag. */
static void
end_text(Builder *builder)
{
    if (builder->text->len > 0) {
        Node *node = add_node(builder, NODE_TEXT);
        node->text = arena_strndup(builder->arena, builder->text->str, (gssize)builder->text->len);
        node->size = builder->text->len;
        g_string_truncate(builder->text, 0);
        weigh(node);
    }
}

static void
take_attributes(Builder *builder, Node *node, const xmlChar **pairs)
{
    const Attribute **end = &node->attributes;
    for (; pairs != NULL && pairs[0] != NULL; pairs += 2) {
        const char *called = (const char *)pairs[0];
        AttributeName name = element_attribute_name(called, strlen(called));
        if (name == N_ATTRIBUTES) {
            continue;
        }
        Attribute *attribute = arena_alloc(builder->arena, sizeof(Attribute));
        const char *value = pairs[1] != NULL ? (const char *)pairs[1] : "";
        attribute->name = name;
        attribute->value = arena_strndup(builder->arena, value, -1);
        *end = attribute;
        end = &attribute->next;
    }
}

static void
note_article(Node *node)
{
    if (element_is(node, TAG_H1) ||
        strcmp(element_attribute(node, ATTRIBUTE_ITEMPROP), "articleBody") == 0) {
        for (; node != NULL && !node->holds_article; node = node->parent) {
            node->holds_article = TRUE;
        }
    }
}

static void
on_start(void *user, const xmlChar *name, const xmlChar **pairs)
{
    Builder *builder = user;
    if (builder->dead > 0) {
        builder->dead++;
        return;
    }
    if (builder->depth >= DEEPEST) {
        builder->beyond++;
        return;
    }
    end_text(builder);
    Node *node = add_node(builder, NODE_ELEMENT);
    node->tag = tag_of((const char *)name, &node->is);
    take_attributes(builder, node, pairs);
    node->dead = element_is_dead(node);
    node->chrome = element_chrome(builder->chrome, node);
    note_article(node);
    builder->current = node;
    builder->depth++;
    builder->dead = node->dead && (node->is & IS_TRANSPARENT) == 0;
}

static void
on_end(void *user, const xmlChar *name)
{
    Builder *builder = user;
    (void)name; /* the parser balances them */
    if (builder->dead > 1) {
        builder->dead--;
        return;
    }
    if (builder->beyond > 0) {
        builder->beyond--;
        return;
    }
    builder->dead = 0;
    end_text(builder);
    if (element_is(builder->current, TAG_FORM)) {
        revive_form(builder->current);
    }
    if (builder->current != builder->top) {
        builder->current = builder->current->parent;
        builder->depth--;
    }
}

static void
on_text(void *user, const xmlChar *text, int size)
{
    Builder *builder = user;
    if (builder->dead == 0) {
        g_string_append_len(builder->text, (const char *)text, size);
    }
}

static void
on_comment(void *user, const xmlChar *text)
{
    Builder *builder = user;
    if (builder->dead == 0) {
        end_text(builder);
        add_node(builder, NODE_COMMENT)->text =
            arena_strndup(builder->arena, (const char *)text, -1);
    }
}

Node *
tree_parse(const Chrome *chrome, const char *text, gsize size, Arena *arena)
{
    htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt(text, (int)MIN(size, (gsize)G_MAXINT));
    if (parser == NULL) {
        return NULL;
    }
    Node *top = arena_alloc(arena, sizeof(Node));
    Builder builder = {
        .arena = arena, .chrome = chrome, .top = top, .current = top, .text = g_string_new(NULL)};
    top->kind = NODE_TREE;
    memset(parser->sax, 0, sizeof *parser->sax);
    parser->sax->startElement = on_start;
    parser->sax->endElement = on_end;
    parser->sax->characters = on_text;
    parser->sax->cdataBlock = on_text;
    parser->sax->comment = on_comment;
    parser->userData = &builder;
    htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                   HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
    parser->charset = XML_CHAR_ENCODING_UTF8;
    htmlParseDocument(parser);
    end_text(&builder);
    g_string_free(builder.text, TRUE);
    htmlFreeParserCtxt(parser);
    return tree_root(top) != NULL ? top : NULL;
}

Node *
tree_root(const Node *tree)
{
    Node *node = tree->first;
    while (node != NULL && node->kind != NODE_ELEMENT) {
        node = node->next;
    }
    return node;
}
