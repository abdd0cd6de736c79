/* layout: where the paragraphs of a plain text begin and end. */
#ifndef READOUT_READ_LAYOUT_H
#define READOUT_READ_LAYOUT_H

#include <glib.h>

typedef enum {
    PARA_OPEN, /* not yet decided; body in the end */
    PARA_BODY,
    PARA_HEADLINE,
    PARA_BYLINE,
    PARA_DATELINE,
    PARA_HEADING,
    PARA_CAPTION,
    PARA_BOILERPLATE,
    PARA_SPEAKER,
    PARA_DIRECTION,
    PARA_UPDATE
} ParaType;

/* What a phrase says of the paragraph that it gives away, besides its type. */
typedef enum {
    MEANS_NOTHING,
    MEANS_FIRST,    /* its day is that of the publication */
    MEANS_LATE,     /* its day is that of a later change */
    MEANS_DAY,      /* it may tell the day of the publication as well */
    MEANS_POINTERS, /* pointers to other articles follow */
    MEANS_AUTHOR    /* a word on the writer follows */
} Means;

/* One paragraph: bytes [start, stop) of the text, without white space at its ends. Strings are
 * constants or live in the arena of the classification; NULL for none. */
typedef struct {
    gsize start, stop;
    ParaType type;
    gboolean bullet; /* begins with a bullet, or is a list item of the page */
    gboolean block;  /* the first of its block: a blank line (or the start) stands before it */
    Means means;     /* of the phrase that decided on it, if one did */
    const char *rule;
    const char *time;
    const char *place;
    const char *speaker;
} Para;

/* The name of a type, as in the `what` column. */
const char *para_name(ParaType type);

/* The paragraphs of `text`, appended to `paras` (of Para, in order). A blank line ends one; with
 * `mend`, not where the sentence before it is plainly broken off: it ends in a word like "the", or
 * the next line begins with a small letter. A single line end is a blank where lines are wrapped to
 * a width, and ends a paragraph where each line is one. */
void layout_paragraphs(const char *text, gsize size, gboolean mend, GArray *paras);

#endif
