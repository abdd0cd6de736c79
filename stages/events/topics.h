/* topics: what was discussed: the noun phrases after about, on, regarding, discussed, focused on.
 */
#ifndef READOUT_EVENTS_TOPICS_H
#define READOUT_EVENTS_TOPICS_H

#include "draft.h"
#include "tables.h"

/* Adds to `topics` the phrases that cues introduce between the tokens [from, to) of the sentence; a
 * cue before `first`, where the phrase of the contact begins, only up to there. */
void topics_find(const Tables *tables, const View *view, guint from, guint first, guint to,
                 Roster *topics);

/* Adds the phrases from token `from` on, without a cue: after "discussed". */
void topics_read(const Tables *tables, const View *view, guint from, guint to, Roster *topics);

/* "met B on trade", "held a call on Friday on the vote": the phrase after "on" or "over" that comes
 * right behind the phrase of the contact, an actor or a date, from token `from` on. */
void topics_after_on(const Tables *tables, const View *view, guint from, guint to, Roster *topics);

/* "flew to Rome on Friday for a donors' conference": the phrase after "for" that comes right behind
 * the phrase of a visit, its place or its date, from token `from` on. */
void topics_purpose(const Tables *tables, const View *view, guint from, guint to, Roster *topics);

/* The tokens from a verb at `i` on to what it tells somebody of: "thanked B for | the ferry"; 0 if
 * it does not. */
guint topics_told(const View *view, guint i);

/* "at the Lakes Summit", "during the fish fair": the occasion, a gathering of others, of a contact
 * told between the tokens. */
void topics_occasion(const Tables *tables, const View *view, guint from, guint to, Roster *topics);

#endif
