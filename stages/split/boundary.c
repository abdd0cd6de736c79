/* boundary: where a sentence ends. A byte table stops at the few characters that can end one; the
 * decision is made there from the word before, the word behind, and the quotes and brackets between
 * them. */
#include "boundary.h"

#include "ending.h"
#include "item.h"

/* 1: full stops; 2: other marks at which a sentence can end. */
static const guchar STOPS[256] = {
    ['.'] = 1, ['?'] = 1, ['!'] = 1, [0xe2] = 1, ['/'] = 2, [')'] = 2,
    ['_'] = 2, ['='] = 2, ['*'] = 2, ['-'] = 2,  ['~'] = 2, ['#'] = 2};

gsize
boundary_next(const Cues *cues, const char *text, gsize start, gsize size, gboolean lower)
{
    Place place = {.cues = cues, .text = text, .start = start, .size = size, .lower = lower};
    for (gsize at = start; at < size;) {
        if (!STOPS[(guchar)text[at]]) {
            at++;
            continue;
        }
        gsize next, end;
        if (STOPS[(guchar)text[at]] == 2) {
            if ((end = item_end(&place, at, &next)) > start) {
                return end;
            }
            at = next;
            continue;
        }
        if ((guchar)text[at] == 0xe2 && !place_is_three(text, at, size, 0xa6)) {
            if (item_bullet(&place, at)) {
                return at - 1;
            }
            at += 3;
            continue;
        }
        if (text[at] == '.' && (end = item_start(&place, at)) < size) {
            return item_trim(&place, end);
        }
        place_survey(&place, at);
        if (place_ends(&place)) {
            return place.end;
        }
        at = MAX(place.end, at + 1);
    }
    return size;
}
