/* web: the entries of a corpus and what its edges say precedes what, by numbers. */
#ifndef READOUT_WEB_H
#define READOUT_WEB_H

#include "document.h"

/* An edge out of a node. */
typedef struct {
    const Row *row;
    guint to;
} Strand;

typedef struct {
    const char *id;
    GArray *out;     /* Strand, in the order of the rows; NULL none */
    guint depth;     /* edges on the longest way to it; 0 where the web has circles */
    guint seen;      /* the search that met it last */
    guint reached;   /* the spread that reached it last ... */
    guint origin[2]; /* ... and from which nodes, the first two */
    guint n_origins;
} Knot;

typedef struct {
    GArray *knots;       /* Knot */
    GHashTable *numbers; /* id -> number + 1 */
    gboolean circles;    /* some edges run in circles */
    guint searches;      /* begun so far, to tell by Knot.seen and .reached */
} Web;

/* The web of the "before" edges between any entries. */
Web *web_new(const Document *corpus);
void web_free(Web *web);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Web, web_free)

Knot *web_knot(const Web *web, guint number);

/* The number of the entry of that id, -1 if no edge has it. */
gint web_number(const Web *web, const char *id);

/* Goes on from each of the n nodes along all edges, no further than to the deepest of them. */
void web_spread(Web *web, const guint *nodes, guint n);

/* Whether the last web_spread came to the node from another one than itself. */
gboolean web_is_behind(const Web *web, guint number);

#endif
