/* group: a verb with its auxiliaries. */
#ifndef READOUT_EVENTS_GROUP_H
#define READOUT_EVENTS_GROUP_H

#include "view.h"

/* A verb with its auxiliaries: "was not expected to meet". */
typedef struct {
    guint first, verb;
    gint governor; /* the word that the infinitive depends on ("expected"), -1 if there is none */
    gboolean infinitive;
    gboolean passive;
    gboolean negative;
    gboolean perfect;
    gboolean gerund;   /* an -ing form without "be" */
    gboolean habitual; /* regularly, often */
    gboolean is_to;    /* was to speak */
    gint modal;        /* token of the modal, -1 if there is none */
    gint to;           /* token of the "to" of an infinitive, -1 if it is none */
} Group;

/* The group of the verb at token `verb`, read to the left. */
Group group_at(const View *view, guint verb);

#endif
