/* headline: titles that name a contact: "Telephone conversation with President of X Y Z", "Readout
 * of A's call with B". */
#ifndef READOUT_EVENTS_HEADLINE_H
#define READOUT_EVENTS_HEADLINE_H

#include "draft.h"
#include "tables.h"

/* The event that the document's headline names, dated by the document. Headlines have no sentences
 * and no marks: the names are those of the document's actors, or the capitalised words after
 * "with". FALSE if it names none or the headline is not part of the text. */
gboolean headline_read(const Tables *tables, Document *document, Draft *draft);

/* "Telephone conversation with X", and the lead tells of X and of one other person: that person,
 * the other side; NULL if the lead does not tell. */
const char *headline_counterpart(const Document *document, const char *side);

#endif
