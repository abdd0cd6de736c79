/* chrome: what the classes and ids of a page's elements say about them, from chrome.csv. */
#ifndef READOUT_READ_CHROME_H
#define READOUT_READ_CHROME_H

#include <glib.h>

typedef enum {
    CHROME_NONE,
    CHROME_DROP,
    CHROME_CAPTION,
    CHROME_BYLINE,
    CHROME_DECK,
    CHROME_BODY
} ChromeKind;

typedef struct Chrome Chrome;

/* Reads a dictionary with the columns token (small letters only) and kind (drop, caption, byline,
 * deck, body). */
Chrome *chrome_open(const char *path, GError **error);
void chrome_free(Chrome *chrome);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Chrome, chrome_free)

/* What a class or id attribute says: each of its names is looked up whole, without hyphens and
 * underscores
 * ("article-body"), then by its parts ("story__footer"). `body` wins over all, then the first that
 * is known. */
ChromeKind chrome_kind(const Chrome *chrome, const char *names);

#endif
