/* party: a noun phrase that names one or several actors: "German Chancellor Angela Merkel", "A, B
 * and C". */
#ifndef READOUT_EVENTS_PARTY_H
#define READOUT_EVENTS_PARTY_H

#include "view.h"

#define PARTY_MAX 24

typedef struct {
    const Row *row[PARTY_MAX]; /* the heads, in the order of the text */
    guint n;
    guint first, end; /* tokens that the phrase covers */
} Party;

/* Reads the phrase that begins at token `from` and ends before `limit`. `closed`: the whole list
 * belongs to it even if a verb follows ("the call between A and B lasted"), else the last name may
 * be the subject of that verb ("spoke with A and B said"). FALSE if no phrase that names an actor
 * begins there. */
gboolean party_right(const View *view, guint from, guint limit, gboolean closed, Party *party);

/* Reads the phrase whose last actor ends at token `end`. FALSE if token end - 1 is in no actor. */
gboolean party_left(const View *view, guint end, Party *party);

/* Where the noun phrase begins whose actor or noun begins at token `at`: its titles, adjectives,
 * determiner. */
guint party_begin(const View *view, guint at);

/* Where the actors and titles right before token `k` begin. */
guint party_over(const View *view, guint k);

/* "spoke with A; B, C and D, besides talking to E": TRUE if the phrase (C and D) ends a list of
 * objects. */
gboolean party_ends_objects(const View *view, const Party *party);

/* "by A, the spokesman, and": where the name begins that the phrase explains, its own first token
 * if it explains none. */
guint party_explained(const View *view, const Party *party);

#endif
