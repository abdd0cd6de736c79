/* pagemeta: what a page says of its article outside the text: JSON-LD, Open Graph, meta elements,
 * <time>. */
#ifndef READOUT_READ_PAGEMETA_H
#define READOUT_READ_PAGEMETA_H

#include "element.h"

/* "" where the page does not say. The strings are owned. */
typedef struct {
    char *title, *date, *source, *url;
    char *body;    /* the article's text, as JSON-LD gives it (articleBody) */
    gboolean weak; /* the title is that of the window only */
} PageMeta;

/* Reads the metadata of a page's tree. The date comes from JSON-LD (datePublished), then
 * article:published_time and its kin, then itemprop=datePublished, then the first <time datetime>
 * outside navigation and related links. */
PageMeta pagemeta_read(const Node *tree);

void pagemeta_clear(PageMeta *meta);

#endif
