/* slashdate: a day such as 3/4/2017 above an article, which may be either way round. */
#ifndef READOUT_READ_SLASHDATE_H
#define READOUT_READ_SLASHDATE_H

#include "page.h"

/* The day of the first such line at the head of the page, if the body names the weekday of one way
 * round, or the one before, and neither of the other: the page's date, and the line is a byline.
 * Nothing where the page has a date. */
void page_slashdate(Page *page);

#endif
