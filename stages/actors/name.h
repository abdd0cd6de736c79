/* name: the parts of a person's name, folded: which of them is the family name, and which names can
 * be one person's. */
#ifndef READOUT_NAME_H
#define READOUT_NAME_H

#include "words.h"

/* A word of a name, folded, with its key as a token has it. */
typedef struct {
    const char *text;
    guint64 key;
} NamePart;

/* "Mohammad Javad Zarif", "Moon Jae-in" (moon jae in), "Ursula von der Leyen". Hyphens are dropped,
 * suffixes (Jr.) are kept apart. */
typedef struct {
    NamePart *part; /* in the arena it was made in */
    guint n;
    guint family;       /* index of the first part of the family name, particles included */
    guint family_n;     /* parts of it */
    const char *suffix; /* "jr", "iii"; "" if none */
} Name;

enum { NAME_TOKENS = 64 }; /* more has no name */

/* Makes `name` the one that the tokens [0, n) with these bits spell. `east`: the family name stands
 * first if the first word is such a one. */
void name_from_tokens(Name *name, const Token *token, const guint32 *bits, gsize n, gboolean east,
                      Arena *arena);

/* The same of a text. */
Name name_from_text(const char *text, const Words *words, gboolean east, Arena *arena);

/* Parts [from, from + n) joined by blanks; one part is lent as it is. */
const char *name_join(const Name *name, guint from, guint n, Arena *arena);

/* The key of the same parts as a phrase, see phrasebook_key(): 0 of none. */
guint64 name_key(const Name *name, guint from, guint n);

/* TRUE if `name` (one part or more) is a short form of `full`: its family name with or without
 * particle. */
gboolean name_is_family_of(const Name *name, const Name *full);

/* TRUE if `name` is the given name of `full`, or its first parts. */
gboolean name_is_given_of(const Name *name, const Name *full);

/* TRUE if `name` is one part within `full`, neither its first nor its family name: Zelaya of "José
 * Manuel Zelaya Rosales", Thach of "Nguyen Van Thach"; not the father in "Mohammed bin Salman". */
gboolean name_is_inside_of(const Name *name, const Name *full);

/* TRUE if two full names can be one person's: same family name, given names equal, initials of each
 * other, left out, or one letter apart; no two different suffixes. */
gboolean name_compatible(const Name *a, const Name *b);

/* TRUE if one is the other with one letter put in, left out or changed, as it comes of different
 * spellings: Prabhakaran and Prabakaran, Osman Saleh and Osman Salih; not Petrov and Petrova. */
gboolean name_respelled(const Name *a, const Name *b);

#endif
