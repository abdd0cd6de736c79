/* html: the article of a web page: its main text, and what the page says of it. */
#ifndef READOUT_READ_HTML_H
#define READOUT_READ_HTML_H

#include "arena.h"
#include "chrome.h"
#include "diag.h"
#include "layout.h"

/* One page. Strings are never NULL. */
typedef struct {
    GString *text; /* the paragraphs of the article, an empty line between them */
    GArray *paras; /* of Para, into `text`; what the elements say is decided, the rest PARA_OPEN */
    Arena *arena;  /* of what paragraphs point to */
    char *title, *date, *source, *url;
} Html;

/* Reads a page of UTF-8 text. FALSE if there is no element in it. */
gboolean html_read(const Chrome *chrome, const char *text, gsize size, Html *html);

void html_clear(Html *html);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Html, html_clear)

/* The encoding that the first bytes of a page declare (meta charset), or NULL. The caller owns it.
 */
char *html_charset(const char *bytes, gsize size);

/* Whether the first bytes of a file are those of a page. */
gboolean html_sniff(const char *bytes, gsize size);

#endif
