/* news: the day that an article reports on, for contacts that it tells as its news without a date:
 * "Pompeo also called B, the department said". */
#ifndef READOUT_EVENTS_NEWS_H
#define READOUT_EVENTS_NEWS_H

#include "draft.h"
#include "tables.h"

typedef struct {
    const char *time; /* one calendar day, known or under-specified; NULL for none */
    const Row *row;   /* the date (or document) row that it comes from */
    guint other;      /* sentences up to this one are of another day */
    Roster persons;   /* whom the first sentences name */
} News;

/* The day of the first sentences, else that of publication. */
News news_open(Document *document, const Layers *layers);

/* Takes notice that a sentence tells of another day, before its drafts are read. */
void news_pass(News *news, const View *view);

/* Gives a contact told in the simple past of a main clause, or beside a saying ("said after meeting
 * B"), the day, if nothing says that it was another one. */
void news_date(const News *news, const Tables *tables, const View *view, Draft *draft);

/* "later in the day", "earlier in the day": gives a draft with such a date the day of the news,
 * where the text tells of no other. */
void news_anchor(const News *news, const View *view, Draft *draft);

#endif
