/* hints: words that tell of what a date in the page is, from hints.csv. */
#ifndef READOUT_READ_HINTS_H
#define READOUT_READ_HINTS_H

#include <glib.h>

typedef enum {
    HINT_ARCHIVE, /* of a picture older than its article: "File photo" */
    HINT_PAGE,    /* of the page as somebody looked at it: "Retrieved" */
    HINT_CLAUSE,  /* of a headline: "A to meet B on 15 December 2024" */
    HINT_WRITER,  /* ... but of a writer's line all the same: "Special to The Harbour Times" */
    N_HINTS
} Hint;

typedef struct Hints Hints;

/* Reads a dictionary with the columns word and what (archive, page, clause, writer). */
Hints *hints_open(const char *path, GError **error);
void hints_free(Hints *hints);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Hints, hints_free)

/* Whether the text has a word of that kind, in the letters of the dictionary. */
gboolean hints_has(const Hints *hints, Hint hint, const char *text, gsize size);

#endif
