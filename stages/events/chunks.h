/* chunks: the noun phrases of a sentence, each with the actor that it names. */
#ifndef READOUT_EVENTS_CHUNKS_H
#define READOUT_EVENTS_CHUNKS_H

#include "view.h"

typedef struct {
    guint first, end; /* tokens, without the preposition */
    gint preposition; /* the token right before it, -1 if that is none */
    const Row *row;   /* the last actor in it that has a name; NULL if there is none */
    gboolean joined;  /* by a comma or "and" to the one before, in the same role */
    gboolean people;  /* people, officials, an army: an actor without a name of its own */
    gboolean ethnic;  /* "ethnic Albanians": not of the country of that name */
} Chunk;

/* Large: made once and filled again for each sentence. */
typedef struct {
    const View *view;
    Chunk chunk[VIEW_MOST];
    guint n;
    gint16 at[VIEW_MOST]; /* for each token the index of its chunk, -1 */
} Chunks;

void chunks_cut(const View *view, Chunks *chunks);

/* "of shelling two villages": an -ing form behind a preposition that has an object. */
gboolean chunks_gerund(const View *view, guint i);

/* The index of the chunk that token `i` is in, -1 if it is in none. */
gint chunks_at(const Chunks *chunks, gint i);

/* The chunk that begins at or after token `i`; chunks->n if there is none. */
guint chunks_from(const Chunks *chunks, guint i);

/* TRUE if chunk `c`, or what it is a number of, is people: "hundreds of workers". */
gboolean chunks_people(const Chunks *chunks, guint c);

/* Whom chunk `c` names: its own actor, else that of the phrases that follow it with "of", "in",
 * "from". NULL if they name none. */
const Row *chunks_row(const Chunks *chunks, guint c);

#endif
