/* fate: what a sentence says became of a contact that was planned: "planned for Friday did not take
 * place", "fell through", "was put off to May". */
#ifndef READOUT_EVENTS_FATE_H
#define READOUT_EVENTS_FATE_H

#include "draft.h"
#include "group.h"
#include "tables.h"

/* "talks | planned for Friday | fell through", "the visit | , which was to begin today, | is off":
 * the token where the words go on that tell what became of the noun that ends before `end`; `end`
 * if nothing stands between. The participle between ("planned") in *participle, else -1. */
guint fate_over(const StatusTable *table, const View *view, guint end, gint *participle);

/* "the summit that was to bring A and B together was called off": TRUE if the clause of the verb
 * group describes what the sentence says was cancelled. */
gboolean fate_of_clause(const StatusTable *table, const View *view, const Group *group);

/* "the visit, which was due to open on Friday, is off": TRUE if the date at token `first` is that
 * of the plan between a noun and what became of it. */
gboolean fate_plans(const Tables *tables, const View *view, const Draft *draft, guint first);

/* "was cancelled last week", "called off on Friday": TRUE if the date at token `first` tells when a
 * contact was cancelled. */
gboolean fate_dates(const Tables *tables, const View *view, const Draft *draft, guint first);

/* "was put off to May", "brought forward to Monday": TRUE if the date at token `first` is the new
 * one of a contact that was moved. */
gboolean fate_moves(const Tables *tables, const View *view, const Draft *draft, guint first);

#endif
