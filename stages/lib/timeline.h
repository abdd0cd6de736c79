/* timeline: the entries of a run in order, each with what the articles say of it; what the sinks
 * write from. */
#ifndef READOUT_TIMELINE_H
#define READOUT_TIMELINE_H

#include "document.h"
#include "timex.h"

/* The rows that a sink has to ask for (Stage.needs) to gather a timeline. */
#define TIMELINE_NEEDS                                                                             \
    (KIND_BIT(KIND_DOC) | KIND_BIT(KIND_PARA) | KIND_BIT(KIND_SENT) | KIND_BIT(KIND_ACTOR) |       \
     KIND_BIT(KIND_EVENT) | KIND_BIT(KIND_EDGE) | KIND_BIT(KIND_ENTRY) | KIND_BIT(KIND_CLAIM))

/* An article. */
typedef struct {
    const char *id;
    const char *name; /* its own name; the id where it has none */
    const char *title;
    const char *outlet;
    const char *time;
    const char *url;
} Source;

/* A place where an article tells of an entry. `source` is NULL if the stream does not hold the
 * article. */
typedef struct {
    const char *id;
    const Source *source;
    const char *quote; /* the sentence or headline; "" if the stream does not hold it */
    const char *status;
    const char *attribution;
} Mention;

/* An account of an entry that differs from others: a claim row. */
typedef struct {
    const char *what;
    const char *value; /* whichever of the row's value columns is filled */
    const char *attribution;
    const char *refs;
} Claim;

/* One contact. Strings are never NULL. */
typedef struct {
    const char *id, *what, *time, *until, *span, *topic, *place, *status, *attribution, *rule;
    GPtrArray *people;   /* const char *, each once: who, whom, attending */
    guint initiators;    /* the first so many of `people` are who, */
    guint sides;         /* the first so many who or whom; the rest attended */
    gboolean dated;      /* `time` is fully specified: `days` says which days */
    Days days;           /* Julian days */
    int minute;          /* clock or part of day, since midnight; -1 unknown */
    guint32 latest;      /* without a date: the Julian day by which it took place; 0 unknown */
    guint32 announced;   /* of a plan: the last day on which an article told of it; 0 unknown */
    guint32 stands;      /* the Julian day it stands at; G_MAXUINT32 at the end */
    GPtrArray *mentions; /* Mention *, by source name and id */
    GPtrArray *sources;  /* const Source *, by name; one for each name */
    GPtrArray *claims;   /* Claim *, in stream order */
    GPtrArray *after;    /* Entry *, those that it directly follows, in timeline order */
    const char *refs;
    guint rank; /* place in the timeline */
} Entry;

/* What the stream says of two entries; `what` as in readout-stream(5), `from` before `to` for
 * "before". */
typedef struct {
    const Entry *from, *to;
    const char *what;
} Relation;

typedef struct Timeline Timeline;

Timeline *timeline_new(void);
void timeline_free(Timeline *timeline);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Timeline, timeline_free)

/* Copies what is needed of a document or of the corpus. A document met before is passed over. */
void timeline_add(Timeline *timeline, const Document *document);

/* Resolves references and puts the entries in order: by first day; within a day as the relations
 * say, then by clock (longer periods first, unknown clock last), then visits before other
 * contacts and statements after them, then by id. An entry without a date stands before those of
 * the day by which it took place, a plan behind those of the day on which it was last announced,
 * else at the end. Call it once, after the last timeline_add. Neither order
 * nor content depends on the order of the documents. */
void timeline_finish(Timeline *timeline);

/* Entry *, in order; owned by the timeline. */
const GPtrArray *timeline_entries(const Timeline *timeline);

/* Relation *, by the ranks of their entries. */
const GPtrArray *timeline_relations(const Timeline *timeline);

/* The three-letter code that a participant acts for (the most frequent one of the actor rows), or
 * NULL. */
const char *timeline_code(const Timeline *timeline, const char *name);

/* The name that the articles' country rows give a code, or NULL. */
const char *timeline_country(const Timeline *timeline, const char *code);

/* The mention to quote for an entry: one with a sentence and of the entry's own status, if there is
 * one; the first by source name. NULL if there is none at all. */
const Mention *entry_evidence(const Entry *entry);

/* Sorts the entries as timeline_finish does and sets their ranks (timeline-order.c). */
void timeline_order(GPtrArray *entries);

#endif
