/* web: the entries of a corpus and what its edges say precedes what, in an order that all edges
 * follow. */
#ifndef READOUT_WEB_H
#define READOUT_WEB_H

#include "document.h"

/* An edge out of a node. */
typedef struct {
    const Row *row;
    guint to; /* index of a Knot */
} Strand;

typedef struct {
    const char *id;
    GArray *out;     /* Strand, in the order of the rows; NULL none */
    guint place;     /* in Web.order: less than that of all nodes its edges lead to */
    guint reached;   /* the search that reached it last ... */
    gboolean behind; /* ... on a way through an entry that stays */
    guint seen;      /* the search that took its way through it last */
} Knot;

typedef struct {
    GArray *knots;       /* Knot */
    guint *order;        /* place -> index of the Knot */
    GHashTable *numbers; /* id -> index of the Knot + 1 */
    guint searches;      /* begun so far, to tell by Knot.seen and .reached */
} Web;

/* The web of the "before" edges between any entries. Of edges that run in a circle, against what
 * merge writes, the one that closes it is left out. */
Web *web_new(const Document *corpus);
void web_free(Web *web);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Web, web_free)

Knot *web_knot(const Web *web, guint number);

/* The number of the entry of that id, -1 if no edge has it. */
gint web_number(const Web *web, const char *id);

/* Edge number `at` out of a node, NULL beyond the last. */
const Strand *web_strand(const Web *web, guint number, guint at);

#endif
