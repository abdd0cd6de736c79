/* namekey: what all names with the same words say together, in one record for each wording. */
#ifndef READOUT_NAMEKEY_H
#define READOUT_NAMEKEY_H

#include "scene.h"

typedef struct {
    guint64 key;          /* of its words, as name_key */
    guint votes[N_WHATS]; /* strength of the runs of each type */
    guint inside;         /* runs that stand inside a sentence, where the capital says something */
    guint acts;           /* runs that open a clause, own something or have a verb behind them */
    guint runs, fields;   /* all of them; those that stand as a field of work: versed in DNS */
    gboolean small;       /* the word occurs without a capital too */
    gboolean person;      /* part of the name of a person */
    gboolean guessed;     /* family name of a person who is only guessed */
    gboolean single;      /* one word */
} NameKey;

/* The records of a document, by their keys; `size` is 0 or a power of two. The empty one has
 * nothing but its arena. */
typedef struct {
    Arena *arena;
    NameKey **slots;
    gsize size, used;
    guint64 seen; /* a bit for the hash of each key: most words have no record */
} NameKeys;

/* The record of the parts [from, from + n) of a name or of a word by its key, made if it is new. */
NameKey *namekey_at(NameKeys *keys, const Name *name, guint from, guint n);
NameKey *namekey_of_word(NameKeys *keys, guint64 word);

/* That of a word, NULL if there is none. */
NameKey *namekey_get(const NameKeys *keys, guint64 word);

/* The type with most votes; WHAT_NONE if there are none. */
What namekey_elected(const NameKey *key);

#endif
