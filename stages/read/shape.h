/* shape: what a paragraph looks like, without knowing its words. */
#ifndef READOUT_READ_SHAPE_H
#define READOUT_READ_SHAPE_H

#include <glib.h>

typedef struct {
    guint words;
    guint capitals; /* words that begin with a capital letter */
    guint small;    /* words of three letters or more that begin with a small one */
    guint uppers;   /* words of two letters or more, all capital */
    guint stops; /* full stops, question and exclamation marks before white space, but the last */
    gboolean digits;  /* has a digit */
    gboolean quotes;  /* has a double quotation mark */
    gboolean letters; /* has a letter */
    gboolean lower;   /* begins with a small letter */
    char end; /* its last character under closing quotes and brackets: . ? ! : ; , - or 0 for any
                 other */
    gboolean closed; /* closing quotes or brackets stand at the end */
} Shape;

/* The shape of the `size` bytes of `text`. */
Shape shape_of(const char *text, gsize size);

/* Ends as a sentence does: full stop, question or exclamation mark, ellipsis. */
gboolean shape_ends(const Shape *shape);

#endif
