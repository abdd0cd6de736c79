/* reading: how the marks of a document are to be read, as all of them together say. */
#ifndef READOUT_DATES_READING_H
#define READOUT_DATES_READING_H

#include "mark.h"

typedef enum { STYLE_AUTO, STYLE_NEWS, STYLE_NARRATIVE } Style;

/* Which comes first in 3/4/2017, where both are possible. */
typedef enum { ORDER_AUTO, ORDER_DAY, ORDER_MONTH } Order;

/* What kind of text it is: a narrative is dense with full dates and either undated or tells of
 * years before its date. Without a publication date it is also what opens with a date that has its
 * year, or tells of more dates of its own than of today, Friday or last week. */
Style reading_style(const GPtrArray *marks, guint32 document_day);

/* Bare numbers are years only where the text has sure years near them: drops the others. */
void reading_judge_bare(GPtrArray *marks);

/* 3/4/2017 is read as the text's other dates in digits are, if they agree; else only its year is
 * sure. */
void reading_settle(GPtrArray *marks, Order order);

#endif
