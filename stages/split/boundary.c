/* boundary: where a sentence ends. A byte table stops at the few characters that can end one; the
 * decision is made there from the word before, the word behind, and the quotes and brackets between
 * them. */
#include "boundary.h"

#include "ending.h"
#include "item.h"

#include <string.h>

/* The bytes at which a sentence can end: marks, the first byte of … and of bullets, and what items
 * and ruled lines are made of. */
static const char STOPS[] = ".?!\xe2/)_=*-~#";

gsize
boundary_next(const Cues *cues, const char *text, gsize start, gsize size, gboolean lower)
{
    Place place = {.cues = cues, .text = text, .start = start, .size = size, .lower = lower};
    for (gsize at = start, end; (at += strcspn(text + at, STOPS)) < size;) {
        switch (text[at]) {
        case '.':
            if ((end = item_start(&place, at)) < size) {
                return item_trim(&place, end);
            }
            break;
        case '?':
        case '!':
            break;
        case '\xe2':
            if (place_is_three(text, at, size, 0xa6)) {
                break;
            }
            if (item_bullet(&place, at)) {
                return at - 1;
            }
            at = MIN(at + 3, size); /* a text may break off in the midst of a character */
            continue;
        default:
            if ((end = item_end(&place, at, &at)) > start) {
                return end;
            }
            continue;
        }
        place_survey(&place, at);
        if (place_ends(&place)) {
            return place.end;
        }
        at = MAX(place.end, at + 1);
    }
    return size;
}
