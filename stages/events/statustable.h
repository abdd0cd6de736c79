/* statustable: the dictionary of words that tell whether an event happened (status.csv). */
#ifndef READOUT_EVENTS_STATUSTABLE_H
#define READOUT_EVENTS_STATUSTABLE_H

#include "arena.h"
#include "blob.h"

typedef struct StatusTable StatusTable;

/* Where a word of status.csv stands. */
typedef enum {
    STATUS_MODAL,     /* will, might */
    STATUS_GOVERNOR,  /* plan, call off: by its base form, what follows or precedes depends on it */
    STATUS_ADJECTIVE, /* planned, possible: before the noun */
    STATUS_HEAD,      /* idea of, need for */
    STATUS_PREDICATE, /* is off, is likely */
    STATUS_SIGN,      /* no sign, no hint that */
    STATUS_HAPPENS, /* take (place), be held: by its base form, says of its subject that it is so */
    STATUS_OUTCOME, /* fall through, collapse: by its base form, what became of a contact; of one
                     * that was planned, that it was not held */
    STATUS_LEAVES,  /* pull out of: by its base form, of what its subject leaves */
    STATUS_DIRECT,  /* announce a visit: by its base form, of its object, not of its setting */
    STATUS_THAT,    /* propose, proposal that: what the base form in its clause tells */
    STATUS_PURPOSE, /* join, travel for: by its base form, a contact may be what it is for */
    N_STATUS_WHERE
} StatusWhere;

/* Loads status.csv of a folder. NULL with an error that names file and line where a row names no
 * such place. */
StatusTable *statustable_open(const char *dir, GError **error);
void statustable_free(StatusTable *table);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(StatusTable, statustable_free)

/* Puts the table into an image and tells where. */
guint32 statustable_put(BlobMaker *maker, const StatusTable *table);

/* The status that the word tells there, NULL if none. The table owns it. */
const char *statustable_get(const StatusTable *table, StatusWhere where, const char *word);

#endif
