/* acttable: the dictionary of acts (acts.csv), what verbs such as "agree" and "refuse" make of the
 * act that they govern (moves.csv), and the codes (cameo.csv). */
#ifndef READOUT_EVENTS_ACTTABLE_H
#define READOUT_EVENTS_ACTTABLE_H

#include "act.h"
#include "vocabulary.h"

/* A CAMEO code or the beginning of some: the kind of event, and the PLOVER type ("" if none). */
typedef struct {
    const char *code, *kind, *plover;
} Cameo;

typedef struct ActTable ActTable;

/* Loads the three tables of a folder; the words that begin a phrase are taught to the vocabulary.
 */
ActTable *acttable_open(const char *dir, Vocabulary *vocabulary, GError **error);
void acttable_free(ActTable *table);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ActTable, acttable_free)

guint32 acttable_put(BlobMaker *maker, const ActTable *table);

/* The code that `move` makes of `code`; "" if the two make no event. */
const char *acttable_compose(const ActTable *table, Move move, const char *code);

/* The row of the longest beginning of `code`; NULL if there is none. */
const Cameo *acttable_cameo(const ActTable *table, const char *code);

#endif
