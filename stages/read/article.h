/* article: one text with what is known of it, made a document. */
#ifndef READOUT_READ_ARTICLE_H
#define READOUT_READ_ARTICLE_H

#include "document.h"
#include "page.h"

/* What a source knows of an article besides its text. Strings are never NULL. */
typedef struct {
    const char *text; /* UTF-8, `size` bytes and a NUL */
    gsize size;
    GArray *paras; /* of Para, where the source knows the paragraphs (a page's elements); NULL: to
                      be found */
    const char *title, *source, *url;
    const char *name; /* the article's own name */
    const char *date; /* publication date as the source gives it, in any form that newsdate reads */
    const char *rule; /* how it is known: option, column, metadata */
    gboolean bare; /* nothing but text (a table's row without any other field): every paragraph is
                      body */
} Article;

/* An Article with all strings "". */
#define ARTICLE_EMPTY                                                                              \
    {                                                                                              \
        .title = "", .source = "", .url = "", .name = "", .date = "", .rule = ""                   \
    }

/* The document of an article: its doc row and a row for each paragraph. The caller owns it. NULL if
 * the text has no paragraph. *bad_date: TRUE if `date` is not empty and no date. */
Document *article_document(const Rules *rules, const Article *article, gboolean *bad_date);

#endif
