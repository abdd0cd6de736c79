/* join: items that are one to the grammar: number words, and phrases of the tables. */
#include "scan.h"

#include <string.h>

static Item *
item_at(const Items *items, guint i)
{
    return i < items->n ? &items->item[i] : NULL;
}

static gboolean
has(const Item *item, int class)
{
    return item && item_has(item, class);
}

static gboolean
is_word(const Item *item, const char *text)
{
    return item && item_is(item, text);
}

static gboolean
stands_at(const Items *items, guint i, const Phrase *phrase)
{
    if (i + phrase->n > items->n)
        return FALSE;
    for (guint k = 1; k < phrase->n; k++)
        if (item_at(items, i + k)->word != phrase->word[k])
            return FALSE;
    return TRUE;
}

static guint
take_phrase(const Items *items, guint i, guint64 anchors, Item *into)
{
    const Item *head = item_at(items, i);
    for (const Phrase *phrase = head->word->phrase; phrase; phrase = phrase->next) {
        if (!stands_at(items, i, phrase))
            continue;
        const Item *last = item_at(items, i + phrase->n - 1);
        guint64 classes = phrase->as->classes;
        if (!(head->flags & ITEM_CAPITAL) && !(last->flags & ITEM_CAPITAL))
            classes &= ~phrase->as->capital;
        if (classes == 0 && !phrase->as->in_rule)
            continue;
        *into = *head;
        if (classes & anchors)
            into->flags |= WORD_ANCHOR;
        into->stop = last->stop;
        into->word = phrase->as;
        into->number_of = phrase->as->number_of;
        into->classes = classes;
        return phrase->n;
    }
    return 0;
}

/* One word of a number: the running sum and the part below the next thousand. */
typedef struct {
    double sum, part;
} Count;

static void
count_add(Count *count, const Item *item)
{
    if (!has(item, CLASS_MULTIPLE))
        count->part += item->number;
    else if (item->number < 1000)
        count->part = (count->part > 0 ? count->part : 1) * item->number;
    else {
        count->sum += (count->part > 0 ? count->part : 1) * item->number;
        count->part = 0;
    }
}

/* "and a half", "and a quarter": the number of items and the fraction. */
static guint
fraction_length(const Items *items, guint i, double *fraction)
{
    guint n = 1;
    if (!is_word(item_at(items, i), "and"))
        return 0;
    if (is_word(item_at(items, i + n), "a") || is_word(item_at(items, i + n), "one"))
        n++;
    if (is_word(item_at(items, i + n), "half"))
        *fraction = 0.5;
    else if (is_word(item_at(items, i + n), "quarter") && n == 2)
        *fraction = 0.25;
    else
        return 0;
    return n + 1;
}

/* Whether item `next` goes on with the number whose last word is `last`: twenty-five, two hundred
 * and fifty, 3.5 million. */
static guint
goes_on(const Items *items, guint next, const Item *last)
{
    const Item *item = item_at(items, next);
    if (has(item, CLASS_MULTIPLE))
        return 1;
    gboolean tens = has(last, CLASS_CARD) && last->number >= 20 && last->number < 100;
    if (is_word(item, "-") && tens && item_at(items, next + 1) &&
        item_at(items, next + 1)->number < 10 &&
        (has(item_at(items, next + 1), CLASS_CARD) || has(item_at(items, next + 1), CLASS_ORD)))
        return 2;
    if (is_word(item, "and") && has(last, CLASS_MULTIPLE) &&
        has(item_at(items, next + 1), CLASS_CARD))
        return 2;
    if (has(item, CLASS_CARD) && (has(last, CLASS_MULTIPLE) || (tens && item->number < 10)))
        return 1;
    return has(item, CLASS_ORD) && tens && item->number < 10 && !(item->flags & ITEM_DIGITS) ? 1
                                                                                             : 0;
}

static guint
take_number(const Items *items, guint i, Item *into)
{
    const Item *last = item_at(items, i);
    Count count = {0, 0};
    guint n = 1, more;
    count_add(&count, last);
    while (!has(last, CLASS_ORD) && (more = goes_on(items, i + n, last))) {
        n += more;
        last = item_at(items, i + n - 1);
        count_add(&count, last);
    }
    double fraction = 0;
    guint rest = has(last, CLASS_ORD) ? 0 : fraction_length(items, i + n, &fraction);
    if (rest && is_word(item_at(items, i + n + rest - 1), "quarter"))
        fraction = 0.25;
    if (rest)
        last = item_at(items, i + n + rest - 1);
    *into = *item_at(items, i);
    into->stop = last->stop;
    into->number = count.sum + count.part + fraction;
    if (n + rest == 1)
        return 1;
    into->classes = has(last, CLASS_ORD) ? CLASS_BIT(CLASS_ORD) : CLASS_BIT(CLASS_NUM);
    if (has(last, CLASS_ORD) && into->number <= 31)
        into->classes |= CLASS_BIT(CLASS_DAY);
    into->word = NULL;
    into->number_of = 0;
    return n + rest;
}

/* The items that are one with item `from` and come behind it, as one; 0 if there are none. */
static guint
take_joined(const Items *items, guint from, guint64 anchors, Item *joined)
{
    const Item *item = item_at(items, from);
    guint n = item->word && item->word->phrase ? take_phrase(items, from, anchors, joined) : 0;
    if (!n && is_word(item, "a") && has(item_at(items, from + 1), CLASS_MULTIPLE)) {
        n = 1 + take_number(items, from + 1, joined);
        joined->start = item->start;
        joined->flags = item->flags;
    }
    if (!n && (has(item, CLASS_CARD) || has(item, CLASS_MULTIPLE) || has(item, CLASS_NUM)))
        n = take_number(items, from, joined);
    return n;
}

/* The number of items from `from` on of which none is one with the next. */
static guint
plain_run(const Items *items, guint from)
{
    const Item *item = items->item;
    for (guint at = from; at + 1 < items->n; at++) {
        gboolean joins = (item[at].flags & WORD_JOINS) != 0; /* both asked at once, in one branch */
        gboolean follows = (item[at + 1].flags & WORD_FOLLOWS) != 0;
        if (joins & follows)
            return at - from;
    }
    return items->n - from;
}

guint32
scan_join(Items *items, guint64 anchors)
{
    Item joined;
    guint32 flags = 0;
    guint to = 0;
    for (guint from = 0; from < items->n;) {
        guint n = plain_run(items, from);
        if (n && to != from)
            memmove(item_at(items, to), item_at(items, from), n * sizeof(Item));
        to += n;
        from += n;
        if (from == items->n)
            break;
        n = take_joined(items, from, anchors, &joined);
        if (n)
            flags |= joined.flags;
        *item_at(items, to++) = n ? joined : *item_at(items, from);
        from += MAX(n, 1);
    }
    items->n = to;
    return flags;
}
