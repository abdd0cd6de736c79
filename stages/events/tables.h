/* tables: all dictionaries of the stage, loaded once and never changed. */
#ifndef READOUT_EVENTS_TABLES_H
#define READOUT_EVENTS_TABLES_H

#include "acttable.h"
#include "frames.h"
#include "lexicon.h"
#include "status.h"
#include "strmap.h"

/* What a phrase of cues.csv tells. */
typedef enum {
    CUE_REMOTE,    /* by phone: a call */
    CUE_PRESENCE,  /* face to face: a meeting */
    CUE_ATTENDING, /* on hand, joined by: the names beside it were there */
    CUE_TOPIC,     /* about, regarding: a topic follows */
    CUE_ITEM,      /* topic, agenda: what its verb joins to it is a topic */
    CUE_TOPS,      /* dominated: its subject is a topic of its object */
    CUE_SPEAKS,    /* called for, agreed: says what was talked of in the contact told before */
    CUE_REFERS,    /* case, matter: stands for a topic named before */
    CUE_THEME,     /* arrest, crash: what it may stand for */
    CUE_AGENDA,    /* importance of, need for: cut off the front of a topic */
    CUE_BEFORE,    /* the event comes before the one that follows the phrase */
    CUE_AFTER,
    CUE_FIRST, /* "first", "wound up": before or after all of its like */
    CUE_LAST,
    CUE_SEQUENCE,   /* then, came next: on the day told of before */
    CUE_ARRIVAL,    /* upon his arrival: on the day of the visit told before */
    CUE_APART,      /* separately: one contact with each */
    CUE_JUDGES,     /* verbs, by their base form: praise, revive: their subject takes no part */
    CUE_JOINS,      /* join, meet A for talks: the talks are with A */
    CUE_RECEIVES,   /* receive, take a call from A */
    CUE_HAPPENS,    /* occur, come: what they tell of has its sides behind them */
    CUE_ATTENDS,    /* join, attend: their subject was there */
    CUE_SITS,       /* take (part), sit (in): the same */
    CUE_MAKES,      /* make, pay: the trip that A made */
    CUE_JOURNEY,    /* visit, stay: nouns that may last for days */
    CUE_MEDIA,      /* a news outlet: never a counterpart */
    CUE_EMPTY,      /* alone it is no topic: matter, progress */
    CUE_QUALITY,    /* an adjective: no topic ends in it */
    CUE_COLOUR,     /* ongoing, possible: cut off the front of a topic */
    CUE_NOUN,       /* a noun that looks like an adverb, a verb, an adjective: supply, fishing */
    CUE_VAGUE,      /* effort, plan: behind an act it is that act: mediation efforts */
    CUE_EVE,        /* ahead of, on the eve of: what follows is still to come */
    CUE_GOES,       /* fly, return: what one has gone for */
    CUE_LEAVES,     /* leave, depart: for a visit, or after one */
    CUE_BEGINS,     /* begin, start: the first day of what follows */
    CUE_ENDS,       /* end, wrap up: the last one */
    CUE_AT_FIRST,   /* originally, initially: the day that a plan was given up for another */
    CUE_GIVES,      /* send, give: sent A a letter */
    CUE_COMPLEMENT, /* against, relations with: what follows is part of the topic before it */
    CUE_UNTIL,      /* through, until: the day after it is the last one */
    CUE_ANOTHER,    /* another, similar: before a noun, it is not the one told of */
    CUE_EARLIER,    /* recent, previous: it was before the day of the news */
    CUE_MOVES,      /* postpone, bring forward: to another day */
    CUE_COURSE,     /* begin, collapse: how the contact went that is its subject */
    CUE_BOTH,       /* two, pair, parties: both sides of the contact told before */
    CUE_OCCASION,   /* summit, funeral: what a contact may be held at */
    CUE_BEFALLS,    /* murder, arrest: what happens to a person */
    CUE_MATTER,     /* ceasefire, sanctions: nouns that tell what a text is about */
    CUE_MATTER_OF,  /* deal, talks: nouns that do so with what modifies them: trade deal */
    CUE_AGREES,     /* agree, decide, by their base form: what they govern is an accord */
    CUE_OUTLET,     /* Post, Radio: the first or last word of a news outlet's name */
    N_CUES
} Cue;

typedef struct {
    Vocabulary *vocabulary;
    Frames *frames;
    StatusTable *status;
    ActTable *acts;
    Lexicon *cues[N_CUES];
    Strmap codes; /* "kind status" -> Code */
    Arena *arena; /* NULL in an image */
    Blob blob;    /* what was compiled, if anything was */
} Tables;

/* CAMEO 1.1b3 and PLOVER codes of a kind and status. */
typedef struct {
    const char *cameo, *plover;
} Code;

/* The tables of a folder: from DIR/tables.image if that was made of the same CSV files by this
 * build, else from the CSV files. */
Tables *tables_open(const char *dir, GError **error);

/* From the CSV files in any case; and the image of that. */
Tables *tables_load(const char *dir, GError **error);
gboolean tables_write(const Tables *tables, const char *dir, const char *path, GError **error);

void tables_free(Tables *tables);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Tables, tables_free)

/* The number of tokens of the cue that begins at token `i` of the view, 0 if none does. */
guint tables_cue(const Tables *tables, const View *view, guint i, Cue cue);

/* TRUE if token `i` is a form of a verb that the cue lists. */
gboolean tables_verb(const Tables *tables, const View *view, gint i, Cue cue);

/* The codes of an event, NULL if the table has none. */
const Code *tables_code(const Tables *tables, const char *kind, const char *status);

#endif
