/* mention: one event row as the merge sees it: participants as numbers, time as days, its document.
 */
#ifndef READOUT_MENTION_H
#define READOUT_MENTION_H

#include "document.h"
#include "timex.h"

/* What is known of one document. */
typedef struct {
    const char *id, *name;             /* name: the article's own */
    guint32 published, published_last; /* Julian days, both included; 0 unknown */
    Days around;                       /* of other articles on its story; first = 0: none */
    const char *stamp;                 /* XXXX-01-28: a dateline without its year; "" none */
    gboolean inferred;                 /* the dates come from other documents */
    gboolean settled;                  /* published is the document's own */
    guint first;                       /* index of its first mention in the gathering */
    guint voice;                       /* documents that share sentences have the same voice */
    GPtrArray *persons;                /* canonical names of its persons, sorted, no doubles */
    GArray *sentences;                 /* guint64 hashes of its longer sentences */
    GPtrArray *evidence;               /* ids of the mentions that an inferred date rests on */
} Source;

typedef struct {
    Row *row; /* strings live as long as the gathering */
    Source *source;
    const char *direction, *shift; /* of an under-specified time, see timex.h */
    const struct Step *chain;      /* where it counts from another date; NULL: from publication */
    Days days;                     /* of a resolved time; first = 0: none */
    const char *time, *until;      /* the resolved value; "" none */
    guint *core;                   /* who and whom: numbers of names, ascending, no doubles */
    guint n_core;
    const char *status;
    int minutes;      /* duration, -1 unknown */
    guint64 sentence; /* voice_sentence() of its sentence: copies of one sentence tell one event */
    guint cluster;
} Mention;

/* All of a corpus. */
typedef struct {
    Arena *arena;
    GHashTable *sources;   /* id -> Source */
    GPtrArray *source;     /* Source *, by id */
    GPtrArray *mention;    /* Mention *, by document id and place */
    GHashTable *by_id;     /* mention id -> Mention */
    GPtrArray *edge;       /* Row *: order edges between mentions */
    GHashTable *numbers;   /* name -> number + 1 */
    GPtrArray *names;      /* number -> name */
    GHashTable *roles;     /* name -> Role: of persons, countries and governments */
    GHashTable *nationals; /* code -> GArray of the numbers of its persons that take part */
} Gathering;

Gathering *gathering_new(void);
void gathering_free(Gathering *gathering);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Gathering, gathering_free)

/* Copies what is needed out of a document; one that came before (same id) is not taken twice. FALSE
 * then. */
gboolean gathering_add(Gathering *gathering, const Document *document);

/* After the last document: sorts, gives last names their full ones, fixes times, finds voices. */
void gathering_close(Gathering *gathering);

/* Kinds that are contacts between two parties. */
gboolean mention_is_contact(const Mention *mention);
gboolean kind_is_contact(const char *kind);

/* How many names the two ascending lists share. */
guint core_common(const guint *a, guint n, const guint *b, guint m);

#endif
