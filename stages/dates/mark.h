/* mark: a date expression found in a sentence, with its under-specified value. */
#ifndef READOUT_DATES_MARK_H
#define READOUT_DATES_MARK_H

#include <glib.h>

/* On which side of the reference the value lies. */
typedef enum {
    TOWARD_NONE,
    TOWARD_PAST,
    TOWARD_FUTURE,
    TOWARD_TENSE,
    TOWARD_NEAR,
    TOWARD_BEFORE, /* of a rule only: PAST, but not what the reference day is in */
    TOWARD_AFTER,  /* of a rule only: FUTURE in the same way */
    TOWARD_COMING, /* of a rule only: TENSE, FUTURE where that does not tell */
    TOWARD_NEAREST /* of a clause only: NONE for the mark */
} Toward;

/* What an open value is filled in from. */
typedef enum {
    ANCHOR_STYLE,    /* the document's date in news, the last mentioned date in a narrative */
    ANCHOR_DOCUMENT, /* always the document's date: today, ago */
    ANCHOR_MENTION,  /* always the last mentioned date: later, the same day */
    ANCHOR_BASE,     /* the mark inside it: two days after 27 January */
    ANCHOR_EITHER,   /* value and until are two readings of one date: 3/4/2017 */
    ANCHOR_EVIDENCE  /* a bare number: a year in a text that counts years before Christ, or nothing
                      */
} Anchor;

enum { MARK_VALUE = 48, MARK_SHIFT = 16 };

typedef struct Mark Mark; /* also in scan.h */
struct Mark {
    guint32 start, stop; /* bytes into the document's text */
    guint32 sent;        /* which of the spans that are read, counted from 0 */
    const char *rule;
    const char *type; /* DATE, TIME, DURATION, SET */
    char value[MARK_VALUE];
    char until[MARK_VALUE];
    char shift[MARK_SHIFT];
    char other[MARK_VALUE]; /* both readings of an ambiguous date; "" of any other */
    Toward toward;
    Anchor anchor;
    char mod[MARK_SHIFT], quant[MARK_SHIFT], freq[MARK_SHIFT];
    const char *holiday; /* rule of a moveable feast; NULL without */
    guint weekday;       /* that it falls on by its own words, 1 Monday; 0 without */
    guint64 groups;      /* CLASS_BITs under which later rules know it */
    guint32 reference;   /* the day that it was filled in from; 0 if from none */
    gboolean strict;     /* it is not what the reference day is in: last Sunday on a Sunday */
    gboolean aside;      /* it only names a thing: the 1902 pact */
    gboolean beside;     /* it may be a look back: of 1904, since 1904, (1904), had been in 1904 */
    gboolean now;        /* it counts from the day of publication by its words: this year */
    gboolean since;      /* it stands behind "since" */
    gboolean future;     /* its clause is: it is no date that the story has come to */
    gboolean limit;      /* it stands behind "until" */
    gboolean saying;     /* it is when somebody said something */
    gboolean quoted;     /* it stands in a quotation */
    const Mark *same;    /* the date right before that it says again: in 1783, two years later */
    const Mark *base;    /* for ANCHOR_BASE */
    const Mark *from;    /* the open mark that an open one counts from; NULL: the publication */
    const char *id;      /* of its row, once it has one */
};

#endif
