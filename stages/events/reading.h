/* reading: one trigger being read: what the phrases around it are to its event. */
#ifndef READOUT_EVENTS_READING_H
#define READOUT_EVENTS_READING_H

#include "clause.h"
#include "draft.h"
#include "tables.h"

typedef struct {
    const Tables *tables;
    const View *view;
    const Frame *frame;
    Draft *draft;
    guint first, end; /* tokens of the trigger; `end` moves past its object */
    guint limit;      /* of its clause to the right */
    const char *home; /* country of the one who travels */
    gint predicate;   /* the verb that a noun is the subject of, -1 if it is none's */
} Reading;

/* TRUE if the row is of this type: person, country ... */
gboolean reading_is(const Row *row, const char *what);

/* Adds the actors of a phrase to the draft in a role. Outlets, crowds and plain places are no
 * parties; a place in the traveller's own country is no place to visit. A counterpart that adds
 * nobody makes the draft `unnamed`. */
void reading_add(Reading *reading, Role role, const Party *party);

/* The actors of the phrase at token `from`, or after its next comma where it speaks of officials
 * without names. */
gboolean reading_object(const Reading *reading, guint from, guint limit, Party *party);

/* Reads the prepositional phrases from token `from` on by the frame's slots. Each role is filled
 * once. */
void reading_slots(Reading *reading, guint from);

/* The frame at a verb (verb.c) and at a noun (noun.c). FALSE if the words are no event. */
gboolean reading_verb(Reading *reading);
gboolean reading_noun(Reading *reading);

#endif
