/* news: the days of publication on which what an article tells is news. */
#ifndef READOUT_MERGE_NEWS_H
#define READOUT_MERGE_NEWS_H

#include "gathering.h"

/* Limits the days of publication that one mention of the event of the days `told` leaves: what
 * stands at the head of an article happened at most NEWS_DAYS before, what is quoted was said so
 * long before. */
void news_limit(Days *days, const Mention *mention, Days told);

/* Leaves of the days, where they are in one piece, those on which the weekday with which the
 * article begins is news, and of few days those by which the first weekday that it announces comes.
 */
void news_narrow(Days *days, const Gathering *gathering, const Source *source);

#endif
