/* tag: the names of elements that mean something here, and what they mean. */
#ifndef READOUT_READ_TAG_H
#define READOUT_READ_TAG_H

#include <glib.h>

typedef enum {
    TAG_OTHER, /* any other element, and what is no element */
    TAG_A,
    TAG_ADDRESS,
    TAG_ARTICLE,
    TAG_BODY,
    TAG_BR,
    TAG_FIGCAPTION,
    TAG_FOOTER,
    TAG_FORM,
    TAG_H1,
    TAG_HEAD,
    TAG_HEADER,
    TAG_HTML,
    TAG_LI,
    TAG_LINK,
    TAG_MAIN,
    TAG_META,
    TAG_SCRIPT,
    TAG_TIME,
    TAG_TITLE
} Tag;

/* What an element is by its name; bits. */
enum {
    IS_BLOCK = 1,       /* ends a line: paragraph, division, item, heading ... */
    IS_DEAD = 2,        /* nothing in it belongs to an article */
    IS_PARAGRAPH = 4,   /* holds running text */
    IS_SUBHEADING = 8,  /* h2 to h6, summary */
    IS_ROOT = 16,       /* html, body, article, main: their classes say nothing of them */
    IS_TRANSPARENT = 32 /* looked into even where it is dead: metadata and headlines stand there */
};

/* The tag of a name in small letters, whatever prefix stands before its colon; *is: its bits. */
Tag tag_of(const char *name, guint *is);

#endif
