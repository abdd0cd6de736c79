/* clause: the subject and the objects of a verb group, and what governs a phrase. */
#ifndef READOUT_EVENTS_CLAUSE_H
#define READOUT_EVENTS_CLAUSE_H

#include "group.h"
#include "party.h"

/* The subject of a verb group: the nearest actors before it that are no object, possessor or part
 * of a phrase with a preposition; for an infinitive or an -ing form the subject of the clause
 * around it. FALSE if none names an actor. */
gboolean clause_subject(const View *view, const Group *group, Party *party);

/* The subject of the clause that begins at token `after` or after the next comma: "In a call with
 * A, B said". */
gboolean clause_subject_after(const View *view, guint after, Party *party);

/* The actors that a verb does something to: right after it, or after "to" ("expressed thanks to
 * A"). */
gboolean clause_object(const View *view, guint verb, Party *party);

/* The verb on which the noun phrase that begins at `first` depends as an object ("held | a phone
 * call"); -1 if there is none. */
gint clause_governor(const View *view, guint first);

/* The verb whose subject the noun phrase is that ends before token `end` ("the call | lasted"); -1
 * if there is none. */
gint clause_predicate(const View *view, guint end);

/* The token at which the clause of token `at` ends: a stop, a subordinate clause, a verb with a
 * tense. */
guint clause_end(const View *view, guint at);

/* The token behind the adverbs and days that begin at `from`, `limit` at most: "later on Monday".
 */
guint clause_over_days(const View *view, guint from, guint limit);

#endif
