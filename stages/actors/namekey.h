/* namekey: what all names with the same words say together, in one record for each wording. */
#ifndef READOUT_NAMEKEY_H
#define READOUT_NAMEKEY_H

#include "scene.h"
#include "strmap.h"

typedef struct {
    const char *text;     /* folded words, one blank between */
    guint votes[N_WHATS]; /* strength of the runs of each type */
    guint inside;         /* runs that stand inside a sentence, where the capital says something */
    guint acts;           /* runs that open a clause, own something or have a verb behind them */
    guint runs, fields;   /* all of them; those that stand as a field of work: versed in DNS */
    gboolean small;       /* the word occurs without a capital too */
    gboolean person;      /* part of the name of a person */
    gboolean guessed;     /* family name of a person who is only guessed */
    gboolean single;      /* one word */
} NameKey;

/* The record of the words, made if it is new. */
NameKey *namekey_at(Strmap *keys, const char *text);

/* That of a token's word, NULL if there is none. */
NameKey *namekey_of(const Strmap *keys, const Token *token);

/* The type with most votes; WHAT_NONE if there are none. */
What namekey_elected(const NameKey *key);

#endif
