/* item: sentences that end without a full stop: items, ruled lines, time stamps of messages. */
#include "item.h"

#include <string.h>

enum { RULE_LEAST = 5, ITEM_MOST = 1000 }; /* marks of a ruled line; bytes of an item */

/* Where the blanks before text[at] begin. */
gsize
item_trim(const Place *place, gsize at)
{
    while (at > place->start && place->text[at - 1] == ' ') {
        at--;
    }
    return at;
}

/* A bullet inside a paragraph begins an item. */
gboolean
item_bullet(const Place *place, gsize at)
{
    return place_bullet(place, at) && at > place->start && place->text[at - 1] == ' ';
}

/* The end of a ruled line of five marks or more at text[at] ("_____", "=====", "-----"), or 0. */
static gsize
rule_end(const Place *place, gsize at)
{
    gsize end = at;
    while (end < place->size && place->text[end] == place->text[at]) {
        end++;
    }
    return end - at >= RULE_LEAST && (at == place->start || place->text[at - 1] == ' ') ? end : 0;
}

static gsize
digits_end(const Place *place, gsize at, gsize most)
{
    gsize end = at;
    while (end < place->size && end - at < most && g_ascii_isdigit(place->text[end])) {
        end++;
    }
    return end;
}

/* The time stamp of a message whose first slash is text[slash], "08/10/2000 08:28 AM": its start,
 * and *end; or size. */
static gsize
stamp_start(const Place *place, gsize slash, gsize *end)
{
    const char *text = place->text;
    gsize start = slash, at = slash + 1, next;
    while (start > place->start && slash - start < 2 && g_ascii_isdigit(text[start - 1])) {
        start--;
    }
    next = digits_end(place, at, 2);
    if (start == slash || next == at || next >= place->size || text[next] != '/') {
        return place->size;
    }
    at = next + 1;
    next = digits_end(place, at, 4);
    if (next - at < 2 || next >= place->size || text[next] != ' ') {
        return place->size;
    }
    at = next + 1;
    next = digits_end(place, at, 2);
    if (next == at || next + 5 > place->size || text[next] != ':' ||
        digits_end(place, next + 1, 2) != next + 3) {
        return place->size;
    }
    next += 3;
    next += next + 3 <= place->size &&
                    (memcmp(text + next, " AM", 3) == 0 || memcmp(text + next, " PM", 3) == 0)
                ? 3
                : 0;
    *end = next;
    return start;
}

/* Whether the word before text[at] (a blank before it) is a name or an address: it begins with a
 * capital or ends in >. */
static gboolean
name_before(const Place *place, gsize at)
{
    gsize stop = item_trim(place, at), word = stop;
    while (word > place->start && place->text[word - 1] != ' ') {
        word--;
    }
    return stop > word &&
           (g_ascii_isupper(place->text[word]) || strchr(">.?!", place->text[stop - 1]) != NULL);
}

/* "2)", "2." or "b." inside a paragraph whose sentence began with the item before it ("1)"), or
 * "1)" with "2)" behind it: the start of the item, or size. */
gsize
item_start(const Place *place, gsize mark)
{
    const char *text = place->text;
    gsize start = mark, before = mark - place->start; /* bytes of the sentence */
    if (before < 2 || (text[mark - 2] != ' ' && (before < 3 || text[mark - 3] != ' '))) {
        return place->size;
    }
    while (start > place->start && mark - start < 2 && g_ascii_isdigit(text[start - 1])) {
        start--;
    }
    gboolean letter =
        start == mark && mark > place->start && text[mark - 1] > 'a' && text[mark - 1] <= 'z';
    start -= letter;
    if (start == mark || start <= place->start || text[start - 1] != ' ' ||
        mark + 1 >= place->size || strchr(" )", text[mark + 1]) == NULL) {
        return place->size;
    }
    guint number = (guint)g_ascii_strtoull(text + start, NULL, 10);
    char last[8], next[8];
    if (letter) {
        g_snprintf(last, sizeof last, "%c%c", text[start] - 1, text[mark]);
    } else {
        g_snprintf(last, sizeof last, "%u%c", number - 1, text[mark]);
    }
    g_snprintf(next, sizeof next, "2%c ", text[mark]);
    gsize from = place->start;
    from += place_bullet(place, from) ? 3 : 0;
    from += from < place->size && text[from] == '(';
    gboolean counted = (letter || number > 1) && strncmp(text + from, last, strlen(last)) == 0;
    return counted || (!letter && number == 1 && text[mark] == ')' &&
                       g_strstr_len(text + mark, ITEM_MOST, next) != NULL)
               ? start
               : place->size;
}

/* The end of the sentence by something other than a full stop at text[at]; 0: the search goes on at
 * *next. */
gsize
item_end(const Place *place, gsize at, gsize *next)
{
    gsize end = 0, from;
    *next = at + 1;
    switch (place->text[at]) {
    case '/':
        from = stamp_start(place, at, &end);
        if (from == place->start) {
            return end;
        }
        return from < place->size && name_before(place, from) ? item_trim(place, from) : 0;
    case ')':
        from = item_start(place, at);
        return from < place->size ? item_trim(place, from) : 0;
    default:
        end = rule_end(place, at);
        *next = MAX(end, at + 1);
        return end > 0 && at == place->start ? end : end > 0 ? item_trim(place, at) : 0;
    }
}
