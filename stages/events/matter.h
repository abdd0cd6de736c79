/* matter: noun phrases that tell what a text is about: those whose head cues.csv calls a matter:
 * "the ceasefire", "a hostage deal", "Lee's disappearance". */
#ifndef READOUT_EVENTS_MATTER_H
#define READOUT_EVENTS_MATTER_H

#include "tables.h"
#include "view.h"

typedef struct {
    guint sentence;
    guint first, head, end; /* tokens of the sentence */
    guint64 key;            /* of the head, its plural's being the same */
    gboolean alone;         /* nothing but its head */
    gboolean whole;         /* a phrase of cues.csv: "state visit" */
    gboolean befalls;       /* "murder", "arrest": of a person */
    gboolean denied;        /* "did not discuss tariffs" */
} Matter;

/* The matter whose head begins at token `k` of the view; FALSE if there is none. */
gboolean matter_read(const Tables *tables, const View *view, guint k, Matter *matter);

#endif
