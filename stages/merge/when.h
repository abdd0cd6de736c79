/* when: the days of a mention, as far as those of its article are known. */
#ifndef READOUT_WHEN_H
#define READOUT_WHEN_H

#include "gathering.h"

#define NEWS_DAYS           3  /* an article begins with what happened so long ago at most */
#define LONGEST_PUBLICATION 31 /* days: what is wider is no date of an article */

/* Takes from the document's date rows (id -> Row) that the event refers to how an under-specified
 * time is to be filled in. */
void when_take(Mention *mention, Document *document, const Row *event, GHashTable *dates,
               Gathering *gathering);

/* The first past weekday that the first `n` sentences tell in the article's own voice, 1 Monday; 0
 * for none. */
guint when_begins(Document *document, guint n);

/* Sets the mention's days, time and until from its row and from what is known of its source's
 * publication. */
void when_resolve(Mention *mention, Arena *arena);

/* Whether the mention's under-specified time can mean something of the days: where the days of
 * publication are known, counted from those, else at all. */
gboolean when_may_mean(const Mention *mention, Days days);

/* FALSE if the days are one that has another weekday than the article names beside it. */
gboolean when_named(const Mention *mention, Days days);

/* The weekday that is all that a mention says of its day, 1 Monday; 0 for any other. */
guint when_weekday(const Mention *mention);

/* What a mention says of its day: a weekday alone, a day of the month ("XXXX-01-28"), a month or a
 * year ("2009", "XXXX-01"), or anything else. */
typedef enum { GRAIN_OTHER, GRAIN_WEEKDAY, GRAIN_DAY, GRAIN_LONG } Grain;

Grain when_grain(const Mention *mention);

#endif
