/* gathering: all mentions and documents of a corpus, as far as merging needs them. */
#ifndef READOUT_GATHERING_H
#define READOUT_GATHERING_H

#include "mention.h"

/* "before" or "after" between two mentions of one document. */
typedef struct {
    const Mention *from, *to; /* from happened before to */
} Precedence;

typedef struct Role Role;

typedef struct {
    Arena *arena;
    GHashTable *texts;          /* every text kept, once */
    Subjects *subjects;         /* of the topics */
    GHashTable *sources;        /* id -> Source */
    GPtrArray *source;          /* Source *, by id */
    GPtrArray *mention;         /* Mention *, by document id and place */
    GArray *precedence;         /* Precedence: the order that the articles tell */
    GHashTable *official_words; /* a set */
    GHashTable *airport_words;  /* a set */
    GHashTable *numbers;        /* name -> number + 1 */
    GPtrArray *names;           /* number -> name */
    GHashTable *roles;          /* name -> Role: of persons, countries and governments */
    GHashTable *states;         /* lower-case name -> Role: of countries and governments */
    GPtrArray *role;            /* number -> Role or NULL */
    gboolean acts;              /* events that are no contacts but acts are taken too */
} Gathering;

/* Sets, owned from now on, of the nouns for those who act for a country and of those with which the
 * names of airports end. */
Gathering *gathering_new(GHashTable *official_words, GHashTable *airport_words);
void gathering_free(Gathering *gathering);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Gathering, gathering_free)

/* Copies what is needed out of a document; one that came before (same id) is not taken twice. FALSE
 * then. */
gboolean gathering_add(Gathering *gathering, Document *document);

/* After the last document: sorts, gives last names their full ones, fixes times, finds voices. */
void gathering_close(Gathering *gathering);

/* The text as the gathering keeps it: equal texts are one pointer. */
const char *gathering_text(Gathering *gathering, const char *text);

#endif
