/* aside: what a text tells as background of its news, and what speaks of the news itself. */
#ifndef READOUT_EVENTS_ASIDE_H
#define READOUT_EVENTS_ASIDE_H

#include "draft.h"
#include "tables.h"

/* Marks a noun that says of itself that it took place ("it was their third call"), or that does not
 * go on with an aside of the sentence before ("speaking after the talks", a new paragraph), before
 * its antecedent is looked for. A "their" that was read as two who only have plans is open again:
 * "It was their third meeting". */
void aside_setting(const View *view, const GArray *drafts, Draft *draft);

/* Marks a contact that is of another time than the news: "had met", "last met in May", "met in
 * 2017". */
void aside_mark(const Tables *tables, const View *view, Draft *draft);

#endif
