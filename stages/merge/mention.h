/* mention: one event row as the merge sees it: participants as numbers, time as days, its document.
 */
#ifndef READOUT_MENTION_H
#define READOUT_MENTION_H

#include "document.h"
#include "subject.h"
#include "timex.h"

/* What is known of one document. Strings live as long as the gathering. */
typedef struct {
    const char *id, *name;             /* name: the article's own */
    guint number;                      /* its place among all by id */
    guint32 published, published_last; /* Julian days, both included; 0 unknown */
    Days around;                       /* of other articles on its story; first = 0: none */
    Days near;                         /* of other articles on one of its contacts, as well */
    const char *stamp;                 /* XXXX-01-28: a dateline without its year; "" none */
    guint news;                        /* the past weekday with which it begins; 0 none */
    gboolean inferred;                 /* the dates come from other documents */
    gboolean settled;                  /* published is the document's own */
    gboolean weak;                     /* ... but of a picture: it dates no other document */
    guint first, n;                    /* its mentions in the gathering */
    guint voice;                       /* documents that share sentences have the same voice */
    GPtrArray *persons;                /* canonical names of its persons, sorted, no doubles */
    GArray *sentences;                 /* guint64 hashes of its longer sentences */
    GPtrArray *evidence;               /* ids of the mentions that an inferred date rests on */
} Source;

typedef struct Mention Mention;

/* The texts are those of the event row; equal ones of one corpus are the same pointer. */
struct Mention {
    const char *id, *kind;
    const char *who, *whom, *attending, *topic, *place, *attribution, *status;
    const char *gist; /* what it may have been about, if no topic is told */
    const char *span;
    const char *stated, *stated_until; /* the time as the row has it */
    const char *direction, *shift;     /* of an under-specified one, see timex.h */
    const char *time, *until;          /* the resolved value; "" none */
    const struct Step *chain; /* where it counts from another date; NULL: from publication */
    Days days;                /* of the resolved value; first = 0: none */
    Source *source;
    const Subject *subject; /* the words of `topic` */
    guint *core;            /* who and whom: numbers of names, ascending, no doubles */
    guint n_core;
    int minutes; /* duration, -1 unknown */
    guint named; /* the weekday beside a day without its year: "Monday, 14 September"; 0 none */
    gint64 start;
    guint64 sentence;    /* voice_sentence() of its sentence, where copies of it tell one event */
    Mention *antecedent; /* the mention that it is the same as, by the article's own words */
    guint cluster;
    gboolean summary; /* of several meetings: "met the king and the prince" */
    gboolean lead;    /* told in the first sentences of its article */
    gboolean quoted;  /* its time is: it counts from the day on which that was said */
    gboolean assumed; /* its day is that of publication, for the article tells none */
    gboolean unsure;  /* of the lead's clause and status one tells what was, one what will be */
    guint rank;       /* the order in which clusters take mentions, see assign.c */
    Mention *next;    /* in its cluster */
    Mention *echo;    /* taken before it, of the same kind and sentence */
};

/* Kinds that are contacts between two parties. */
gboolean mention_is_contact(const Mention *mention);
gboolean kind_is_contact(const char *kind);

/* How many numbers the two ascending lists share. */
guint core_common(const guint *a, guint n, const guint *b, guint m);

#endif
