/* join: items that are one to the grammar: number words, and phrases of the tables. */
#include "scan.h"

#include <string.h>

static Item *
item_at(GArray *items, guint i)
{
    return i < items->len ? &g_array_index(items, Item, i) : NULL;
}

static gboolean
has(const Item *item, int class)
{
    return item && (item->classes & CLASS_BIT(class)) != 0;
}

static gboolean
is_word(const Item *item, const char *text)
{
    return item && item->word && strcmp(item->word->text, text) == 0;
}

/* The items of `phrase` from number `i` on; 0 if they are not there. */
static guint
phrase_length(GArray *items, guint i, const Phrase *phrase)
{
    guint n = phrase->words->len;
    if (i + n > items->len)
        return 0;
    for (guint k = 1; k < n; k++)
        if (item_at(items, i + k)->word != g_ptr_array_index(phrase->words, k))
            return 0;
    return n;
}

static guint
take_phrase(GArray *items, guint i, Item *into)
{
    const Item *head = item_at(items, i);
    for (guint p = 0; p < head->word->phrases->len; p++) {
        const Phrase *phrase = g_ptr_array_index(head->word->phrases, p);
        guint n = phrase_length(items, i, phrase);
        guint64 classes = phrase->as->classes;
        if (!(head->flags & ITEM_CAPITAL) &&
            !(n && item_at(items, i + n - 1)->flags & ITEM_CAPITAL))
            classes &= ~phrase->as->capital;
        if (n == 0 || (classes == 0 && !phrase->as->in_rule))
            continue;
        *into = *head;
        into->stop = item_at(items, i + n - 1)->stop;
        into->word = phrase->as;
        into->classes = classes;
        return n;
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
fraction_length(GArray *items, guint i, double *fraction)
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
goes_on(GArray *items, guint next, const Item *last)
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
take_number(GArray *items, guint i, Item *into)
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
    return n + rest;
}

/* Whether something may begin at the item that is one with what follows: no more than one word in
 * ten. */
static gboolean
may_join(const Item *item)
{
    const guint64 counts = CLASS_BIT(CLASS_NUM) | CLASS_BIT(CLASS_CARD) | CLASS_BIT(CLASS_MULTIPLE);
    return (item->classes & counts) ||
           (item->word &&
            (item->word->phrases || (*item->word->text == 'a' && !item->word->text[1])));
}

void
scan_join(GArray *items)
{
    guint to = 0;
    for (guint from = 0; from < items->len;) {
        Item *item = &g_array_index(items, Item, from), joined;
        guint n = 0;
        if (!may_join(item)) {
            if (to != from)
                g_array_index(items, Item, to) = *item;
            to++, from++;
            continue;
        }
        if (item->word && item->word->phrases)
            n = take_phrase(items, from, &joined);
        if (!n && is_word(item, "a") && has(item_at(items, from + 1), CLASS_MULTIPLE)) {
            n = 1 + take_number(items, from + 1, &joined);
            joined.start = item->start;
            joined.flags = item->flags;
        }
        if (!n && (has(item, CLASS_CARD) || has(item, CLASS_MULTIPLE) || has(item, CLASS_NUM)))
            n = take_number(items, from, &joined);
        if (n)
            *item_at(items, to++) = joined;
        else
            *item_at(items, to++) = *item;
        from += n ? n : 1;
    }
    g_array_set_size(items, to);
}
