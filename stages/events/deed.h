/* deed: an act as its sentence tells it: who did what to whom, with the verbs that govern it. */
#ifndef READOUT_EVENTS_DEED_H
#define READOUT_EVENTS_DEED_H

#include "side.h"
#include "tables.h"

/* A sentence as the acts see it. */
typedef struct {
    const Tables *tables;
    const View *view; /* knows the verbs of acts.csv too: `bits` are its own */
    gboolean cut;     /* its chunks, when they are first needed */
    Chunks chunks;
    guint32 bits[VIEW_MOST];
    guint8 taken[VIEW_MOST]; /* the tokens of acts that another one governs */
} Scene;

typedef struct {
    const Act *act;
    const char *code; /* CAMEO; "" if there is no event */
    guint trigger, end;
    guint stop; /* behind the last act that it takes in */
    Side source, target;
    gboolean mutual, alone, planned;
    gboolean firm; /* the target stands where the dictionary says, not just in the clause */
} Deed;

/* The act at token `k` as a verb (or, `noun`, as a noun), and its tokens in *length; NULL if there
 * is none. */
const Act *deed_act(const Scene *scene, guint k, gboolean noun, guint *length);

/* Reads the verb at token `k`. FALSE if it is no act, or one that did not happen and is not
 * announced either. */
gboolean deed_read(Scene *scene, guint k, Deed *deed);

#endif
