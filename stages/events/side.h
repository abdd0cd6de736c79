/* side: who does an act, or to whom it is done. */
#ifndef READOUT_EVENTS_SIDE_H
#define READOUT_EVENTS_SIDE_H

#include "chunks.h"

#define SIDE_MOST 6

/* One actor. A row may name several: "Indian and Pakistani soldiers". */
typedef struct {
    const char *who, *place;
    const Row *row;
} Actor;

typedef struct {
    Actor actor[SIDE_MOST];
    guint n;
    gboolean people; /* people of no named country */
} Side;

/* Adds what chunk `c` and those joined to it on its right name, but for `others`. */
void side_add_right(const Chunks *chunks, guint c, const Side *others, Side *side);

/* Adds what the subject `c` and the chunks joined to it on its left name. */
void side_add_left(const Chunks *chunks, guint c, Side *side);

/* Fills the target of the act whose words end before `end` from its slots ("object", prepositions)
 * among the tokens [from, limit). An object of people without a name sets people. */
void side_by_slots(const Chunks *chunks, const Act *act, guint from, guint end, guint limit,
                   const Side *others, Side *side);

/* Fills it from any other actor among these tokens; `topics`: of phrases with "over", "about" ...
 * only, else of all others. */
void side_by_clause(const Chunks *chunks, guint from, guint limit, gboolean topics,
                    const Side *others, Side *side);

/* Fills it from the first phrase with `preposition`. */
void side_by_preposition(const Chunks *chunks, const char *preposition, guint from, guint limit,
                         const Side *others, Side *side);

#endif
