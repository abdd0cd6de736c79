/* Tests of source and tree: what of a page is parsed at all, and how deep. */
#include "shim.h"

#include "html.h"
#include "source.h"
#include "tree.h"

#include <string.h>

static const struct {
    const char *page, *left;
} SOURCES[] = {
    {"<p>One<script>if (a < b) { x(\"<p>\") }</script> two</p>", "<p>One two</p>"},
    {"<SCRIPT src='a.js'></SCRIPT\n><p>One", "<p>One"},
    {"<script type=\"application/ld+json\">{}</script>", NULL},
    {"<p class=\"<script>\">One</p><p id='a > b <svg>'>Two</p>", NULL},
    {"<p>One<script>never closed <b>here</b>", NULL},
    {"<scripture>One</scripture><style-guide>Two</style-guide>", NULL},
    {"<style>p > a { color: red }</style>One", "One"},
    {"<svg><g><svg><title>In</title></svg><title>Out</title></g></svg>One", "One"},
    {"<svg class=\"icon\"/><p>One</p><svg/><p>Two</p>", "<p>One</p><p>Two</p>"},
    {"<!-- a > b --><p>One<!----> two<!--> three</p>", "<p>One two three</p>"},
    {"<!-- saved from url=(0014)about:internet --><p>One</p>", NULL},
    {"<p>1 < 2 and 3 <4<!-- five", NULL},
    {"<a title=don't href=x>One</a><script>x</script>", "<a title=don't href=x>One</a>"},
};

TEST(page, leaves_scripts_styles_drawings_and_comments_out)
{
    for (gsize i = 0; i < G_N_ELEMENTS(SOURCES); i++) {
        const char *page = SOURCES[i].page;
        GString *left = source_strip(page, strlen(page));
        EXPECT_STR(left->str, SOURCES[i].left != NULL ? SOURCES[i].left : page);
        g_string_free(left, TRUE);
    }
}

static const struct {
    const char *tag, *left;
} TAGS[] = {
    {"<p data-x=\"1\" Class='lead' onclick=\"go('a > b')\">", "<p Class='lead'>"},
    {"<input\n  value=\"x\"\n  hidden\n>", "<input\n  hidden\n>"},
    {"<img src=\"a.png\" alt=\"b\"/>", "<img/>"},
    {"<div async itemscope>", "<div>"},
    {"<a href=\"/x\">", "<a>"},
    {"<LINK rel=\"canonical\" href=\"/x\">", NULL},
    {"<p title=\"never closed>", NULL},
    {"<p title=\"a\"b\" lang=\"en\">", NULL},
    {"<p lang=\"en\" title=bare dir=\"ltr\">", "<p title=bare dir=\"ltr\">"},
    {"<p dir = \"ltr\">", NULL},
    {"<p @click=\"x\" dir=\"ltr\">", NULL},
    {"<script type=\"application/ld+json\">{\"a\": \"<p lang='en'>\"}</script>", NULL},
    {"</p lang=\"en\">", NULL},
};

TEST(page, leaves_attributes_out_that_nothing_asks_for)
{
    for (gsize i = 0; i < G_N_ELEMENTS(TAGS); i++) {
        const char *tag = TAGS[i].tag;
        GString *left = source_strip(tag, strlen(tag));
        EXPECT_STR(left->str, TAGS[i].left != NULL ? TAGS[i].left : tag);
        g_string_free(left, TRUE);
    }
}

static guint
depth_of(const Node *node)
{
    guint deepest = 0, depth = 0;
    for (const Node *n = node; n != NULL; n = element_next(n, node)) {
        depth = 0;
        for (const Node *up = n; up != node; up = up->parent) {
            depth++;
        }
        deepest = MAX(deepest, depth);
    }
    return deepest;
}

TEST(page, a_tree_is_never_deeper_than_its_limit)
{
    g_autoptr(GString) page = g_string_new("<body>");
    g_autoptr(Arena) arena = arena_new();
    g_autoptr(GError) error = NULL;
    g_autofree char *path = g_build_filename(g_getenv("READOUT_DATA"), "read", "chrome.csv", NULL);
    g_autoptr(Chrome) chrome = chrome_open(path, &error);
    ASSERT_TRUE(chrome != NULL);
    for (int i = 0; i < 20000; i++) {
        g_string_append(page, "<div>");
    }
    g_string_append(page, "Down here");
    const Node *tree = tree_parse(chrome, page->str, page->len, arena);
    ASSERT_TRUE(tree != NULL);
    EXPECT_INT(depth_of(tree), 251);
    g_autoptr(GString) text = g_string_new(NULL);
    element_text(tree, text);
    EXPECT_STR(text->str, "Down here");
}
