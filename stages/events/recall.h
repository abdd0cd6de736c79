/* recall: the earlier event that "the call", "their meeting" or "the talks with him" speaks of. */
#ifndef READOUT_EVENTS_RECALL_H
#define READOUT_EVENTS_RECALL_H

#include "draft.h"

/* The index of the antecedent of `draft` among `drafts`, those before it in the text; -1 if there
 * is none or more than one that would do. */
gint recall_antecedent(const GArray *drafts, const Draft *draft);

/* "A's talks followed his order": gives a draft the one who acts in the event before it in the
 * sentence. */
gboolean recall_owner(const GArray *drafts, Draft *draft);

/* "A with B after their meeting": gives a draft that names nobody the two sides of another event of
 * its own sentence. */
gboolean recall_sides(const GArray *drafts, Draft *draft);

/* "Their talks began on Wednesday", where the contact told before was on Thursday: gives a draft
 * that names nobody the two sides of that contact, on a day of its own. */
gboolean recall_their(const GArray *drafts, Draft *draft);

/* Gives "his call with B", if no day is told, that of the last such contact of the two that was
 * told of. */
void recall_time(const GArray *drafts, Draft *draft);

/* Gives the draft the parties, the time and the kind of its antecedent where it has none of its
 * own. An antecedent that may be of either kind takes the kind of the noun that it is called by. */
void recall_complete(Draft *draft, Draft *antecedent);

/* "A met for talks with B": the index of the meeting that the noun is what it was for, which takes
 * its counterpart from there; -1 if it is no such noun. */
gint recall_met_for(GArray *drafts, const View *view, const Draft *draft);

/* "He began with B": TRUE if the draft is one of several contacts of his that the text tells of;
 * its kind becomes theirs. */
gboolean recall_series(const GArray *drafts, Draft *draft);

/* "His talks with B" are the call of which the text told before, if no word says otherwise; "his
 * talks with B and C" are both calls, one by one. */
void recall_kind(const GArray *drafts, Draft *draft);

#endif
