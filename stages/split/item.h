/* item: sentences that end without a full stop: items, ruled lines, time stamps of messages. */
#ifndef READOUT_SPLIT_ITEM_H
#define READOUT_SPLIT_ITEM_H

#include "place.h"

/* "2)", "2." or "b." with text[mark] its last character, inside a sentence that began with the item
 * before it: the start of the item, or the size of the paragraph. */
gsize item_start(const Place *place, gsize mark);

/* Whether the bullet at text[at] begins an item inside the paragraph. */
gboolean item_bullet(const Place *place, gsize at);

/* Where the blanks before text[at] begin. */
gsize item_trim(const Place *place, gsize at);

/* The end of the sentence by a slash, bracket or ruled line at text[at]; 0: the search goes on at
 * *next. */
gsize item_end(const Place *place, gsize at, gsize *next);

#endif
