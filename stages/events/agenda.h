/* agenda: sentences and clauses that tell what a contact was about by naming its topics as such:
 * "The agenda includes trade", "High on the agenda were tariffs", "Fish was the main topic". */
#ifndef READOUT_EVENTS_AGENDA_H
#define READOUT_EVENTS_AGENDA_H

#include "draft.h"
#include "tables.h"

/* The token of the verb that joins the topics to what they are topics of, -1 if the tokens
 * [from, to) say nothing of the kind. Sets *before: the topics are its subject. */
gint agenda_verb(const Tables *tables, const View *view, guint from, guint to, gboolean *before);

/* Adds the topics that such a clause names. FALSE if it is none or names nothing. */
gboolean agenda_read(const Tables *tables, const View *view, guint from, guint to, Roster *topics);

/* The call or meeting told right before, held or planned, whose agenda a sentence may tell without
 * naming it; -1 if there is none or more than one. */
gint agenda_owner(const View *view, const GArray *drafts);

#endif
