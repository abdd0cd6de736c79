/* frames: the table of what makes an event (frames.csv) and of what looks like one and is none
 * (nulls.csv). */
#ifndef READOUT_EVENTS_FRAMES_H
#define READOUT_EVENTS_FRAMES_H

#include "vocabulary.h"

/* What a phrase beside the trigger is to the event. */
typedef enum { ROLE_NONE, ROLE_WHO, ROLE_WHOM, ROLE_PAIR, ROLE_PLACE, ROLE_ATTENDING } Role;

/* What must be found, or the trigger is no event. */
typedef enum { NEEDS_WHO, NEEDS_PAIR, NEEDS_PLACE } Needs;

/* Further conditions, each with its own rule in arguments.c. */
typedef enum {
    GUARD_NONE,
    GUARD_NAMING,      /* "called him a friend" is no call */
    GUARD_PERSON,      /* the object must be a person */
    GUARD_ABROAD,      /* the place must not be in the traveller's own country */
    GUARD_NOUN,        /* the word must stand where a noun stands */
    GUARD_PLANNED,     /* always a plan */
    GUARD_INVITATION,  /* a plan; the possessor is the host */
    GUARD_VENUE,       /* only where something is said in or by it */
    GUARD_POSSESSOR,   /* only with a possessor or "of" */
    GUARD_STAY,        /* "was in": a traveller abroad */
    GUARD_COUNTERPART, /* only with a counterpart of its own: "discussed it with B" */
    GUARD_SERIES,      /* "began with B": only where a series of contacts is told */
    GUARD_DONE,        /* only where it happened: "refused to shake hands" denies no meeting */
    GUARD_AHEAD,       /* only as a plan: "will see B" */
    GUARD_DATED,       /* "said on Friday": only with its own day, once a day */
    GUARD_GOVERNOR,    /* only as the object of one of `governors` */
    GUARD_REMOTE,      /* only with a word for the telephone: "discussed it by phone" */
    GUARD_DUE,         /* "was due in": a traveller expected abroad */
    GUARD_COURTESY,    /* the object must be a person of whom nothing is asked: "called on A" */
    GUARD_TOGETHER,    /* persons who had no contact in the text so far: "A and B discussed" */
    GUARD_ACCORD,      /* only if agreed upon: "agreed to end hostilities" */
    GUARD_STATES       /* only if agreed upon, or between what are no persons: "restored ties" */
} Guard;

#define FRAME_SLOTS 6

typedef struct {
    const char *rule;
    gboolean noun;
    const char *kind;
    const char *other; /* the kind it may also be, as the words around it tell; "" for none */
    Role subject, object;
    struct {
        const char *preposition;
        Role role;
    } slots[FRAME_SLOTS];
    Needs needs;
    gboolean split;        /* one event for each counterpart */
    gboolean split_plural; /* the same, but only for a plural trigger */
    Guard guard;
    const char *const *governors; /* NULL-terminated */
    gboolean none;                /* nulls.csv: what looks like an event and is none */
} Frame;

typedef struct Frames Frames;

/* Loads frames.csv and nulls.csv of a folder; the first words of triggers are marked TELLS_FRAME in
 * the vocabulary. */
Frames *frames_open(const char *dir, Vocabulary *vocabulary, GError **error);
void frames_free(Frames *frames);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Frames, frames_free)

guint32 frames_put(BlobMaker *maker, const Frames *frames);

/* The frames whose trigger begins at token[0]: up to `max` of them into `found`, the triggers'
 * length into *length. Returns their number; 0 with a length for a null entry, 0 and length 0 for
 * nothing. */
guint frames_match(const Frames *frames, const Token *token, gsize n, const Frame **found,
                   guint max, gsize *length);

/* The role that a preposition gives, ROLE_NONE if the frame has no such slot. */
Role frame_slot(const Frame *frame, const Token *preposition);

#endif
