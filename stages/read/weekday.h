/* weekday: the weekdays that an article's text names, as witnesses of its day. */
#ifndef READOUT_READ_WEEKDAY_H
#define READOUT_READ_WEEKDAY_H

#include "page.h"

/* 1 Monday to 7 Sunday. */
int weekday_of(const NewsDate *date);

/* The weekday before. */
int weekday_before(int weekday);

/* Whether the words of `text` name the weekday. */
gboolean weekday_named(const char *text, gsize size, int weekday);

/* Which of the weekdays of a set, a bit for each, the first paragraphs of the body name first; 0
 * for none of them. */
int weekday_first(const Page *page, guint set);

#endif
