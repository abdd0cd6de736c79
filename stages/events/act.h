/* act: one entry of acts.csv: a verb or noun, what it does in CAMEO's terms, and where its target
 * stands. */
#ifndef READOUT_EVENTS_ACT_H
#define READOUT_EVENTS_ACT_H

#include "blob.h"
#include "token.h"

#define ACT_SLOTS 8

typedef enum { ACT_VERB, ACT_NOUN, ACT_PEOPLE, ACT_NULL } ActClass;

/* What a word does to the act that it governs: "agreed to lift sanctions". */
typedef enum {
    MOVE_NONE,
    MOVE_FIXED, /* keeps its own code whatever it governs: praises, condemns */
    MOVE_SAME,  /* has that of what it governs, and none alone: begins, carries out */
    MOVE_SAY,   /* "said that B must": asks or demands */
    MOVE_INTEND,
    MOVE_APPEAL,
    MOVE_DEMAND,
    MOVE_REFUSE,
    MOVE_THREATEN,
    MOVE_HALT,
    MOVE_ACCUSE,
    N_MOVES
} Move;

typedef struct {
    ActClass class;
    const char *phrase; /* as in the table: the event's rule */
    const char *code;   /* CAMEO; "" if it has none alone */
    Move move;
    gboolean mutual;              /* what one does the other does too: two records */
    gboolean alone;               /* an event without a target too */
    const char *slots[ACT_SLOTS]; /* where the target stands: "object" or a preposition; NULL after
                                     the last */
} Act;

/* The phrases of one first word, the longest first. */
typedef struct ActPhrase ActPhrase;
struct ActPhrase {
    const ActPhrase *next;
    const Act *act;
    const char *const *rest; /* the folded words after the first; "..." for up to ACT_GAP others */
    guint n;
};

#define ACT_GAP 6

/* Words of a sentence from one of them on: the arrays are those of a View. */
typedef struct {
    const Token *token;
    const guint8 *mark;
    const guint32 *bits;
} Words;

/* The number of tokens that the phrase covers which begins at the first of `n` words; 0 if it does
 * not match. Its words but the first may stand in the plural. A gap has no punctuation, auxiliary
 * or conjunction of clauses. */
guint act_phrase_match(const ActPhrase *phrase, const Words *words, guint n);

/* Puts a whole list of phrases. */
guint32 act_phrases_put(BlobMaker *maker, gconstpointer phrases);

#endif
