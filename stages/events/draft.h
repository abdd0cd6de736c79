/* draft: an event under construction, before it becomes rows of the stream. */
#ifndef READOUT_EVENTS_DRAFT_H
#define READOUT_EVENTS_DRAFT_H

#include "frames.h"
#include "view.h"

#define NAMES_MAX 24

/* Canonical names without repetition, in the order in which they were added. */
typedef struct {
    const char *name[NAMES_MAX];
    guint n;
} Roster;

void roster_add(Roster *names, const char *list, Arena *arena); /* a ';' list */
gboolean roster_has(const Roster *names, const char *name);
void roster_join(Roster *names, const Roster *other);
char *roster_list(const Roster *names, Arena *arena); /* joined by ';' */

/* The place of an event among its like: "his first call of the day", "wound up the day with". */
typedef enum { RANK_NONE, RANK_FIRST, RANK_LAST } Rank;

typedef struct {
    const Frame *frame;
    guint sentence;
    const char *part_of; /* the paragraph of an event outside of all sentences, else NULL */
    gint64 start, stop;  /* bytes of the trigger */
    guint first, end;    /* tokens of its phrase within the sentence */
    guint trigger;
    gboolean definite; /* "the call", "their conversation" */
    gboolean his;      /* its possessor is a pronoun whose antecedent is not known */
    gboolean told;     /* words such as "by phone" decided the kind */
    gboolean plural;
    gboolean apart;    /* "since their talks": not what the rest of its sentence tells */
    gboolean next;     /* "then", "came next": right after the contact told before */
    gboolean separate; /* one contact with each counterpart, as the text told before */
    gboolean assumed;  /* its day is that of publication, for want of another */
    gboolean unnamed;  /* the counterpart is there but has no name: "with reporters" */
    gboolean past;     /* "it was their third call": it took place, whatever is planned */
    gboolean aside;    /* told as background: "had met", "last met in May" */
    gboolean setting;  /* "after the talks", "it was their third call": no part of an aside */
    const char *kind;
    const char *status;
    const char *time, *until, *span;
    const char *rule;
    const char *gist;  /* what it may have been about, where no topic is told; else NULL */
    const char *cameo; /* its code, where that of its kind and status says too little; else NULL */
    Roster who, whom, attending, place, topic, attribution, refs;
    Roster group;    /* those of `whom` who are told of as one round: "the Baltic counterparts" */
    gint antecedent; /* index of the earlier draft that it speaks of, -1 for none */
    Rank rank;
    const Row *row; /* once written */
} Draft;

/* TRUE for a call, meeting or visit. */
gboolean draft_is_contact(const char *kind);

/* All participants: who, whom. */
Roster draft_parties(const Draft *draft);

/* TRUE if the two have the same two sides, in any order. */
gboolean draft_same_parties(const Draft *a, const Draft *b);

/* Writes the event row. */
Row *draft_write(const Draft *draft, Document *document);

/* Adds copies of the draft to the Drafts told so far: one for each counterpart ("spoke with A, B
 * and C"), or each country and traveller of a visit, where the text tells them apart. */
void draft_keep(GArray *drafts, const Draft *draft);

#endif
