/* tag: the names of elements that mean something here, and what they mean. */
#include "tag.h"

#include <stdlib.h>
#include <string.h>

typedef struct {
    const char *name;
    Tag tag;
    guint is;
} Row;

/* In the order of the alphabet. */
static const Row ROWS[] = {
    {"a", TAG_A, 0},
    {"address", TAG_ADDRESS, IS_BLOCK},
    {"article", TAG_ARTICLE, IS_BLOCK | IS_ROOT},
    {"aside", TAG_OTHER, IS_BLOCK | IS_DEAD},
    {"audio", TAG_OTHER, IS_DEAD},
    {"blockquote", TAG_OTHER, IS_BLOCK | IS_PARAGRAPH},
    {"body", TAG_BODY, IS_BLOCK | IS_ROOT | IS_TRANSPARENT},
    {"br", TAG_BR, IS_BLOCK},
    {"button", TAG_OTHER, IS_DEAD},
    {"canvas", TAG_OTHER, IS_DEAD},
    {"center", TAG_OTHER, IS_BLOCK},
    {"dd", TAG_OTHER, IS_BLOCK},
    {"details", TAG_OTHER, IS_BLOCK},
    {"dialog", TAG_OTHER, IS_DEAD},
    {"div", TAG_OTHER, IS_BLOCK},
    {"dl", TAG_OTHER, IS_BLOCK},
    {"dt", TAG_OTHER, IS_BLOCK},
    {"embed", TAG_OTHER, IS_DEAD},
    {"figcaption", TAG_FIGCAPTION, IS_BLOCK},
    {"figure", TAG_OTHER, IS_BLOCK},
    {"footer", TAG_FOOTER, IS_BLOCK | IS_DEAD | IS_TRANSPARENT},
    {"form", TAG_FORM, IS_BLOCK | IS_DEAD | IS_TRANSPARENT},
    {"h1", TAG_H1, IS_BLOCK},
    {"h2", TAG_OTHER, IS_BLOCK | IS_SUBHEADING},
    {"h3", TAG_OTHER, IS_BLOCK | IS_SUBHEADING},
    {"h4", TAG_OTHER, IS_BLOCK | IS_SUBHEADING},
    {"h5", TAG_OTHER, IS_BLOCK | IS_SUBHEADING},
    {"h6", TAG_OTHER, IS_BLOCK | IS_SUBHEADING},
    {"head", TAG_HEAD, IS_DEAD | IS_TRANSPARENT},
    {"header", TAG_HEADER, IS_BLOCK | IS_TRANSPARENT},
    {"hr", TAG_OTHER, IS_BLOCK},
    {"html", TAG_HTML, IS_ROOT | IS_TRANSPARENT},
    {"iframe", TAG_OTHER, IS_DEAD},
    {"input", TAG_OTHER, IS_DEAD},
    {"li", TAG_LI, IS_BLOCK},
    {"link", TAG_LINK, 0},
    {"main", TAG_MAIN, IS_BLOCK | IS_ROOT},
    {"map", TAG_OTHER, IS_DEAD},
    {"menu", TAG_OTHER, IS_DEAD},
    {"meta", TAG_META, 0},
    {"nav", TAG_OTHER, IS_BLOCK | IS_DEAD},
    {"noscript", TAG_OTHER, IS_DEAD},
    {"object", TAG_OTHER, IS_DEAD},
    {"ol", TAG_OTHER, IS_BLOCK},
    {"p", TAG_OTHER, IS_BLOCK | IS_PARAGRAPH},
    {"pre", TAG_OTHER, IS_BLOCK | IS_PARAGRAPH},
    {"script", TAG_SCRIPT, IS_DEAD | IS_TRANSPARENT},
    {"section", TAG_OTHER, IS_BLOCK},
    {"select", TAG_OTHER, IS_DEAD},
    {"style", TAG_OTHER, IS_DEAD},
    {"summary", TAG_OTHER, IS_BLOCK | IS_SUBHEADING},
    {"svg", TAG_OTHER, IS_DEAD},
    {"table", TAG_OTHER, IS_BLOCK},
    {"td", TAG_OTHER, IS_BLOCK},
    {"template", TAG_OTHER, IS_DEAD},
    {"textarea", TAG_OTHER, IS_DEAD},
    {"th", TAG_OTHER, IS_BLOCK},
    {"time", TAG_TIME, 0},
    {"title", TAG_TITLE, 0},
    {"tr", TAG_OTHER, IS_BLOCK},
    {"ul", TAG_OTHER, IS_BLOCK},
    {"video", TAG_OTHER, IS_DEAD},
};

static int
compare(const void *name, const void *row)
{
    return strcmp(name, ((const Row *)row)->name);
}

Tag
tag_of(const char *name, guint *is)
{
    const char *colon = strchr(name, ':');
    name = colon != NULL ? colon + 1 : name;
    const Row *row = bsearch(name, ROWS, G_N_ELEMENTS(ROWS), sizeof(Row), compare);
    *is = row != NULL ? row->is : 0;
    return row != NULL ? row->tag : TAG_OTHER;
}
