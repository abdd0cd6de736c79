/* status: happened, planned, possible, denied or cancelled, composed from tense, modals, governors
 * and negation. */
#ifndef READOUT_EVENTS_STATUS_H
#define READOUT_EVENTS_STATUS_H

#include "clause.h"
#include "statustable.h"

/* The status that the governing word at token `i` gives ("plans", "cancelled"), NULL if none. */
const char *status_of_governor(const StatusTable *table, const View *view, gint i);

/* "fell through": the status that the verb at token `i` gives what it is said of, NULL if none. */
const char *status_of_outcome(const StatusTable *table, const View *view, gint i);

/* "announced": the status that the verb at token `i` gives its object, NULL if none. */
const char *status_of_object(const StatusTable *table, const View *view, gint i);

/* "took place", "came about": the status that the verb at token `i` gives its subject by saying
 * that it happens, NULL if none. */
const char *status_of_happening(const StatusTable *table, const View *view, gint i);

/* The status of what a verb group says; NULL for what is no event at all (a condition, a habit). */
const char *status_of_group(const StatusTable *table, const View *view, const Group *group);

/* "the idea of holding talks", "the need for a meeting", "open to talks": the status that the word
 * before the phrase at `first` gives, "none" where it is said not to be; NULL if it gives none. */
const char *status_of_head(const StatusTable *table, const View *view, guint first);

/* The status that the modal of a group gives, "'ll" read as "will"; NULL if it has none. */
const char *status_of_modal(const StatusTable *table, const View *view, const Group *group);

#endif
